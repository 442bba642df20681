"""Indexes and slices of sequences, read, assigned and deleted."""
xs = list(range(10))
print(xs[2:5], xs[:3], xs[-3:], xs[::2], xs[::-1], xs[7:2:-2], xs[-1], xs[100:], xs[:])
xs[1:3] = ["a", "b", "c"]
print(xs)
xs[::4] = [0, 0, 0]
print(xs)
del xs[::3]
print(xs, len(xs))
s = "hello world"
print(s[0], s[-1], s[1:4], s[::-1], s[::3], s[20:], s.index("w"), "héllo😀!"[4:6], len("😀"))
t = (1, 2, 3, 4)
print(t[1:], t[::-1], t[-2], t + (5,), t * 2, 3 in t, t.index(3), t.count(1))
for bad in (lambda: xs[99], lambda: t[-9], lambda: s[50], lambda: xs["a"], lambda: {}["k"], lambda: None[0]):
    try:
        bad()
    except (IndexError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
xs.insert(1, "i")
xs.extend((7, 8))
xs.remove("b")
print(xs.pop(), xs.pop(0), xs, xs.count(0), xs.index(7))
ys = [3, 1, 2]
ys.sort(reverse=True)
zs = sorted(["bb", "a", "ccc"], key=len, reverse=True)
print(ys, zs, list(reversed(ys)), ys + [0] * 3, [1, 2] < [1, 3], [[0] * 2 for _ in range(2)])
