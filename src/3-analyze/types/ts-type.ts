/** The TypeScript types that declarations are written with. */
import type { Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { TsType } from "../../ir/target/index.ts";
import type { ClassRow } from "../../maps/define.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { CompileOptions } from "../../options.ts";
import type { StaticTarget } from "../imports/static-target.ts";
import type { Type } from "../types.ts";

export interface TypeWriting {
  readonly maps: MapLookup;
  readonly options: CompileOptions;
  classOf(id: NodeId): { readonly name: string; readonly module: string; readonly isLocal: boolean } | null;
  /** The import specifier of one module of the program seen from another. */
  specifier(from: string, to: string): string;
  target(node: Expression): StaticTarget | null;
}

const RUNTIME = "py2ts-runtime";
const any = named("any");

function named(name: string, args: readonly TsType[] = []): TsType {
  return { kind: "named", name, arguments: args, reference: null };
}

function imported(module: string, name: string, args: readonly TsType[] = []): TsType {
  return { kind: "named", name, arguments: args, reference: { module, export: name } };
}

/** What each part of a type is in TypeScript; null where only `any` is right. */
export function tsTypeOf(type: Type, module: string, annotation: Expression | null, writing: TypeWriting): TsType {
  if (type.kind === "unknown" || type.kind === "never") return (annotation === null ? null : fromAnnotation(annotation, writing)) ?? any;
  return write(type, module, writing);
}

function write(type: Type, module: string, writing: TypeWriting): TsType {
  const inner = (part: Type): TsType => write(part, module, writing);
  switch (type.kind) {
    case "never": case "unknown": case "module": case "class": case "library-class": case "library-function": case "type-parameter": return any;
    case "none": return named("null");
    case "bool": return named("boolean");
    case "int": return type.small || writing.options.ints === "number" ? named("number") : imported(RUNTIME, "Int");
    case "float": return type.boxed ? { kind: "union", members: [named("number"), imported(RUNTIME, "Float")] } : named("number");
    case "number": return named("number");
    case "str": return named("string");
    case "bytes": return imported(RUNTIME, "Bytes");
    case "range": return imported(RUNTIME, "Range");
    case "slice": return imported(RUNTIME, "Slice");
    case "list": return { kind: "array", element: inner(type.element), readonly: false };
    case "dict": return named("Map", [inner(type.key), inner(type.value)]);
    case "set": return named("Set", [inner(type.element)]);
    case "tuple":
      return type.rest === null ? { kind: "tuple", elements: type.elements.map(inner), readonly: true } : { kind: "array", element: union([...type.elements, type.rest].map(inner)), readonly: true };
    case "instance": {
      const found = writing.classOf(type.class);
      if (found === null || found.isLocal) return any;
      return found.module === module ? named(found.name) : imported(writing.specifier(module, found.module), found.name);
    }
    case "library": return ofRow(type.row, isGroup(type.row, writing) ? [] : type.arguments.map(inner), writing);
    case "function": case "callable": return { kind: "function", parameters: [{ name: "args", type: { kind: "array", element: any, readonly: false }, rest: true, optional: false }], result: any };
    case "coroutine": return imported(RUNTIME, "Coroutine", [inner(type.result)]);
    case "generator": return named("Generator", [inner(type.yields), any, any]);
    case "async-generator": return named("AsyncGenerator", [inner(type.yields)]);
    case "iterable": return named(type.async ? "AsyncIterable" : "Iterable", [inner(type.element)]);
    case "union": return numbersJoined(type.members, inner);
  }
}

/** Groups of exceptions have a type parameter in Python only. */
function isGroup(row: ClassRow, { maps }: TypeWriting): boolean {
  return maps.linearize(row).some((base) => base.row.name === "BaseExceptionGroup");
}

/** Int and float in one place are any number. */
function numbersJoined(members: readonly Type[], inner: (part: Type) => TsType): TsType {
  const numeric = members.some((member) => member.kind === "int") && members.some((member) => member.kind === "float");
  const rest = numeric ? members.filter((member) => member.kind !== "int" && member.kind !== "float") : members;
  return union([...(numeric ? [imported(RUNTIME, "Num")] : []), ...rest.map(inner)]);
}

function union(members: readonly TsType[]): TsType {
  const flat = members.flatMap((member) => (member.kind === "union" ? member.members : [member]));
  if (flat.some((member) => member.kind === "named" && member.name === "any")) return any;
  const distinct = new Map(flat.map((member) => [JSON.stringify(member), member]));
  const list = [...distinct.values()];
  // `null` stands last, as people write it.
  const ordered = [...list.filter((member) => !isNull(member)), ...list.filter(isNull)];
  const [only] = ordered;
  return only !== undefined && ordered.length === 1 ? only : ordered.length === 0 ? any : { kind: "union", members: ordered };
}

function isNull(type: TsType): boolean {
  return type.kind === "named" && type.name === "null";
}

/** The classes of the values that functions make. */
const instances: ReadonlyMap<string, string> = new Map([["complex", "Complex"], ["bytearray", "ByteArray"], ["memoryview", "MemoryView"]]);

function ofRow(row: ClassRow, args: readonly TsType[], writing: TypeWriting): TsType {
  const module = writing.maps.moduleOf(row);
  if (module.specifier === null) return any;
  if (row.made === "call") {
    // The export is what makes it; what is made has a name of its own.
    const made = instances.get(row.name);
    return made === undefined ? any : imported(module.specifier, made, args);
  }
  return imported(module.specifier, row.runtime ?? row.name, args);
}

const simple: ReadonlyMap<string, TsType> = new Map([["str", named("string")], ["bool", named("boolean")], ["None", named("null")]]);

/** The annotation's type where a reader is helped and nothing can go wrong: only names whose values have one form. */
export function fromAnnotation(node: Expression, writing: TypeWriting): TsType | null {
  switch (node.kind) {
    case "none": return named("null");
    case "name": {
      const target = writing.target(node);
      return target?.kind === "library-name" && target.module === "builtins" ? simple.get(target.name) ?? null : null;
    }
    case "binary": {
      if (node.operator !== "|") return null;
      const [left, right] = [fromAnnotation(node.left, writing), fromAnnotation(node.right, writing)];
      return left === null || right === null ? null : union([left, right]);
    }
    default: return null;
  }
}
