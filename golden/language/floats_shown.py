"""Floats show what they are, wherever ints are beside them."""
import json
def show(x): return str(x)
total = 0
n = 0
for x in [0.5, 1.5]:
    total += x
    n += 1
print(total, n, total / n, f"{total}", [total], show(total), {"t": total})
class Acc:
    def __init__(self):
        self.sum = 0
        self.items = []
    def add(self, v):
        self.sum += v
        self.items.append(v)
a = Acc()
a.add(1.5); a.add(2.5)
print(a.sum, a.items, a.sum * 2, json.dumps({"sum": a.sum}))
balance = {"a": 0}
balance["a"] += 2.5
balance["a"] += 0.5
print(balance)
avg = sum([1, 2, 3]) / 3
print(avg, round(avg), round(avg, 1), int(avg), avg == 2, max(avg, 1), [avg, 1])
def stats(values):
    t = 0
    for v in values:
        t += v
    return t, len(values), t / len(values)
print(stats([1.0, 2.0]), stats([1, 2]))
x = 10
x /= 4
x *= 2
print(x)
n = 3; n += 1.0; n *= 2
print(n)
price, qty = 2.5, 4
cost = price * qty
print(cost, cost + 1, f"{cost:>8}", str(cost), repr(cost), "%s" % cost, "{}".format(cost))
r = [v * 2 for v in (0.5, 1)]
print(r, sum(r), min(r), sorted(r, reverse=True))
m = {k: v / 2 for k, v in {"a": 2, "b": 3}.items()}
print(m, sum(m.values()), max(m.values()))
import math
print(math.sqrt(16), math.floor(2.7), abs(-2.0), 2 ** -1, 4 ** 0.5, float(3), 1e3, 7 // 2.0, 7.0 % 4, divmod(7.0, 2))
avg = 6 / 3
print(avg, round(avg))
print(avg, round(avg, 1))
t = 0
for x in [0.5, 1.5]:
    t = t + x
print(t, t + 1, t * 2, t - t, -t, abs(t), t // 1, t % 3, t ** 2)

from datetime import timedelta
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self): return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self._c = (v - 32) * 5 / 9
t = Temp(100); t.f = 50
print(t._c, t.f, t.f + 1)
u = Temp(1)
print(u._c, u.f)
def longest(xs):
    best = None
    for x in xs:
        if best is None or x > best:
            best = x
    return best
report = {"gap": longest([timedelta(seconds=3).total_seconds(), 1.5]), "n": 3, "name": "x"}
print(report, report["gap"])
import json
print(json.dumps(report))
gaps = [timedelta(seconds=5), timedelta(seconds=7)]
print(max(gaps).total_seconds(), max((g.total_seconds() for g in gaps), default=0), {"g": max(gaps).total_seconds() if gaps else None})
