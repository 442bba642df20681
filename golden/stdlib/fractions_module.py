"""Exact shares of a bill, and the hierarchy of numbers."""
import asyncio
import math
import numbers
from dataclasses import dataclass
from fractions import Fraction


@dataclass
class Share:
    owner: str
    part: Fraction


def split(cents: int, shares: list[Share]) -> dict[str, int]:
    """Largest remainders first, so that the parts add up."""
    given = {share.owner: math.floor(cents * share.part) for share in shares}
    rest = cents - sum(given.values())
    by_rest = sorted(shares, key=lambda share: given[share.owner] - cents * share.part)
    for share in by_rest[:rest]:
        given[share.owner] += 1
    return given


class Meter:
    """Adds up exactly what arrives in thirds."""

    def __init__(self):
        self.total = Fraction(0)

    async def feed(self, amounts):
        for amount in amounts:
            await asyncio.sleep(0)
            self.total += amount


def describe(value):
    kinds = (numbers.Integral, numbers.Rational, numbers.Real, numbers.Complex, numbers.Number)
    return next((kind.__name__ for kind in kinds if isinstance(value, kind)), "none")


async def main():
    shares = [Share("ann", Fraction(1, 3)), Share("ben", Fraction("1/2")), Share("cy", Fraction(1, 6))]
    print(sum((share.part for share in shares), Fraction()) == 1, shares[0])
    print(split(1000, shares))
    meter = Meter()
    await asyncio.gather(meter.feed([Fraction(1, 3)] * 3), meter.feed([0.5, 1]))
    print(meter.total, type(meter.total).__name__)

    x = Fraction(3, 4)
    print(x + 1, 1 - x, x * Fraction(2, 9), 1 / x, x // Fraction(1, 3), x % Fraction(1, 3), divmod(Fraction(7, 2), x))
    print(x + 0.5, 2.0 * x, x + 1j, x**2, x**-2, 2**x, -x, abs(-x))
    print(x.numerator, x.denominator, x.real, x.imag, x.conjugate(), x.is_integer(), x.as_integer_ratio())
    print(Fraction.from_float(0.1), Fraction(0.1).limit_denominator(), Fraction(math.pi).limit_denominator(1000), Fraction.from_decimal(5))
    print(float(x), int(Fraction(-7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 3), math.ceil(x), math.trunc(-x), bool(Fraction(0)))
    print(x == 0.75, x < 1, hash(x) == hash(0.75), {x: "three quarters"}[0.75], sorted([0.6, x, 1, Fraction(1, 2)]))
    print(f"{x} {x!r} [{x:>8}] {x:.3f} {x:e} {x:.1%} {Fraction(10**7, 3):,.2f}")
    for bad in ("three", "1/0", None):
        try:
            print(Fraction(bad))
        except (ValueError, TypeError, ZeroDivisionError) as error:
            print(type(error).__name__, error)

    print([describe(value) for value in (True, 2**70, 1.5, 2j, x, "1", None)])
    print(issubclass(int, numbers.Rational), issubclass(float, numbers.Rational), issubclass(Fraction, numbers.Real))


class Half:
    """Registered, not derived."""

    numerator = 1
    denominator = 2


numbers.Rational.register(Half)
print(Fraction(Half()), describe(Half()), issubclass(Half, numbers.Complex))

asyncio.run(main())
