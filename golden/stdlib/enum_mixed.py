"""Enumerations that are strs or ints as well, in the way of before StrEnum and IntEnum."""
from enum import Enum
import json
class W(str, Enum):
    A = "abc"
    B = "bcd"
class N(int, Enum):
    ONE = 1
    TWO = 2
def t(f):
    try:
        print(f())
    except Exception as e:
        print("ERR", type(e).__name__, e)
t(lambda: W.B == "bcd")
t(lambda: "bcd" == W.B)
t(lambda: W.B + "x")
t(lambda: {W.B: 1}["bcd"])
t(lambda: {"bcd": 1}[W.B])
t(lambda: json.dumps([W.B, {W.A: N.ONE}]))
t(lambda: f"{W.B} {W.B!r} {W.B:>6}")
t(lambda: isinstance(W.B, str))
t(lambda: W("abc") is W.A)
t(lambda: W.A < W.B)
t(lambda: "a" in W.A)
t(lambda: len(W.A))
t(lambda: W.A[1])
t(lambda: [c for c in W.A])
t(lambda: "-".join([W.A, W.B]))
t(lambda: str(W.A))
t(lambda: W.A.value.upper())
t(lambda: W.A.upper())
t(lambda: "x" + W.A)
t(lambda: "%s" % W.A)
t(lambda: N.ONE + 1)
t(lambda: N.ONE == 1)
t(lambda: N.ONE < N.TWO)
t(lambda: f"{N.ONE} {N.ONE!r} {N.ONE:3}")
t(lambda: [10, 20, 30][N.ONE])
t(lambda: {1: "x"}[N.ONE])
t(lambda: hash(W.A) == hash("abc"))
t(lambda: max(N))
t(lambda: sorted(W))
t(lambda: W.A.startswith("a"))
t(lambda: W.A == W.B)
t(lambda: W.A.encode())
