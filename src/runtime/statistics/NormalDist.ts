import { repr } from "../builtins/repr/index.ts";
import { to_float } from "../builtins/float/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { asFloat, type Int } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { add, mul, sub, truediv } from "../core/operators/index.ts";
import { le, lt, ge } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { as_index } from "../core/items/index.ts";
import { erf } from "../math/gamma.ts";
import { exp_of, log_of } from "../math/powers.ts";
import { length } from "../math/sums.ts";
import { Random } from "../random/Random.ts";
import { random } from "../random/shared.ts";
import { StatisticsError } from "./error.ts";
import { inverse_normal } from "./inverse_normal.ts";
import { mean_and_stdev } from "./spread.ts";

/**
 * Python's `statistics.NormalDist(mu=0.0, sigma=1.0)`: a normal distribution.
 *
 * @example new NormalDist(100, 15).cdf(130) // 0.9772498680518208
 */
export class NormalDist {
  static readonly __name__: string = "NormalDist";
  static readonly __module__: string = "statistics";
  readonly #mu: number;
  readonly #sigma: number;

  /**
   * @param mu the mean
   * @param sigma the standard deviation
   * @raises StatisticsError if sigma is negative
   */
  constructor(mu: Py = 0, sigma: Py = 1) {
    if (lt(sigma, 0)) throw new StatisticsError("sigma must be non-negative");
    this.#mu = to_float(mu);
    this.#sigma = to_float(sigma);
  }

  /** `NormalDist.from_samples(data)` @raises StatisticsError for less than two points @example NormalDist.from_samples([1, 2, 3]) */
  static from_samples(data: Py): NormalDist {
    const [mu, sigma] = mean_and_stdev(data);
    return new this(asFloat(mu), asFloat(sigma));
  }

