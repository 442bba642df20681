import { TypeError } from "../exceptions/index.ts";
import { asFloat, type Int, type Num } from "../float.ts";
import { canonical } from "../int.ts";
import { index_of, repetitions } from "../items/index_of.ts";
import { NotImplemented } from "../singletons.ts";
import { is_list, is_tuple, tuple_of } from "../tuple.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { binary, dunder_binary, in_place, operator } from "./dispatch.ts";
import { arithmetic, is_number } from "./numeric.ts";

const MUL = /* @__PURE__ */ operator("*", "mul");
const FLOAT_AND_BIG = { float: (a: number, b: number) => a * b, big: (a: bigint, b: bigint) => a * b };

/**
 * Python's `a * b`: a product, or a repeated str, list or tuple.
 *
 * @raises TypeError if the operands do not go together
 * @example mul("ab", 2) // "abab"
 */
export function mul(a: Int, b: Int): Int;
export function mul(a: string, b: Int): string;
export function mul<T>(a: T[], b: Int): T[];
export function mul(a: Py, b: Py): Py;
export function mul(a: Py, b: Py): Py {
  if (typeof a === "number" && typeof b === "number") return mul_numbers(a, b);
  if (is_number(a) && is_number(b)) return arithmetic(a, b, FLOAT_AND_BIG);
  return mul_any(a, b);
}

function mul_numbers(a: number, b: number): Num {
  const product = a * b;
  if (Number.isInteger(a) && Number.isInteger(b)) {
    // Adding 0 makes 0 of the -0 that 0 * -5 gives.
    return Number.isSafeInteger(product) ? product + 0 : canonical(BigInt(a) * BigInt(b));
  }
  return asFloat(product);
}

function mul_any(a: Py, b: Py): Py {
  const result = dunder_binary(a, b, MUL);
  if (result !== NotImplemented) return result;
  const [sequence, times] = is_sequence(a) ? [a, b] : [b, a];
  if (!is_sequence(sequence)) return binary(a, b, MUL);
  const count = index_of(times);
  if (count === undefined) throw new TypeError(`can't multiply sequence by non-int of type '${type_name(times)}'`);
  return repeat(sequence, repetitions(count));
}

function is_sequence(x: unknown): x is string | readonly Py[] {
  return typeof x === "string" || Array.isArray(x);
}

/** Numbers and None have no part in sequences; whatever else stands left of `*=` repeats nothing that stands right of it. */
function has_items(a: Py): boolean {
  return a !== null && !is_number(a) && type_name(a) !== "complex";
}

function repeat(sequence: string | readonly Py[], times: number): Py {
  if (typeof sequence === "string") return sequence.repeat(times);
  const items: Py[] = [];
  for (let i = 0; i < times; i++) for (const item of sequence) items.push(item);
  return is_tuple(sequence) ? tuple_of(items) : items;
}

/**
 * Python's `a *= b`: repeats a list in place. The result is what `a` becomes.
 */
export function imul(a: Int, b: Int): Int;
export function imul<T>(a: T[], b: Int): T[];
export function imul(a: Py, b: Py): Py;
export function imul(a: Py, b: Py): Py {
  if (typeof a === "number" && typeof b === "number") return mul_numbers(a, b);
  const count = is_list(a) && (a as Py).__imul__ === undefined && b?.__rmul__ === undefined ? index_of(b) : undefined;
  if (count !== undefined) {
    const items = mul(a, count);
    a.length = 0;
    for (const item of items) a[a.length] = item;
    return a;
  }
  if (is_sequence(b) && !is_sequence(a) && has_items(a)) return in_place(a, b, MUL, (x, y) => binary(x, y, MUL));
  return in_place(a, b, MUL, mul);
}
