export { ceil, copysign, fabs, floor, fma, fmod, frexp, isclose, isfinite, isinf, isnan, ldexp, modf, nextafter, remainder, trunc, ulp } from "./parts.ts";
export { e, inf, nan, pi, tau } from "./constants.ts";
export { comb, factorial, gcd, isqrt, lcm, perm } from "./integers.ts";
export { cbrt, exp, exp2, expm1, log, log10, log1p, log2, pow, sqrt } from "./powers.ts";
export { acos, acosh, asin, asinh, atan, atan2, atanh, cos, cosh, degrees, radians, sin, sinh, tan, tanh } from "./angles.ts";
export { dist, fsum, hypot, prod, sumprod } from "./sums.ts";
export { erf, erfc, gamma, lgamma } from "./gamma.ts";
