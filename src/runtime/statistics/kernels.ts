/** The kernels of density estimates: their densities, distribution functions and the inverses of those. */
import { acos, asin, atan, cosh, cos_of, sin_of, tan } from "../math/angles.ts";
import { erf } from "../math/gamma.ts";
import { exp_of, log_of } from "../math/powers.ts";
import { float_pow } from "../core/operators/index.ts";
import { inverse_normal } from "./inverse_normal.ts";

type Curve = (t: number) => number;

export interface Kernel {
  readonly density: Curve;
  readonly cumulative: Curve;
  readonly inverse: Curve;
  /** Where the density is zero outside of -1 to 1. */
  readonly bounded: boolean;
}

/** The inverse of a function by Newton's method. */
function inverted(estimate: Curve, f: Curve, slope: Curve): Curve {
  return (y) => {
    let x = estimate(y);
    for (let off = f(x) - y; Math.abs(off) > 1e-12; off = f(x) - y) x -= off / slope(x);
    return x;
  };
}

function half(p: number): readonly [sign: number, p: number] {
  return p <= 0.5 ? [1, p] : [-1, 1 - p];
}

function power(t: number, n: number): number {
  return float_pow(t, n);
}

const normal = (): Kernel => ({
  density: (t) => exp_of((-1 / 2) * t * t) / Math.sqrt(2 * Math.PI),
  cumulative: (t) => (1 / 2) * (1 + erf(t / Math.SQRT2)),
  inverse: (p) => inverse_normal(p, 0, 1),
  bounded: false,
});

const logistic = (): Kernel => ({
  density: (t) => 1 / 2 / (1 + cosh(t)),
  cumulative: (t) => 1 - 1 / (exp_of(t) + 1),
  inverse: (p) => log_of(p / (1 - p)),
  bounded: false,
});

const sigmoid = (): Kernel => ({
  density: (t) => 1 / Math.PI / cosh(t),
  cumulative: (t) => (2 / Math.PI) * atan(exp_of(t)),
  inverse: (p) => log_of(tan((p * Math.PI) / 2)),
  bounded: false,
});

const rectangular = (): Kernel => ({
  density: () => 1 / 2,
  cumulative: (t) => (1 / 2) * t + 1 / 2,
  inverse: (p) => 2 * p - 1,
  bounded: true,
});

const triangular = (): Kernel => ({
  density: (t) => 1 - Math.abs(t),
  cumulative: (t) => t * t * (t < 0 ? 1 / 2 : -1 / 2) + t + 1 / 2,
  inverse: (p) => (p < 1 / 2 ? Math.sqrt(2 * p) - 1 : 1 - Math.sqrt(2 - 2 * p)),
  bounded: true,
});

const parabolic = (): Kernel => ({
  density: (t) => (3 / 4) * (1 - t * t),
  cumulative: (t) => (-1 / 4) * power(t, 3) + (3 / 4) * t + 1 / 2,
  inverse: (p) => 2 * cos_of((acos(2 * p - 1) + Math.PI) / 3),
  bounded: true,
});

const quartic = (): Kernel => {
  const density: Curve = (t) => (15 / 16) * power(1 - t * t, 2);
  const cumulative: Curve = (t) => (3 / 16) * power(t, 5) - (5 / 8) * power(t, 3) + (15 / 16) * t + 1 / 2;
  const estimate: Curve = (given) => {
    const [sign, p] = half(given);
    const x = power(2 * p, 0.4258865685331) - 1;
    return sign * (p >= 0.004 ? x + 0.026818732 * sin_of(7.101753784 * p + 2.73230839482953) : x);
  };
  return { density, cumulative, inverse: inverted(estimate, cumulative, density), bounded: true };
};

const triweight = (): Kernel => {
  const density: Curve = (t) => (35 / 32) * power(1 - t * t, 3);
  const cumulative: Curve = (t) => (35 / 32) * ((-1 / 7) * power(t, 7) + (3 / 5) * power(t, 5) - power(t, 3) + t) + 1 / 2;
  const estimate: Curve = (given) => {
    const [sign, p] = half(given);
    return sign * (power(2 * p, 0.3400218741872791) - 1);
  };
  return { density, cumulative, inverse: inverted(estimate, cumulative, density), bounded: true };
};

const cosine = (): Kernel => ({
  density: (t) => (Math.PI / 4) * cos_of((Math.PI / 2) * t),
  cumulative: (t) => (1 / 2) * sin_of((Math.PI / 2) * t) + 1 / 2,
  inverse: (p) => (2 * asin(2 * p - 1)) / Math.PI,
  bounded: true,
});

const KERNELS: Readonly<Record<string, () => Kernel>> = {
  normal, gauss: normal, logistic, sigmoid, rectangular, uniform: rectangular, triangular, parabolic, epanechnikov: parabolic, quartic, biweight: quartic, triweight, cosine,
};

/** The kernel of a name, undefined if there is none. */
export function kernel_named(name: unknown): Kernel | undefined {
  return typeof name === "string" && Object.hasOwn(KERNELS, name) ? KERNELS[name]?.() : undefined;
}
