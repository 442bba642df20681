"""struct on random formats and values; record with CPython 3.13.0 on 64-bit Linux."""
import random
import struct
from program import Keywords as K, Programs

random.seed(5)
R = random.randrange
P = Programs(struct)
INTS = {"b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64, "n": 64, "N": 64, "P": 64}


def value(letter):
    if letter in INTS:
        bits = INTS[letter]
        low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1)) if letter.islower() and letter != "P" else (0, 2**bits)
        return random.choice([R(low, high), low, high - 1, R(max(low, -9), 9)] + ([low - 1, high, 2**70, "a", 1.5, None] if R(12) == 0 else []) + [True])
    if letter in "efd":
        return random.choice([random.uniform(-9, 9), 0.0, -0.0, 1, R(-99, 99), float("inf"), float("-inf"), float("nan"), random.uniform(-1e-7, 1e-7), 65504.0, 65519.9, 1e5, 1e38, 3.5e38, 1e300, 65520, 10**39, True, 6e-8, 2.9e-8] + (["a", None, 2**2000] if R(12) == 0 else []))
    if letter == "?":
        return random.choice([True, False, 0, 1, "", "a", None, 2.5])
    text = bytes(R(256) for _ in range(1 if letter == "c" else R(6)))
    return random.choice([text] * 12 + [bytearray(text), "a", 5])


P.start("pack")
for _ in range(1500):
    order = random.choice(["", "@", "=", "<", ">", "!"])
    letters, form, values = "", order, []
    for _ in range(R(1, 5)):
        letter = random.choice("bBhHiIlLqQefd?csp" + ("nNP" if order in ("", "@") else "") + "x" * 2)
        count = random.choice(["", "", "", "2", "3", "0", "5"])
        count = "" if letter == "p" and count == "0" else count
        form += random.choice(["", "", " "]) + count + letter
        n = 0 if letter == "x" else 1 if letter in "sp" else int(count or 1)
        values += [value(letter) for _ in range(n)]
    P.show("calcsize", form)
    P.show("pack", form, *values)
    size = struct.calcsize(form)
    data = bytes(R(256) for _ in range(size))
    P.show("unpack", form, data)
    if size and R(4) == 0:
        P.show("list", P.let("iter_unpack", form, data * 3))
        P.show("unpack", form, data + b"x")
        buffer = P.let("bytearray", b"." * (size + 4))
        P.show("pack_into", form, buffer, R(-size - 5, size + 6), *values)
        P.show("repr", buffer)
        P.show("unpack_from", form, data + data, R(-2 * size - 2, 2 * size + 2))
for form in ["z", "<n", "<P", "3", "3 H", "3 ", " <H", "<", "", "99999999999999999999H", "H\xff", "F", "<H>H", "0q", "b0q", "bH0i", "@bqb", "=bqb"]:
    P.show("calcsize", form)
P.start("half")
for bits in range(0, 65536, 97):
    P.show("unpack", ">e", bits.to_bytes(2, "big"))
for _ in range(1500):
    P.show("pack", "<e", random.choice([random.uniform(-70000, 70000), random.uniform(-1, 1), random.uniform(-1e-4, 1e-4), random.uniform(-1e-6, 1e-6), R(0, 4097) + 0.5, (2 * R(2048) + 1) / 2**25]))
P.start("errors")
for args in [("H", "ab"), ("H", 5), (5, b""), ("H", b"abc")]:
    P.show("unpack", *args)
P.show("pack")
P.show("pack", "H")
P.show("pack", "H", 1, 2)
P.show("pack", b"<H", 1)
P.show("pack_into", "<H")
P.show("pack_into", "<H", b"ab")
P.show("pack_into", "<H", b"ab", 0, 1)
P.show("pack_into", "<H", P.let("bytearray", b"ab"), "a", 1)
P.show("unpack_from", "<H", K(buffer=b"abcd", offset=1))
P.show("unpack_from", "<H", b"abcd", K(offset=1))
P.show("list", P.let("iter_unpack", "<H", b"abcd"))
P.show("iter_unpack", "<H", b"abc")
P.show("iter_unpack", "", b"")
s = P.let("Struct", "<2H")
for f, *args in [("pack", 1), ("pack", 1, 2), ("unpack", b"a"), ("unpack", b"abcd"), ("unpack_from", b"abcde", 1), ("unpack_from", b"a"), ("iter_unpack", b"abc"), ("pack_into", P.let("bytearray", b"abc"), 0, 1, 2)]:
    P.show("." + f, s, *args)
for x in ("format", "size", "foo"):
    P.show("read", s, x)
P.show("repr", s)
P.show("Struct")
P.show("Struct", 5)
P.print()
