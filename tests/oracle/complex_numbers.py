"""complex(): conversion, arithmetic, comparison, texts; record with CPython 3.13.0."""
import operator
import random
from table import Table

random.seed(20240517)
table = Table()
TEXTS = ["1", "1j", "-j", "+j", "j", "1+2j", "1-2j", " 1+2j ", "(1+2j)", "( 1+2j )", "1 + 2j", "1+2", "1j+2", "", "()", "inf", "nanj", "-inf+nanj", "1e5-1e-5j", "1_0+2_0j", "1__0", "+1+j", "1+-2j", "1++2j", "J", "1+2J", "infj", "-infinity", "a", "1.5.", ".5j", "5.j", "1e400", "\u0663j"]
for text in TEXTS:
    table.add("complex", complex, text)
VALUES = [0, 1, -1, 2, 2.5, -0.0, 0.0, 1e300, 1j, -1j, 1 + 2j, 3 - 4j, complex(-0.0, -0.0), complex("inf"), complex("nan"), True, 0j, 10**25]
for a in VALUES:
    table.add("complex", complex, a)
    for b in VALUES:
        table.add("complex", complex, a, b)
        if isinstance(a, complex) or isinstance(b, complex):
            for name in ["add", "sub", "mul", "truediv", "eq"]:
                table.add(name, getattr(operator, name), a, b)
for args in [("1", 2), (1, "2"), (None,), ([],), (1, None), ("1", "2"), ([], 1), (1, [])]:
    table.add("complex", complex, *args)
table.add("complex", complex)
for _ in range(300):
    a, b = (complex(random.uniform(-10, 10), random.uniform(-10, 10)) for _ in range(2))
    for name in ["add", "sub", "mul", "truediv"]:
        table.add(name, getattr(operator, name), a, b)
    table.add("pow", pow, a, random.randrange(-5, 8))
    table.add("repr", repr, a)
    table.add("neg", operator.neg, a)
for a in [0j, 1j, 2 + 0j]:
    for b in [0, 1, -1, 2, 0.5, 1j, 0j]:
        if b not in (0.5, 1j):
            table.add("pow", pow, a, b)
    table.add("lt", operator.lt, a, 1)
    table.add("mod", operator.mod, a, 2)
    table.add("add", operator.add, a, "x")
table.print()
