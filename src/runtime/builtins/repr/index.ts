/** `repr`, `str` and `ascii`: Python's texts of values. */
export { ascii } from "./ascii.ts";
export { address, hex_address } from "./address.ts";
export { full_class_name } from "./class_repr.ts";
export { guard_recursion } from "./containers.ts";
export { float_str } from "./float_str.ts";
export { object_repr } from "./object_repr.ts";
export { repr } from "./repr.ts";
export { str } from "../str/str.ts";
export { to_str } from "./to_str.ts";
export { id } from "./id.ts";
