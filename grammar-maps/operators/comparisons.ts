/**
 * Comparisons. `===` compares what is equal only to itself: strings, canonical ints, None, and objects whose class has no `__eq__`
 * (`identity`). Strings are ordered by UTF-16 units in JavaScript, which is code point order for ASCII only.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

const primitive = "str | int | None";
const flag = "bool | str | None";

function equality(symbol: string, native: string, generic: string): OperatorRow[] {
  const as = `{left} ${native} {right}`;
  return [
    operator(symbol, primitive, primitive, "bool", as),
    operator(symbol, flag, flag, "bool", as),
    operator(symbol, "float | small", "float | small", "bool", as),
    operator(symbol, "identity | None", "identity | None", "bool", as),
    operator(symbol, "object", "object", "bool", generic),
  ];
}

function ordering(symbol: "<" | "<=" | ">" | ">=", name: string): OperatorRow[] {
  const as = `{left} ${symbol} {right}`;
  return [
    operator(symbol, "int", "int", "bool", as),
    operator(symbol, "float | int", "float | int", "bool", as),
    operator(symbol, "ascii", "ascii", "bool", as),
    operator(symbol, "str", "str", "bool", `$core.${name}({left}, {right})`),
    operator(symbol, "object", "object", "object", `$core.${name}({left}, {right})`),
  ];
}

function membership(symbol: string, negation: string): OperatorRow[] {
  return [
    operator(symbol, "str", "str", "bool", `${negation}{right}.includes({left})`),
    operator(symbol, "str", "list[str | None] | tuple[str | None, ...]", "bool", `${negation}{right}.includes({left})`),
    operator(symbol, "small", "list[small | None] | tuple[small | None, ...]", "bool", `${negation}{right}.includes({left})`),
    operator(symbol, "identity", "list[identity | None] | tuple[identity | None, ...]", "bool", `${negation}{right}.includes({left})`),
    // The key is of the dict's own key type, so that Map and Dict both find it.
    operator(symbol, "K", "dict[K, V]", "bool", `${negation}{right}.has({left})`),
    operator(symbol, "T", "set[T] | frozenset[T]", "bool", `${negation}{right}.has({left})`),
    operator(symbol, "object", "object", "bool", `${negation}$core.contains({right}, {left})`),
  ];
}

export const comparisons: readonly OperatorRow[] = [
  ...equality("==", "===", "$core.eq({left}, {right})"),
  ...equality("!=", "!==", "$core.ne({left}, {right})"),
  ...ordering("<", "lt"), ...ordering("<=", "le"), ...ordering(">", "gt"), ...ordering(">=", "ge"),
  operator("is", "object", "object", "bool", "{left} === {right}"),
  operator("is not", "object", "object", "bool", "{left} !== {right}"),
  ...membership("in", ""), ...membership("not in", "!"),
];
