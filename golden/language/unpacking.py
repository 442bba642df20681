"""Unpacking in assignments, loops, calls and displays."""
a, b = 1, 2
a, b = b, a
print(a, b)
first, *middle, last = range(5)
print(first, middle, last)
(x, (y, z)), w = (1, (2, 3)), 4
print(x, y, z, w)
[p, q] = "ab"
print(p, q)
for name, (low, high) in [("a", (1, 2)), ("b", (3, 4))]:
    print(name, low, high)
head, *tail = "xyz"
print(head, tail)
one = two = [0]
one.append(1)
print(one, two, one is two)
values = [1, 2]
print([*values, *range(2), 9], (*values, 0), {*values, 2}, {**{"k": 1}, "j": 2})
i = 0
cells = [0, 0, 0]
i, cells[i] = 1, 5
print(i, cells)


def spread(a, b=2, *rest, c=3, **others):
    print(a, b, rest, c, others)


spread(1)
spread(1, 5, 6, 7, c=8, d=9)
spread(*[1, 2, 3], **{"c": 4, "e": 5})
spread(b=1, a=0)
for bad in ([1], [1, 2, 3], 5):
    try:
        m, n = bad
        print(m, n)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
