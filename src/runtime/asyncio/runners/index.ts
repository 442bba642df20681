export { run } from "./run.ts";
export { Runner } from "./Runner.ts";
