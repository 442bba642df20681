/** decimal: exact decimal numbers, as CPython's C library computes them. */
import { attribute, cls, exception, fn, pyModule, type FunctionRow } from "../../src/maps/define.ts";

const operator = fn("(other: object, /) -> Decimal");
const unary = fn("() -> Decimal");
const one = fn("(context: Context | None = None) -> Decimal");
const two = fn("(other: Decimal | int, context: Context | None = None) -> Decimal");
const test = fn("() -> bool");
const test_in = fn("(context: Context | None = None) -> bool");
const rounding = fn("(rounding: str | None = None, context: Context | None = None) -> Decimal");

/** The same row under many names. */
function each(names: string, row: FunctionRow): Readonly<Record<string, FunctionRow>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, row]));
}

const Decimal = cls("Decimal", "(value: object = \"0\", context: Context | None = None) -> None", {
  real: attribute("Decimal"), imag: attribute("Decimal"),
  ...each("exp ln log10 logb logical_invert next_minus next_plus normalize sqrt", one),
  ...each("compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max max_mag min min_mag next_toward remainder_near rotate scaleb shift", two),
  ...each("is_canonical is_finite is_infinite is_nan is_qnan is_snan is_signed is_zero", test),
  ...each("is_normal is_subnormal", test_in),
  ...each("canonical conjugate copy_abs copy_negate radix", unary),
  ...each("to_integral to_integral_exact to_integral_value", rounding),
  ...each("__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__", operator),
  ...each("__neg__ __pos__ __abs__", unary),
  __bool__: test,
  adjusted: fn("() -> small"),
  as_tuple: fn("() -> DecimalTuple"),
  as_integer_ratio: fn("() -> tuple[int, int]"),
  fma: fn("(other: Decimal | int, third: Decimal | int, context: Context | None = None) -> Decimal"),
  number_class: fn("(context: Context | None = None) -> ascii"),
  quantize: fn("(exp: Decimal | int, rounding: str | None = None, context: Context | None = None) -> Decimal"),
  same_quantum: fn("(other: Decimal | int, context: Context | None = None) -> bool"),
  to_eng_string: fn("(context: Context | None = None) -> ascii"),
}, { bases: ["numbers.Number"], statics: { from_float: fn("(f: object, /) -> Decimal") } });

const by_context = fn("(x: Decimal | int, /) -> Decimal");
const of_two = fn("(x: Decimal | int, y: Decimal | int, /) -> Decimal");
const whether = fn("(x: Decimal | int, /) -> bool");
const text = fn("(x: Decimal | int, /) -> ascii");

const Context = cls("Context", "(prec: int | None = None, rounding: str | None = None, Emin: int | None = None, Emax: int | None = None, capitals: int | None = None, clamp: int | None = None, flags: object = None, traps: object = None) -> None", {
  prec: attribute("int", { settable: true }), rounding: attribute("str", { settable: true }), Emin: attribute("int", { settable: true }), Emax: attribute("int", { settable: true }),
  capitals: attribute("small", { settable: true }), clamp: attribute("small", { settable: true }),
  flags: attribute("dict[object, bool]", { settable: true }), traps: attribute("dict[object, bool]", { settable: true }),
  ...each("abs canonical copy_abs copy_decimal copy_negate exp ln log10 logb logical_invert minus next_minus next_plus normalize plus sqrt to_integral to_integral_exact to_integral_value", by_context),
  ...each("add compare compare_signal compare_total compare_total_mag copy_sign divide divide_int logical_and logical_or logical_xor max max_mag min min_mag multiply next_toward quantize remainder remainder_near rotate scaleb shift subtract", of_two),
  ...each("is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero", whether),
  ...each("number_class to_eng_string to_sci_string", text),
  ...each("Etiny Etop", fn("() -> int")),
  ...each("clear_flags clear_traps", fn("() -> None")),
  copy: fn("() -> Context"),
  create_decimal: fn("(num: object = \"0\", /) -> Decimal"),
  create_decimal_from_float: fn("(f: object, /) -> Decimal"),
  divmod: fn("(x: Decimal | int, y: Decimal | int, /) -> tuple[Decimal, Decimal]"),
  fma: fn("(x: Decimal | int, y: Decimal | int, z: Decimal | int, /) -> Decimal"),
  power: fn("(a: Decimal | int, b: Decimal | int, modulo: Decimal | int | None = None) -> Decimal"),
  radix: unary,
  same_quantum: fn("(x: Decimal | int, y: Decimal | int, /) -> bool"),
}, { keywords: "object" });

const constant = attribute("str");

export const decimal = pyModule("decimal", {
  Decimal,
  Context,
  ContextManager: cls("ContextManager", "() -> None", { __enter__: fn("() -> Context"), __exit__: fn("(*error: object) -> None") }, { refused: "it is made by localcontext" }),
  DecimalTuple: cls("DecimalTuple", "(sign: int, digits: tuple[int, ...], exponent: object) -> None", { sign: attribute("int"), digits: attribute("tuple[int, ...]"), exponent: attribute("int | str") }, { bases: ["Sequence[object]"] }),
  getcontext: fn("() -> Context"),
  setcontext: fn("(context: Context, /) -> None"),
  localcontext: fn("(ctx: Context | None = None, **kwargs: object) -> ContextManager"),
  BasicContext: attribute("Context"), DefaultContext: attribute("Context"), ExtendedContext: attribute("Context"),
  ROUND_05UP: constant, ROUND_CEILING: constant, ROUND_DOWN: constant, ROUND_FLOOR: constant, ROUND_HALF_DOWN: constant, ROUND_HALF_EVEN: constant, ROUND_HALF_UP: constant, ROUND_UP: constant,
  MAX_EMAX: attribute("int"), MAX_PREC: attribute("int"), MIN_EMIN: attribute("int"), MIN_ETINY: attribute("int"), HAVE_CONTEXTVAR: attribute("bool"), HAVE_THREADS: attribute("bool"),
  DecimalException: exception("DecimalException", "ArithmeticError"),
  Clamped: exception("Clamped", "DecimalException"),
  InvalidOperation: exception("InvalidOperation", "DecimalException"),
  ConversionSyntax: exception("ConversionSyntax", "InvalidOperation"),
  DivisionImpossible: exception("DivisionImpossible", "InvalidOperation"),
  DivisionUndefined: cls("DivisionUndefined", "(*args: object) -> None", {}, { bases: ["InvalidOperation", "ZeroDivisionError"] }),
  InvalidContext: exception("InvalidContext", "InvalidOperation"),
  DivisionByZero: cls("DivisionByZero", "(*args: object) -> None", {}, { bases: ["DecimalException", "ZeroDivisionError"] }),
  Inexact: exception("Inexact", "DecimalException"),
  Rounded: exception("Rounded", "DecimalException"),
  Subnormal: exception("Subnormal", "DecimalException"),
  Overflow: cls("Overflow", "(*args: object) -> None", {}, { bases: ["Inexact", "Rounded"] }),
  Underflow: cls("Underflow", "(*args: object) -> None", {}, { bases: ["Inexact", "Rounded", "Subnormal"] }),
  FloatOperation: cls("FloatOperation", "(*args: object) -> None", {}, { bases: ["DecimalException", "TypeError"] }),
});
