export { Timeout } from "./Timeout.ts";
export { timeout, timeout_at } from "./timeout_functions.ts";
