/** Averages. */
import { list } from "../builtins/list/list_type.ts";
import { Counter } from "../collections/Counter.ts";
import { bisect_left, bisect_right } from "../bisect/index.ts";
import { sorted } from "../builtins/list/sort.ts";
import { divmod } from "../builtins/numbers/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { isinstance } from "../core/class/isinstance.ts";
import { TypeError, ValueError, ZeroDivisionError } from "../core/exceptions/index.ts";
import { asFloat, Float, is_float } from "../core/float.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { add, div, floordiv, mul, sub, truediv } from "../core/operators/index.ts";
import { eq } from "../core/eq.ts";
import { gt, le, lt } from "../core/order.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { to_float } from "../builtins/float/index.ts";
import { fsum, sumprod } from "../math/index.ts";
import { exp_of, log } from "../math/powers.ts";
import { Real } from "../numbers/index.ts";
import { StatisticsError } from "./error.ts";
import { converted, exact_sum, is_decimal_type } from "./exact.ts";

/** `mean(data)`: the arithmetic mean, exact, as a number of the data's type. @raises StatisticsError for no data @example mean([1, 2, 3, 4]) // 2.5 */
export function mean(data: Py): Py {
  const { type, value, count } = exact_sum(data);
  if (count < 1) throw new StatisticsError("mean requires at least one data point");
  return converted(truediv(value, count), type);
}

/** `fmean(data, weights=None)`: the mean as a float. @raises StatisticsError for no data, or weights that do not fit @example fmean([3.5, 4, 5.25]) // 4.25 */
export function fmean(data: Py, weights: Py = null): number {
  if (weights === null) {
    const items = [...iter(data)];
    const total = fsum(items);
    if (items.length === 0) throw new StatisticsError("fmean requires at least one data point");
    return total / items.length;
  }
  const [items, given] = [[...iter(data)], [...iter(weights)]];
  if (items.length !== given.length) throw new StatisticsError("data and weights must be the same length");
  const [numerator, denominator] = [sumprod(items, given), fsum(given)];
  if (denominator === 0) throw new StatisticsError("sum of weights must be non-zero");
  return to_float(truediv(numerator, asFloat(denominator)));
}

/** `geometric_mean(data)` @raises StatisticsError for no data or negative numbers @example geometric_mean([54, 24, 36]) // 36.0 */
export function geometric_mean(data: Py): number {
  let [count, found_zero] = [0, false];
  const logarithms: number[] = [];
  for (const x of iter(data)) {
    count++;
    if (gt(x, new Float(0)) || (is_float(x) && Number.isNaN(+x))) logarithms.push(log(x));
    else if (eq(x, 0)) found_zero = true;
    else throw new StatisticsError("No negative inputs allowed", x);
  }
  const total = fsum(logarithms.map(asFloat));
  if (count === 0) throw new StatisticsError("Must have a non-empty dataset");
  if (Number.isNaN(total)) return NaN;
  if (found_zero) return total === Infinity ? NaN : 0;
  return exp_of(total / count);
}

const NEGATIVE = "harmonic mean does not support negative values";

/** `harmonic_mean(data, weights=None)` @raises StatisticsError for no data or negative numbers @example harmonic_mean([40, 60]) // 48.0 */
export function harmonic_mean(data: Py, weights: Py = null): Py {
  const items: Py[] = [...iter(data)];
  if (items.length === 0) throw new StatisticsError("harmonic_mean requires at least one data point");
  if (items.length === 1 && weights === null) return only(items[0]);
  const given: Py[] = weights === null ? items.map(() => 1) : [...iter(weights)];
  if (given.length !== items.length) throw new StatisticsError("Number of weights does not match data size");
  if (weights !== null) check_signs(given);
  const sum_of_weights: Py = weights === null ? items.length : exact_sum(given).value;
  try {
    const parts = items.map((x, i) => {
      check_signs([x]);
      return truth(given[i]) ? truediv(given[i], x) : 0;
    });
    const { type, value } = exact_sum(parts);
    if (le(value, 0)) throw new StatisticsError("Weighted sum must be positive");
    return converted(truediv(sum_of_weights, value), type);
  } catch (error) {
    if (error instanceof ZeroDivisionError) return 0;
    throw error;
  }
}

function only(x: Py): Py {
  if (!isinstance(x, Real) && !is_decimal_type(x?.constructor)) throw new TypeError("unsupported type");
  check_signs([x]);
  return x;
}

