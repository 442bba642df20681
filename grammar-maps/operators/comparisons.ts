/**
 * Comparisons and membership; `is` is always `===`, and `not in` the negation of `in`. `===` compares what is equal only to itself: strings, canonical
 * ints (a bigint is never within the safe range), None, and objects whose class has no `__eq__` (`identity`). JavaScript orders numbers and bigints
 * exactly, but strings by UTF-16 units, which is Python's order for ASCII only.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

function equality(symbol: string, native: string, generic: string): OperatorRow[] {
  const as = `{left} ${native} {right}`;
  return [
    operator(symbol, "str | int | None", "str | int | None", "bool", as),
    operator(symbol, "bool | str | None", "bool | str | None", "bool", as),
    operator(symbol, "number", "number", "bool", as),
    operator(symbol, "identity | None", "identity | None", "bool", as),
    operator(symbol, "object", "object", "bool", generic),
  ];
}

function ordering(symbol: "<" | "<=" | ">" | ">=", name: string): OperatorRow[] {
  const as = `{left} ${symbol} {right}`;
  return [
    operator(symbol, "int", "int", "bool", as),
    operator(symbol, "number | int", "number | int", "bool", as),
    operator(symbol, "ascii", "ascii", "bool", as),
    operator(symbol, "str", "str", "bool", `$core.${name}({left}, {right})`),
    operator(symbol, "object", "object", "object", `$core.${name}({left}, {right})`),
  ];
}

const membership = [
  operator("in", "str", "str", "bool", "{right}.includes({left})"),
  operator("in", "str", "list[str | None] | tuple[str | None, ...]", "bool", "{right}.includes({left})"),
  operator("in", "small", "list[small | None] | tuple[small | None, ...]", "bool", "{right}.includes({left})"),
  operator("in", "identity", "list[identity | None] | tuple[identity | None, ...]", "bool", "{right}.includes({left})"),
  // What has no hash is in no dict, and Python says so.
  operator("in", "list[object] | dict[object, object] | set[object] | bytearray", "dict[object, object] | set[object] | frozenset[object]", "bool", "$core.contains({right}, {left})"),
  // The key is of the container's own type, so that Map, Dict and the sets all find it.
  operator("in", "K", "dict[K, V]", "bool", "{right}.has({left})"),
  operator("in", "T", "set[T] | frozenset[T]", "bool", "{right}.has({left})"),
  operator("in", "object", "object", "bool", "$core.contains({right}, {left})"),
];

export const comparisons: readonly OperatorRow[] = [
  ...equality("==", "===", "$core.eq({left}, {right})"),
  ...equality("!=", "!==", "$core.ne({left}, {right})"),
  ...ordering("<", "lt"), ...ordering("<=", "le"), ...ordering(">", "gt"), ...ordering(">=", "ge"),
  ...membership,
];
