"""Money: a ledger with rounding rules, contexts per task, and what decimals do at the edges."""
import asyncio
import decimal
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, getcontext, localcontext, setcontext
from fractions import Fraction

CENT = Decimal("0.01")


def money(value, rounding=ROUND_HALF_EVEN) -> Decimal:
    return Decimal(value).quantize(CENT, rounding=rounding)


@dataclass(order=True)
class Line:
    amount: Decimal
    name: str = field(compare=False)


class Ledger:
    def __init__(self):
        self.lines: list[Line] = []
        self.rates = {"EUR": Decimal("1"), "USD": Decimal("1.0832")}

    def add(self, name, amount, currency="EUR"):
        self.lines.append(Line(money(Decimal(amount) / self.rates[currency]), name))

    @property
    def total(self) -> Decimal:
        return sum((line.amount for line in self.lines), Decimal(0))

    def report(self):
        for line in sorted(self.lines, reverse=True):
            print(f"{line.name:<10}|{line.amount:>12,.2f}|{line.amount / self.total:>7.1%}")


async def precise(digits):
    with localcontext() as ctx:
        ctx.prec = digits
        await asyncio.sleep(0)
        return Decimal(1) / Decimal(7), getcontext().prec


def outcome(function):
    try:
        return function()
    except (decimal.DecimalException, ValueError, TypeError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


async def main():
    ledger = Ledger()
    for name, amount, currency in [("rent", "1250", "EUR"), ("server", "49.99", "USD"), ("coffee", 12.5, "EUR"), ("paper", 7, "USD")]:
        ledger.add(name, amount, currency)
    ledger.report()
    print(ledger.total, max(ledger.lines), min(ledger.lines).amount)
    print(money("2.675"), money("2.675", ROUND_HALF_UP), money("-0.005"), money(10) * 3, Decimal("1.10") + 1, Decimal("0.1") + Decimal("0.2"))

    print(await asyncio.gather(precise(3), precise(30), precise(10)), getcontext().prec)

    x = Decimal("-12.3400")
    print(repr(x), str(x), x.normalize(), x.as_tuple(), x.adjusted(), x.as_integer_ratio(), -x, abs(x), x // 5, x % 5, divmod(x, 5), x**2)
    print(round(x, 1), round(x), int(x), float(x), x.to_integral_value(), x.sqrt() if x > 0 else "negative", hash(Decimal(3)) == hash(3))
    print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal("1000").log10(), Decimal(2) ** Decimal("0.5"), Decimal(2) ** -3)
    print(Decimal("1E+3"), Decimal("1e-7"), Decimal("123E+1").to_eng_string(), Decimal("NaN"), Decimal("-Infinity"), Decimal("0E-10"))
    print(x == Decimal("-12.34"), x == -12.34, x < -12, Decimal("0.5") == 0.5, Decimal("0.5") == Fraction(1, 2), {Decimal("1.0"): "one"}[1], 3 in [Decimal(3)])
    print(Decimal(0.1), Decimal.from_float(0.25), Decimal((1, (1, 2, 3), -2)), Decimal("  1_000.50 "))
    print(f"{x:.1f} {x:10.2f}| {x:<10}| {x:+} {x:e} {x:,} {Decimal('0.256'):.0%} {Decimal(1234567):,}")

    context = Context(prec=5, rounding=decimal.ROUND_DOWN, traps=[InvalidOperation])
    print(context.divide(1, 3), context.create_decimal("3.14159265"), context.sqrt(2), context.divide(1, 0), context)
    print(sorted(signal.__name__ for signal, is_set in context.flags.items() if is_set))
    for function in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) + 1.5, lambda: Decimal("1e30").quantize(CENT), lambda: int(Decimal("inf")), lambda: Decimal([1]), lambda: Decimal("NaN") < 1):
        print(outcome(function))
    try:
        Decimal(5) % 0
    except InvalidOperation as error:
        print("invalid", error, isinstance(error, ArithmeticError))
    try:
        Decimal(5) / 0
    except ZeroDivisionError as error:
        print("zero", type(error).__name__, isinstance(error, DivisionByZero))
    with localcontext(prec=6) as ctx:
        ctx.traps[Inexact] = True
        print(Decimal(1) / 4, outcome(lambda: Decimal(1) / 3), ctx.flags[Inexact])
    setcontext(decimal.ExtendedContext)
    print(Decimal(1) / 0, Decimal("x"), getcontext().prec)


asyncio.run(main())
