/** math as programs use it. */

import {
  asFloat,
  caught,
  float_round,
  mul,
  OverflowError,
  print,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as math from "py2ts-runtime/math";
import { ceil, floor, pi, sqrt } from "py2ts-runtime/math";

print(
  asFloat(pi),
  asFloat(math.e),
  asFloat(math.tau),
  asFloat(math.inf),
  asFloat(math.nan),
);
print(
  ceil(2.1),
  floor(-2.1),
  math.trunc(-2.7),
  asFloat(math.fabs(-1)),
  asFloat(Math.sqrt(16)),
  math.isqrt(17),
  math.cbrt(8.5) > 2,
);
print(
  asFloat(math.sin(1)),
  asFloat(math.cos(pi)),
  asFloat(math.tan(0.5)),
  asFloat(math.asin(0.5)),
  asFloat(math.acos(0.5)),
  asFloat(math.atan(1)),
  asFloat(math.atan2(1, -1)),
  asFloat(math.degrees(pi)),
  asFloat(math.radians(90)),
);
print(
  asFloat(float_round(math.sinh(1), 9)),
  asFloat(float_round(math.cosh(1), 9)),
  asFloat(float_round(math.tanh(1), 9)),
  asFloat(float_round(math.asinh(1), 9)),
  asFloat(float_round(math.acosh(2), 9)),
  asFloat(float_round(math.atanh(0.5), 9)),
);
print(
  asFloat(math.exp(1)),
  asFloat(math.exp2(10)),
  asFloat(math.expm1(0)),
  asFloat(math.log(10)),
  asFloat(math.log(8, 2)),
  asFloat(math.log2(8)),
  asFloat(math.log10(1000)),
  asFloat(math.log1p(0)),
  asFloat(math.pow(2, 10)),
);
print(
  math.gcd(12, 18),
  math.lcm(4, 6),
  math.factorial(25),
  math.comb(5, 2),
  math.perm(5, 2),
);
print(
  asFloat(math.fsum(mul([0.1], 10))),
  math.prod([2, 3, 4]),
  math.sumprod([1, 2], [3, 4]),
  asFloat(math.hypot(3, 4)),
  asFloat(math.dist([0, 0], [3, 4])),
);
print(
  math.isfinite(1),
  math.isinf(math.inf),
  math.isnan(math.nan),
  math.isclose(0.1 + 0.2, 0.3),
  math.isclose(1, 1.1, { rel_tol: 0.2, abs_tol: 0 }),
);
print(
  math.frexp(8),
  asFloat(math.ldexp(0.5, 4)),
  math.modf(2.5),
  asFloat(math.fmod(-7, 3)),
  asFloat(math.remainder(7, 4)),
  asFloat(math.copysign(1, -0)),
  asFloat(math.fma(2, 3, 1)),
);
print(
  asFloat(math.nextafter(0, 1)),
  asFloat(math.nextafter(1, 2, { steps: 2 })),
  asFloat(math.ulp(1)),
  asFloat(math.gamma(5)),
  asFloat(math.lgamma(1)),
  asFloat(math.erf(0)),
  asFloat(math.erfc(0)),
);
for (const bad of tuple(
  () => sqrt(-1),
  () => math.log(0),
  () => math.factorial(-1),
  () => floor(asFloat(math.inf)),
  () => math.exp(1000),
)) {
  try {
    bad();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof ValueError || error instanceof OverflowError)) {
      throw error;
    }
    print(type_name(error), error);
  }
}
