/** fractions: exact rational numbers. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

/** An operator: exact with exact operands, a float or complex with one of those. */
const exact = fn("(other: object, /) -> Fraction | boxed | complex", { overloads: ["(other: int, /) -> Fraction", "(other: Fraction, /) -> Fraction", "(other: float, /) -> boxed", "(other: complex, /) -> complex"] });
const floored = fn("(other: object, /) -> int | boxed", { overloads: ["(other: int, /) -> int", "(other: Fraction, /) -> int", "(other: float, /) -> boxed"] });
const unary = fn("() -> Fraction");
const power = fn("(other: object, /) -> object", { overloads: ["(other: int, /) -> Fraction"] });

const Fraction = cls("Fraction", "(numerator: object = 0, denominator: object = None) -> None", {
  numerator: attribute("int"),
  denominator: attribute("int"),
  real: attribute("Fraction"),
  imag: attribute("small"),
  as_integer_ratio: fn("() -> tuple[int, int]"),
  conjugate: fn("() -> Fraction"),
  is_integer: fn("() -> bool"),
  __add__: exact, __radd__: exact, __sub__: exact, __rsub__: exact, __mul__: exact, __rmul__: exact, __truediv__: exact, __rtruediv__: exact, __mod__: exact, __rmod__: exact,
  __floordiv__: floored, __rfloordiv__: floored, __pow__: power, __neg__: unary, __pos__: unary, __abs__: unary,
  limit_denominator: fn("(max_denominator: int = 1000000) -> Fraction"),
  __bool__: fn("() -> bool"),
}, {
  bases: ["numbers.Rational"],
  statics: { from_float: fn("(f: object) -> Fraction"), from_decimal: fn("(dec: object) -> Fraction") },
});

export const fractions = pyModule("fractions", { Fraction });
