"""Printf-style formatting of str and bytes; record with CPython 3.13.0."""
import random
from table import Table

random.seed(20240512)
table = Table()


def mod(template, args):
    return template % args


VALUES = [0, 1, -1, 42, 255, -255, 2**70, True, 0.0, -0.0, 1.5, -2.5, 1e20, 1e-7, float("nan"), float("inf"), "a", "h\xe9", "", None, [1], 97, 0x1F600, 0x110000, 3.0, "ab"]
TYPES = "diouxXeEfFgGcrsa%"


def specifier(letters):
    r = random.random
    s = "%"
    s += "".join(random.sample("-+ #0", random.choice([0, 0, 1, 1, 2, 3])))
    s += random.choice(["", "", "", "1", "5", "10", "17"])
    if r() < 0.35:
        s += "." + random.choice(["", "0", "1", "3", "8", "20"])
    if r() < 0.05:
        s += random.choice("hlL")
    return s + random.choice(letters)


for _ in range(2600):
    table.add("str_percent", mod, "<" + specifier(TYPES) + ">", (random.choice(VALUES),))
for _ in range(200):
    a, b = specifier(TYPES), specifier(TYPES)
    table.add("str_percent", mod, a + "," + b, tuple(random.choice(VALUES) for _ in range(random.choice([1, 2, 2, 2, 3]))))
for template, args in [
    ("%s", 5), ("%s", [1, 2]), ("%s", {"a": 1}), ("%(a)s", {"a": 1}), ("%(a)s %(b)d", {"a": "x", "b": 2}), ("%(c)s", {"a": 1}), ("%(a)s", 5),
    ("%(a)s", (1,)), ("%(a(b))s", {"a(b)": 1}), ("%(a", {"a": 1}), ("%", ()), ("%5", ()), ("%%", ()), ("100%%", ()), ("100%", ()), ("%z", (1,)),
    ("%y", ()), ("a", ()), ("a", 1), ("a", {}), ("a", {"x": 1}), ("a", [1]), ("%s %s", (1,)), ("%s", (1, 2)), ("%*d", (5, 3)), ("%-*d|", (5, 3)), ("%*d|", (-5, 3)),
    ("%.*f", (2, 3.14159)), ("%*.*f", (10, 2, 3.14159)), ("%*d", ("a", 3)), ("%*d", (3,)), ("%.*f", (-2, 3.5)), ("%c", "ab"), ("%c", 3.5), ("%d", "3"),
    ("%x", 3.5), ("%f", "3"), ("%f", None), ("%5%|", ()), ("%s", ()), ("%s%%%s", (1, 2)), ("%(a)s%(a)r%%", {"a": "q"}), ("%é", (1,)), ("%\n", (1,)),
    ("%99999999999999999999d", (1,)), ("%.99999999999d", (1,)), ("%(a)*d", {"a": 1}), ("%d", 10**400 ), ("%e", 10**400), ("%s", True), ("%d", True), ("%i", 3.99), ("%d", -3.99), ("%d", float("nan")),
]:
    table.add("str_percent", mod, template, args)
BYTES = [0, 1, -42, 255, 97, 256, 1.5, b"ab", b"\xff", bytearray(b"q"), "s", None, 2**65]
for _ in range(500):
    table.add("bytes_percent", mod, b"<" + specifier("dixXoefgcrsab%").encode() + b">", (random.choice(BYTES),))
for template, args in [(b"%s", b"a"), (b"%(a)s", {b"a": b"x"}), (b"%(a)s", {"a": b"x"}), (b"%s", ()), (b"a", 1), (b"%z", (1,)), (b"%", ()), (b"%c", b"ab"), (b"%b", "s"), (b"%a", "h\xe9")]:
    table.add("bytes_percent", mod, template, args)
table.print()
