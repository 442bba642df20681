/** `print` and `input`. */
export { print, type PrintOptions } from "./print.ts";
