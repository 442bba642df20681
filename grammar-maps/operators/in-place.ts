/**
 * Augmented assignment, under the names `+=`, `-=` …: the template gives what the target becomes. Operands that cannot change in place
 * have the rows of the plain operator, so that `x += 1` is found as `{left} + {right}`.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

const functions = {
  "+": "iadd", "-": "isub", "*": "imul", "/": "itruediv", "//": "ifloordiv", "%": "imod", "**": "ipow", "@": "imatmul",
  "<<": "ilshift", ">>": "irshift", "&": "iand", "|": "ior", "^": "ixor",
} as const;

/** Containers that change in place, and the type they keep. */
const changing: readonly OperatorRow[] = [
  operator("+=", "list[T]", "object", "list[T]", "$core.iadd({left}, {right})"),
  operator("*=", "list[T]", "int", "list[T]", "$core.imul({left}, {right})"),
  operator("|=", "set[T]", "object", "set[T]", "$core.ior({left}, {right})"),
  operator("&=", "set[T]", "object", "set[T]", "$core.iand({left}, {right})"),
  operator("-=", "set[T]", "object", "set[T]", "$core.isub({left}, {right})"),
  operator("^=", "set[T]", "object", "set[T]", "$core.ixor({left}, {right})"),
  operator("|=", "dict[K, V]", "object", "dict[K, V]", "$core.ior({left}, {right})"),
];

const int = /^(int|small|natural|positive|bits)$/;

/**
 * What an int's place holds is an int: one that gets a float, a text or a list as well has another type, and its own rows. Nor is a place
 * that gets any small int known to be positive.
 */
function keepsType({ left, right, result, operator: symbol }: OperatorRow): boolean {
  if (symbol === "/" && left === "float" && right !== "number") return false;
  return !int.test(left) || (int.test(result) && !(left === "positive" && result === "small"));
}

/** The rows of augmented assignment, made from those of the plain operators. */
export function inPlace(plain: readonly OperatorRow[]): readonly OperatorRow[] {
  return Object.entries(functions).flatMap(([symbol, name]) => [
    ...changing.filter((row) => row.operator === `${symbol}=`),
    ...plain.filter((row) => row.operator === symbol && row.left !== "object" && keepsType(row) && !/^(list|set|dict)\b/.test(row.left)).map((row) => ({ ...row, operator: `${symbol}=` })),
    operator(`${symbol}=`, "object", "object", "object", `$core.${name}({left}, {right})`),
  ]);
}
