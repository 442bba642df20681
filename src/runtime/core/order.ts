/** Python's ordering comparisons. */
import { PySet } from "../builtins/set/PySet.ts";
import { same } from "./eq.ts";
import { TypeError } from "./exceptions/index.ts";
import { Float, type Num } from "./float.ts";
import { NotImplemented } from "./singletons.ts";
import { truth } from "./truth.ts";
import { is_tuple } from "./tuple.ts";
import { full_type_name } from "./type_name.ts";
import type { Py } from "./value.ts";

/**
 * Python's `a < b`.
 *
 * @raises TypeError if the two have no order
 * @example lt(1, 2.5) // true
 */
export function lt(a: Num, b: Num): boolean;
export function lt(a: Py, b: Py): boolean;
export function lt(a: Py, b: Py): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  if (typeof a === "string" && typeof b === "string") return compare_strings(a, b) < 0;
  return compare(a, b, LT);
}

/** Python's `a <= b`; see {@link lt}. */
export function le(a: Num, b: Num): boolean;
export function le(a: Py, b: Py): boolean;
export function le(a: Py, b: Py): boolean {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  if (typeof a === "string" && typeof b === "string") return compare_strings(a, b) <= 0;
  return compare(a, b, LE);
}

/** Python's `a > b`; see {@link lt}. */
export function gt(a: Num, b: Num): boolean;
export function gt(a: Py, b: Py): boolean;
export function gt(a: Py, b: Py): boolean {
  if (typeof a === "number" && typeof b === "number") return a > b;
  if (typeof a === "string" && typeof b === "string") return compare_strings(a, b) > 0;
  return compare(a, b, GT);
}

/** Python's `a >= b`; see {@link lt}. */
export function ge(a: Num, b: Num): boolean;
export function ge(a: Py, b: Py): boolean;
export function ge(a: Py, b: Py): boolean {
  if (typeof a === "number" && typeof b === "number") return a >= b;
  if (typeof a === "string" && typeof b === "string") return compare_strings(a, b) >= 0;
  return compare(a, b, GE);
}

interface Comparison {
  readonly symbol: string;
  readonly method: string;
  readonly reflected: string;
  /** On numbers of any two kinds: JavaScript compares a number with a bigint exactly. */
  readonly numbers: (a: number | bigint, b: number | bigint) => boolean;
  /** On two items of sequences that differ. */
  readonly items: (a: Py, b: Py) => boolean;
}

const LT: Comparison = { symbol: "<", method: "__lt__", reflected: "__gt__", numbers: (a, b) => a < b, items: lt };
const LE: Comparison = { symbol: "<=", method: "__le__", reflected: "__ge__", numbers: (a, b) => a <= b, items: le };
const GT: Comparison = { symbol: ">", method: "__gt__", reflected: "__lt__", numbers: (a, b) => a > b, items: gt };
const GE: Comparison = { symbol: ">=", method: "__ge__", reflected: "__le__", numbers: (a, b) => a >= b, items: ge };

function compare(a: Py, b: Py, op: Comparison): boolean {
  const [x, y] = [plain_number(a), plain_number(b)];
  if (x !== undefined && y !== undefined) return op.numbers(x, y);
  const result = by_dunder(a, b, op);
  if (result !== NotImplemented) return truth(result);
  if (Array.isArray(a) && Array.isArray(b) && is_tuple(a) === is_tuple(b)) return compare_sequences(a, b, op);
  throw new TypeError(`'${op.symbol}' not supported between instances of '${full_type_name(a)}' and '${full_type_name(b)}'`);
}

function plain_number(x: Py): number | bigint | undefined {
  if (typeof x === "number" || typeof x === "bigint") return x;
  if (typeof x === "boolean") return Number(x);
  return x instanceof Float ? x.value : undefined;
}

function compare_sequences(a: readonly Py[], b: readonly Py[], op: Comparison): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (!same(a[i], b[i])) return op.items(a[i], b[i]);
  return op.numbers(a.length, b.length);
}

function by_dunder(a: Py, b: Py, op: Comparison): Py {
  const [left, right] = [method(a, op.method), method(b, op.reflected)];
  const right_first = right !== undefined && a?.constructor !== b.constructor && typeof a === "object" && a !== null && b instanceof a.constructor;
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

function method(x: Py, name: string): Py {
  if (typeof x !== "object" || x === null) return undefined;
  const found = x instanceof Set && x[name as keyof typeof x] === undefined ? (PySet.prototype as Py)[name] : x[name];
  return typeof found === "function" ? found : undefined;
}

const SURROGATES_AND_ABOVE = /[\ud800-\uffff]/;

/**
 * Compares strings by code points, as Python does; JavaScript compares UTF-16 units.
 *
 * @returns a negative number, zero or a positive number
 */
export function compare_strings(a: string, b: string): number {
  if (a === b) return 0;
  if (SURROGATES_AND_ABOVE.test(a) && SURROGATES_AND_ABOVE.test(b)) return compare_code_points(a, b);
  return a < b ? -1 : 1;
}

function compare_code_points(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
