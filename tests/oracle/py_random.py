"""random with fixed seeds; record with CPython 3.13.0."""
import random
from program import Keywords as K, Programs

P = Programs(random, letters=lambda: list("abcdefghij"))
made = random.Random(1)
for seed in [0, 1, 42, -7, 2**40, 2**200 + 3, "", "hello", "é", b"bytes", 1.5, 2.0, True]:
    P.start("seed")
    r = P.let("Random", seed)
    for _ in range(6):
        P.show(".random", r)
    for k in (0, 1, 8, 31, 32, 33, 64, 100, 1):
        P.show(".getrandbits", r, k)
    for args in [(10,), (1, 7), (0, 100, 7), (10, 0, -3), (2**40,), (-5, 2**70), (1,), (0, 1)]:
        P.show(".randrange", r, *args)
    P.show(".randint", r, 1, 6)
    P.show(".randint", r, -2**60, 2**60)
    P.show(".randbytes", r, 5)
    P.show(".choice", r, "abcdef")
    P.show(".choice", r, [1, 2, 3])
    P.show(".choice", r, ("x", "y"))
    letters = P.let("letters")
    P.show(".shuffle", r, letters)
    P.show("list", letters)
    P.show(".sample", r, letters, 4)
    P.show(".sample", r, list(range(60)), 5)
    P.show(".sample", r, list(range(300)), 30)
    P.show(".sample", r, ["a", "b"], 3, K(counts=[2, 5]))
    P.show(".choices", r, "abc", K(k=6))
    P.show(".choices", r, "abc", [1, 2, 7], K(k=6))
    P.show(".choices", r, "abc", K(cum_weights=[1, 3, 10], k=6))
P.start("distributions")
r = P.let("Random", 12)
for _ in range(12):
    for f, args in [("uniform", (1, 10)), ("triangular", (0, 10, 3)), ("triangular", ()), ("normalvariate", (0, 1)), ("gauss", (5, 2)), ("gauss", ()), ("lognormvariate", (0, 0.25)), ("expovariate", (0.5,)), ("expovariate", ()), ("vonmisesvariate", (0, 4)), ("gammavariate", (2, 1)),
                    ("gammavariate", (0.5, 1)), ("gammavariate", (1, 3)), ("betavariate", (1, 3)), ("betavariate", (0.5, 0.7)), ("paretovariate", (3,)), ("weibullvariate", (1, 1.5))]:
        P.show("." + f, r, *args)
P.start("state and errors")
r = P.let("Random", 3)
P.show(".gauss", r, 0, 1)
state = P.let(".getstate", r)
P.show(".random", r)
P.show(".gauss", r, 0, 1)
P.show(".setstate", r, state)
P.show(".random", r)
P.show(".gauss", r, 0, 1)
P.show(".seed", r, "again")
P.show(".random", r)
for f, args in [("randrange", (0,)), ("randrange", (5, 5)), ("randrange", (5, 1)), ("randrange", (1, 5, 0)), ("randrange", (5, 1, 2)), ("randrange", (1.5,)), ("randint", (5, 1)), ("choice", ([],)), ("choice", ("",)), ("sample", ([1, 2], 3)), ("sample", ([1, 2], -1)), ("sample", ({1: 2}, 1)),
                ("choices", ([1, 2], [1])), ("choices", ([1, 2], [0, 0])), ("choices", ([1, 2], [1, 2], K(cum_weights=[1, 2]))), ("choices", ([],)), ("getrandbits", (-1,)), ("gammavariate", (0, 1)), ("seed", ([],)), ("expovariate", (0,))]:
    P.show("." + f, r, *args)
P.start("module")
P.show("seed", 99)
P.show("random")
P.show("randint", 1, 100)
P.show("choice", "abc")
P.show("sample", [1, 2, 3, 4], 2)
P.show("choices", "ab", K(k=3))
P.show("uniform", 1, 2)
P.print()
