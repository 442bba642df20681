/** Enumerations: members are static fields, and one call at the end makes the class what Python's metaclass makes of it. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { ClassDefinition, Expression } from "../../ir/python/index.ts";
import type { TsExpression, TsMemberDeclaration, TsTrivia, TsType } from "../../ir/target/index.ts";
import { block, call, construct, expressionStatement, identifier, literal, noTrivia, reference } from "../build.ts";
import type { Context } from "../context.ts";
import { mangleStatic } from "../mangle.ts";
import { dynamic } from "../representation.ts";
import type { ClassParts } from "./members.ts";

const specifier = "py2ts-runtime/enum";

/** `RED = 1` → `static readonly RED = new Color(1);` */
export function enumMember(name: string, value: Expression, facts: ClassFacts, trivia: TsTrivia, parts: ClassParts, cx: Context): void {
  const made = isAuto(value, cx) ? automatic(name, value, facts, cx) : dynamic(value, cx.withSink(parts.before));
  const member = construct(identifier(cx.state.names.safe(facts.definition.name, true)), [made], value.span);
  parts.members.push({ kind: "field", name: mangleStatic(name), static: true, declare: false, readonly: true, override: false, optional: false, type: null, value: member, trivia, origin: value.span });
}

/** `class Color(str, Enum)`: one class of the runtime is both. */
export function mixedEnum({ bases: [value, base, ...others] }: ClassFacts): TsExpression | null {
  if (value?.kind !== "library" || base?.kind !== "library" || base.module !== "enum" || base.name !== "Enum" || others.length > 0) return null;
  const mixed = value.module === "builtins" && value.name === "str" ? "StrMixed" : value.module === "builtins" && value.name === "int" ? "IntMixed" : null;
  return mixed === null ? null : reference(specifier, mixed);
}

/** `extends IntEnum<Int>` where a member's value may be no plain number. */
export function enumArguments(facts: ClassFacts, cx: Context): readonly TsType[] {
  if (facts.kind !== "enum" || !facts.bases.some((base) => base?.kind === "library" && ["int", "IntEnum", "Flag", "IntFlag"].includes(base.name))) return [];
  const values = facts.definition.body.statements.flatMap((statement) => (statement.kind === "assignment" && statement.value !== null ? [cx.typeOf(statement.value)] : []));
  return values.some((value) => value.kind === "int" && !value.small) ? [cx.tsType({ kind: "int", small: false, low: null, high: null })] : [];
}

/** Names that the machinery of enums keeps for itself: `_ignore_`, `__slots__`. */
export function isMemberName(name: string): boolean {
  return !/^__\w+__$/.test(name) && !/^_\w+_$/.test(name);
}

function isAuto(value: Expression, cx: Context): boolean {
  if (value.kind !== "call") return false;
  const callee = cx.facts.calleeOf(value.id);
  if (callee.kind !== "library" || callee.module !== "enum" || callee.name !== "auto") return false;
  cx.state.maps.used(callee.row);
  return true;
}

/** Where the value is made from the name, `auto` is told it. */
function automatic(name: string, value: Expression, facts: ClassFacts, cx: Context): TsExpression {
  const named = usesNames(facts, cx);
  return call(reference(specifier, "auto"), named ? [literal(name)] : [], value.span);
}

function usesNames(facts: ClassFacts, cx: Context): boolean {
  if (facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "_generate_next_value_")) return true;
  return facts.bases.some((base) => base !== null && (base.kind === "library" ? base.name === "StrEnum" : usesNames(cx.facts.classFacts(base.class), cx)));
}

/** `static { enum_class(this); }`, with `unique` behind it where the class is decorated so. */
export function enumEnd(node: ClassDefinition, cx: Context): TsMemberDeclaration {
  const row = cx.state.maps.name("enum", "unique");
  if (row !== null && node.decorators.some(isUnique)) cx.state.maps.used(row);
  const self: TsExpression = { kind: "this", origin: null };
  const names = ["enum_class", ...node.decorators.flatMap((decorator) => (isUnique(decorator) ? ["unique"] : []))];
  const calls = names.map((name) => expressionStatement(call(reference(specifier, name), [self])));
  return { kind: "static-block", static: true, body: block(calls), trivia: noTrivia, origin: node.span };
}

export function isUnique(decorator: Expression): boolean {
  return (decorator.kind === "name" || decorator.kind === "attribute") && decorator.name === "unique";
}
