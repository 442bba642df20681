/** Density estimates from samples. */
import { bisect_left, bisect_right } from "../bisect/index.ts";
import { to_float } from "../builtins/float/index.ts";
import { sorted } from "../builtins/list/sort.ts";
import { repr } from "../builtins/repr/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { asFloat, is_float, is_int } from "../core/float.ts";
import { getitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { add, mul, sub, truediv } from "../core/operators/index.ts";
import { le } from "../core/order.ts";
import type { Py } from "../core/value.ts";
import { sum } from "../builtins/iteration/sum.ts";
import { Random } from "../random/Random.ts";
import { StatisticsError } from "./error.ts";
import { type Kernel, kernel_named } from "./kernels.ts";

function checked(data: Py, h: Py, kernel: Py): Kernel {
  if (len(data) === 0) throw new StatisticsError("Empty data sequence");
  const first: Py = getitem(data, 0);
  if (!is_int(first) && !is_float(first)) throw new TypeError("Data sequence must contain ints or floats");
  if (le(h, 0)) throw new StatisticsError(`Bandwidth h must be positive, not h=${repr(h)}`);
  const found = kernel_named(kernel);
  if (found === undefined) throw new StatisticsError(`Unknown kernel name: ${repr(kernel)}`);
  return found;
}

/**
 * `kde(data, h, kernel="normal", *, cumulative=False)`: a function that estimates the density, or the distribution function.
 *
 * @param h the bandwidth
 * @raises StatisticsError for no data, another kernel or a bandwidth that is not positive
 * @example kde([1, 2, 4], 0.5)(1.5)
 */
export function kde(data: Py, h: Py, kernel: Py = "normal", { cumulative = false }: { cumulative?: boolean } = {}): (x: Py) => Py {
  const { density, cumulative: distribution, bounded } = checked(data, h, kernel);
  const curve = cumulative ? distribution : density;
  const at = (x: Py, points: readonly Py[], start: Py): Py => sum(points.map((each) => asFloat(curve(to_float(truediv(sub(x, each), h))))), start);
  const scaled = (total: Py): Py => truediv(total, cumulative ? len(data) : mul(len(data), h));
  if (!bounded) return (x) => scaled(at(x, [...iter(data)], 0));
  let sample: Py[] = sorted(data);
  return (x) => {
    if (len(data) !== sample.length) sample = sorted(data);
    const from = bisect_left(sample, sub(x, mul(h, asFloat(1))));
    const to = bisect_right(sample, add(x, mul(h, asFloat(1))));
    return scaled(at(x, sample.slice(from, to), cumulative ? from : 0));
  };
}

/**
 * `kde_random(data, h, kernel="normal", *, seed=None)`: a function that gives random values of the estimated density.
 *
 * @raises StatisticsError as {@link kde}
 * @example kde_random([1, 2, 4], 0.5, "normal", { seed: 1 })()
 */
export function kde_random(data: Py, h: Py, kernel: Py = "normal", { seed = null }: { seed?: Py } = {}): () => Py {
  const { inverse } = checked(data, h, kernel);
  const random = new Random(seed);
  return () => {
    const point = random.choice(data);
    return add(point, mul(h, asFloat(inverse(random.random()))));
  };
}
