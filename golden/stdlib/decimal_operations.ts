/** Every operation of decimals that the other programs do not use: comparisons, logic, rotation, classes of numbers. */

import {
  any,
  dict_values,
  enter,
  getitem,
  print,
  truediv,
  tuple,
} from "py2ts-runtime";
import {
  Context,
  Decimal,
  InvalidOperation,
  localcontext,
  ROUND_CEILING,
} from "py2ts-runtime/decimal";

const one = new Decimal("1.50");
const two = new Decimal("-2.5");
const small = new Decimal("1E-10");
const nan = new Decimal("NaN");
const snan = new Decimal("sNaN");
const inf = new Decimal("-Infinity");

print(
  one.real,
  one.imag,
  one.conjugate(),
  one.canonical(),
  one.is_canonical(),
  one.radix(),
);
print(
  one.compare(two),
  one.compare(nan),
  one.compare_signal(two),
  one.compare_total(new Decimal("1.5")),
  two.compare_total_mag(one),
);
print(
  one.copy_abs(),
  two.copy_abs(),
  one.copy_negate(),
  one.copy_sign(two),
  two.copy_sign(one),
);
print(
  one.max(two),
  one.min(two),
  one.max_mag(two),
  one.min_mag(two),
  one.max(nan),
);
print(
  new Decimal(1100).logical_and(new Decimal(1010)),
  new Decimal(1100).logical_or(new Decimal(1010)),
  new Decimal(1100).logical_xor(new Decimal(1010)),
);
print(one.next_toward(two), small.next_toward(new Decimal(1)));
print(
  new Decimal(18).remainder_near(new Decimal(10)),
  new Decimal(25).remainder_near(new Decimal(10)),
  new Decimal(-7).remainder_near(new Decimal(3)),
);
print(
  new Decimal("123456").rotate(2),
  new Decimal("123456").shift(2),
  new Decimal("123456").shift(-2),
  one.scaleb(3),
  one.scaleb(-3),
);
print(
  one.fma(two, new Decimal("0.25")),
  one.same_quantum(new Decimal("9.99")),
  one.same_quantum(two),
);

for (const number of tuple(
  one,
  two,
  new Decimal(0),
  new Decimal("-0"),
  inf,
  nan,
  snan,
  new Decimal("1E-1000100"),
)) {
  print(
    number,
    number.is_finite(),
    number.is_infinite(),
    number.is_nan(),
    number.is_qnan(),
    number.is_snan(),
    number.is_signed(),
    number.is_zero(),
    number.is_normal(),
    number.is_subnormal(),
    number.number_class(),
  );
}

for (const attempt of tuple(
  () => snan.compare(one),
  () => nan.compare_signal(one),
  () => new Decimal(12).logical_and(new Decimal(3)),
  () => one.scaleb(new Decimal("0.5")),
)) {
  try {
    print(attempt());
  } catch (error) {
    if (!(error instanceof InvalidOperation)) {
      throw error;
    }
    print("invalid:", error);
  }
}

const context = new Context({
  prec: 5,
  rounding: ROUND_CEILING,
  Emin: -99,
  Emax: 99,
  capitals: 0,
  clamp: 1,
});
print(
  context.prec,
  context.rounding,
  context.Emin,
  context.Emax,
  context.capitals,
  context.clamp,
  context.Etiny(),
  context.Etop(),
);
print(
  context.is_canonical(one),
  context.is_finite(one),
  context.is_infinite(inf),
  context.is_nan(nan),
  context.is_normal(one),
  context.is_qnan(nan),
);
print(
  context.is_signed(two),
  context.is_snan(snan),
  context.is_subnormal(new Decimal("1E-100")),
  context.is_zero(new Decimal(0)),
  context.number_class(two),
);
print(
  context.to_eng_string(new Decimal("123E+10")),
  context.to_sci_string(new Decimal("123E+10")),
  context.create_decimal_from_float(0.1),
);
print(
  context.divmod(new Decimal(17), new Decimal(5)),
  context.fma(new Decimal(2), new Decimal(3), new Decimal(4)),
  context.power(new Decimal(2), new Decimal(10)),
  context.power(3, 4, 5),
);
print(context.radix(), context.same_quantum(one, two));
const copied = context.copy();
copied.prec = 3;
print(copied.prec, context.prec, copied.create_decimal("1.23456"));

const scope = enter(localcontext());
try {
  const local = scope.value;
  local.prec = 6;
  print(
    truediv(new Decimal(1), new Decimal(7)),
    getitem(local.flags, InvalidOperation),
  );
  local.clear_flags();
  local.clear_traps();
  print(
    truediv(new Decimal(0), new Decimal(0)),
    getitem(local.flags, InvalidOperation),
    any(dict_values(local.traps)),
  );
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
