/** Whether an inferred type proves what a row of grammar-maps asks for. */
import type { Type } from "../3-analyze/types.ts";
import { parseType, type TypeNotation } from "../maps/signature.ts";

type Proof = (type: Type) => boolean;

const isSmall: Proof = (type) => type.kind === "int" && type.small;

/** The names that rows may use beside library classes. */
const proofs: Readonly<Record<string, Proof>> = {
  object: () => true,
  None: (type) => type.kind === "none",
  bool: (type) => type.kind === "bool",
  int: (type) => type.kind === "int",
  small: isSmall,
  natural: (type) => type.kind === "int" && type.small && type.low !== null && type.low >= 0,
  positive: (type) => type.kind === "int" && type.small && type.low !== null && type.low > 0,
  bits: (type) => type.kind === "int" && type.low !== null && type.high !== null && type.low >= -(2 ** 31) && type.high < 2 ** 31,
  shift: (type) => type.kind === "int" && type.low !== null && type.high !== null && type.low >= 0 && type.high < 32,
  nonzero: (type) => type.kind === "int" && type.small && ((type.low !== null && type.low > 0) || (type.high !== null && type.high < 0)),
  float: (type) => type.kind === "float",
  number: (type) => type.kind === "number" || type.kind === "float" || isSmall(type),
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
  generator: (type) => type.kind === "generator",
  Generator: (type) => type.kind === "generator",
  Iterable: (type) => elementOf(type) !== null,
  Iterator: (type) => type.kind === "generator" || (type.kind === "iterable" && !type.async),
  callable: (type) => type.kind === "function" || type.kind === "callable",
};

/** What iteration gives, for types that TypeScript iterates natively. */
function elementOf(type: Type): Type | null {
  switch (type.kind) {
    case "list": case "set": return type.element;
    case "dict": return type.key;
    case "generator": return type.yields;
    case "iterable": return type.async ? null : type.element;
    case "tuple": return type.rest ?? (type.elements.length > 0 && type.elements.every((each) => each.kind === type.elements[0]?.kind) ? (type.elements[0] ?? null) : null);
    case "str": return type;
    case "range": return { kind: "int", small: true, low: null, high: null };
    default: return null;
  }
}

/** Type arguments of a type, in the order in which the notation gives them. */
function argumentsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "dict": return [type.key, type.value];
    case "library": return type.arguments;
    default: {
      const element = elementOf(type);
      return element === null ? [] : [element];
    }
  }
}

/** What proofs are made with: type variables already met, and who knows which classes compare by identity. */
export interface Evidence {
  readonly variables: Map<string, Type>;
  readonly identical: (type: Type) => boolean;
}

export function evidence(identical: (type: Type) => boolean = () => false): Evidence {
  return { variables: new Map(), identical };
}

/** @param notation a type of a row: `str`, `list[T]`, `small | None`, as text or parsed */
export function proves(type: Type, notation: string | TypeNotation, known: Evidence = evidence()): boolean {
  const asked = typeof notation === "string" ? parsed(notation) : notation;
  // What never happens is not known to be anything.
  if (type.kind === "never") return asked.kind === "named" && asked.name === "object";
  if (asked.kind === "variable") return agrees(asked.name, type, known);
  if (type.kind === "union") return asked.kind === "named" && asked.name === "object" ? true : type.members.every((member) => proves(member, asked, known));
  switch (asked.kind) {
    case "union": return asked.members.some((member) => proves(type, member, known));
    case "callable": return type.kind === "function" || type.kind === "callable";
    case "literal": return type.kind === "str" ? asked.values.some((value) => value === type.value) : type.kind === "int" && type.low !== null && type.low === type.high && asked.values.some((value) => value === type.low);
    case "tuple": return type.kind === "tuple" && (asked.rest !== null ? [...type.elements, ...(type.rest === null ? [] : [type.rest])].every((each) => proves(each, asked.rest ?? "object", known)) : type.rest === null && type.elements.length === asked.elements.length && asked.elements.every((each, index) => proves(type.elements[index] ?? { kind: "unknown" }, each, known)));
    case "named": {
      const proof = Object.hasOwn(proofs, asked.name) ? proofs[asked.name] : undefined;
      const fits = asked.name === "identity" ? comparesAsItself(type, known) : proof !== undefined ? proof(type) : type.kind === "library" && type.row.name === asked.name;
      if (!fits || asked.arguments.length === 0) return fits;
      const given = argumentsOf(type);
      return asked.arguments.every((each, index) => {
        const argument = given[index];
        return (each.kind === "named" && each.name === "object") || (argument === undefined ? each.kind === "variable" : argument.kind === "never" || proves(argument, each, known));
      });
    }
  }
}

/** One variable stands for one kind of value in all its places. */
function agrees(name: string, type: Type, known: Evidence): boolean {
  const before = known.variables.get(name);
  if (before === undefined) {
    known.variables.set(name, type);
    return true;
  }
  return before.kind === type.kind && ["str", "int", "bool", "none"].includes(type.kind);
}

/** Objects whose `==` is identity. */
function comparesAsItself(type: Type, known: Evidence): boolean {
  return type.kind === "function" || type.kind === "class" || type.kind === "library-class" || type.kind === "module" || known.identical(type);
}

/** Notations are few and short; parsing them again costs less than keeping them. */
function parsed(notation: string): TypeNotation {
  return /^[a-z]\w*$/.test(notation) ? { kind: "named", name: notation, arguments: [] } : parseType(notation);
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
