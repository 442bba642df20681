"""Classes that extend the abstract types of collections.abc and get their methods."""
from collections.abc import Mapping, MutableMapping, Sequence, MutableSequence, Set, MutableSet, Iterable, Iterator, Sized, Container, Hashable
class M(Mapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class MM(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class S(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
class St(MutableSet):
    def __init__(self, it=()): self.s = list(it)
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x):
        if x not in self.s: self.s.append(x)
    def discard(self, x):
        if x in self.s: self.s.remove(x)
    def __repr__(self): return f"St({self.s})"
class It(Iterator):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
m = M(a=1, b=2)
print(list(m.keys()), list(m.items()), list(m.values()), m.get("z", 9), "a" in m, m == {"a": 1, "b": 2}, dict(m), {**m}, len(m), bool(m))
mm = MM()
mm["A"] = 1
mm.update({"B": 2}, c=3)
print(mm.pop("b"), mm.setdefault("d", 5), sorted(mm), mm.popitem(), mm.get("zz"), list(mm.items()))
mm.clear(); print(len(mm), isinstance(mm, Mapping), isinstance(m, MutableMapping))
s = S(3, 1, 3)
print(s.count(3), s.index(1), list(reversed(s)), 1 in s, list(s), s[-1], isinstance(s, Sequence), sorted(s))
a, b = St([1, 2, 3]), St([2, 5])
print(a & b, a | b, a - b, a ^ b, a <= b, a.isdisjoint([9]), St([2]) < a, a == St([3, 2, 1]))
a |= [7]; a.remove(1); print(a, a.pop())
try: a.remove(99)
except KeyError as e: print("KeyError", e)
print(list(It(3)), sum(It(4)), isinstance(It(1), Iterable))
try: M.__getitem__(m, "q")
except KeyError as e: print(repr(e))
try:
    class Bad(Mapping): pass
    Bad()
except TypeError as e: print(e)
