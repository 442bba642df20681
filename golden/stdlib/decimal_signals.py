"""Signals of decimals: which condition raises what, which flag it sets, and the constants of the module."""
import decimal
from decimal import (
    BasicContext, Clamped, Context, Decimal, DecimalException, DecimalTuple, DefaultContext, DivisionByZero, ExtendedContext, FloatOperation, Inexact,
    InvalidOperation, Overflow, Rounded, Subnormal, Underflow, getcontext, localcontext, setcontext,
)

print(decimal.MAX_PREC, decimal.MAX_EMAX, decimal.MIN_EMIN, decimal.MIN_ETINY, decimal.HAVE_THREADS, decimal.HAVE_CONTEXTVAR)
print(BasicContext.prec, BasicContext.rounding, DefaultContext.prec, DefaultContext.rounding, ExtendedContext.prec)

print(DecimalTuple(0, (1, 4, 2), -2), Decimal(DecimalTuple(1, (5, 0), 1)), Decimal("-3.14").as_tuple() == DecimalTuple(1, (3, 1, 4), -2))
print(DecimalTuple(0, (1,), 0).sign, DecimalTuple(0, (1,), 0).digits, DecimalTuple(0, (1,), 0).exponent)

signals = [Clamped, DivisionByZero, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, FloatOperation]
for signal in signals:
    print(signal.__name__, [base.__name__ for base in signal.__mro__ if base is not object and base is not BaseException])
for condition in (decimal.ConversionSyntax, decimal.DivisionImpossible, decimal.DivisionUndefined, decimal.InvalidContext) if hasattr(decimal, "ConversionSyntax") else ():
    print(condition.__name__, issubclass(condition, InvalidOperation))


def flags(context):
    return [signal.__name__ for signal in signals if context.flags[signal]]


def attempt(label, compute, **options):
    with localcontext(Context(prec=4, Emin=-9, Emax=9, traps=[], **options)) as context:
        print(label, compute(), flags(context))


attempt("inexact", lambda: Decimal(1) / Decimal(3))
attempt("by zero", lambda: Decimal(1) / Decimal(0))
attempt("invalid", lambda: Decimal(0) / Decimal(0))
attempt("overflow", lambda: Decimal("9e9") * 10)
attempt("underflow", lambda: Decimal("1e-9") / 10 ** 9)
attempt("subnormal", lambda: Decimal("1e-9") / 10)
attempt("rounded", lambda: Decimal("1.00000") + 1)
attempt("clamped", lambda: Decimal("1e9") + 0, clamp=1)
attempt("float", lambda: Decimal(0.5))
attempt("syntax", lambda: Context(traps=[]).create_decimal("what"))

for signal in (Inexact, Rounded, DivisionByZero, InvalidOperation, Overflow, Underflow, Subnormal):
    with localcontext(Context(prec=4, Emin=-9, Emax=9, traps=[signal])):
        for compute in (lambda: Decimal(1) / Decimal(3), lambda: Decimal(1) / 0, lambda: Decimal("NaN") * Decimal("sNaN"), lambda: Decimal("9e9") * 10, lambda: Decimal("1.5e-9") / 10):
            try:
                compute()
            except DecimalException as error:
                print(signal.__name__, "raised", type(error).__name__, error)
                break

with localcontext() as context:
    context.traps[FloatOperation] = True
    for compute in (lambda: Decimal(0.5), lambda: Decimal(1) < 0.5, lambda: Decimal(1) == 1.0):
        try:
            print(compute())
        except FloatOperation as error:
            print("float:", error)

before = getcontext()
setcontext(BasicContext.copy())
try:
    print(Decimal(1) / Decimal(7), Decimal(2).sqrt())
    print(Decimal("1e999999") * Decimal("1e999999"))
except Overflow as error:
    print("overflow", error)
finally:
    setcontext(before)
print(Decimal(1) / Decimal(7))
