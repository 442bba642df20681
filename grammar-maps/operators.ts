/**
 * Operators by the types of their operands; the first row that fits wins and the runtime's generic function is the last.
 *
 * `fits` rows hold only where the result is proven to stay within ±2^53. Zero has one sign in Python's ints and two in
 * JavaScript's numbers, so a product or a negation that could give −0 is not native. `==` on ints is `===` because they are canonical
 * (a bigint is never within the safe range), and JavaScript compares numbers with bigints exactly.
 */
import { operator, type OperatorRow } from "../src/maps/define.ts";
import { comparisons } from "./operators/comparisons.ts";
import { inPlace } from "./operators/in-place.ts";
import { items } from "./operators/items.ts";
import { truth } from "./operators/truth.ts";

const fits = { fits: true };

const addition = [
  operator("+", "small", "small", "small", "{left} + {right}", fits),
  operator("+", "float", "float", "float", "{left} + {right}"),
  operator("+", "float", "small", "float", "{left} + {right}"),
  operator("+", "small", "float", "float", "{left} + {right}"),
  operator("+", "ascii", "ascii", "ascii", "{left} + {right}"),
  operator("+", "str", "str", "str", "{left} + {right}"),
  operator("+", "list[A]", "list[B]", "list[A | B]", "[...{left}, ...{right}]"),
  operator("+", "int", "int", "int", "$core.add({left}, {right})"),
  operator("+", "tuple[A, ...]", "tuple[B, ...]", "tuple[A | B, ...]", "$core.add({left}, {right})"),
  operator("+", "bytes", "bytes", "bytes", "$core.add({left}, {right})"),
  operator("+", "object", "object", "object", "$core.add({left}, {right})"),
];

const subtraction = [
  operator("-", "small", "small", "small", "{left} - {right}", fits),
  operator("-", "float", "float", "float", "{left} - {right}"),
  operator("-", "float", "small", "float", "{left} - {right}"),
  operator("-", "small", "float", "float", "{left} - {right}"),
  operator("-", "int", "int", "int", "$core.sub({left}, {right})"),
  operator("-", "set[A]", "set[B] | frozenset[B]", "set[A]", "$core.sub({left}, {right})"),
  operator("-", "frozenset[A]", "set[B] | frozenset[B]", "frozenset[A]", "$core.sub({left}, {right})"),
  operator("-", "object", "object", "object", "$core.sub({left}, {right})"),
];

const multiplication = [
  operator("*", "count", "count", "count", "{left} * {right}", fits),
  operator("*", "small", "positive", "small", "{left} * {right}", fits),
  operator("*", "positive", "small", "small", "{left} * {right}", fits),
  operator("*", "float", "float", "float", "{left} * {right}"),
  operator("*", "float", "small", "float", "{left} * {right}"),
  operator("*", "small", "float", "float", "{left} * {right}"),
  operator("*", "int", "int", "int", "$core.mul({left}, {right})"),
  operator("*", "ascii", "count", "ascii", "{left}.repeat({right})"),
  operator("*", "count", "ascii", "ascii", "{right}.repeat({left})"),
  operator("*", "str", "count", "str", "{left}.repeat({right})"),
  operator("*", "count", "str", "str", "{right}.repeat({left})"),
  operator("*", "str", "int", "str", "$core.mul({left}, {right})"),
  operator("*", "int", "str", "str", "$core.mul({left}, {right})"),
  operator("*", "list[T]", "int", "list[T]", "$core.mul({left}, {right})"),
  operator("*", "int", "list[T]", "list[T]", "$core.mul({left}, {right})"),
  operator("*", "tuple[T, ...]", "int", "tuple[T, ...]", "$core.mul({left}, {right})"),
  operator("*", "bytes", "int", "bytes", "$core.mul({left}, {right})"),
  operator("*", "object", "object", "object", "$core.mul({left}, {right})"),
];

