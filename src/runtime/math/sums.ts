import { binary_parts } from "../builtins/numbers/decimal.ts";
import { OverflowError, ValueError } from "../core/exceptions/index.ts";
import { asFloat, is_float, is_int } from "../core/float.ts";
import { iter } from "../core/iter.ts";
import { add, mul } from "../core/operators/index.ts";
import { over, plus, times } from "../core/operators/double_double.ts";
import type { Py } from "../core/value.ts";
import { scaled } from "./parts.ts";
import { real } from "./real.ts";

/** An exact sum of doubles: a whole multiple of the smallest one. */
class ExactSum {
  #total = 0n;
  readonly #exponent = -2200;
  #special = 0;

  add(x: number): void {
    this.add_product(x, 1);
  }

  add_product(x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      this.#special += x * y;
      return;
    }
    if (x === 0 || y === 0) return;
    const [[m, a], [n, b]] = [binary_parts(Math.abs(x)), binary_parts(Math.abs(y))];
    const product = (m * n) << BigInt(a + b - this.#exponent);
    this.#total += x < 0 === y < 0 ? product : -product;
  }

  get special(): number {
    return this.#special;
  }

  value(): number {
    return this.#special !== 0 ? this.#special : scaled(this.#total, this.#exponent);
  }
}

/** `math.fsum(seq)`: the sum rounded once. @raises ValueError, OverflowError @example fsum([0.1] * 10) // 1.0 */
export function fsum(seq: Py): number {
  const sum = new ExactSum();
  let [infinities, nans] = [0, 0];
  // Near enough to notice where the sum leaves the range of doubles on its way.
  let running = 0;
  for (const item of iter(seq)) {
    const x = real(item);
    sum.add(x);
    running += x;
    if (!Number.isFinite(running) && infinities + nans === 0 && Number.isFinite(x)) {
      running = sum.value();
      if (!Number.isFinite(running)) throw new OverflowError("intermediate overflow in fsum");
    }
    if (x !== x) nans++;
    else if (!Number.isFinite(x)) infinities++;
  }
  const result = sum.value();
  if (result !== result && infinities > 0 && nans === 0) throw new ValueError("-inf + inf in fsum");
  if (!Number.isFinite(result) && infinities === 0 && nans === 0) throw new OverflowError("intermediate overflow in fsum");
  return result;
}

/** `math.prod(iterable, *, start=1)` @example prod([2, 3, 4]) // 24 */
export function prod(iterable: Py, { start = 1 }: { start?: Py } = {}): Py {
  let result: Py = start;
  for (const item of iter(iterable)) result = mul(result, item);
  return result;
}

/** `math.sumprod(p, q)` @raises ValueError if one is longer @example sumprod([1, 2], [3, 4]) // 11 */
export function sumprod(p: Py, q: Py): Py {
  const [left, right]: [Py[], Py[]] = [[...iter(p)], [...iter(q)]];
  if (left.length !== right.length) throw new ValueError("Inputs are not the same length");
  const all = [...left, ...right];
  if (!all.some(is_float) || !all.every((x) => is_float(x) || is_int(x))) return left.reduce((sum: Py, x: Py, i) => add(sum, mul(x, right[i])), 0);
  const sum = new ExactSum();
  left.forEach((x: Py, i) => sum.add_product(real(x), real(right[i])));
  return asFloat(sum.value());
}

/** `math.hypot(*coordinates)`: the length of a vector. @example hypot(3, 4) // 5.0 */
export function hypot(...coordinates: Py[]): number {
  return length(coordinates.map(real));
}

/** `math.dist(p, q)`: the distance of two points. @raises ValueError if they have different dimensions @example dist([0, 0], [3, 4]) // 5.0 */
export function dist(p: Py, q: Py): number {
  const [a, b]: [Py[], Py[]] = [[...iter(p)], [...iter(q)]];
  if (a.length !== b.length) throw new ValueError("both points must have the same number of dimensions");
  return length(a.map((x: Py, i) => real(x) - real(b[i])));
}

/** The length of a vector, rounded once. */
export function length(coordinates: readonly number[]): number {
  const sizes = coordinates.map(Math.abs);
  if (sizes.includes(Infinity)) return Infinity;
  const largest = Math.max(0, ...sizes);
  if (largest === 0 || largest !== largest) return largest;
  // A power of two, so that squares neither overflow nor vanish.
  const scale = 2 ** Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
  let sum: readonly [number, number] = [0, 0];
  for (const size of sizes) sum = plus(sum, times([size / scale, 0], [size / scale, 0]));
  const root = Math.sqrt(sum[0]);
  const rest = plus(sum, times([root, 0], [-root, 0]));
  const correction = over(rest, [2 * root, 0]);
  return (root + (correction[0] + correction[1])) * scale;
}
