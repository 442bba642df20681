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

/** What else a place of a type holds. */
const within: Readonly<Record<string, readonly string[]>> = { int: ["small", "natural", "positive", "bits", "bool"], small: ["natural", "positive", "bits"], natural: ["positive"], str: ["ascii"] };

/** A place holds its old value and its new one, so its type is no narrower than the result's. */
function keepsType({ left, result }: OperatorRow): boolean {
  const [place, made] = [left, result].map((each) => each.replace(/\[.*/, ""));
  return place === made || (place !== undefined && made !== undefined && within[place]?.includes(made) === true);
}

/** The rows of augmented assignment, made from those of the plain operators. */
export function inPlace(plain: readonly OperatorRow[]): readonly OperatorRow[] {
  return Object.entries(functions).flatMap(([symbol, name]) => [
    ...changing.filter((row) => row.operator === `${symbol}=`),
    ...plain.filter((row) => row.operator === symbol && row.left !== "object" && keepsType(row) && !/^(list|set|dict)\b/.test(row.left)).map((row) => ({ ...row, operator: `${symbol}=` })),
    operator(`${symbol}=`, "object", "object", "object", `$core.${name}({left}, {right})`),
  ]);
}
