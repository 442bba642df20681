"""fractions and numbers; record with CPython 3.13.0."""
import fractions
import math
import numbers
import random
from program import Programs

random.seed(3)
P = Programs(fractions, numbers, floor=math.floor, ceil=math.ceil, trunc=math.trunc, pow=pow, bool=bool)
OPERATORS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "pow", "eq", "ne", "lt", "le", "gt", "ge"]
TEXTS = ["1/2", "-3/4", "7", "0.125", "-.5", "3.", "1e3", "-2.5E-3", " 5/10 ", "1_000/3", "1/0", "", "a", "1/", "1 / 2", "+1/3", "--1", "1.5/2", "1/-2", "٣/٤", "1e", "0x1", "1__0", ".", "1._5", "\n7\t", "1e-400"]
P.start("making")
for text in TEXTS:
    P.show("Fraction", text)
for args in [(), (0,), (6, -8), (-6, -8), (0, 5), (1, 0), (2**80, 2**70), (0.5,), (-0.1,), (1e300,), (float("inf"),), (float("nan"),), (True,), (True, 2), (0.5, 2), ("1", 2), (None,), (1, None), ([],), (1j,), (b"1",)]:
    P.show("Fraction", *args)
for f in ("from_float", "from_decimal"):
    for x in (0.25, 3, "a", None, float("inf")):
        P.show("." + f, P.named("Fraction"), x)
VALUES = [(0, 1), (1, 2), (-1, 2), (3, 4), (-7, 3), (5, 1), (-5, 1), (22, 7), (1, 10**20), (10**25 + 1, 3), (-(2**70), 2**65 + 1), (1, 2**61 - 1)]
OTHERS = [0, 1, -1, 2, -3, 10**20, True, 0.0, -0.0, 0.5, -2.5, 1e300, float("inf"), float("nan"), 1j, 2 + 0j, "a", None, [1]]
P.start("methods")
for v in VALUES:
    x = P.let("Fraction", *v)
    for f in ["repr", "str", "hash", "bool", "int", "float", "floor", "ceil", "trunc", "abs", "neg", "pos", "complex", "round"]:
        P.show(f, x)
    for n in (0, 1, 2, 5, -1, -2, -20):
        P.show("round", x, n)
    for f in (".is_integer", ".as_integer_ratio", ".conjugate", ".limit_denominator"):
        P.show(f, x)
    for name in ("numerator", "denominator", "real", "imag"):
        P.show("read", x, name)
    for n in (1, 2, 10, 1000, 0, -1):
        P.show(".limit_denominator", x, n)
    for kind in ("Number", "Complex", "Real", "Rational", "Integral"):
        P.show("isinstance", x, P.named(kind))
for i, v in enumerate(VALUES):
    P.start(f"operators {i}")
    x = P.let("Fraction", *v)
    for w in VALUES[:9]:
        y = P.let("Fraction", *w)
        for op in OPERATORS:
            if op != "pow" or (abs(w[0]) < 100 and w[1] < 100):
                P.show(op, x, y)
    for y in OTHERS:
        for op in OPERATORS:
            if op != "pow" or y != 10**20:
                P.show(op, x, y)
            if op != "pow" or v[0] < 10**9:
                P.show(op, y, x)
P.start("formats")
SPECS = ["", ">10", "<10", "^11", "*=+10", "#", "#,", ",", "_", " ", "+", "f", ".0f", ".3f", "+.2f", "e", ".0e", ".10E", "g", ".3g", "#.3g", "G", "%", ".1%", "015.3f", "015,.3f", "z.0f", "-z.2f", "20.5f", "_.2f", "^20.3e", "0>12.2f", "d", "x", "s", ".2", "010", "<010f", "08"]
for v in VALUES + [(1, 8), (-1, 8), (999999, 1000000), (1, 3000000), (123456789, 4)]:
    x = P.let("Fraction", *v)
    for spec in SPECS:
        P.show("format", x, spec)
for _ in range(150):
    x = P.let("Fraction", random.randint(-10**6, 10**6), random.randint(1, 10**4))
    P.show("format", x, random.choice(["", "+", " "]) + random.choice(["", "z"]) + random.choice(["", "#"]) + random.choice(["", "0"]) + str(random.randint(1, 20)) + random.choice(["", ",", "_"]) + f".{random.randint(0, 8)}" + random.choice("eEfFgG%"))
P.start("kinds")
for x in (1, 2**70, True, 1.5, 2.0, 1j, "a", None, []):
    for kind in ("Number", "Complex", "Real", "Rational", "Integral"):
        P.show("isinstance", x, P.named(kind))
P.print()
