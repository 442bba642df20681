"""json on random documents and broken ones; record with CPython 3.13.0."""
import json
import random
from program import Keywords as K, Programs

random.seed(31)
P = Programs(json, pairs=lambda x: list(x), tag=lambda d: ["hook", sorted(d)], half=lambda s: ["n", s], fallback=lambda o: ["default", str(o)])
N = P.named


def value(depth=0):
    r = random.random()
    if depth > 3 or r < 0.55:
        return random.choice([None, True, False, random.randrange(-100, 100), random.random() * 10**random.randrange(-8, 20), 1.0, -0.0, 1e300, 2**70, "", "text", 'quo"te\\', "é😀\u2028", "line\n\ttab\x00\x7f", "a/b"])
    if r < 0.78:
        return [value(depth + 1) for _ in range(random.randrange(4))]
    return {random.choice(["a", "b", "key", "é", 1, 2.5, True, None]): value(depth + 1) for _ in range(random.randrange(4))}


P.start("documents")
for _ in range(60):
    x = value()
    P.show("dumps", x)
    options = random.choice([{"indent": 2}, {"indent": 0}, {"indent": "\t"}, {"ensure_ascii": False}, {"separators": (",", ":")}, {"indent": 1, "separators": (";", "=")}, {"sort_keys": True}])
    P.show("dumps", x, K(**options))
    P.show("loads", json.dumps(x))
    P.show("loads", json.dumps(x, indent=3, ensure_ascii=False))
P.start("options")
P.show("dumps", [1, (2, 3)])
P.show("dumps", {(1, 2): 3})
P.show("dumps", {(1, 2): 3, "a": 1}, K(skipkeys=True))
P.show("dumps", {(1, 2): 3}, K(skipkeys=True, indent=2))
P.show("dumps", 1j)
P.show("dumps", [1j], K(default=N("fallback")))
P.show("dumps", float("inf"))
P.show("dumps", [float("nan")], K(allow_nan=False))
loop = P.let("list", [1])
P.show(".append", loop, loop)
P.show("dumps", loop)
P.show("dumps", {"b": 1, "a": {"d": 1, "c": 2}}, K(sort_keys=True, indent=4))
P.show("dumps", {"b": 1, 2: 1}, K(sort_keys=True))
P.show("loads", '{"a": {"b": 1}}', K(object_hook=N("tag")))
P.show("loads", '{"a": {"b": 1}}', K(object_pairs_hook=N("pairs")))
P.show("loads", "[1, 2.5, NaN, -Infinity]", K(parse_int=N("half"), parse_float=N("half"), parse_constant=N("half")))
P.show("loads", "[NaN, Infinity, -Infinity, 1E5, 1e400, -0, 0.0, 123456789012345678901]")
P.show("loads", b'{"a": "\xc3\xa9"}')
P.show("loads", '["é"]'.encode("utf-16-le"))
P.show("loads", '["é"]'.encode("utf-32-be"))
P.show("loads", 5)
P.show("loads", "\ufeff[]")
d = P.let("JSONDecoder")
P.show(".raw_decode", d, "[1] tail")
P.show(".raw_decode", d, "😀[1] tail", 1)
P.show(".raw_decode", d, " [1]")
P.show(".decode", P.let("JSONDecoder", K(strict=False)), '"a\nb"')
P.show(".encode", P.let("JSONEncoder", K(indent=1)), [1, {"a": 2}])
P.show("sorted", P.let(".iterencode", P.let("JSONEncoder"), [])) if False else None
P.start("errors")
for text in ["", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[1 2]", "{1: 2}", '{"a"', '{"a" 1}', '{"a":', '{"a":}', '{"a":1', '{"a":1,', '{"a":1,}', '{"a":1 "b":2}', '"abc', '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\ud83d\\ude00"', '"a\nb"', "nul", "tru", "truex", "1 2", "01", "-", "+1", ".5", "1.", "1e", "[1]]",
             "'a'", "[1,\n2,\n x]", '["😀", x]', '{"a": [1, {"b": tru}]}', "NaN5", "[,]", "{,}", '"\\u0041\\n\\/"', "--1", "Infinit", "{'a': 1}", '{"a": 1, b: 2}', "\x00", '["a" , "b"  ', '"\t"']:
    P.show("loads", text)
P.print()
