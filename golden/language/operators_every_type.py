"""Every operator with every pair of types that has a form of its own."""
from fractions import Fraction


class Box:
    def __init__(self, value):
        self.value = value


def anything(value):
    """A value whose type nobody knows."""
    return getattr(Box(value), "value")


class Vector:
    """Has the operators that numbers do not have."""

    def __init__(self, *parts):
        self.parts = parts

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __imatmul__(self, other):
        return Vector(*(a * b for a, b in zip(self.parts, other.parts)))

    def __repr__(self):
        return f"Vector{self.parts}"


def either(whole):
    """An int or a float, of which only the value counts."""
    v = 3
    if not whole:
        v = 2.5
    return v


def numbers():
    n, p, m = 7, 4, -3
    big = 2**70
    f, g = 2.5, -0.75
    print(n + m, m + f, f + m, m - n, f - m, m - f, f - g)
    print(m * p, p * m, f * m, big * 2)
    print(f / m, f / p, big / f, f / big, m / 0.5)
    print(m // f, f // m, m % f, f % m, n // p, n % p, big // 7, big % 1000)
    print(p**n, m**p, f**n, p**f, big**2)
    print(-f, -m, -big, +m, +big, +f, ~n, ~m, ~big)
    print(n >> 1, n << 2, big >> 60, big << 1, n & p, n | p, n ^ p, big & 255, big | 1, big ^ big)


def compared():
    v, w = either(True), either(False)
    print(v + w > 5, v - w > 0, v * w > 7, v / w > 1, v != w, v == w, v < w, v <= w, v > w, v >= w)
    big, other = 2**70, 2**71
    print(big < other, big <= other, big > other, big >= other, big == other, big != other, 3 < big, 2.5 <= big)
    s, t = "abc", "abd"
    u, w2 = "héé", "hèè"
    print(s < t, s <= t, s > t, s >= t, u < w2, u <= w2, u > w2, u >= w2)
    flag, off = True, False
    print(flag & off, flag | off, flag ^ off)
    x, y = anything(6), anything(4)
    print(x < y, x <= y, x > y, x >= y, x == y, x != y)


def optional(text):
    return text if len(text) == 1 else None


def identities():
    optional("other")
    one, two = Box(1), Box(2)
    maybe = one if len("a") == 1 else None
    text = optional("a")
    truth = len("a") == 1 if len("b") == 1 else None
    count = len("abc") if len("b") == 1 else None
    print(one == two, one != two, maybe == one, maybe != one, text == "a", text != "b")
    print(truth == True, truth != False, count == 3, count != 4)
    boxes = [one, two]
    names = ["a", "b", "é"]
    ages = {"a": 1}
    print(one in boxes, two not in boxes, "b" in names, "é" in "café", "a" in ages, 1 in {1, 2}, "z" in frozenset(names))


def sequences():
    n, big = 2, 2**3
    s, u = "ab", "éa"
    xs, pair, data = [1, 2], (1, 2), b"ab"
    print(n * s, s * n, n * u, u * n, u * big, big * u, n * xs, xs * n, big * data, data * n, data + b"!", pair * n, pair + (3,))
    print("%d %s" % (1, s), b"%d" % 3, u % ())


def sets():
    fs, other = frozenset({1, 2}), {2, 3}
    st = {1, 2}
    print(sorted(fs - other), sorted(fs & other), sorted(fs | other), sorted(fs ^ other))
    print(sorted(st - other), sorted(st & other), sorted(st | other), sorted(st ^ other))
    st -= {1}
    st |= {5}
    st &= {2, 5, 6}
    st ^= {6}
    print(sorted(st))
    fs -= other
    print(sorted(fs))
    fs |= other
    fs &= {2, 3}
    fs ^= {9}
    print(sorted(fs))


def unknown():
    x, y = anything(6), anything(4)
    print(x + y, x - y, x * y, x / y, x // y, x % y, x**y, x << y, x >> y, x & y, x | y, x ^ y, -x, +x, ~x)
    a, b = anything(Vector(1, 2)), anything(Vector(3, 4))
    print(a @ b, b"%d|" % anything(5))
    x += y
    x -= 1
    x *= y
    x //= 2
    x **= 2
    x %= 100
    print(x)
    x <<= y
    x >>= 2
    x |= 1
    x &= 7
    x ^= 2
    print(x)
    x /= 2
    print(x)
    a @= b
    print(a)


def in_place_numbers():
    n = 7
    n += 2
    n -= 1
    n //= 3
    n *= 5
    n %= 4
    n **= 3
    print(n)
    m = -9
    m += 2
    m *= 3
    m //= 4
    m %= 5
    m **= 2
    print(m)
    k = -20
    k %= -7
    k //= -2
    print(k)
    factor = 3
    factor *= -2
    print(factor)
    bits = 5
    bits &= 6
    bits |= 9
    bits ^= 3
    bits >>= 1
    print(bits)
    bits <<= 3
    print(bits)
    flag = True
    flag &= len("a") == 1
    flag |= len("a") == 2
    flag ^= len("a") == 1
    print(flag)


def in_place_big():
    big = 2**70
    big += 1
    big -= 2
    big *= 3
    big //= 5
    big %= 10**25
    big **= 2
    print(big)
    big <<= 3
    big >>= 2
    big &= 2**60 - 1
    big |= 1
    big ^= 2**50
    print(big)
    natural = 3
    natural **= 2**5
    print(natural)
    big /= 7
    print(big)


def in_place_floats():
    f = 2.5
    f += 1
    f -= 0.25
    f *= 3
    f //= 2
    f %= 3
    f **= 3
    f /= 4
    print(f)
    m = -3
    m += 0.5
    print(m)
    m = -3
    m -= 0.5
    print(m)
    m = -3
    m *= 0.5
    print(m)
    p = 4
    p **= 0.5
    print(p)
    big = 2**70
    big /= 0.5
    print(big)


def in_place_either():
    v, w = either(True), either(False)
    v += w
    print(v > 5)
    v -= w
    print(v > 2)
    v *= w
    print(v > 7)
    v /= w
    print(v > 2)


def in_place_sequences():
    n, big = 2, 2**3
    s, u = "ab", "éa"
    s += "c"
    s *= n
    u += "b"
    u *= n
    print(s, u)
    u *= big
    print(len(u))
    times = 3
    times *= "ab"
    print(times)
    times = 2
    times *= "é"
    print(times)
    times = 2**2
    times *= [0]
    print(times)
    times = 2**2
    times *= "é"
    print(times)
    xs = [1]
    xs += (2, 3)
    xs *= 2
    print(xs)
    pair = (1, 2)
    pair += (3,)
    pair *= 2
    print(pair)
    data = b"ab"
    data += b"c"
    data *= 2
    print(data)
    text = "%s-%s"
    text %= ("a", "b")
    raw = b"%d"
    raw %= 4
    print(text, raw)


def once(n, m, p, f, big, s, u):
    """Names that are assigned once more, with another type."""
    a = m
    a += 0.5
    b = m
    b -= 0.5
    c = m
    c *= 0.5
    print(a, b, c)
    g = n
    g *= s
    h = n
    h *= u
    i = big
    i /= 3
    j = big
    j /= 0.5
    k = f
    k /= 3
    print(g, h, i, j, k)
    q = n
    q **= 0.5
    r = n
    r *= n
    t = p
    t *= m
    v = n
    v //= p
    w = n
    w %= p
    k /= n - 6
    print(k, q, r, t, v, w)
    for i in range(-1, 2):
        print(-i, ~i, (i * 2**40) and ~(i * 2**40))
    for shift in range(3):
        bits = 37
        bits >>= shift
        print(bits, 37 >> shift)


def grown(big, few, u):
    big -= 1
    big //= 7
    big %= 10**20
    print(big)
    big **= 3
    big &= 2**64 - 1
    big |= 5
    big ^= 9
    big >>= 3
    print(big)
    times = few
    times *= u
    more = few
    more *= [1]
    text = u
    text *= few
    print(times, more, text, u * few, few * u)


def shifted(bits):
    bits >>= 2
    print(bits)


def members(ages, chosen, name, number):
    print(name in ages, number in chosen, number in frozenset(chosen))
    squares = {n: n * n for n in range(3)}
    print(number in squares, [each for each in range(4) if each in squares], {name} == {n for n in ages if n in {"a", "b"}})


def rationals():
    half = Fraction(1, 2)
    half += 1
    print(half, half * 2)


for part in (numbers, compared, identities, sequences, sets, unknown, in_place_numbers, in_place_big, in_place_floats, in_place_either, in_place_sequences, rationals):
    print("--", part.__name__)
    part()
once(7, -3, 4, 2.5, 2**70, "ab", "é")
grown(2**200, 2**len("a"), "é")
shifted(37)
members({"a": 1}, {1, 2}, "a", 2)

# Of a double negation a bool remains; sets are looked for in sets by what they hold; what has no hash is in no dict.
for text in ("text", ""):
    print(not not text, not not [], not not b"")
print({1, 2} in {frozenset({1, 2}), 3}, {1} in set(), {5} not in {frozenset()})
try:
    print({1} in {})
except TypeError as error:
    print(error)
