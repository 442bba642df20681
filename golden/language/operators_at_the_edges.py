"""What random programs found: stars anywhere, None as a result, conversions before formats, operators of one class."""


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return f"{self.cents / 100:{spec or '.2f'}} EUR"

    def __rmul__(self, other):
        return Money(other * self.cents)


def stars(pair):
    first, *middle, last = (1, 2, 3, 4)
    *init, end = pair
    head, (key, *rest) = 0, pair
    print(first, middle, last, init, end, head, key, rest)


def results():
    xs = [3, 1, 2]
    data = bytearray(b"abc")
    seen = {1, 2}
    print(xs.sort(), xs.remove(1), data.append(100), data.reverse(), seen.discard(2), {}.update(a=1), xs, data, seen)


def texts(price: Money, count: int):
    print(f"{price}|{price:.1f}|{count!s:>4}|{count!r:<4}|", type(2 * 1.0).__name__, type(count * 1.0).__name__)
    for spec in ("x", ".1f"):
        try:
            print(f"{count!s:{spec}}")
        except ValueError as error:
            print(error)


def operators(a: Money):
    print(f"{3 * a}")
    try:
        print(a * a)
    except TypeError as error:
        print(str(error).replace("__main__.", ""))
    print((2**53) | 0, (2**52 + 1) ^ 1, (5).__add__(2.5), (5).__add__(2), (2.5).__add__(2))
    xs = [1, 2, 3]
    try:
        xs[0:2] = 5
    except TypeError as error:
        print(error)
    try:
        sum([1], b"")
    except TypeError as error:
        print(error)
    print(type(enumerate(xs)).__name__, zip(xs).__class__.__name__, type(map(str, xs)) is type(map(len, [])))


stars((5, 6))
results()
texts(Money(1250), 7)
operators(Money(5))
