/** The type float and its methods. */
export { float } from "./float.ts";
export { float_as_integer_ratio, float_conjugate, float_fromhex, float_hex, float_is_integer } from "./methods.ts";
export { to_float } from "./to_float.ts";
