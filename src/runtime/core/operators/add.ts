import { Float, type Int, type Num } from "../float.ts";
import { TypeError } from "../exceptions/index.ts";
import { iter } from "../iter.ts";
import { NotImplemented } from "../singletons.ts";
import { is_list, is_tuple, tuple_of } from "../tuple.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { binary, dunder_binary, in_place, operator } from "./dispatch.ts";
import { arithmetic, is_number } from "./numeric.ts";

const ADD = /* @__PURE__ */ operator("+", "add");
const FLOAT_AND_BIG = { float: (a: number, b: number) => a + b, big: (a: bigint, b: bigint) => a + b };

/**
 * Python's `a + b`.
 *
 * @raises TypeError if the operands do not go together
 * @example add(2 ** 53 - 1, 1) // 9007199254740992n
 */
export function add(a: string, b: string): string;
export function add(a: Int, b: Int): Int;
export function add<T>(a: T[], b: T[]): T[];
export function add(a: Py, b: Py): Py;
export function add(a: Py, b: Py): Py {
  if (typeof a === "number" && typeof b === "number") return add_numbers(a, b);
  if (typeof a === "string" && typeof b === "string") return a + b;
  return add_any(a, b);
}

function add_numbers(a: number, b: number): Num {
  const sum = a + b;
  if (Number.isInteger(a) && Number.isInteger(b)) {
    return Number.isSafeInteger(sum) ? sum : BigInt(a) + BigInt(b);
  }
  return Number.isInteger(sum) ? new Float(sum) : sum;
}

function add_any(a: Py, b: Py): Py {
  if (is_number(a) && is_number(b)) return arithmetic(a, b, FLOAT_AND_BIG);
  if (Array.isArray(a) && (a as Py).__add__ === undefined) return concatenate(a, b);
  if (typeof a === "string") {
    const result = dunder_binary(a, b, ADD);
    if (result !== NotImplemented) return result;
    if (typeof b === "string") return a + b;
    throw new TypeError(`can only concatenate str (not "${type_name(b)}") to str`);
  }
  return binary(a, b, ADD);
}

function concatenate(a: readonly Py[], b: Py): Py {
  if (is_tuple(a)) {
    if (is_tuple(b)) return tuple_of([...a, ...b]);
  } else if (is_list(b)) {
    return [...a, ...b];
  }
  const result = dunder_binary(a, b, ADD);
  if (result !== NotImplemented) return result;
  const kind = is_tuple(a) ? "tuple" : "list";
  throw new TypeError(`can only concatenate ${kind} (not "${type_name(b)}") to ${kind}`);
}

/**
 * Python's `a += b`: extends a list in place (by any iterable), otherwise as {@link add} unless `a` has `__iadd__`.
 * The result is what `a` becomes.
 *
 * @example xs = iadd(xs, other)
 */
export function iadd(a: string, b: string): string;
export function iadd(a: Int, b: Int): Int;
export function iadd<T>(a: T[], b: Iterable<T>): T[];
export function iadd(a: Py, b: Py): Py;
export function iadd(a: Py, b: Py): Py {
  if (typeof a === "number" && typeof b === "number") return add_numbers(a, b);
  if (is_list(a) && (a as Py).__iadd__ === undefined) {
    for (const item of Array.isArray(b) ? [...b] : iter(b)) a[a.length] = item;
    return a;
  }
  return in_place(a, b, ADD, add);
}
