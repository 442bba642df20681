/**
 * Augmented assignment on operands that may change in place: `xs += ys` extends the list. The template gives what the target becomes.
 * Operands that cannot change (numbers, strings, tuples) have no row but the last: the compiler tries the plain operator's rows
 * for those types first.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

const functions = {
  "+=": "iadd", "-=": "isub", "*=": "imul", "/=": "itruediv", "//=": "ifloordiv", "%=": "imod", "**=": "ipow", "@=": "imatmul",
  "<<=": "ilshift", ">>=": "irshift", "&=": "iand", "|=": "ior", "^=": "ixor",
} as const;

const typed: readonly OperatorRow[] = [
  operator("+=", "list[T]", "object", "list[T]", "$core.iadd({left}, {right})"),
  operator("*=", "list[T]", "int", "list[T]", "$core.imul({left}, {right})"),
  operator("|=", "set[T]", "object", "set[T]", "$core.ior({left}, {right})"),
  operator("&=", "set[T]", "object", "set[T]", "$core.iand({left}, {right})"),
  operator("-=", "set[T]", "object", "set[T]", "$core.isub({left}, {right})"),
  operator("^=", "set[T]", "object", "set[T]", "$core.ixor({left}, {right})"),
  operator("|=", "dict[K, V]", "object", "dict[K, V]", "$core.ior({left}, {right})"),
];

export const inPlace: readonly OperatorRow[] = [
  ...typed,
  ...Object.entries(functions).map(([symbol, name]) => operator(symbol, "object", "object", "object", `$core.${name}({left}, {right})`)),
];
