export { arguments_of } from "./arguments_of.ts";
export { split_arguments } from "./bind.ts";
export { call, callable } from "./call.ts";
export { describe } from "./metadata.ts";
export type { Description } from "./metadata.ts";
export { to_function } from "./to_function.ts";