function check_signs(values: readonly Py[]): void {
  for (const x of values) if (lt(x, 0)) throw new StatisticsError(NEGATIVE);
}

function sorted_data(data: Py): Py[] {
  const items = sorted(data);
  if (items.length === 0) throw new StatisticsError("no median for empty data");
  return items;
}

/** `median(data)` @raises StatisticsError for no data @example median([1, 3, 5, 7]) // 4.0 */
export function median(data: Py): Py {
  const items = sorted_data(data);
  const half = items.length >> 1;
  return items.length % 2 === 1 ? items[half] : truediv(add(items[half - 1], items[half]), 2);
}

/** `median_low(data)`: the lower of two middle values. @raises StatisticsError for no data @example median_low([1, 3, 5, 7]) // 3 */
export function median_low<T>(data: Iterable<T>): T;
export function median_low(data: Py): Py {
  const items = sorted_data(data);
  return items[(items.length - 1) >> 1];
}

/** `median_high(data)`: the upper of two middle values. @raises StatisticsError for no data @example median_high([1, 3, 5, 7]) // 5 */
export function median_high<T>(data: Iterable<T>): T;
export function median_high(data: Py): Py {
  const items = sorted_data(data);
  return items[items.length >> 1];
}

/** `median_grouped(data, interval=1.0)`: the median of grouped data, by interpolation. @raises StatisticsError for no data @example median_grouped([1, 2, 2, 3]) // 2.0 */
export function median_grouped(data: Py, interval: Py = 1): number {
  const items = sorted_data(data);
  const middle = items[items.length >> 1];
  const below = bisect_left(items, middle);
  const same = bisect_right(items, middle, below) - below;
  const [width, x] = as_floats(interval, middle);
  return x - width / 2 + (width * (items.length / 2 - below)) / same;
}

function as_floats(a: Py, b: Py): [number, number] {
  try {
    return [to_float(a), to_float(b)];
  } catch (error) {
    if (error instanceof ValueError) throw new TypeError("Value cannot be converted to a float");
    throw error;
  }
}

/** `mode(data)`: the most common value, the first of several. @raises StatisticsError for no data @example mode(["a", "b", "b"]) // 'b' */
export function mode<T>(data: Iterable<T>): T;
export function mode(data: Py): Py {
  const [most] = new Counter(iter(data)).most_common(1);
  if (most === undefined) throw new StatisticsError("no mode for empty data");
  return most[0];
}

/** `multimode(data)`: the most common values in the order they came. @example multimode("aabbc") // ['a', 'b'] */
export function multimode<T>(data: Iterable<T>): T[];
export function multimode(data: Py): Py[] {
  const counts = new Counter(iter(data));
  const most = Math.max(...[...counts.values()].map(Number));
  return [...counts].filter(([, count]) => Number(count) === most).map(([value]) => value);
}

/** `quantiles(data, *, n=4, method="exclusive")`: the cut points of n parts of equal size. @raises StatisticsError, ValueError @example quantiles([1, 2, 3, 4]) // [1.25, 2.5, 3.75] */
export function quantiles(data: Py, { n = 4, method = "exclusive" }: { n?: Py; method?: Py } = {}): Py[] {
  if (lt(n, 1)) throw new StatisticsError("n must be at least 1");
  const items: Py[] = sorted(data);
  if (items.length === 0) throw new StatisticsError("must have at least one data point");
  if (items.length === 1) return list(mul(items, sub(n, 1)));
  if (method !== "inclusive" && method !== "exclusive") throw new ValueError(`Unknown method: ${repr(method)}`);
  const cuts: Py[] = [];
  for (let i = 1; lt(i, n); i++) {
    if (method === "inclusive") {
      const [j, delta] = divmod(i * (items.length - 1), n);
      cuts.push(between(items[j], items[Number(j) + 1], delta, n));
    } else {
      const m = items.length + 1;
      const j = Math.min(Math.max(Number(floordiv(i * m, n)), 1), items.length - 1);
      cuts.push(between(items[j - 1], items[j], sub(i * m, mul(j, n)), n));
    }
  }
  return cuts;
}

function between(a: Py, b: Py, delta: Py, n: Py): Py {
  return truediv(add(mul(a, sub(n, delta)), mul(b, delta)), n);
}

/** The number of items of a sequence. */
export function size(data: Py): number {
  return len(data);
}

/** The mean of a sequence as a plain number. */
export function plain_mean(data: Py): number {
  return div(asFloat(fsum(data)), size(data));
}
