"""The methods of str; record with CPython 3.13.0."""
import random
from table import Table

random.seed(20240515)
table = Table()
WORDS = ["", "a", "abc", "aXbXc", "hello world", "  spaced  out ", "\t tab\tbed\n", "banana", "aaaa", "MiXeD Case", "they're bill's", "x=1=2", "\u00e9t\u00e9", "Stra\u00dfe", "\u01c6ebra \u01c4", "\u0130stanbul", "\u0131", "\ufb01ne \ufb03",
         "\u039f\u0394\u039f\u03a3", "\u03a3", "A\u03a3B", "A\u03a3. ", "\u03a3\u03a3", "a\u0345", "\u1f80\u1fb3\u1fb7", "\u10d0\u10e6", "\u13a0\uab70\u13f8", "\U0001f600", "a\U0001f600b\U0001f600", "\U00010400\U00010428", "\u4e00\u4e8c", "\u00b2\u00bd\u0663", "_x1", "1x", "\u2028line\u2029", "a\r\nb\rc\nd\x0be\x0cf\x1cg\x85h",
         "\x1c \x1d", "\ufeffbom\ufeff", "\xa0nbsp\u3000", "\u0295", "\ua7cb\u1c89", "\u019b\u0264", "0", "-42", "+7", "--", "\u00b5\u017f\u212a", "\u1e9e", "\ud800", "x\udfffy", "AAA bbb", "\u02b0A", "\u00aa\u00ba", "\u2160\u2170", "\u24b6\u24d0", "\u0390\u1fd3", "a\u00adb", "A'B", "A\u00b7\u03a3", "\u03a3\u0301"]
PARTS = ["", "a", "an", "X", " ", "=", "\u00e9", "\U0001f600", "bc", "l", "\n", "aa", "\u00df", "o w"]


def method(name):
    function = getattr(str, name)
    return lambda *args: function(*args)


def add(name, *args):
    table.add("str_" + name, method(name), *args)


def position():
    return random.choice([0, 1, 2, 3, 5, -1, -2, -4, 100, -100, None])


PLAIN = ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace", "isprintable",
         "isidentifier", "isupper", "islower", "istitle", "isascii", "expandtabs"]
for word in WORDS:
    for name in PLAIN:
        add(name, word)
    table.add("repr", repr, word)
    table.add("ascii", ascii, word)
    add("splitlines", word, True)
for _ in range(1500):
    word = random.choice(WORDS) + random.choice(["", "", random.choice(WORDS)])
    part = random.choice(PARTS)
    name = random.choice(["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
    bounds = random.choice([(), (), (position(),), (position(), position()), (position(), position())])
    add(name, word, part, *bounds)
for _ in range(700):
    word = random.choice(WORDS) + random.choice(["", random.choice(WORDS)])
    part = random.choice(PARTS)
    name = random.choice(["split", "rsplit", "strip", "lstrip", "rstrip", "partition", "rpartition", "removeprefix", "removesuffix", "split", "rsplit"])
    if "split" in name:
        add(name, word, random.choice([part, None]), random.choice([-1, 0, 1, 2, 3]))
    else:
        add(name, word, part)
for _ in range(300):
    add("replace", random.choice(WORDS), random.choice(PARTS), random.choice(["", "-", "$&", "\U0001f600"]), *random.choice([(), (0,), (1,), (2,), (-1,)]))
    add(random.choice(["center", "ljust", "rjust"]), random.choice(WORDS), random.choice([0, 3, 7, 8, 12, 13, -1]), *random.choice([(), ("*",), ("\U0001f600",)]))
    add("zfill", random.choice(WORDS), random.choice([0, 3, 7, 12]))
    add("expandtabs", random.choice(["a\tb\tc", "\t\t", "ab\ncd\te\r\tf", "\U0001f600\tx"]), random.choice([0, 1, 2, 4, 8, -1]))
add("startswith", "abc", ("x", "ab"))
add("startswith", "abc", ())
add("endswith", "abc", ("x", "bc"), 1)
add("startswith", "abc", 5)
add("startswith", "abc", ["a"])
add("endswith", "abc", ("a", 5))
for name in ["find", "rfind", "index", "count", "rindex"]:
    add(name, "abc", 5)
    add(name, "abc", None)
    add(name, "abc", "a", "b")
for name, args in [("split", (5,)), ("split", ("",)), ("rsplit", ("",)), ("split", ("a", "b")), ("split", ("a", 1.5)), ("partition", ("",)), ("rpartition", ("",)), ("partition", (5,)), ("strip", (5,)), ("lstrip", (b"a",)), ("replace", (1, "a")), ("replace", ("a", None)), ("replace", ("a", "b", "c")),
                   ("center", (5, "ab")), ("center", ("5",)), ("ljust", (5, "")), ("rjust", (5, 5)), ("zfill", ("a",)), ("removeprefix", (5,)), ("removesuffix", (None,)), ("join", (5,)), ("join", ([1],)), ("join", (["a", 2],)), ("join", (["a", None],)),
                   ("join", (["a", "b"],)), ("join", (("a",),)), ("join", ("abc",)), ("join", ([],)), ("join", ({"x": 1, "y": 2},)), ("join", (None,)), ("join", ([b"a"],))]:
    add(name, "abc", *args)


def maketrans(*args):
    return str.maketrans(*args)


TABLES = [("ab", "xy"), ("ab", "xy", "c"), ({"a": "x", "b": None, 99: 120},), ({"ab": 1},), ("a", "bc"), ("",  ""), (5,), ({1.5: 2},), ({"a": "long"},), ("a",)]
for args in TABLES:
    table.add("str_maketrans", maketrans, *args)
for word in WORDS + ["abcabc"]:
    for mapping in [{97: "A", 98: None, 99: 100}, {0x1F600: "smile", 97: 0x1F600}, {}, {97: "long text"}]:
        add("translate", word, mapping)
add("translate", "abc", {97: 1.5})
add("translate", "abc", {97: -1})
add("translate", "abc", {97: 0x110000})
add("translate", "abc", None)
add("translate", "abc", ["x"])
for code in [0, 65, 0xE9, 0xD800, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, -1, 2**31, 2**40, 2**70, True, "a", None, 1.0]:
    table.add("chr", chr, code)
for text in ["a", "\u00e9", "\U0001f600", "\ud800", "", "ab", "a\U0001f600", b"a", b"ab", b"", 5, None]:
    table.add("ord", ord, text)
table.print()
