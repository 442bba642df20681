/** `print` and `input`. */
export { input } from "./input.ts";
export { print, type PrintOptions } from "./print.ts";
