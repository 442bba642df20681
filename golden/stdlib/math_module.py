"""math as programs use it."""
import math
from math import ceil, floor, pi, sqrt

print(pi, math.e, math.tau, math.inf, math.nan)
print(ceil(2.1), floor(-2.1), math.trunc(-2.7), math.fabs(-1), sqrt(16), math.isqrt(17), math.cbrt(8.5) > 2)
print(math.sin(1), math.cos(pi), math.tan(0.5), math.asin(0.5), math.acos(0.5), math.atan(1), math.atan2(1, -1), math.degrees(pi), math.radians(90))
print(round(math.sinh(1), 9), round(math.cosh(1), 9), round(math.tanh(1), 9), round(math.asinh(1), 9), round(math.acosh(2), 9), round(math.atanh(0.5), 9))
print(math.exp(1), math.exp2(10), math.expm1(0), math.log(10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.pow(2, 10))
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(25), math.comb(5, 2), math.perm(5, 2))
print(math.fsum([0.1] * 10), math.prod([2, 3, 4]), math.sumprod([1, 2], [3, 4]), math.hypot(3, 4), math.dist([0, 0], [3, 4]))
print(math.isfinite(1), math.isinf(math.inf), math.isnan(math.nan), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2, abs_tol=0.0))
print(math.frexp(8), math.ldexp(0.5, 4), math.modf(2.5), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(1, -0.0), math.fma(2, 3, 1))
print(math.nextafter(0, 1), math.nextafter(1, 2, steps=2), math.ulp(1), math.gamma(5), math.lgamma(1), math.erf(0), math.erfc(0))
for bad in (lambda: sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: floor(math.inf), lambda: math.exp(1000)):
    try:
        bad()
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
