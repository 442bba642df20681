/** What stands behind the class of a dataclass: the call that makes it one. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { ClassDefinition, Expression } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { call, helper, literal, object, reference } from "../build.ts";
import type { Context } from "../context.ts";
import { annotationValue, isPostponed, written } from "../annotations.ts";
import { dynamic } from "../representation.ts";
import { dataclassFields, dataclassOptions, type DataclassField } from "./dataclass-fields.ts";

export function isDataclass(node: ClassDefinition["decorators"][number], cx: Context): boolean {
  const callee = node.kind === "call" ? node.callee : node;
  if (callee.kind === "name") {
    const target = cx.facts.bindingOf(callee.id)?.target;
    return target?.kind === "library-name" && target.module === "dataclasses";
  }
  return callee.kind === "attribute" && callee.name === "dataclass";
}

/** `dataclass(Point, "x, y=", { frozen: true })`: what the generated methods must know of the fields. */
export function dataclassCall(node: ClassDefinition, facts: ClassFacts, name: TsExpression, cx: Context): TsExpression {
  const own = dataclassFields(facts, cx).filter((field) => field.own);
  const said = own.flatMap((field) => {
    const options = [...(field.init ? [] : [["init", literal(false)] as const]), ...told(field, cx), ...field.options.map(([option, value]) => [option, cx.expression(value)] as const)];
    return options.length === 0 ? [] : [[field.name, object(options)] as const];
  });
  const options: (readonly [string, TsExpression])[] = [...dataclassOptions(node)].filter(([option, value]) => option !== "kw_only" && !(option === "slots" && !value)).map(([option, value]) => [option, literal(value)] as const);
  if (said.length > 0) options.push(["fields", object(said)]);
  return { kind: "call", callee: reference("py2ts-runtime/dataclasses", "dataclass"), typeArguments: [], arguments: [name, literal(fieldList(own)), ...(options.length > 0 ? [object(options)] : [])], optional: false, origin: node.span };
}

/** What `fields` tells of types and defaults, where the program asks; a default that is made anew each time is not told. */
function told({ default: value, factory, initOnly, annotation }: DataclassField, cx: Context): (readonly [string, TsExpression])[] {
  const { reads } = cx.facts.needs;
  const type = reads.has("fields") && reads.has("type") ? [["type", annotationValue(annotation, cx)] as const] : [];
  if (initOnly || !(reads.has("default") || reads.has("default_factory"))) return type;
  if (factory !== null) return [...type, ["default_factory", cx.expression(factory)]];
  return value === null ? type : [...type, ["default", dynamic(value, cx)]];
}

/** The fields as a Python signature has them; `: float` where a plain number is a float, `: InitVar` where it is no attribute. */
function fieldList(fields: ReturnType<typeof dataclassFields>): string {
  const one = (field: (typeof fields)[number]): string => `${field.name}${field.initOnly ? ": InitVar" : field.type.kind === "float" && !field.type.boxed ? ": float" : ""}${field.default === null && field.factory === null ? "" : "="}`;
  const positional = fields.filter((field) => !field.keywordOnly).map(one);
  const keywordOnly = fields.filter((field) => field.keywordOnly).map(one);
  return [...positional, ...(keywordOnly.length > 0 ? ["*", ...keywordOnly] : [])].join(", ");
}

/** `dataclass(Point, { frozen: true })`: the runtime reads the annotations. */
export function runtimeDataclass(decorator: Expression, name: TsExpression, cx: Context): TsExpression {
  if (decorator.kind !== "call") return call(cx.expression(decorator), [name], decorator.span);
  const given = decorator.arguments.flatMap((argument) => (argument.kind === "keyword" ? [[argument.name, dynamic(argument.value, cx)] as const] : []));
  if (given.length < decorator.arguments.length) return helper("call", [cx.expression(decorator), name], decorator.span);
  return call(cx.expression(decorator.callee), [name, ...(given.length === 0 ? [] : [object(given)])], decorator.span);
}

const words = new Set(["ClassVar", "InitVar", "KW_ONLY"]);

/** What `"ClassVar[int]"`, an annotation in quotes, begins with, where it is a word that dataclasses look for. */
export function quotedWords(node: ClassDefinition, cx: Context): (readonly [string, TsExpression])[] {
  const { module, maps } = cx.state;
  const named = node.body.statements.flatMap((statement): (readonly [string, TsExpression])[] => {
    if (statement.kind !== "annotated-assignment") return [];
    const { annotation } = statement;
    const text = annotation.kind === "string" ? annotation.value : isPostponed(cx) ? written(annotation, cx) : "";
    const [, prefix, word] = /^(?:\s*(\w+)\s*\.)?\s*(\w+)/.exec(text) ?? [];
    if (word === undefined) return [];
    const target = cx.facts.bindingsOf(module.name).find((binding) => binding.name === (prefix ?? word))?.target;
    const found = prefix === undefined
      ? (target?.kind === "library-name" ? { module: target.module, name: target.name } : null)
      : target?.kind === "library-module" && maps.name(target.module, word) !== null ? { module: target.module, name: word } : null;
    if (found === null || !words.has(found.name)) return [];
    return [[prefix === undefined ? word : `${prefix}.${word}`, reference(found.module === "dataclasses" ? "py2ts-runtime/dataclasses" : "py2ts-runtime/typing", found.name)]];
  });
  return named.length === 0 ? [] : [["words", object([...new Map(named)])]];
}