  /** `d.mean` */
  get mean(): Py {
    return asFloat(this.#mu);
  }

  /** `d.median` */
  get median(): Py {
    return asFloat(this.#mu);
  }

  /** `d.mode` */
  get mode(): Py {
    return asFloat(this.#mu);
  }

  /** `d.stdev` */
  get stdev(): Py {
    return asFloat(this.#sigma);
  }

  /** `d.variance` */
  get variance(): Py {
    return asFloat(this.#sigma * this.#sigma);
  }

  /** `d.samples(n, *, seed=None)`: n random values. @example d.samples(3, { seed: 1 }) */
  samples(n: Py, { seed = null }: { seed?: Py } = {}): Py[] {
    const generator = seed === null ? random : ((own) => () => own.random())(new Random(seed));
    return Array.from({ length: Math.max(0, Number(as_index(n))) }, () => asFloat(inverse_normal(generator(), this.#mu, this.#sigma)));
  }

  /** `d.pdf(x)`: the density. @raises StatisticsError if sigma is zero @example d.pdf(0) */
  pdf(x: Py): Py {
    const variance = this.#sigma * this.#sigma;
    if (variance === 0) throw new StatisticsError("pdf() not defined when sigma is zero");
    const distance = to_float(sub(x, asFloat(this.#mu)));
    return asFloat(exp_of((distance * distance) / (-2 * variance)) / Math.sqrt(2 * Math.PI * variance));
  }

  /** `d.cdf(x)`: how likely a value is not above x. @raises StatisticsError if sigma is zero @example d.cdf(0) */
  cdf(x: Py): Py {
    return asFloat(this.#cdf(to_float(x)));
  }

  #cdf(x: number): number {
    if (this.#sigma === 0) throw new StatisticsError("cdf() not defined when sigma is zero");
    return 0.5 * (1 + erf(asFloat((x - this.#mu) / (this.#sigma * Math.SQRT2))));
  }

  /** `d.inv_cdf(p)`: the value below which the share p lies. @raises StatisticsError unless 0 < p < 1 @example d.inv_cdf(0.5) */
  inv_cdf(p: Py): Py {
    if (le(p, 0) || ge(p, 1)) throw new StatisticsError("p must be in the range 0.0 < p < 1.0");
    return asFloat(inverse_normal(to_float(p), this.#mu, this.#sigma));
  }

  /** `d.quantiles(n=4)`: the cut points of n parts that are equally likely. @example d.quantiles() */
  quantiles(n: Py = 4): Py[] {
    return Array.from({ length: Math.max(0, Number(as_index(n)) - 1) }, (_, i) => this.inv_cdf(truediv(i + 1, n)));
  }

  /** `d.overlap(other)`: how much of the two distributions is common. @raises TypeError, StatisticsError @example d.overlap(e) */
  overlap(other: Py): Py {
    if (!(other instanceof NormalDist)) throw new TypeError("Expected another NormalDist instance");
    const swap = other.#sigma < this.#sigma || (other.#sigma === this.#sigma && other.#mu < this.#mu);
    const [x, y]: [NormalDist, NormalDist] = swap ? [other, this] : [this, other];
    const [x_variance, y_variance] = [x.#sigma * x.#sigma, y.#sigma * y.#sigma];
    if (x_variance === 0 || y_variance === 0) throw new StatisticsError("overlap() not defined when sigma is zero");
    const dv = y_variance - x_variance;
    const dm = Math.abs(y.#mu - x.#mu);
    if (dv === 0) return asFloat(1 - erf(asFloat(dm / (2 * x.#sigma * Math.SQRT2))));
    const a = x.#mu * y_variance - y.#mu * x_variance;
    const b = x.#sigma * y.#sigma * Math.sqrt(dm * dm + dv * log_of(y_variance / x_variance));
    const [x1, x2] = [(a + b) / dv, (a - b) / dv];
    return asFloat(1 - (Math.abs(y.#cdf(x1) - x.#cdf(x1)) + Math.abs(y.#cdf(x2) - x.#cdf(x2))));
  }

  /** `d.zscore(x)`: the distance from the mean in standard deviations. @raises StatisticsError if sigma is zero @example d.zscore(130) */
  zscore(x: Py): Py {
    if (this.#sigma === 0) throw new StatisticsError("zscore() not defined when sigma is zero");
    return truediv(sub(x, this.mean), this.stdev);
  }

  __add__(other: Py): NormalDist {
    if (other instanceof NormalDist) return new NormalDist(asFloat(this.#mu + other.#mu), asFloat(length([this.#sigma, other.#sigma])));
    return new NormalDist(add(this.mean, other), this.stdev);
  }

  __radd__(other: Py): NormalDist {
    return this.__add__(other);
  }

  __sub__(other: Py): NormalDist {
    if (other instanceof NormalDist) return new NormalDist(asFloat(this.#mu - other.#mu), asFloat(length([this.#sigma, other.#sigma])));
    return new NormalDist(sub(this.mean, other), this.stdev);
  }

  __rsub__(other: Py): NormalDist {
    return this.__sub__(other).__neg__();
  }

  __mul__(other: Py): NormalDist {
    return new NormalDist(mul(this.mean, other), asFloat(this.#sigma * Math.abs(to_float(other))));
  }

  __rmul__(other: Py): NormalDist {
    return this.__mul__(other);
  }

  __truediv__(other: Py): NormalDist {
    return new NormalDist(truediv(this.mean, other), asFloat(this.#sigma / Math.abs(to_float(other))));
  }

  __pos__(): NormalDist {
    return new NormalDist(this.mean, this.stdev);
  }

  __neg__(): NormalDist {
    return new NormalDist(asFloat(-this.#mu), this.stdev);
  }

  __eq__(other: Py): Py {
    return other instanceof NormalDist ? this.#mu === other.#mu && this.#sigma === other.#sigma : NotImplemented;
  }

  __hash__(): Int {
    return hash(tuple(this.mean, this.stdev));
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(mu=${repr(this.mean)}, sigma=${repr(this.stdev)})`;
  }

  __copy__(): this {
    return Reflect.construct(this.constructor as typeof NormalDist, [this.mean, this.stdev]) as this;
  }

  __deepcopy__(_memo: Py): this {
    return this.__copy__();
  }
}
