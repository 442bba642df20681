import { set_equal } from "../builtins/set/compare.ts";
import { dict_equal } from "../builtins/dict/compare.ts";
import { Float } from "./float.ts";
import { NotImplemented } from "./singletons.ts";
import { is_tuple } from "./tuple.ts";
import { truth } from "./truth.ts";
import type { Py } from "./value.ts";
import { bound_parts } from "./bound.ts";
import { special_method } from "./special_method.ts";

/**
 * Python's `a == b`: by value, whatever the types.
 *
 * @example eq([1, tuple(2)], [true, tuple(asFloat(2))]) // true
 */
export function eq(a: Py, b: Py): boolean {
  const kind = typeof a;
  if (kind === typeof b && kind !== "object" && kind !== "function") return a === b;
  if (kind !== "object" && typeof b !== "object") return primitives_equal(a, b);
  return objects_equal(a, b);
}

/**
 * Python's `a != b`.
 *
 * @example ne(1, asFloat(1)) // false
 */
export function ne(a: Py, b: Py): boolean {
  if (typeof a === "object" && a !== null && typeof a.__ne__ === "function") {
    const result = a.__ne__(b);
    if (result !== NotImplemented) return truth(result);
  }
  return !eq(a, b);
}

/** Whether `a is b or a == b`, as containers compare their items. */
export function same(a: Py, b: Py): boolean {
  return a === b || eq(a, b);
}

function primitives_equal(a: Py, b: Py): boolean {
  if (a === b) return true;
  if (typeof a === "function" || typeof b === "function") {
    const result = special_method(a, "__eq__") === undefined && special_method(b, "__eq__") === undefined ? NotImplemented : by_dunder(a, b);
    if (result !== NotImplemented) return truth(result);
    return typeof a === "function" && typeof b === "function" && same_bound(a, b);
  }
  // Loose equality of numbers, bigints and booleans is exact and Python's; a string must not become a number.
  return is_numeric(typeof a) && is_numeric(typeof b) && a == b;
}

function is_numeric(kind: string): boolean {
  return kind === "number" || kind === "bigint" || kind === "boolean";
}

/** Bound methods are equal if object and function are. */
function same_bound(a: object, b: object): boolean {
  const [x, y] = [bound_parts(a), bound_parts(b)];
  return x !== undefined && y !== undefined && x.self === y.self && x.func === y.func;
}

function objects_equal(a: Py, b: Py): boolean {
  if (a instanceof Float || b instanceof Float) {
    const [x, y] = [a instanceof Float ? a.value : a, b instanceof Float ? b.value : b];
    if (typeof x !== "object" && typeof y !== "object") return is_numeric(typeof x) && is_numeric(typeof y) && x == y;
  }
  if (a !== null && b !== null && a.__eq__ === undefined && b.__eq__ === undefined) return a === b || collections_equal(a, b);
  const result = by_dunder(a, b);
  return result === NotImplemented ? a === b || collections_equal(a, b) : truth(result);
}

function collections_equal(a: Py, b: Py): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && is_tuple(a) === is_tuple(b) && items_equal(a, b);
  if (a instanceof Map) return b instanceof Map && dict_equal(a, b);
  if (a instanceof Set) return b instanceof Set && set_equal(a, b);
  return false;
}

/** Whether two sequences have equal items. */
export function items_equal(a: readonly Py[], b: readonly Py[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
  return true;
}

/** `__eq__` of the operands, first that of `b` if its class is a subclass of the other's. */
function by_dunder(a: Py, b: Py): Py {
  const [left, right] = [method(a), method(b)];
  const right_first = right !== undefined && left !== undefined && a.constructor !== b.constructor && b instanceof a.constructor;
  if (right_first) {
    const result = right.call(b, a);
    if (result !== NotImplemented) return result;
  }
  if (left !== undefined) {
    const result = left.call(a, b);
    if (result !== NotImplemented) return result;
  }
  return right === undefined || right_first ? NotImplemented : right.call(b, a);
}

function method(x: Py): Py {
  if (typeof x === "function") return special_method(x, "__eq__");
  return typeof x === "object" && x !== null && typeof x.__eq__ === "function" ? x.__eq__ : undefined;
}
