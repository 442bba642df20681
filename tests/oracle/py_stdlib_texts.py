"""string, base64, hashlib and types; record with CPython 3.13.0."""
import base64
import hashlib
import random
import string
import types
from program import Keywords as K, Programs

random.seed(17)
P = Programs(string, base64, types, hash_new=hashlib.new, **{name: getattr(hashlib, name) for name in "md5 sha1 sha224 sha256 sha384 sha512 sha3_256 sha3_512".split()})
P.start("string")
for text in ["hello  world", " a b ", "x-y", ""]:
    P.show("capwords", text)
    P.show("capwords", text, "-")
for text in ["$a and ${b}", "$$5 $a", "no", "$", "a $9", "line\n ${a", "$a$b$a", "$A_1x"]:
    t = P.let("Template", text)
    for f in ("substitute", "safe_substitute"):
        P.show("." + f, t, {"a": 1, "b": [2]})
        P.show("." + f, t, K(a="k"))
        P.show("." + f, t, {"a": 1}, K(b=3))
    P.show(".is_valid", t)
P.start("base64")
for n in list(range(8)) + [50]:
    data = random.randbytes(n)
    for kind in ("b64", "urlsafe_b64", "standard_b64", "b16"):
        P.show(kind + "encode", data)
        P.show(kind + "decode", getattr(base64, kind + "encode")(data))
        P.show(kind + "decode", getattr(base64, kind + "encode")(data).decode())
for text in ["YQ", "YQ=", "YQ==", "Y", "YWI=YQ==", "Y W\nI=", "é", "YW!I=", "====", "YWJj="]:
    P.show("b64decode", text)
P.show("b64decode", "YW!I=", None, True)
P.show("b64encode", "text")
P.show("b64decode", 5)
P.show("b16decode", "6g")
P.show("b16decode", "6a")
P.show("b16decode", "6a", True)
P.show("b16decode", "6")
P.start("hashlib")
for name in "md5 sha1 sha224 sha256 sha384 sha512 sha3_256 sha3_512".split():
    h = P.let(name, b"abc")
    P.show(".hexdigest", h)
    P.show(".update", h, b"def")
    P.show(".digest", h)
    P.show(".hexdigest", P.let(".copy", h))
    for attribute in ("name", "digest_size", "block_size"):
        P.show("read", h, attribute)
    P.show(name, "text")
P.show(".hexdigest", P.let("hash_new", "sha256", b"x"))
P.show("hash_new", "nope")
P.start("types")
n = P.let("SimpleNamespace", K(a=1, b="x"))
P.show("repr", n)
P.show("read", n, "a")
P.show("setattr", n, "c", [1])
P.show("repr", n)
P.show("eq", n, P.let("SimpleNamespace", {"a": 1, "b": "x", "c": [1]}))
P.show("eq", n, 5)
m = P.let("MappingProxyType", {"a": 1})
for f, args in [("repr", []), ("getitem", ["a"]), ("getitem", ["x"]), ("contains", ["a"]), ("len", []), ("list", []), (".get", ["x"]), (".get", ["x", 2]), (".items", []), (".copy", []), ("eq", [{"a": 1}]), ("or_", [{"b": 2}])]:
    P.show(f, m, *args)
P.show("setitem", m, "a", 2)
P.print()
