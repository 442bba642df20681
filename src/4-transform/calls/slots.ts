/** What a callee's parameters ask of the arguments, whatever the callee is. */
import type { Type } from "../../3-analyze/types.ts";
import type { ParameterKind } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { ClassRow, FunctionRow } from "../../maps/define.ts";
import type { TypeNotation } from "../../maps/signature.ts";
import type { Context } from "../context.ts";

export interface Slot {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** The type that decides how floats are written; the item's type for `*args`. */
  readonly place: Type;
  /** A thunk of a call without arguments may be shortened to the function. */
  readonly bare: boolean;
  /** The type of a library parameter that takes neither None nor just anything; null where it takes them, or nothing is known. */
  readonly strict: TypeNotation | null;
  /** Takes a coroutine to run later: a call of a coroutine function is handed over as a thunk. */
  readonly lazy: boolean;
}

const unknown: Type = { kind: "unknown" };
const awaitables = new Set(["Awaitable", "Coroutine"]);

/** The slots of a function of the program; the receiver of a bound call is left out. */
export function functionSlots(definition: NodeId, bound: boolean, cx: Context): Slot[] {
  const facts = cx.facts.functionFacts(definition);
  const parameters = bound ? facts.definition.parameters.slice(1) : facts.definition.parameters;
  return parameters.map((parameter) => ({
    name: parameter.name,
    kind: parameter.kind,
    optional: parameter.default !== null,
    place: parameter.kind === "normal" || parameter.kind === "positional-only" || parameter.kind === "keyword-only" ? facts.parameterType(parameter) : unknown,
    strict: null,
    lazy: false,
    bare: false,
  }));
}

/** The slots of a library function; `receiver` gives the type variables of a method's owner their meaning. */
export function librarySlots(row: FunctionRow | ClassRow, receiver: { readonly owner: ClassRow; readonly type: Type } | null, result: Type, cx: Context): Slot[] {
  const signature = cx.state.maps.signature(row);
  const variables = receiver === null ? new Map<string, Type>() : variablesOf(receiver.owner, receiver.type);
  if (signature.result.kind === "variable" && !variables.has(signature.result.name)) variables.set(signature.result.name, result);
  return signature.parameters.map((parameter) => ({
    name: parameter.name,
    kind: parameter.kind,
    optional: parameter.optional,
    place: placeOf(parameter.type, variables),
    strict: isStrict(parameter.type) ? parameter.type : null,
    lazy: isAwaitable(parameter.type),
    bare: row.kind === "function" && row.bare,
  }));
}

/** What `T` of `list[T]` is for a receiver. */
function variablesOf(owner: ClassRow, type: Type): Map<string, Type> {
  const values: readonly Type[] =
    type.kind === "list" || type.kind === "set" ? [type.element]
    : type.kind === "dict" ? [type.key, type.value]
    : type.kind === "library" ? type.arguments
    : [];
  return new Map(owner.parameters.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]] as const])));
}

function placeOf(notation: TypeNotation, variables: ReadonlyMap<string, Type>): Type {
  if (notation.kind === "variable") return variables.get(notation.name) ?? unknown;
  if (notation.kind === "union") {
    const numeric = notation.members.every((member) => isNamed(member, "float") || isNamed(member, "None") || isNamed(member, "int"));
    return numeric && notation.members.some((member) => isNamed(member, "float")) ? { kind: "number" } : unknown;
  }
  return isNamed(notation, "float") ? { kind: "number" } : unknown;
}

function isStrict(notation: TypeNotation): boolean {
  return notation.kind === "named" && notation.name !== "object" && notation.name !== "Any" && notation.name !== "None";
}

function isNamed(notation: TypeNotation, name: string): boolean {
  return notation.kind === "named" && notation.name === name;
}

function isAwaitable(notation: TypeNotation): boolean {
  if (notation.kind === "union") return notation.members.some(isAwaitable);
  return notation.kind === "named" && awaitables.has(notation.name);
}
