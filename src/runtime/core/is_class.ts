import { type_info } from "./types.ts";

/**
 * Whether `x` is a class (a builtin type or a JavaScript class) and not a function.
 *
 * @example is_class(ValueError) // true
 */
export function is_class(x: unknown): x is abstract new (...args: never[]) => object {
  if (typeof x !== "function" || x.prototype === undefined) return false;
  // The prototype of a class is read-only, that of a function is not.
  return Object.getOwnPropertyDescriptor(x, "prototype")?.writable === false || type_info(x) !== undefined;
}
