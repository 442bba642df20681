/** How far values lie apart. */
import { truediv } from "../core/operators/index.ts";
import { to_float } from "../builtins/float/index.ts";
import type { Py } from "../core/value.ts";
import { StatisticsError } from "./error.ts";
import { converted, float_root, square_root, squared_distances } from "./exact.ts";
import { is_float } from "../core/float.ts";
import { getattr } from "../core/attributes/getattr.ts";

/** The mean square of the distances, and the type of the data. */
function mean_square(data: Py, center: Py, name: string, least: 1 | 2): { readonly square: Py; readonly type: Py } {
  const { value, type, count } = squared_distances(data, center);
  if (count < least) throw new StatisticsError(`${name} requires at least ${least === 1 ? "one data point" : "two data points"}`);
  return { square: truediv(value, least === 2 ? count - 1 : count), type };
}

/** `variance(data, xbar=None)`: the variance of a sample. @raises StatisticsError for less than two points @example variance([1, 2, 3, 4]) // 1.6666666666666667 */
export function variance(data: Py, xbar: Py = null): Py {
  const { square, type } = mean_square(data, xbar, "variance", 2);
  return converted(square, type);
}

/** `pvariance(data, mu=None)`: the variance of a population. @raises StatisticsError for no data @example pvariance([1, 2, 3, 4]) // 1.25 */
export function pvariance(data: Py, mu: Py = null): Py {
  const { square, type } = mean_square(data, mu, "pvariance", 1);
  return converted(square, type);
}

/** `stdev(data, xbar=None)`: the standard deviation of a sample. @raises StatisticsError for less than two points @example stdev([1, 2, 3, 4]) // 1.2909944487358056 */
export function stdev(data: Py, xbar: Py = null): Py {
  const { square, type } = mean_square(data, xbar, "stdev", 2);
  return square_root(square, type);
}

/** `pstdev(data, mu=None)`: the standard deviation of a population. @raises StatisticsError for no data @example pstdev([1, 2, 3, 4]) // 1.118033988749895 */
export function pstdev(data: Py, mu: Py = null): Py {
  const { square, type } = mean_square(data, mu, "pstdev", 1);
  return square_root(square, type);
}

/** Mean and standard deviation of a sample as plain numbers. */
export function mean_and_stdev(data: Py): [number, number] {
  const { value, center, count } = squared_distances(data, null);
  if (count < 2) throw new StatisticsError("stdev requires at least two data points");
  const square = truediv(value, count - 1);
  if (is_float(square) || getattr(square, "numerator", null) === null) return [to_float(center), to_float(center) / to_float(value)];
  return [to_float(center), float_root(BigInt(square.numerator), BigInt(square.denominator))];
}
