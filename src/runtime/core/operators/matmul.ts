import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";

const MATMUL = /* @__PURE__ */ operator("@", "matmul");

/**
 * Python's `a @ b`.
 *
 * @raises TypeError unless an operand has `__matmul__` or `__rmatmul__`
 */
export function matmul(a: Py, b: Py): Py {
  return binary(a, b, MATMUL);
}

/** Python's `a @= b`. The result is what `a` becomes. */
export function imatmul(a: Py, b: Py): Py {
  return in_place(a, b, MATMUL, matmul);
}
