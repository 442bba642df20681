/** What only type checkers look at gives its argument back. */
import type { Py } from "../core/value.ts";

/** Python's `typing.cast(typ, val)` @returns `val` @example cast(int, x) */
export function cast<T>(_typ: Py, val: T): T {
  return val;
}

/** Python's `typing.assert_type(val, typ)` @returns `val` @example assert_type(x, int) */
export function assert_type<T>(val: T, _typ: Py): T {
  return val;
}

/** Python's `typing.final` @example final(f) */
export function final<T>(f: T): T {
  return f;
}

/** Python's `typing.override` @example override(f) */
export function override<T>(f: T): T {
  return f;
}

/** Python's `typing.no_type_check` @example no_type_check(f) */
export function no_type_check<T>(f: T): T {
  return f;
}

/** Python's `typing.runtime_checkable` @example runtime_checkable(Closer) */
export function runtime_checkable<T>(f: T): T {
  return f;
}
