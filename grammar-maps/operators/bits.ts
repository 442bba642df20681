/**
 * `& | ^ << >>` on ints, and the set algebra that is written with them. JavaScript's bit operators work on 32 bits: `bits` is an int proven to
 * be within ±2^31, `shift` one from 0 to 31.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

function algebra(symbol: string, name: string, element: string): OperatorRow[] {
  const generic = `$core.${name}({left}, {right})`;
  return [
    operator(symbol, "bits", "bits", "bits", `{left} ${symbol} {right}`),
    operator(symbol, "bool", "bool", "bool", generic),
    operator(symbol, "int", "int", "int", generic),
    operator(symbol, "set[A]", "set[B] | frozenset[B]", `set[${element}]`, generic),
    operator(symbol, "frozenset[A]", "set[B] | frozenset[B]", `frozenset[${element}]`, generic),
  ];
}

export const bits: readonly OperatorRow[] = [
  ...algebra("&", "and_", "A"),
  operator("&", "object", "object", "object", "$core.and_({left}, {right})"),
  ...algebra("|", "or_", "A | B"),
  operator("|", "dict[A, B]", "dict[C, D]", "dict[A | C, B | D]", "$core.or_({left}, {right})"),
  operator("|", "object", "object", "object", "$core.or_({left}, {right})"),
  ...algebra("^", "xor", "A | B"),
  operator("^", "object", "object", "object", "$core.xor({left}, {right})"),
  operator("<<", "int", "int", "int", "$core.lshift({left}, {right})"),
  operator("<<", "object", "object", "object", "$core.lshift({left}, {right})"),
  operator(">>", "bits", "shift", "bits", "{left} >> {right}"),
  operator(">>", "int", "int", "int", "$core.rshift({left}, {right})"),
  operator(">>", "object", "object", "object", "$core.rshift({left}, {right})"),
];
