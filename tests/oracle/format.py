"""format(x, spec) of ints, floats, strs, bools and complex numbers; record with CPython 3.13.0."""
import random
from table import Table

random.seed(20240511)
table = Table()

INTS = [0, 1, -1, 7, 42, -42, 65, 255, 1000, 1234567, -1234567, 2**31, 2**53 - 1, 2**63, -(2**70), 10**25, 0x10FFFF, 0x110000, True, False]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.125, 0.1, 3.14159, 1234.5, 1e16, 1e15, 123456789.123, 1e-5, 1e-4, 1.5e300, 5e-324,
          float("inf"), float("-inf"), float("nan"), 0.05, 0.15, 0.25, 0.35, 1e22, 123456.0, 999999.5, 0.00012345, 99.995, 1e100, 2.675]
STRS = ["", "a", "hello", "h\xe9llo", "\U0001f600x", "a" * 12]
COMPLEX = [0j, 1 + 2j, -1.5j, complex(-0.0, 2), 1e20 + 1e-7j, complex("nan+infj"), 3 + 0j]


def spec(types, widths=("", "1", "5", "10", "14", "20")):
    r = random.random
    s = ""
    if r() < 0.4:
        s += random.choice(["", "*", "\xe9", "0", " ", "x"]) + random.choice("<>^=")
    if r() < 0.3:
        s += random.choice("+- ")
    if r() < 0.1:
        s += "z"
    if r() < 0.2:
        s += "#"
    if r() < 0.25:
        s += "0"
    s += random.choice(widths)
    if r() < 0.25:
        s += random.choice([",", "_", ",", "_", ",_", "_,", ",,"])
    if r() < 0.45:
        s += "." + random.choice(["0", "1", "2", "3", "6", "10", "17", "25", "50", ""])
    s += random.choice(types)
    return s


for _ in range(1300):
    table.add("format", format, random.choice(INTS), spec(["", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "G", "%", "d", "", "s", "q", "\xe9"]))
for _ in range(1940):
    table.add("format", format, random.choice(FLOATS), spec(["", "e", "E", "f", "F", "g", "G", "n", "%", "f", "", "g", "d"]))
for _ in range(900):
    value = random.choice([random.uniform(-1000, 1000), random.random(), random.randrange(-10**6, 10**6) / 8, random.uniform(-1, 1) * 10 ** random.randrange(-20, 25)])
    table.add("format", format, value, spec(["", "e", "f", "g", "%", "f"]))
for _ in range(500):
    table.add("format", format, random.choice(STRS), spec(["", "s", "s", "d", "x"]))
for _ in range(500):
    table.add("format", format, random.choice(COMPLEX), spec(["", "e", "f", "g", "n", "", "%", "d"]))
for value in [[1], None, (1,), {}, b"a"]:
    for text in ["", "5", "s"]:
        table.add("format", format, value, text)
for text in ["1" * 30, "." + "1" * 30, "5.99999999999f", "..", "5 ", "<<<", "{}", "z", "08.3", "-010x", "\u0663d", "f5", "+s", " s", "=10"]:
    for value in [3, 2.5, "ab"]:
        table.add("format", format, value, text)
table.print()
