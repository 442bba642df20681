"""math on random numbers; record with CPython 3.13.0."""
import math
import random
from program import Keywords as K, Programs

random.seed(9)
P = Programs(math)


def number():
    r = random.random()
    if r < 0.3:
        return random.uniform(-3, 3)
    if r < 0.5:
        return random.uniform(-1, 1)
    if r < 0.6:
        return random.uniform(-700, 700)
    if r < 0.7:
        return math.ldexp(random.random(), random.randrange(-80, 80))
    if r < 0.8:
        return random.randrange(-50, 50)
    return random.choice([0, 0.0, -0.0, 1, 1.0, -1, 2, 10, 100, 0.5, math.inf, -math.inf, math.nan, True, 2**70, -2**70, 1e300, 5e-324, 10**400])


UNARY = "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp isfinite isinf isnan log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp".split()
for f in UNARY:
    P.start(f)
    for _ in range(45):
        P.show(f, number())
    P.show(f, "a")
for f in "atan2 copysign fmod remainder pow nextafter log isclose hypot".split():
    P.start(f)
    for _ in range(45):
        P.show(f, number(), number())
P.start("gamma")
for _ in range(10):
    P.show("gamma", random.randrange(-3, 30))
P.show("gamma", 172)
P.show("gamma", math.inf)
P.show("lgamma", 0)
P.show("lgamma", 1)
P.start("integers")
for _ in range(30):
    a, b, c = (random.randrange(-3, 60) for _ in range(3))
    P.show("factorial", a)
    P.show("comb", a, b)
    P.show("perm", a, b)
    P.show("gcd", a, b, c)
    P.show("lcm", a, b)
    P.show("isqrt", a ** 3)
    P.show("isqrt", abs(a) ** 41)
for f in ("factorial", "isqrt", "perm", "gcd", "lcm", "comb"):
    P.show(f, 2.5, *([1] if f == "comb" else []))
    P.show(f, True, *([1] if f == "comb" else []))
P.show("gcd")
P.show("lcm")
P.start("sums")
for _ in range(30):
    xs = [random.choice([random.uniform(-1e3, 1e3), random.randrange(-9, 9), 1e16, -1e16, 1e-9]) for _ in range(random.randrange(6))]
    ys = [random.choice([random.uniform(-1e3, 1e3), random.randrange(-9, 9)]) for _ in xs]
    P.show("fsum", xs)
    P.show("prod", xs)
    P.show("prod", [int(x) for x in xs], K(start=2))
    P.show("sumprod", [float(x) for x in xs], [float(y) for y in ys])
    P.show("sumprod", [int(x) for x in xs], [int(y) for y in ys])
    P.show("hypot", *xs)
    P.show("dist", xs, ys)
P.show("fsum", [0.1] * 10)
P.show("fsum", [math.inf, -math.inf])
P.show("fsum", [math.inf, 1])
P.show("fsum", [1e308, 1e308])
P.show("dist", [1], [1, 2])
P.show("sumprod", [1], [1, 2])
P.start("others")
for _ in range(30):
    P.show("ldexp", number(), random.randrange(-1100, 1100))
    P.show("fma", number(), number(), number())
P.show("ldexp", 1, 1.5)
P.show("isclose", 1.0, 1.1, K(rel_tol=0.2))
P.show("isclose", 1.0, 1.1, K(abs_tol=-1))
P.show("nextafter", 1.0, 2.0, K(steps=5))
P.show("nextafter", 0.0, -1.0, K(steps=1))
P.show("log", 8, 2)
P.show("log", 10**30, 10)
P.show("log", 5, 1)
P.print()
