/** `__init__` as a constructor. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { FunctionDefinition } from "../../ir/python/index.ts";
import { startsWithSuperInit } from "../../ir/python/super-init.ts";
import type { TsExpression, TsMethod, TsStatement } from "../../ir/target/index.ts";
import { assign, block, call, expressionStatement, identifier, literal, member, noTrivia, object, spread } from "../build.ts";
import type { Context } from "../context.ts";
import { cleanDocstring } from "../functions/docstring.ts";
import { functionParts, signatureValues, type FunctionParts } from "../functions/function.ts";
import { parameterText } from "../functions/parameter-text.ts";
import { mangle } from "../mangle.ts";
import { into } from "../representation.ts";
import { triviaOf } from "../trivia.ts";
import { dataclassFields, type DataclassField } from "./dataclass-fields.ts";
import { baseFirst, callsBaseLate } from "./late-base.ts";
import type { ClassParts } from "./members.ts";

const superCallee: TsExpression = { kind: "super", origin: null };

function method(parameters: TsMethod["parameters"], statements: readonly TsStatement[], trivia: TsMethod["trivia"], origin: TsMethod["origin"]): TsMethod {
  return { kind: "method", accessor: null, name: "constructor", static: false, async: false, generator: false, override: false, typeParameters: [], parameters, result: null, body: block(statements), trivia, origin };
}

/** @param derived whether the TypeScript class extends another */
export function constructorOf(node: FunctionDefinition, derived: boolean, parts: ClassParts, cx: Context): void {
  const [self] = node.parameters;
  const receiver = self === undefined ? null : (cx.facts.bindingOf(self.id)?.id ?? null);
  const made = functionParts(node, receiver, true, cx);
  parts.before.push(...made.signature.before);
  parts.construction = [["params", literal(parameterText(node.parameters.slice(1)))], ...signatureValues(node, made.signature, cx)];
  const statements = constructorBody(node, derived, made, cx);
  const trivia = triviaOf(node.trivia, node.docstring === null ? null : cleanDocstring(node.docstring));
  const { trailing } = made.body;
  const constructor = method(made.signature.parameters, statements.filter((each) => !(each.kind === "return" && each.value !== null)), trivia, node.span);
  parts.members.push(constructor.body === null ? constructor : { ...constructor, body: { ...constructor.body, trailing } });
}

function constructorBody(node: FunctionDefinition, derived: boolean, { signature: { parameters }, body }: FunctionParts, cx: Context): readonly TsStatement[] {
  if (!derived || startsWithSuperInit(node)) return body.statements;
  if (callsBaseLate(node, cx)) return baseFirst(body.statements, cx);
  return [expressionStatement(call(superCallee, isException(cx) ? handedOn(parameters) : [])), ...body.statements];
}

function isException(cx: Context): boolean {
  const descends = (facts: ClassFacts): boolean =>
    facts.bases.some((base) => base !== null && (base.kind === "class" ? descends(cx.facts.classFacts(base.class)) : cx.state.maps.linearize(base.row).some(({ row }) => row.name === "BaseException")));
  return cx.frame.class !== null && descends(cx.facts.classFacts(cx.frame.class));
}

/** What `BaseException.__new__` does before `__init__`: it keeps the arguments. */
function handedOn(parameters: TsMethod["parameters"]): TsExpression[] {
  return parameters.flatMap((each) => (each.target.kind !== "identifier" ? [] : each.rest ? [spread(each.target)] : [each.target]));
}

/** The constructor that `@dataclass` writes: one parameter per field. */
export function dataclassConstructor(facts: ClassFacts, derived: boolean, parts: ClassParts, cx: Context): void {
  const fields = dataclassFields(facts, cx);
  const parameters = fields.filter((field) => field.init && !field.keywordOnly).map((field) => fieldParameter(field, parts, cx));
  const keywordOnly = fields.filter((field) => field.init && field.keywordOnly);
  if (keywordOnly.length > 0) {
    parameters.push({
      target: { kind: "object-pattern", properties: keywordOnly.map((field) => ({ key: field.name, target: { target: identifier(cx.state.names.safe(field.name)), rest: false, default: defaultOf(field, parts, cx) } })) },
      type: { kind: "object", members: keywordOnly.map((field) => ({ name: field.name, type: cx.tsType(field.type, field.annotation), optional: defaultOf(field, parts, cx) !== null })) },
      optional: false, rest: false,
      default: keywordOnly.every((field) => field.default !== null || field.factory !== null) ? { kind: "object", properties: [], origin: null } : null,
    });
  }
  const inherited = fields.filter((field) => !field.own && field.init);
  const statements: TsStatement[] = derived ? [expressionStatement(call(superCallee, handedUp(inherited, cx)))] : [];
  for (const field of fields) {
    if (field.initOnly || !field.own) continue;
    const value = field.init ? identifier(cx.state.names.safe(field.name)) : defaultOf(field, parts, cx);
    if (value !== null) statements.push(expressionStatement(assign(member({ kind: "this", origin: null }, mangle(field.name)), value)));
  }
  const postInit = facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__post_init__");
  if (postInit) {
    const handed = fields.filter((field) => field.initOnly).map((field) => identifier(cx.state.names.safe(field.name)));
    statements.push(expressionStatement(call(member({ kind: "this", origin: null }, "__post_init__"), handed)));
  }
  parts.members.push(method(parameters, statements, noTrivia, facts.definition.span));
}

/** What the constructor of the base takes: keyword-only fields in one object behind the others. */
function handedUp(inherited: readonly DataclassField[], cx: Context): TsExpression[] {
  const value = (field: DataclassField): TsExpression => identifier(cx.state.names.safe(field.name));
  const keywordOnly = inherited.filter((field) => field.keywordOnly);
  return [...inherited.filter((field) => !field.keywordOnly).map(value), ...(keywordOnly.length > 0 ? [object(keywordOnly.map((field) => [field.name, value(field)] as const))] : [])];
}

function fieldParameter(field: DataclassField, parts: ClassParts, cx: Context): TsMethod["parameters"][number] {
  const value = defaultOf(field, parts, cx);
  return { target: identifier(cx.state.names.safe(field.name)), type: cx.tsType(field.type, field.annotation), optional: false, rest: false, default: value };
}

/** A default is evaluated once, a factory for each instance. */
function defaultOf(field: DataclassField, parts: ClassParts, cx: Context): TsExpression | null {
  if (field.default !== null) return into(field.default, field.type, cx.withSink(parts.before));
  if (field.factory === null) return null;
  const { factory } = field;
  if (factory.kind === "lambda") return into(factory.body, field.type, cx.withSink(parts.before));
  if (factory.kind === "name" && cx.facts.bindingOf(factory.id)?.kind === "builtin") {
    const native = (field.type.kind === "dict" || field.type.kind === "set") && field.type.native;
    if (factory.name === "list") return { kind: "array", elements: [], origin: factory.span };
    if (factory.name === "dict" && native) return { kind: "new", callee: identifier("Map"), typeArguments: [], arguments: [], origin: factory.span };
    if (factory.name === "set" && native) return { kind: "new", callee: identifier("Set"), typeArguments: [], arguments: [], origin: factory.span };
  }
  return { kind: "call", callee: { kind: "reference", reference: { module: "py2ts-runtime", export: "call" }, preferred: "call", origin: null }, typeArguments: [], arguments: [cx.expression(factory)], optional: false, origin: factory.span };
}
