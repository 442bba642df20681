"""bytes and bytearray, their methods, and the codecs; record with CPython 3.13.0."""
import random
from table import Table

random.seed(20240516)
table = Table()
WORDS = [b"", b"a", b"abc", b"aXbXc", b"hello world", b"  spaced  out ", b"\t tab\tbed\n", b"banana", b"aaaa", b"MiXeD Case", b"\xe9t\xe9\xff", b"\x00\x01\x7f\x80", b"'", b'"', b"'\"", b"\\", b"a\r\nb\rc\nd\x0be\x0cf", b"-42", b"+7", b"x=1=2", b"A1 B2", b"0123456789abcdef", b"they're"]
PARTS = [b"", b"a", b"an", b"X", b" ", b"=", b"\xe9", b"bc", b"l", b"aa", 97, 0, 255, 256, "a", None, b"o w"]


def method(type_, name):
    function = getattr(type_, name)
    return lambda *args, **keywords: function(*args, **keywords)


def add(name, self, *args):
    table.add(f"{type(self).__name__}_{name}", method(type(self), name), self, *args)


def position():
    return random.choice([0, 1, 2, 3, -1, -2, 100, -100, None])


PLAIN = "upper lower title capitalize swapcase strip lstrip rstrip split rsplit splitlines isalpha isalnum isdigit isspace isupper islower istitle isascii expandtabs hex".split()
for word in WORDS:
    for name in PLAIN:
        add(name, word)
        add(name, bytearray(word)) if random.random() < 0.2 else None
    table.add("repr", repr, word)
    table.add("repr", repr, bytearray(word))
    add("splitlines", word, True)
for _ in range(900):
    word = random.choice(WORDS) + random.choice([b"", random.choice(WORDS)])
    name = random.choice(["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
    add(name, word, random.choice(PARTS), *random.choice([(), (), (position(),), (position(), position())]))
for _ in range(600):
    word = random.choice(WORDS) + random.choice([b"", random.choice(WORDS)])
    part = random.choice(PARTS)
    name = random.choice(["split", "rsplit", "strip", "lstrip", "rstrip", "partition", "rpartition", "removeprefix", "removesuffix", "split", "rsplit"])
    add(name, word, part, *([random.choice([-1, 0, 1, 2])] if "split" in name else []))
for _ in range(150):
    add("replace", random.choice(WORDS), random.choice(PARTS), random.choice([b"", b"-", b"$&"]), *random.choice([(), (0,), (1,), (2,), (-1,)]))
    add(random.choice(["center", "ljust", "rjust"]), random.choice(WORDS), random.choice([0, 3, 8, 13]), *random.choice([(), (b"*",), (bytearray(b"*"),), (b"ab",), ("*",), (5,)]))
    add("zfill", random.choice(WORDS), random.choice([0, 3, 7]))
    add("hex", random.choice(WORDS), *random.choice([(":",), (b"-", 2), ("_", -2), ("", ), ("ab",), ("\xe9",), (5,), (":", 0), (":", 3)]))
add("startswith", b"abc", (b"x", b"ab"))
add("startswith", b"abc", (b"x", "ab"))
add("join", b",", [b"a", b"b"])
add("join", b",", [b"a", "b"])
add("join", b"", [])
add("join", b"", 5)
add("join", b", ", (bytearray(b"x"), b"y"))
add("join", bytearray(b","), [b"a", b"b"])
for text in ["", "61 62", "6162", "6", "6g", "61 6", " 61\n62 ", "\xe9", "6 1", "zz"]:
    table.add("bytes_fromhex", bytes.fromhex, text)
table.add("bytes_fromhex", bytes.fromhex, 5)
table.add("bytearray_fromhex", bytearray.fromhex, "0aff")
table.add("bytes_maketrans", bytes.maketrans, b"a", b"bc")
upper = bytes.maketrans(b"abc", b"ABC")
add("translate", b"abcd", upper)
add("translate", b"abcd", None, b"bc")
add("translate", b"abcd", upper, b"b")
add("translate", b"abcd", b"short")
for source in [(), (5,), (0,), (-1,), ([1, 2, 255],), ([256],), ([-1],), (["a"],), ("a",), ("\xe9", "utf-8"), ("\xe9", "ascii"), (b"ab",), (bytearray(b"cd"),), (1.5,), (None,), ((1, 2),), (b"a", "utf-8"), ({1: 2},), (True,), ("a", "nope")]:
    table.add("bytes", bytes, *source)
    table.add("bytearray", bytearray, *source)


def item(b, i):
    return b[i]


def part(b, *bounds):
    return b[slice(*bounds)]


for i in [0, 1, -1, 3, -3, 5, -6, True, "a", None, 1.0, 2**70]:
    table.add("item", item, b"hello", i)
    table.add("item", item, bytearray(b"hello"), i)
for _ in range(60):
    table.add("part", part, random.choice([b"hello", bytearray(b"hello"), b""]), position(), position(), random.choice([None, 1, 2, -1, -2, 3]))
OPERATORS = {"add": lambda a, b: a + b, "mul": lambda a, b: a * b, "eq": lambda a, b: a == b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "contains": lambda a, b: b in a}
for name, operator in OPERATORS.items():
    for a in [b"ab", bytearray(b"ab"), b""]:
        for b in [b"ab", b"b", bytearray(b"abc"), 2, -1, 97, 300, "a", None]:
            table.add(name, operator, a, b)


def change(b, name, *args):
    """What a bytearray is after one of its methods."""
    result = getattr(b, name)(*args)
    return (b, result)


def assign(b, start, stop, step, value):
    b[start:stop:step] = value
    return b


def drop(b, start, stop, step):
    del b[start:stop:step]
    return b


for args in [("append", 5), ("append", 256), ("append", "a"), ("extend", b"xyz"), ("extend", [1, 2]), ("extend", [300]), ("extend", "a"), ("extend", 5), ("insert", 0, 1), ("insert", -1, 1), ("insert", 100, 1), ("pop",), ("pop", 0), ("pop", 9), ("remove", 98), ("remove", 5),
             ("reverse",), ("clear",), ("copy",)]:
    table.add("change", change, bytearray(b"abcd"), *args)
table.add("change", change, bytearray(), "pop")
for bounds in [(0, 2, None), (1, 1, None), (None, None, 2), (3, 1, None), (None, None, -1), (10, 20, None), (-2, None, None)]:
    for value in [b"", b"XY", b"LONGER", [1, 2], 5, "a"]:
        table.add("assign", assign, bytearray(b"abcd"), *bounds, value)
    table.add("drop", drop, bytearray(b"abcd"), *bounds)

table.print()
