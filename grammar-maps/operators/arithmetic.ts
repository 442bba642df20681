/**
 * `+ - * / // % ** @`. `fits` rows hold only where the result is proven to stay within ±2^53. Zero has one sign in Python's ints and
 * two in JavaScript's numbers, so a product that could give −0 is not native. `number` is an int or float of which only the value counts.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

const fits = { fits: true };

/** Rows for floats, which are native in all three. */
function floats(symbol: "+" | "-" | "*"): OperatorRow[] {
  const as = `{left} ${symbol} {right}`;
  return [
    operator(symbol, "float", "float | small", "float", as),
    operator(symbol, "small", "float", "float", as),
    operator(symbol, "number", "number", "number", as),
  ];
}

const addition = [
  operator("+", "natural", "natural", "natural", "{left} + {right}", fits),
  operator("+", "small", "small", "small", "{left} + {right}", fits),
  operator("+", "int", "int", "int", "$core.add({left}, {right})"),
  ...floats("+"),
  operator("+", "ascii", "ascii", "ascii", "{left} + {right}"),
  operator("+", "str", "str", "str", "{left} + {right}"),
  operator("+", "list[A]", "list[B]", "list[A | B]", "[...{left}, ...{right}]"),
  operator("+", "tuple", "tuple", "tuple", "$core.add({left}, {right})"),
  operator("+", "bytes", "bytes", "bytes", "$core.add({left}, {right})"),
  operator("+", "object", "object", "object", "$core.add({left}, {right})"),
];

const subtraction = [
  operator("-", "small", "small", "small", "{left} - {right}", fits),
  operator("-", "int", "int", "int", "$core.sub({left}, {right})"),
  ...floats("-"),
  operator("-", "set[A]", "set[B] | frozenset[B]", "set[A]", "$core.sub({left}, {right})"),
  operator("-", "frozenset[A]", "set[B] | frozenset[B]", "frozenset[A]", "$core.sub({left}, {right})"),
  operator("-", "object", "object", "object", "$core.sub({left}, {right})"),
];

const multiplication = [
  operator("*", "natural", "natural", "natural", "{left} * {right}", fits),
  operator("*", "small", "positive", "small", "{left} * {right}", fits),
  operator("*", "positive", "small", "small", "{left} * {right}", fits),
  operator("*", "int", "int", "int", "$core.mul({left}, {right})"),
  ...floats("*"),
  operator("*", "ascii", "natural", "ascii", "{left}.repeat({right})"),
  operator("*", "natural", "ascii", "ascii", "{right}.repeat({left})"),
  operator("*", "str", "natural", "str", "{left}.repeat({right})"),
  operator("*", "natural", "str", "str", "{right}.repeat({left})"),
  operator("*", "str", "int", "str", "$core.mul({left}, {right})"),
  operator("*", "int", "str", "str", "$core.mul({left}, {right})"),
  operator("*", "list[T]", "int", "list[T]", "$core.mul({left}, {right})"),
  operator("*", "int", "list[T]", "list[T]", "$core.mul({left}, {right})"),
  operator("*", "tuple[T, ...]", "int", "tuple[T, ...]", "$core.mul({left}, {right})"),
  operator("*", "bytes", "int", "bytes", "$core.mul({left}, {right})"),
  operator("*", "object", "object", "object", "$core.mul({left}, {right})"),
];

/**
 * Division by zero raises: native only where the divisor is proven. A float that is a plain number looks like an int when it is integral, so
 * the runtime is told which it is, by the function or by a box.
 */
const division = [
  operator("/", "number", "nonzero", "float", "{left} / {right}"),
  operator("/", "int", "int", "float", "$core.div({left}, {right})"),
  operator("/", "float", "number | int", "float", "$core.div($core.asFloat({left}), {right})"),
  operator("/", "int", "float", "float", "$core.div({left}, $core.asFloat({right}))"),
  operator("/", "number", "number", "float", "$core.div({left}, {right})"),
  operator("/", "object", "object", "object", "$core.truediv({left}, {right})"),
  // Exact: the rounded quotient of ints below 2^53 never reaches the next integer.
  operator("//", "natural", "positive", "natural", "Math.floor({left} / {right})"),
  operator("//", "small", "positive", "small", "Math.floor({left} / {right})"),
  operator("//", "small", "small", "small", "$core.int_floordiv({left}, {right})"),
  operator("//", "int", "int", "int", "$core.floordiv({left}, {right})"),
  operator("//", "float", "float | small", "float", "$core.float_floordiv({left}, {right})"),
  operator("//", "small", "float", "float", "$core.float_floordiv({left}, {right})"),
  operator("//", "object", "object", "object", "$core.floordiv({left}, {right})"),
  operator("%", "natural", "positive", "natural", "{left} % {right}"),
  operator("%", "small", "positive", "natural", "$core.int_mod({left}, {right})"),
  operator("%", "small", "small", "small", "$core.int_mod({left}, {right})"),
  operator("%", "int", "int", "int", "$core.mod({left}, {right})"),
  operator("%", "float", "float | small", "float", "$core.float_mod({left}, {right})"),
  operator("%", "small", "float", "float", "$core.float_mod({left}, {right})"),
  operator("%", "str", "object", "str", "$core.mod({left}, {right})"),
  operator("%", "bytes", "object", "bytes", "$core.mod({left}, {right})"),
  operator("%", "object", "object", "object", "$core.mod({left}, {right})"),
];

const others = [
  // Tried for every power below 2^53 with an exponent above 2, and every 97th square: V8's `**` is exact there.
  operator("**", "natural", "natural", "natural", "{left} ** {right}", fits),
  operator("**", "small", "natural", "small", "{left} ** {right}", fits),
  operator("**", "int", "natural", "int", "$core.pow({left}, {right})"),
  // A negative base with a broken exponent gives a complex number: only these are real whatever the values.
  operator("**", "float", "small", "float", "$core.float_pow({left}, {right})"),
  operator("**", "natural", "float", "float", "$core.float_pow({left}, {right})"),
  operator("**", "object", "object", "object", "$core.pow({left}, {right})"),
  operator("@", "object", "object", "object", "$core.matmul({left}, {right})"),
];

export const arithmetic: readonly OperatorRow[] = [...addition, ...subtraction, ...multiplication, ...division, ...others];
