import { ByteArray, Bytes } from "../bytes/index.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { asFloat, type Int, is_float, is_int, type Num } from "../../core/float.ts";
import { steps_of } from "../../core/iter.ts";
import { add } from "../../core/operators/add.ts";
import { to_double } from "../../core/operators/numeric.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `sum(iterable, start=0)`: exact for ints, and for floats compensated as CPython does since 3.12.
 *
 * @raises TypeError if the items can't be added
 * @example sum([0.1, 0.2, 0.3]) // 0.6
 */
export function sum(items: Iterable<Int>, start?: Int): Int;
export function sum(items: Iterable<Num>, start?: Num): Num;
export function sum(items: Py, start?: Py): Py;
export function sum(items: Py, start: Py = 0): Py {
  if (typeof start === "string") throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof Bytes) throw new TypeError("sum() can't sum bytes [use b''.join(seq) instead]");
  if (start instanceof ByteArray) throw new TypeError("sum() can't sum bytearray [use b''.join(seq) instead]");
  const it = steps_of(items);
  if (is_float(start)) return sum_floats(to_double(start), it);
  let total = start;
  for (let step = it.next(); !step.done; step = it.next()) {
    total = add(total, step.value);
    if (is_float(total) && (is_float(step.value) || is_int(step.value))) return sum_floats(to_double(total), it);
  }
  return total;
}

/** Goes on with a float total, keeping the bits that rounding drops (Neumaier's way). */
function sum_floats(total: number, it: Iterator<Py>): Py {
  let lost = 0;
  for (let step = it.next(); !step.done; step = it.next()) {
    const item: Py = step.value;
    if (is_float(item)) {
      const x = to_double(item);
      const next = total + x;
      lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
      total = next;
    } else if (is_int(item)) {
      total += to_double(item);
    } else {
      return rest(add(asFloat(settled(total, lost)), item), it);
    }
  }
  return asFloat(settled(total, lost));
}

function settled(total: number, lost: number): number {
  return lost !== 0 && Number.isFinite(lost) ? total + lost : total;
}

function rest(total: Py, it: Iterator<Py>): Py {
  for (let step = it.next(); !step.done; step = it.next()) total = add(total, step.value);
  return total;
}