/** Division by zero raises: native only where the divisor is proven. The runtime's answer may be looked at, so it is boxed. */
const division = [
  operator("/", "float | small", "positive", "float", "{left} / {right}"),
  operator("/", "float | small", "nonzero", "float", "{left} / {right}"),
  operator("/", "float | int", "float | int", "float", "+$core.truediv({left}, {right})"),
  operator("/", "object", "object", "object", "$core.truediv({left}, {right})"),
  operator("//", "small", "positive", "small", "Math.floor({left} / {right})"),
  operator("//", "int", "int", "int", "$core.floordiv({left}, {right})"),
  operator("//", "object", "object", "object", "$core.floordiv({left}, {right})"),
  operator("%", "count", "positive", "count", "{left} % {right}"),
  operator("%", "small", "positive", "count", "$core.mod({left}, {right})"),
  operator("%", "small", "small", "small", "$core.mod({left}, {right})"),
  operator("%", "int", "int", "int", "$core.mod({left}, {right})"),
  operator("%", "str", "object", "str", "$core.mod({left}, {right})"),
  operator("%", "object", "object", "object", "$core.mod({left}, {right})"),
  operator("**", "count", "count", "count", "{left} ** {right}", fits),
  operator("**", "small", "count", "small", "{left} ** {right}", fits),
  operator("**", "int", "count", "int", "$core.pow({left}, {right})"),
  operator("**", "object", "object", "object", "$core.pow({left}, {right})"),
  operator("@", "object", "object", "object", "$core.matmul({left}, {right})"),
];

/** JavaScript's bit operators work on 32 bits. */
const bits = [
  operator("&", "bits", "bits", "bits", "{left} & {right}"),
  operator("|", "bits", "bits", "bits", "{left} | {right}"),
  operator("^", "bits", "bits", "bits", "{left} ^ {right}"),
  operator(">>", "bits", "shift", "bits", "{left} >> {right}"),
  ...setAlgebra("&", "and_", "A"),
  ...setAlgebra("|", "or_", "A | B"),
  ...setAlgebra("^", "xor", "A | B"),
  operator("|", "dict[A, B]", "dict[C, D]", "dict[A | C, B | D]", "$core.or_({left}, {right})"),
  operator("<<", "int", "int", "int", "$core.lshift({left}, {right})"),
  operator(">>", "small", "int", "small", "$core.rshift({left}, {right})"),
  operator(">>", "int", "int", "int", "$core.rshift({left}, {right})"),
  operator("&", "object", "object", "object", "$core.and_({left}, {right})"),
  operator("|", "object", "object", "object", "$core.or_({left}, {right})"),
  operator("^", "object", "object", "object", "$core.xor({left}, {right})"),
  operator("<<", "object", "object", "object", "$core.lshift({left}, {right})"),
  operator(">>", "object", "object", "object", "$core.rshift({left}, {right})"),
];

/** Rows of `&`, `|` or `^` on what is no native int. */
function setAlgebra(symbol: string, name: string, element: string): OperatorRow[] {
  const generic = `$core.${name}({left}, {right})`;
  return [
    operator(symbol, "bool", "bool", "bool", generic),
    operator(symbol, "int", "int", "int", generic),
    operator(symbol, "set[A]", "set[B] | frozenset[B]", `set[${element}]`, generic),
    operator(symbol, "frozenset[A]", "set[B] | frozenset[B]", `frozenset[${element}]`, generic),
  ];
}

/** `right` is null: the operators before one operand. */
const unary = [
  operator("-", "nonzero", null, "nonzero", "-{left}"),
  operator("-", "float", null, "float", "-{left}"),
  operator("-", "small", null, "small", "0 - {left}"),
  operator("-", "int", null, "int", "$core.neg({left})"),
  operator("-", "object", null, "object", "$core.neg({left})"),
  operator("+", "small", null, "small", "{left}"),
  operator("+", "float", null, "float", "{left}"),
  operator("+", "int", null, "int", "{left}"),
  operator("+", "object", null, "object", "$core.pos({left})"),
  operator("~", "bits", null, "bits", "~{left}"),
  operator("~", "small", null, "small", "-1 - {left}", fits),
  operator("~", "int", null, "int", "$core.invert({left})"),
  operator("~", "object", null, "object", "$core.invert({left})"),
];

export const operators: readonly OperatorRow[] = [
  ...addition, ...subtraction, ...multiplication, ...division, ...bits, ...unary, ...comparisons, ...truth, ...items, ...inPlace,
];
