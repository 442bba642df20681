"""Every operation of decimals that the other programs do not use: comparisons, logic, rotation, classes of numbers."""
from decimal import ROUND_CEILING, Context, Decimal, InvalidOperation, localcontext

one, two, small = Decimal("1.50"), Decimal("-2.5"), Decimal("1E-10")
nan, snan, inf = Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity")

print(one.real, one.imag, one.conjugate(), one.canonical(), one.is_canonical(), one.radix())
print(one.compare(two), one.compare(nan), one.compare_signal(two), one.compare_total(Decimal("1.5")), two.compare_total_mag(one))
print(one.copy_abs(), two.copy_abs(), one.copy_negate(), one.copy_sign(two), two.copy_sign(one))
print(one.max(two), one.min(two), one.max_mag(two), one.min_mag(two), one.max(nan))
print(Decimal(1100).logical_and(Decimal(1010)), Decimal(1100).logical_or(Decimal(1010)), Decimal(1100).logical_xor(Decimal(1010)))
print(one.next_toward(two), small.next_toward(Decimal(1)))
print(Decimal(18).remainder_near(Decimal(10)), Decimal(25).remainder_near(Decimal(10)), Decimal(-7).remainder_near(Decimal(3)))
print(Decimal("123456").rotate(2), Decimal("123456").shift(2), Decimal("123456").shift(-2), one.scaleb(3), one.scaleb(-3))
print(one.fma(two, Decimal("0.25")), one.same_quantum(Decimal("9.99")), one.same_quantum(two))

for number in (one, two, Decimal(0), Decimal("-0"), inf, nan, snan, Decimal("1E-1000100")):
    print(
        number, number.is_finite(), number.is_infinite(), number.is_nan(), number.is_qnan(), number.is_snan(), number.is_signed(),
        number.is_zero(), number.is_normal(), number.is_subnormal(), number.number_class(),
    )

for attempt in (lambda: snan.compare(one), lambda: nan.compare_signal(one), lambda: Decimal(12).logical_and(Decimal(3)), lambda: one.scaleb(Decimal("0.5"))):
    try:
        print(attempt())
    except InvalidOperation as error:
        print("invalid:", error)

context = Context(prec=5, rounding=ROUND_CEILING, Emin=-99, Emax=99, capitals=0, clamp=1)
print(context.prec, context.rounding, context.Emin, context.Emax, context.capitals, context.clamp, context.Etiny(), context.Etop())
print(context.is_canonical(one), context.is_finite(one), context.is_infinite(inf), context.is_nan(nan), context.is_normal(one), context.is_qnan(nan))
print(context.is_signed(two), context.is_snan(snan), context.is_subnormal(Decimal("1E-100")), context.is_zero(Decimal(0)), context.number_class(two))
print(context.to_eng_string(Decimal("123E+10")), context.to_sci_string(Decimal("123E+10")), context.create_decimal_from_float(0.1))
print(context.divmod(Decimal(17), Decimal(5)), context.fma(Decimal(2), Decimal(3), Decimal(4)), context.power(Decimal(2), Decimal(10)), context.power(3, 4, 5))
print(context.radix(), context.same_quantum(one, two))
copied = context.copy()
copied.prec = 3
print(copied.prec, context.prec, copied.create_decimal("1.23456"))

with localcontext() as local:
    local.prec = 6
    print(Decimal(1) / Decimal(7), local.flags[InvalidOperation])
    local.clear_flags()
    local.clear_traps()
    print(Decimal(0) / Decimal(0), local.flags[InvalidOperation], any(local.traps.values()))
