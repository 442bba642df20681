"""Keys that equal ints and strs without being plain ones."""
from enum import IntEnum, StrEnum
class S(IntEnum):
    OK = 200
class T(StrEnum):
    A = "a"
class I(int): pass
d = {200: "fine"}
e = {"a": 1}
print(d[S.OK], d.get(S.OK), S.OK in d, e[T.A], e.get(T.A), T.A in e, d[I(200)], S.OK in {200}, T.A in {"a"}, S.OK in [200], {200, 3} & {S.OK})
x = {S.OK: 1}
print(x[200], 200 in x, {T.A: 2}["a"])
d[S.OK] = "new"
print(d, len(d))
m = {}
m[200] = 1
m[S.OK] = 2
print(m)
