/**
 * A Python value whose type is not known before the program runs. It is `any` by nature: the runtime's protocols
 * look at the value and decide. This is the one place where the runtime writes the word.
 */
 
export type Py = any;

/** The keyword arguments of a call: the trailing plain object. */
export type Keywords = Record<string, Py>;

/**
 * Whether `x` is a plain object literal, which in a call is always the keyword arguments: no Python value is one.
 *
 * @example is_keywords({ end: "" }) // true
 */
export function is_keywords(x: unknown): x is Keywords {
  return typeof x === "object" && x !== null && Object.getPrototypeOf(x) === Object.prototype;
}
