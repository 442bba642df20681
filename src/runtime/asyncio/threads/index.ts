export { to_thread } from "./to_thread.ts";
