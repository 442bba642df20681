"""int(), float(), round(), float methods, int methods; record with CPython 3.13.0."""
import random
import struct
from table import Keywords, Table

random.seed(20240514)
table = Table()
TEXTS = ["", " ", "0", "00", "-0", "+5", "--5", "12", " 12\n", "1_000", "1__0", "_1", "1_", "0x1f", "0X1F", "0o17", "0b101", "0b102", "0_1", "010", "0_0", "1e5", "1.5", ".5", "5.", ".", "1e", "e5", "1e+5", "1E-5",
    "inf", "-inf", "+Infinity", "INF", "nan", "-nan", "NaN", "infinit", "1_0.5_0e1_0", "1_.5", "1._5", "1e_5", "0x", "0x_1", "0x1_f", "z", "Zz", "7f", "\u0663\u0664", "\uff11\uff12", "\u06631", "\xb2", "1\x00", "\x1c5\x85", "\ufeff5",
    "9007199254740993", "123456789012345678901234567890", "-123456789012345678901234567890", "1e400", "-1e400", "1e-400", "4.9e-324", "2.4e-324", "1.7976931348623157e308", "1.7976931348623159e308", "0.1", "0.30000000000000004", "1" * 25, "9" * 4300, "9" * 4301, "'", "a'b", "\U0001d7d9", "1 2", "0b", "0o8", "-0x10", "- 1", "+ 0x1", "0xg", "1.0.0", "0x1p3"]
for text in TEXTS:
    table.add("int", int, text)
    table.add("float", float, text)
    if len(text) < 100:
        for base in (0, 2, 3, 8, 10, 16, 36):
            table.add("int", int, text, base)
    if text.isascii():
        table.add("int", int, text.encode())
        table.add("float", float, text.encode())
for base in (1, 37, -1, 2**70):
    table.add("int", int, "1", base)
for value in [None, [], (1,), {}, 1j, True, 2**70, 1.9, -1.9, 1e300, float("nan"), float("inf"), -0.0, 10**400]:
    table.add("int", int, value)
    table.add("float", float, value)
    table.add("int", int, value, 10)
table.add("int", int)
table.add("float", float)
for digits in range(1, 60, 4):
    for base in (2, 5, 7, 16, 36):
        text = "".join(random.choice("0123456789abcdefghijklmnopqrstuvwxyz"[:base]) for _ in range(digits))
        table.add("int", int, text, base)


def any_float():
    return random.choice([
        struct.unpack("d", random.randbytes(8))[0], random.uniform(-1000, 1000), random.randrange(-10**5, 10**5) / 2**random.randrange(8),
        random.randrange(-10**6, 10**6) / 10 ** random.randrange(5), random.uniform(-1, 1) * 10.0 ** random.randrange(-30, 30)])


for _ in range(1220):
    x = any_float()
    table.add("round", round, x, random.choice([0, 1, 2, 3, 5, -1, -2, 10, 17]))
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e16, 1e300, 2**52 + 0.5, 4503599627370497.5, 0.49999999999999994, float("nan"), float("inf"), -0.0, 5e-324, 1.7976931348623157e308]:
    table.add("round", round, x)
    for n in (0, 1, -1, -308, -309, 323, 324, 400, 2**70, None):
        table.add("round", round, x, n)
for n in [0, 5, 15, 25, -15, -25, 12345, 2**53 + 1, 10**30 + 5, True, 250, 350, -350]:
    table.add("round", round, n)
    for places in (0, 1, -1, -2, -3, -30, None, 2**70):
        table.add("round", round, n, places)
for value in ["a", None, [1]]:
    table.add("round", round, value)
table.add("round", round, 1.5, "a")
table.add("round", round, 1.5, 1.5)
table.add("round", round, 15, 1.5)
for _ in range(250):
    x = any_float()
    table.add("float_hex", float.hex, x)
    table.add("float_fromhex", float.fromhex, x.hex())
    table.add("float_is_integer", float.is_integer, x)
    if abs(x) < 1e40 and abs(x) > 1e-30:
        table.add("float_as_integer_ratio", float.as_integer_ratio, x)
for x in [0.0, -0.0, 1.0, 0.1, 1e22, 5e-324, float("inf"), float("nan"), -2.0, 2.0**60, -1e300]:
    for name in ("hex", "is_integer", "as_integer_ratio"):
        table.add("float_" + name, getattr(float, name), x)
for text in ["0x1p0", "1p0", "0x.8", ".8p1", "0x1.", "1.8", "inf", "-nan", "0x", "", "p1", " 0x1p3 ", "0x1p1024", "0x1p1023", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p-5000", "0x0p99999",
             "0x123456789abcdef01", "0x1.00000000000008p0", "0x1.000000000000081p0", "0x1.00000000000018p0", "0X1P3", "+0x1", "--1", "0x1p", "0x1p+", "g", "0x1..0", "Infinity", "0x1p-1073", "0x1.8p-1073"]:
    table.add("float_fromhex", float.fromhex, text)
INTS = [0, 1, -1, 5, 255, 256, -128, -129, 127, 128, 2**31, 2**53, -(2**53), 2**63 - 1, 2**64, -(2**63), 10**30, True, False]
for n in INTS:
    table.add("int_bit_length", int.bit_length, n)
    table.add("int_bit_count", int.bit_count, n)
    table.add("int_as_integer_ratio", int.as_integer_ratio, n)
    table.add("bin", bin, n)
    table.add("oct", oct, n)
    table.add("hex", hex, n)
    for length in (0, 1, 2, 4, 8, 9):
        for order in ("big", "little"):
            for signed in (False, True):
                table.add("int_to_bytes", int.to_bytes, n, length, order, Keywords(signed=signed))
    for other in (1, -1, 3, -7, 2**60, 0, 2.5, -0.5, 0.0, True):
        table.add("divmod", divmod, n, other)
        table.add("divmod", divmod, float(n), other)
table.add("divmod", divmod, "a", 1)
table.add("bin", bin, 1.5)
table.add("hex", hex, "a")
table.add("int_to_bytes", int.to_bytes, 5)
table.add("int_to_bytes", int.to_bytes, 5, 2, "middle")
table.add("int_to_bytes", int.to_bytes, 5, -1)
for data in [b"", b"\x00", b"\xff", b"\x01\x02", b"\xff\xfe", b"\x80" + b"\x00" * 7, bytes(range(12)), [1, 2], [256], bytearray(b"\x01\x80")]:
    for order in ("big", "little"):
        for signed in (False, True):
            table.add("int_from_bytes", int.from_bytes, data, order, Keywords(signed=signed))
table.add("int_from_bytes", int.from_bytes, "a")
table.add("int_from_bytes", int.from_bytes, b"a", "x")
for _ in range(700):
    table.add("repr", repr, any_float())
for x in [0.0, -0.0, 1.0, 1e15, 1e16, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.00012, 1e100, float("inf"), float("-inf"), float("nan"), 5e-324, 2.0**53, 2**53, -(2**53), 10**22, 1j, -0j, complex(-0.0, -0.0), complex("nan+nanj"), complex("inf-infj"), 1e16 + 1e-5j, 2.5 + 3j]:
    table.add("repr", repr, x)
    table.add("to_str", str, x)
table.print()
