import { OverflowError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { Float } from "../core/float.ts";
import { to_float } from "../builtins/float/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/**
 * An argument that has to be a real number, as a double.
 *
 * @raises TypeError "must be real number, not str"
 * @raises OverflowError if it is an int too large
 */
export function real(x: Py): number {
  if (typeof x === "number") return x;
  if (x instanceof Float) return x.value;
  if (typeof x === "boolean" || typeof x === "bigint") return to_float(x);
  if (typeof x === "object" && x !== null && (typeof x.__float__ === "function" || typeof x.__index__ === "function")) return to_float(x);
  throw new TypeError(`must be real number, not ${type_name(x)}`);
}

/** The ValueError of an argument outside a function's domain. */
export function domain_error(): ValueError {
  return new ValueError("math domain error");
}

/** The OverflowError of a result that no double can hold. */
export function range_error(): OverflowError {
  return new OverflowError("math range error");
}

/** A result, checked: NaN out of numbers is a domain error, an infinity out of finite ones a range error. */
export function checked(result: number, ...args: number[]): number {
  if (result !== result && args.every((x) => x === x)) throw domain_error();
  if (!Number.isFinite(result) && result === result && args.every(Number.isFinite)) throw range_error();
  return result;
}
