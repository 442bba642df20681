/** Which of the classes an object is, for those that cannot import one another. */
import type { Py } from "../core/value.ts";

/** Marks what is a date and a time of day. */
export const MOMENT: unique symbol = /* @__PURE__ */ Symbol("datetime");

/** Whether `x` is a datetime. */
export function is_moment(x: unknown): x is Py {
  return typeof x === "object" && x !== null && MOMENT in x;
}
