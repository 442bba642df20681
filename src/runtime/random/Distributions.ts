import { ValueError, ZeroDivisionError } from "../core/exceptions/index.ts";
import { float_mod, float_pow } from "../core/operators/index.ts";
import { cos_of, sin_of, acos } from "../math/angles.ts";
import { exp_of, log_of } from "../math/powers.ts";
import { binomial } from "./binomial.ts";
import { real } from "../math/real.ts";
import type { Py } from "../core/value.ts";

const TWO_PI = 2 * Math.PI;

/** The distributions, made of `random()`. */
export abstract class Distributions {
  /** The other number of the pair that `gauss` makes. */
  gauss_next: number | null = null;

  abstract random(): number;

  /** `r.uniform(a, b)` @example r.uniform(1, 10) */
  uniform(a: Py, b: Py): number {
    const [low, high] = [real(a), real(b)];
    return low + (high - low) * this.random();
  }

  /** `r.binomialvariate(n=1, p=0.5)`: how often something of probability `p` happens in `n` trials. @raises ValueError for a probability outside of 0 to 1 @example r.binomialvariate(100, 0.3) */
  binomialvariate(n: Py = 1, p: Py = 0.5): number {
    return binomial(() => this.random(), n, p);
  }

  /** `r.triangular(low=0.0, high=1.0, mode=None)` @example r.triangular(0, 10, 3) */
  triangular(low: Py = 0, high: Py = 1, mode: Py = null): number {
    let [from, to] = [real(low), real(high)];
    let u = this.random();
    if (from === to) return from;
    let c = mode === null ? 0.5 : (real(mode) - from) / (to - from);
    if (u > c) {
      u = 1 - u;
      c = 1 - c;
      [from, to] = [to, from];
    }
    return from + (to - from) * Math.sqrt(u * c);
  }

  /** `r.normalvariate(mu=0.0, sigma=1.0)` @example r.normalvariate(170, 10) */
  normalvariate(mu: Py = 0, sigma: Py = 1): number {
    const magic = (4 * exp_of(-0.5)) / Math.sqrt(2);
    for (;;) {
      const u1 = this.random();
      const u2 = 1 - this.random();
      const z = (magic * (u1 - 0.5)) / u2;
      if ((z * z) / 4 <= -log_of(u2)) return real(mu) + z * real(sigma);
    }
  }

  /** `r.gauss(mu=0.0, sigma=1.0)` @example r.gauss(0, 1) */
  gauss(mu: Py = 0, sigma: Py = 1): number {
    let z = this.gauss_next;
    this.gauss_next = null;
    if (z === null) {
      const angle = this.random() * TWO_PI;
      const radius = Math.sqrt(-2 * log_of(1 - this.random()));
      z = cos_of(angle) * radius;
      this.gauss_next = sin_of(angle) * radius;
    }
    return real(mu) + z * real(sigma);
  }

  /** `r.lognormvariate(mu=0.0, sigma=1.0)` @example r.lognormvariate(0, 1) */
  lognormvariate(mu: Py = 0, sigma: Py = 1): number {
    return exp_of(this.normalvariate(mu, sigma));
  }

  /** `r.expovariate(lambd=1.0)` @raises ZeroDivisionError @example r.expovariate(0.5) */
  expovariate(lambd: Py = 1): number {
    const rate = real(lambd);
    const u = -log_of(1 - this.random());
    if (rate === 0) throw new ZeroDivisionError("float division by zero");
    return u / rate;
  }

  /** `r.vonmisesvariate(mu, kappa)` @example r.vonmisesvariate(0, 4) */
  vonmisesvariate(mu: Py, kappa: Py): number {
    const [mean, k] = [real(mu), real(kappa)];
    if (k <= 1e-6) return TWO_PI * this.random();
    const s = 0.5 / k;
    const r = s + Math.sqrt(1 + s * s);
    let z: number;
    for (;;) {
      const u1 = this.random();
      z = cos_of(Math.PI * u1);
      const d = z / (r + z);
      const u2 = this.random();
      if (u2 < 1 - d * d || u2 <= (1 - d) * exp_of(d)) break;
    }
    const q = 1 / r;
    const f = (q + z) / (1 + q * z);
    const u3 = this.random();
    return float_mod(u3 > 0.5 ? mean + acos(f) : mean - acos(f), TWO_PI);
  }

  /** `r.gammavariate(alpha, beta)` @raises ValueError unless both are positive @example r.gammavariate(2, 1) */
  gammavariate(alpha: Py, beta: Py): number {
    const [a, b] = [real(alpha), real(beta)];
    if (a <= 0 || b <= 0) throw new ValueError("gammavariate: alpha and beta must be > 0.0");
    if (a === 1) return -log_of(1 - this.random()) * b;
    return (a > 1 ? this.#gamma_above_one(a) : this.#gamma_below_one(a)) * b;
  }

  #gamma_above_one(a: number): number {
    const ainv = Math.sqrt(2 * a - 1);
    const bbb = a - log_of(4);
    const ccc = a + ainv;
    for (;;) {
      const u1 = this.random();
      if (!(u1 > 1e-7 && u1 < 0.9999999)) continue;
      const u2 = 1 - this.random();
      const v = log_of(u1 / (1 - u1)) / ainv;
      const x = a * exp_of(v);
      const z = u1 * u1 * u2;
      const r = bbb + ccc * v - x;
      if (r + (1 + log_of(4.5)) - 4.5 * z >= 0 || r >= log_of(z)) return x;
    }
  }

  #gamma_below_one(a: number): number {
    const b = (Math.E + a) / Math.E;
    for (;;) {
      const u = this.random();
      const p = b * u;
      const x = p <= 1 ? float_pow(p, 1 / a) : -log_of((b - p) / a);
      const u1 = this.random();
      if (p > 1 ? u1 <= float_pow(x, a - 1) : u1 <= exp_of(-x)) return x;
    }
  }

  /** `r.betavariate(alpha, beta)` @example r.betavariate(1, 3) */
  betavariate(alpha: Py, beta: Py): number {
    const y = this.gammavariate(alpha, 1);
    return y === 0 ? 0 : y / (y + this.gammavariate(beta, 1));
  }

  /** `r.paretovariate(alpha)` @example r.paretovariate(3) */
  paretovariate(alpha: Py): number {
    return float_pow(1 - this.random(), -1 / real(alpha));
  }

  /** `r.weibullvariate(alpha, beta)` @example r.weibullvariate(1, 1.5) */
  weibullvariate(alpha: Py, beta: Py): number {
    return real(alpha) * float_pow(-log_of(1 - this.random()), 1 / real(beta));
  }
}
