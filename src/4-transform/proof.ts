/** Whether an inferred type proves what a row of grammar-maps asks for. */
import type { Type } from "../3-analyze/types.ts";

type Proof = (type: Type) => boolean;

/** The names that rows may use beside library classes; `[…]` arguments are not looked at. */
const proofs: Readonly<Record<string, Proof>> = {
  object: () => true,
  None: (type) => type.kind === "none",
  bool: (type) => type.kind === "bool",
  int: (type) => type.kind === "int",
  small: (type) => type.kind === "int" && type.small,
  natural: (type) => type.kind === "int" && type.small && type.low !== null && type.low >= 0,
  positive: (type) => type.kind === "int" && type.small && type.low !== null && type.low > 0,
  nonzero: (type) => type.kind === "int" && type.small && ((type.low !== null && type.low > 0) || (type.high !== null && type.high < 0)),
  float: (type) => type.kind === "float",
  number: (type) => type.kind === "number" || type.kind === "float" || (type.kind === "int" && type.small),
  str: (type) => type.kind === "str",
  ascii: (type) => type.kind === "str" && type.ascii,
  bytes: (type) => type.kind === "bytes",
  list: (type) => type.kind === "list",
  dict: (type) => type.kind === "dict",
  native_dict: (type) => type.kind === "dict" && type.native,
  set: (type) => type.kind === "set" && !type.frozen,
  frozenset: (type) => type.kind === "set" && type.frozen,
  native_set: (type) => type.kind === "set" && type.native,
  tuple: (type) => type.kind === "tuple",
  range: (type) => type.kind === "range",
  slice: (type) => type.kind === "slice",
  callable: (type) => type.kind === "function" || type.kind === "callable",
};

/** @param notation a type of a row: `str`, `list[T]`, `small | None`. */
export function proves(type: Type, notation: string): boolean {
  if (type.kind === "never") return false;
  if (type.kind === "union") return type.members.every((member) => proves(member, notation));
  return alternatives(notation).some((name) => {
    const proof = proofs[name];
    if (proof !== undefined) return proof(type);
    return type.kind === "library" && type.row.name === name;
  });
}

/** The names of a union, without type arguments: `list[T] | None` → `list`, `None`. */
function alternatives(notation: string): string[] {
  return notation.replace(/\[.*?\](?=\s*(\||$))/g, "").split("|").map((part) => part.trim());
}

/** Members of a union, or the type alone. */
export function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members : [type];
}

/** The type without None, and whether None was in it. */
export function withoutNone(type: Type): { readonly type: Type; readonly optional: boolean } {
  if (type.kind !== "union") return { type, optional: false };
  const rest = type.members.filter((member) => member.kind !== "none");
  if (rest.length === type.members.length) return { type, optional: false };
  const [only] = rest;
  return { type: rest.length === 1 && only !== undefined ? only : { kind: "union", members: rest }, optional: true };
}
