export { arguments_of } from "./arguments_of.ts";
export { split_arguments } from "./bind.ts";
export { call, callable } from "./call.ts";
export { float_function } from "./float_function.ts";
export { library_module } from "./library_module.ts";
export { describe } from "./metadata.ts";
export type { Description } from "./metadata.ts";
export { to_function } from "./to_function.ts";
