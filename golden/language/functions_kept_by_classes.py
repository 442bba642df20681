import math
import operator
from functools import partial

class A:
    size = len
    root = math.sqrt
    enum = enumerate
    kind = int
    add = operator.add
    shout = str.upper
    part = partial(pow, 2)
    show = staticmethod(len)

    def total(self, xs):
        return self.size(xs)

a = A()
print(a.size([1, 2]), a.root(9.0), list(a.enum("ab")), a.kind("7"), a.add(1, 2), a.part(5), a.show("abc"), a.total([1, 2, 3]))
class B:
    cmp = max
    convert = float
    fmt = "{}".format
    def use(self):
        return self.cmp(3, 4), self.convert("2"), self.fmt(5)
print(B().use())
def pick(o, n):
    return getattr(o, n)
print(pick(a, "size")([1]), pick(B(), "cmp")(1, 5))
class M(str):
    up = str.upper
print(M("abc").up())
class Shown:
    fmt = "{}".format
    def use(self):
        return self.fmt(5)
print(Shown().use())
f = "{}-{}".format
print(f(1, 2), list(map("<{}>".format, [1, 2])))
def g():
    h = "a,b".split
    return h(","), h
print(g()[0])
