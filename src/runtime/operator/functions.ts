import { call as call_any } from "../core/call/call.ts";
import { same } from "../core/eq.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type Int, is_int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { add, iadd, pow as power } from "../core/operators/index.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** `operator.not_(a)` @example not_([]) // True */
export function not_(a: Py): boolean {
  return !truth(a);
}

/** `operator.is_(a, b)` @example is_(a, None) */
export function is_(a: Py, b: Py): boolean {
  return a === b;
}

/** `operator.is_not(a, b)` @example is_not(a, None) */
export function is_not(a: Py, b: Py): boolean {
  return a !== b;
}

/** `operator.pow(a, b)` @example pow(2, 3) // 8 */
export function pow(a: Py, b: Py): Py {
  return power(a, b);
}

/** `operator.index(a)` @raises TypeError if it is no int @example index(True) // 1 */
export function index(a: Py): Int {
  return as_index(a);
}

function is_sequence(x: Py): boolean {
  return typeof x === "string" || (typeof x === "object" && x !== null && (Array.isArray(x) || (typeof x.__getitem__ === "function" && !(x instanceof Map))));
}

/** `operator.concat(a, b)` @raises TypeError unless both are sequences @example concat([1], [2]) // [1, 2] */
export function concat(a: Py, b: Py): Py {
  if (!is_sequence(a)) throw new TypeError(`'${type_name(a)}' object can't be concatenated`);
  return add(a, b);
}

/** `operator.iconcat(a, b)` @raises TypeError unless both are sequences @example iconcat(xs, [2]) */
export function iconcat(a: Py, b: Py): Py {
  if (!is_sequence(a)) throw new TypeError(`'${type_name(a)}' object can't be concatenated`);
  return iadd(a, b);
}

/** `operator.countOf(a, b)`: how often b is in a. @example countOf([1, 2, 1], 1) // 2 */
export function countOf(a: Py, b: Py): number {
  let found = 0;
  for (const item of iter(a)) if (same(item, b)) found++;
  return found;
}

/** `operator.indexOf(a, b)`: where b is first in a. @raises ValueError if it is not @example indexOf([1, 2], 2) // 1 */
export function indexOf(a: Py, b: Py): number {
  let at = 0;
  for (const item of iter(a)) {
    if (same(item, b)) return at;
    at++;
  }
  throw new ValueError("sequence.index(x): x not in sequence");
}

/** `operator.length_hint(obj, default=0)` @example length_hint([1, 2]) // 2 */
export function length_hint(obj: Py, fallback: Py = 0): Py {
  if (!is_int(fallback)) throw new TypeError(`'${type_name(fallback)}' object cannot be interpreted as an integer`);
  try {
    return len(obj);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return typeof obj?.__length_hint__ === "function" ? obj.__length_hint__() : fallback;
}

/** `operator.call(obj, /, *args, **kwargs)` @example call(f, 1) */
export function call(obj: Py, ...args: Py[]): Py {
  return call_any(obj, ...args);
}
