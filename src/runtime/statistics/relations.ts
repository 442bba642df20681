/** How two variables go together. */
import { sorted } from "../builtins/list/sort.ts";
import { repr } from "../builtins/repr/index.ts";
import { namedtuple, type NamedTuple } from "../collections/namedtuple.ts";
import { eq } from "../core/eq.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { asFloat } from "../core/float.ts";
import { iter } from "../core/iter.ts";
import { sub } from "../core/operators/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { fsum, sumprod } from "../math/index.ts";
import { to_float } from "../builtins/float/index.ts";
import { StatisticsError } from "./error.ts";
import { size } from "./means.ts";

function check_sizes(x: Py, y: Py, name: string): number {
  const n = size(x);
  if (size(y) !== n) throw new StatisticsError(`${name} requires that both inputs have same number of data points`);
  if (n < 2) throw new StatisticsError(`${name} requires at least two data points`);
  return n;
}

/** The distances from the mean. */
function distances(data: Py, n: number): Py[] {
  const mean = fsum(data) / n;
  return [...iter(data)].map((x: Py) => sub(x, asFloat(mean)));
}

/** `covariance(x, y)` @raises StatisticsError for inputs of different sizes @example covariance([1, 2, 3], [1, 5, 9]) // 4.0 */
export function covariance(x: Py, y: Py): number {
  const n = check_sizes(x, y, "covariance");
  return to_float(sumprod(distances(x, n), distances(y, n))) / (n - 1);
}

/** `correlation(x, y, *, method="linear")` @raises StatisticsError if an input is constant @raises ValueError for another method @example correlation([1, 2, 3], [1, 5, 9]) // 1.0 */
export function correlation(x: Py, y: Py, { method = "linear" }: { method?: Py } = {}): number {
  const n = check_sizes(x, y, "correlation");
  if (method !== "linear" && method !== "ranked") throw new ValueError(`Unknown method: ${repr(method)}`);
  const [a, b] = method === "ranked" ? [ranks(x, n), ranks(y, n)] : [distances(x, n), distances(y, n)];
  const root = root_of_product(to_float(sumprod(a, a)), to_float(sumprod(b, b)));
  if (root === 0) throw new StatisticsError("at least one of the inputs is constant");
  return to_float(sumprod(a, b)) / root;
}

/** The ranks around zero; equal values share one. */
function ranks(data: Py, n: number): Py[] {
  const order: Py[] = sorted([...iter(data)].map((value: Py, position) => tuple(value, position)));
  const result: Py[] = new Array(n);
  let before = (n - 1) / -2 - 1;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && eq(order[to][0], order[from][0])) to++;
    for (const [, position] of order.slice(from, to)) result[position] = asFloat(before + (to - from + 1) / 2);
    before += to - from;
    from = to;
  }
  return result;
}

/** √(xy), rounded once but for the last bit, also where the product is too large or too small. */
function root_of_product(x: number, y: number): number {
  const root = Math.sqrt(x * y);
  if (!Number.isFinite(root)) {
    const scale = 2 ** -512;
    return root === Infinity && x !== Infinity && y !== Infinity ? root_of_product(scale * x, scale * y) / scale : root;
  }
  if (root === 0) {
    const scale = 2 ** 537;
    return x !== 0 && y !== 0 ? root_of_product(scale * x, scale * y) / scale : root;
  }
  const rest = to_float(sumprod([asFloat(x), asFloat(root)], [asFloat(y), asFloat(-root)]));
  return root + rest / (2 * root);
}

/** What `linear_regression` gives. */
export type LinearRegression = NamedTuple<{ slope: Py; intercept: Py }>;

/** The class of the result, made once. */
const made: { cls?: Py } = {};

/**
 * `linear_regression(x, y, *, proportional=False)`: slope and intercept of the line nearest to the points.
 *
 * @raises StatisticsError if x is constant
 * @example linear_regression([1, 2, 3], [3, 5, 7]).slope // 2.0
 */
export function linear_regression(x: Py, y: Py, { proportional = false }: { proportional?: boolean } = {}): LinearRegression {
  const n = check_sizes(x, y, "linear regression");
  const [a, b] = proportional ? [[...iter(x)], [...iter(y)]] : [distances(x, n), distances(y, n)];
  const square = to_float(sumprod(a, a));
  if (square === 0) throw new StatisticsError("x is constant");
  const slope = to_float(sumprod(a, b)) / square;
  const intercept = proportional ? 0 : fsum(y) / n - slope * (fsum(x) / n);
  made.cls ??= namedtuple("LinearRegression", ["slope", "intercept"], { module: "statistics" });
  return new made.cls(asFloat(slope), asFloat(intercept));
}
