"""Ints of any size and floats as Python prints them."""
n = 1
for i in range(1, 26):
    n *= i
print(n, n // 10**20, n % 97, -n // 7, 2**100 - 1, 7**77 % 1000)
print(2**53 + 1, 9007199254740993 * 3, 10**18 + 1, -(2**63))
total = 0
for i in range(100000):
    total += i * i * i
print(total)
print(sum(i * i for i in range(200_000)))
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2)
print(1 / 2, 4 / 2, 2**-1, 10 / 5, 3 * 1.0, 1e3, 1.5e300 * 1e10)
print(round(2.5), round(3.5), round(2.675, 2), round(-1.5), round(1234, -2))
print(0.1 + 0.2, 1e16, 1e-7, 123456789.123, 1.0, -0.0, float("inf"), float("nan"))
print(int("123456789012345678901234567890"), int(3.99), int(-3.99), int("ff", 16), float("2.50"))
print(True + True, sum([True, False, True]), 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, 1 << 5 >> 2)
print(max(1, 2.5), min(3, 1.0), abs(-5), abs(-2.5), pow(3, 4, 5), 0x10, 0b101, 0o17, 1_000)
x = 5
x /= 2
print(x, x * 2, x == 2.5, 5.0 == 5, 1 == True, [1.0, 2.0], {"a": 1.0}, (3.0,))
average = (1 + 2 + 3) / 3
print(average, [average], f"{average}", str(average), {average: average})
values = [2.0, 3.5]
values.append(4)
print(values, sum(values), max(values))
for bad in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1.0 % 0, lambda: int("z"), lambda: 1 + "a", lambda: "a" + 1):
    try:
        bad()
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
