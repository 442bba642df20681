"""Left to right, once, and only as far as needed."""


def f(label, value=None):
    print(label, end=" ")
    return value


def g(*args, **kwargs):
    return args, kwargs


print(f("a", 1) + f("b", 2) * f("c", 3))
print(g(f("x"), k=f("y"), *[f("z")], **{"w": f("v")}))
d = {f("k1", 1): f("v1"), f("k2", 2): f("v2")}
print(d)
print(f("l", 1) < f("m", 2) < f("n", 0) < f("never", 9))
print(f("p", 0) and f("q") or f("r", "R"))
print(f("then") if f("test", True) else f("else"))
xs = [0, 0, 0]
xs[f("i", 1)] = f("value", 7)
print(xs)
xs[f("j", 2)] += f("add", 3)
print(xs)
[f("e1", 1), f("e2", [x for x in f("it", [1])])]
print()
if (m := f("walrus", 10)) > 5 and (k := m * 2):
    print(m, k)
print([y := f("last", 1), y + 1], y)
a = b = f("once", [])
print(a is b)


class Trace:
    def __getattr__(self, name):
        print("get", name, end=" ")
        return self

    def __setitem__(self, key, value):
        print("set", key, value, end=" ")


t = Trace()
t.one.two[f("key", "K")] = f("val", "V")
print()
empty, text = [], ""
print(0 if empty else 1, not empty, not text, empty or "end", 1 and empty and 2, text or None)
