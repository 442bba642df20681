"""statistics; record with CPython 3.13.0."""
import fractions
import random
import statistics
from program import Keywords as K, Programs

random.seed(4)
P = Programs(statistics, fractions)
inf, nan = float("inf"), float("nan")
DATA = [[], [1], [2.5], [1, 2], [1, 2, 3, 4], [1, 2, 3, 4, 4], [1.5, 2.5, 4.25], [0.1] * 10, [0.1, 0.2, 0.3], [1, 2.5], [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5], [True, False, True], [2**70, 2**70 + 2], [1e308, 1e308, -1e308],
        [1e-320, 3e-320], [-1.0, 4.0], [-5, 5], [0, 0, 1], [0.0, 2.0], [3, 3, 3], [inf, 1.0], [inf, -inf], [nan, 1.0], (1, 2, 3), range(10), ["a"], ["a", "b", "b"], [None], [1j, 2], [[1], [2]], [1e16, 1.0, -1e16], [4, 16], [40, 60], "abcab", {1: 2, 3: 4}]
DATA += [[random.randint(-50, 50) for _ in range(n)] for n in (5, 8, 30)] + [[random.uniform(-5, 5) for _ in range(n)] for n in (3, 6, 25)] + [[random.lognormvariate(0, 3) for _ in range(20)]]
ONE = ["mean", "fmean", "geometric_mean", "harmonic_mean", "median", "median_low", "median_high", "median_grouped", "mode", "multimode", "quantiles", "variance", "pvariance", "stdev", "pstdev"]
for f in ONE:
    P.start(f)
    for data in DATA:
        P.show(f, data)
P.start("iterators")
for f in ONE:
    for data in ([3, 1, 2, 2], [1.5, 0.5]):
        P.show(f, P.let("iter", data))
P.start("fractions")
for pairs in ([(1, 2), (1, 3)], [(1, 3), (2, 3), (5, 7)], [(3, 1), (3, 1)]):
    xs = [P.let("Fraction", *pair) for pair in pairs]
    for f in ONE:
        P.show(f, xs)
        P.show(f, xs + [1, 0])
        P.show(f, xs + [0.5])
P.start("centres")
for f in ("variance", "pvariance", "stdev", "pstdev"):
    for c in (0, 2, 2.5, 1e300, inf):
        for data in ([1, 2, 3, 4], [1.5, 2.5, 4.0], [2]):
            P.show(f, data, c)
P.start("weights")
for f in ("fmean", "harmonic_mean"):
    for data, weights in [([1, 2], [3, 1]), ([1.5, 2.5], [0.25, 0.75]), ([1], [2]), ([1, 2], [1]), ([1, 2], [0, 0]), ([1, 2], [-1, 1]), ([], []), ([40, 60], (5, 30)), ([0, 2], [0, 1]), ([10**20, 3], [1, 2])]:
        P.show(f, data, weights)
P.start("quantiles with options")
for data in ([1, 2, 3, 4, 5], [1.5, 2.0, 9.25], [1], list(range(1, 101, 7)), [3.5, 1]):
    for n in (1, 2, 3, 4, 10, 0, -1):
        for method in ("exclusive", "inclusive", "other"):
            P.show("quantiles", data, K(n=n, method=method))
P.start("grouped")
for data in ([1, 2, 2, 3, 4, 4, 4, 4, 4, 5], [25, 25, 35, 45], [1.5, 1.5], ["1", "2"], ["a"]):
    for interval in (1, 10, 0.5, "2", "x"):
        P.show("median_grouped", data, interval)
PAIRS = [([1, 2, 3, 4], [1, 5, 9, 13]), ([1, 2, 3], [3, 2, 1]), ([1.5, 2.5, 3.5, 9.0], [2.0, 1.0, 4.0, 4.0]), ([1, 2], [1]), ([1], [1]), ([1, 1, 1], [1, 2, 3]), ([1, 2, 3], [5, 5, 5]), ([1e200, 2e200], [1e200, 3e200]), ([1e-200, 2e-200], [1e-200, 3e-200]), ([0, 1, 1, 2], [3, 3, 0, 1])]
PAIRS += [([random.random() for _ in range(n)], [random.gauss(0, 1) for _ in range(n)]) for n in (4, 9, 20)]
for f in ("covariance", "correlation", "linear_regression"):
    P.start(f)
    for x, y in PAIRS:
        P.show(f, x, y)
        if f == "correlation":
            P.show(f, x, y, K(method="ranked"))
            P.show(f, x, y, K(method="other"))
        if f == "linear_regression":
            P.show(f, x, y, K(proportional=True))
P.start("normal distributions")
DISTS = [(), (100, 15), (0, 1), (-2.5, 0.5), (10, 0), (3, 2.25), (0, -1), ("1", 2), (1e300, 1)]
made = []
for args in DISTS:
    P.show("NormalDist", *args)
    try:
        made.append(P.let("NormalDist", *args))
    except Exception:
        pass
for d in made:
    for name in ("mean", "median", "mode", "stdev", "variance"):
        P.show("read", d, name)
    for x in (0, 1, -1.5, 85, 130.0, 100):
        for f in (".pdf", ".cdf", ".zscore"):
            P.show(f, d, x)
    for p in (0.5, 0.25, 0.05, 0.001, 1e-9, 0.9999, 0, 1, -0.5):
        P.show(".inv_cdf", d, p)
    P.show(".quantiles", d)
    P.show(".quantiles", d, 10)
    P.show(".samples", d, 4, K(seed=8))
    P.show("hash", d)
    for op in ("neg", "pos", "repr"):
        P.show(op, d)
    for x in (2, 0.5, -3):
        for op in ("add", "sub", "mul", "truediv", "eq"):
            P.show(op, d, x)
        for op in ("add", "sub", "mul"):
            P.show(op, x, d)
    for e in made:
        for op in ("add", "sub", "eq", ".overlap"):
            P.show(op, d, e)
for data in ([1, 2, 3], [1.5, 2.5], [1], [], [3, 3]):
    P.show(".from_samples", P.named("NormalDist"), data)
P.start("kernels")
for kernel in ("normal", "gauss", "logistic", "sigmoid", "rectangular", "uniform", "triangular", "parabolic", "epanechnikov", "quartic", "biweight", "triweight", "cosine"):
    for cumulative in (False, True):
        f = P.let("kde", [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], 1.5, kernel, K(cumulative=cumulative))
        for x in (-3, -1.3, 0.0, 2.5, 100):
            P.show(".__call__", f, x)
    if kernel not in ("sigmoid", "logistic"):
        g = P.let("kde_random", [-2.1, -1.3, 4], 1.5, kernel, K(seed=5))
        for _ in range(4):
            P.show(".__call__", g)
for args in [([], 1), ([1], 0), ([1], -2.5), ([1], 1, "other"), (["a"], 1)]:
    P.show("kde", *args)
    P.show("kde_random", *args)
P.print()
