/** `format` and its kin: the format specification mini-language, `str.format` and printf-style formatting. */
export { float_format } from "./float_format.ts";
export { format } from "./format.ts";
export { str_format, str_format_map } from "./str_format.ts";
export { str_percent } from "./str_percent.ts";
