/** The type int and its methods. */
export { int } from "./int.ts";
export { IntObject } from "./IntObject.ts";
export { int_from_bytes, int_to_bytes } from "./to_bytes.ts";
export { int_as_integer_ratio, int_bit_count, int_bit_length, int_conjugate, int_is_integer } from "./methods.ts";
export { whole } from "./whole.ts";
