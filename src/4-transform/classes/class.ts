/** Class definitions. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { ClassDefinition, Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import type { TsExpression, TsMemberDeclaration, TsStatement } from "../../ir/target/index.ts";
import { anyType, assign, call, expressionStatement, helper, identifier, literal, noTrivia, object, reference, runtime, type, variable } from "../build.ts";
import type { Context } from "../context.ts";
import { annotationValue } from "../annotations.ts";
import { cleanDocstring } from "../functions/docstring.ts";
import { some } from "../../ir/python/visit.ts";
import { mangle, mangleStatic } from "../mangle.ts";
import type { Placement } from "../placement.ts";
import { triviaOf } from "../trivia.ts";
import { abstractMethods } from "./abstract.ts";
import { adoptedTypes, isTyping } from "./adopted.ts";
import { isBodyName } from "./body-names.ts";
import { constructorOf, dataclassConstructor } from "./constructor.ts";
import { dataclassCall, isDataclass, quotedWords, runtimeDataclass } from "./dataclass-calls.ts";
import { dataclassFields } from "./dataclass-fields.ts";
import { enumArguments, enumEnd, enumMember, isMemberName, isUnique, mixedEnum } from "./enum.ts";
import { qualifiedName } from "./qualified-name.ts";
import { namedTupleBase } from "./named-tuple.ts";
import { classAttribute, isFormal, isInstanceField, methodMember, overrides, sharedAttributes, type ClassParts } from "./members.ts";

/** Names of a class body are attributes of the class, not variables. */
const nothingPlaced: Placement = { inline: new Map(), hoisted: new Map(), isHoisted: () => false };

export function classStatement(node: ClassDefinition, cx: Context): readonly TsStatement[] {
  const facts = cx.facts.classFacts(node.id);
  const binding = cx.facts.bindingOf(node.id);
  const name = binding === null ? cx.state.names.safe(node.name, true) : cx.state.names.of(binding);
  const parts: ClassParts = { before: [], members: [], after: [] };
  const inner = cx.inFrame({ ...cx.frame, kind: "class", class: node.id, receiver: null, placement: nothingPlaced });
  const isNamedTuple = facts.kind === "named-tuple";
  const base = isNamedTuple ? namedTupleBase(facts, node, cx.withSink(parts.before)) : baseOf(facts, cx);
  bodyMembers(node, facts, base !== null, parts, inner);
  parts.members.unshift(...ownName(node, name, cx), ...metaclass(node, inner), ...(isNamedTuple ? [] : fieldMembers(facts, inner)));
  if (facts.kind === "enum") parts.members.push(enumEnd(node, cx));
  const exported = cx.frame.kind === "module" && binding !== null && binding.exported;
  const doc = node.docstring === null ? null : cleanDocstring(node.docstring);
  const made: TsStatement = {
    kind: "class", exported, abstract: false, name, typeParameters: [], extends: base, extendsArguments: enumArguments(facts, cx), implements: [], members: parts.members, trivia: { ...noTrivia, doc }, origin: node.span,
  };
  const isNested = isBodyName(binding, cx);
  const alone = isNested || (cx.frame.placement.inline.has(node.id) && (binding === null || binding.sites.length === 1));
  const again: TsExpression = { kind: "class-expression", name, extends: base, members: parts.members, origin: node.span };
  const first = cx.frame.placement.inline.get(node.id);
  const defined: TsStatement = alone ? made : first !== undefined ? variable(first, identifier(name), again, null, { ...noTrivia, doc }) : expressionStatement(assign(identifier(name), again), { ...noTrivia, doc });
  const attached = isNested ? [expressionStatement(helper("setattr", [{ kind: "this", origin: null }, literal(node.name), identifier(name)]))] : [];
  return [...parts.before, defined, ...attributeCalls(node, facts, identifier(name), parts, cx), ...parts.after, ...classCalls(node, facts, identifier(name), cx), ...attached];
}

/** `__name__` and `__qualname__` where they are not the name of the TypeScript class. */
function ownName(node: ClassDefinition, name: string, cx: Context): TsMemberDeclaration[] {
  const qualified = qualifiedName(node.id, cx.state.module);
  const stated = [...(name === node.name ? [] : [["__name__", node.name] as const]), ...(qualified === node.name ? [] : [["__qualname__", qualified] as const])];
  return stated.map(([attribute, text]): TsMemberDeclaration => ({ kind: "field", name: attribute, static: true, declare: false, readonly: true, override: false, optional: false, type: type("string"), value: literal(text), trivia: noTrivia, origin: null }));
}

/** What the class extends; null for `object` and for bases that only mean something to type checkers. */
function baseOf(facts: ClassFacts, cx: Context): TsExpression | null {
  const mixed = mixedEnum(facts);
  if (mixed !== null) return mixed;
  const real = facts.bases.flatMap((base, index): TsExpression[] => {
    const expression = facts.baseExpressions[index];
    if (expression === undefined) return [];
    if (base === null) return isTyping(expression, cx) ? [] : [cx.expression(expression)];
    if (base.kind === "library" && (base.name === "object" || base.row.refused !== null)) return [];
    return [cx.expression(expression.kind === "subscript" ? expression.object : expression)];
  });
  const [only] = real;
  // Classes whose instances are made in Python's way start from the runtime's `object`.
  if (only === undefined) return facts.form === "general" ? runtime("object") : null;
  if (isMadeByPython(facts, cx) || (facts.madeAtRunTime && facts.bases.includes(null))) return helper("inherit", [...real, runtime("object")]);
  return real.length === 1 && only.kind !== "spread" ? only : helper("inherit", real);
}

/** Whether a builtin type or an exception is a base of a class whose instances go through `__new__` and `__init__`. */
function isMadeByPython(facts: ClassFacts, cx: Context): boolean {
  if (facts.form !== "general") return false;
  const { maps } = cx.state;
  const isMade = facts.bases.some((base) => base?.kind === "library" && base.name !== "object" && base.name !== "type" && (base.row.methods === "functions" || maps.linearize(base.row).some(({ row }) => row.name === "BaseException")));
  const defines = (each: ClassFacts, names: readonly string[]): boolean => each.definition.body.statements.some((statement) => statement.kind === "function" && names.includes(statement.name));
  if (isMade) return relativesOf(facts, cx).some((each) => each.madeAtRunTime || each.definition.keywords.length > 0 || defines(each, ["__new__", "__init__"]));
  const hasNew = facts.bases.some((base) => base?.kind === "library" && Object.hasOwn(base.row.statics, "__new__"));
  return hasNew && relativesOf(facts, cx).some((each) => each.madeAtRunTime || defines(each, ["__new__", "__init__"]));
}

/** All classes of the program that inheritance connects. */
function relativesOf(facts: ClassFacts, cx: Context): readonly ClassFacts[] {
  const found = new Set<ClassFacts>([facts]);
  for (const each of found) {
    for (const base of each.bases) if (base?.kind === "class") found.add(cx.facts.classFacts(base.class));
    for (const subclass of each.subclasses) found.add(cx.facts.classFacts(subclass));
  }
  return [...found];
}

function bodyMembers(node: ClassDefinition, facts: ClassFacts, derived: boolean, parts: ClassParts, cx: Context): void {
  const generated = facts.kind === "dataclass" || facts.kind === "named-tuple";
  const fields = new Set(generated ? dataclassFields(facts, cx).map((field) => field.name) : []);
  const hasInit = node.body.statements.some((statement) => statement.kind === "function" && statement.name === "__init__");
  let constructed = hasInit || facts.kind !== "dataclass";
  for (const statement of node.body.statements) {
    if (!constructed && statement.kind === "function") {
      dataclassConstructor(facts, derived, parts, cx);
      constructed = true;
    }
    bodyStatement(statement, facts, derived, fields, parts, cx);
  }
  if (!constructed) dataclassConstructor(facts, derived, parts, cx);
  parts.members.unshift(...undeclared(node, facts, parts, cx));
}

/** Attributes that other statements of the body set: TypeScript is told of them. */
function undeclared(node: ClassDefinition, facts: ClassFacts, parts: ClassParts, cx: Context): TsMemberDeclaration[] {
  const bound = cx.facts.bindingsOf(node.id).filter((each) => each.scope === node.id && each.kind !== "builtin" && each.kind !== "undefined" && each.sites.length > 0);
  const known = new Set(parts.members.flatMap((each) => ("name" in each ? [each.name] : [])));
  const direct = new Set(node.body.statements.flatMap((statement) => (statement.kind === "function" ? [statement.name] : statement.kind === "annotated-assignment" && statement.target.kind === "name" ? [statement.target.name] : statement.kind === "assignment" && statement.targets.length === 1 && statement.targets[0]?.kind === "name" ? [statement.targets[0].name] : [])));
  return bound.filter((each) => !direct.has(each.name) && !known.has(mangle(each.name)) && !known.has(mangleStatic(each.name)) && !facts.fields.some((field) => field.name === each.name)).flatMap((each): TsMemberDeclaration[] =>
    [true, false].map((isStatic): TsMemberDeclaration => ({ kind: "field", name: isStatic ? mangleStatic(each.name) : mangle(each.name), static: isStatic, declare: true, readonly: false, override: false, optional: false, type: anyType, value: null, trivia: noTrivia, origin: null })));
}

function bodyStatement(statement: Statement, facts: ClassFacts, derived: boolean, fields: ReadonlySet<string>, parts: ClassParts, cx: Context): void {
  switch (statement.kind) {
    case "function":
      if (statement.name === "__init__" && facts.form === "simple" && facts.kind !== "enum") constructorOf(statement, derived, parts, cx);
      else method(statement, facts, parts, cx);
      return;
    case "assignment": {
      const [target] = statement.targets;
      if (statement.targets.length === 1 && target?.kind === "name") {
        if (facts.kind === "enum" && isMemberName(target.name) && statement.value.kind !== "lambda") enumMember(target.name, statement.value, facts, triviaOf(statement.trivia), parts, cx);
        else if (target.name !== "__match_args__" || facts.madeAtRunTime) classAttribute(statement, target.name, facts, parts, cx);
        return;
      }
      break;
    }
    case "annotated-assignment":
      if (statement.target.kind === "name") {
        if (!fields.has(statement.target.name)) classAttribute(statement, statement.target.name, facts, parts, cx);
        return;
      }
      break;
    case "pass":
      return;
    case "expression":
      if (statement.expression.kind === "string" || statement.expression.kind === "ellipsis") return;
      break;
    default:
  }
  // Any other statement runs once, where the class is made.
  parts.members.push({ kind: "static-block", static: true, body: { statements: [...cx.statement(statement)], trailing: [] }, trivia: noTrivia, origin: statement.span });
}

function method(statement: FunctionDefinition, facts: ClassFacts, parts: ClassParts, cx: Context): void {
  methodMember(statement, facts, parts, cx);
  if (statement.decorators.some(isCachedProperty)) parts.members.push(cached(statement));
  const real = statement.decorators.filter((decorator) => !isFormal(decorator));
  if (real.length === 0) return;
  // Decorators that read names of the body run where these are, as far as the body has come.
  const within = real.some((decorator) => some(decorator, (child) => child.kind === "name" && cx.facts.bindingOf(child.id)?.scope === facts.definition.id));
  const statements = within ? [] : parts.after;
  const decorated = real.map((decorator) => cx.withSink(statements).expression(decorator));
  const owner: TsExpression = within ? { kind: "this", origin: null } : identifier(facts.definition.name);
  statements.push(expressionStatement(helper("decorate_method", [owner, literal(mangle(statement.name)), ...decorated])));
  if (within) parts.members.push({ kind: "static-block", static: true, body: { statements, trailing: [] }, trivia: noTrivia, origin: statement.span });
}

function isAbcMeta(metaclass: Expression): boolean {
  return (metaclass.kind === "name" || metaclass.kind === "attribute") && metaclass.name === "ABCMeta";
}

/** `metaclass=M`, which the runtime reads from the class. ABCMeta only checks, which the runtime does for all. */
function metaclass(node: ClassDefinition, cx: Context): TsMemberDeclaration[] {
  const given = node.keywords.find((each) => each.name === "metaclass");
  if (given === undefined || isAbcMeta(given.value) || cx.typeOf(given.value).kind === "library-class") return [];
  return [{ kind: "field", name: "__metaclass__", static: true, declare: false, readonly: false, override: false, optional: false, type: null, value: cx.expression(given.value), trivia: noTrivia, origin: given.value.span }];
}

function isCachedProperty(decorator: FunctionDefinition["decorators"][number]): boolean {
  return (decorator.kind === "name" || decorator.kind === "attribute") && decorator.name === "cached_property";
}

/** `static { cache_properties(this, "total"); }` */
function cached(statement: FunctionDefinition): TsMemberDeclaration {
  const made = call(reference("py2ts-runtime/functools", "cache_properties"), [{ kind: "this", origin: null }, literal(statement.name)], statement.span);
  return { kind: "static-block", static: true, body: { statements: [expressionStatement(made)], trailing: [] }, trivia: noTrivia, origin: statement.span };
}

/** Declarations of the attributes that methods assign. */
function fieldMembers(facts: ClassFacts, cx: Context): TsMemberDeclaration[] {
  const written = facts.kind === "dataclass" ? new Map(dataclassFields(facts, cx).map((field) => [field.name, field])) : null;
  const isAttribute = (name: string): boolean => written?.get(name)?.initOnly !== true && !(name === "_" && written?.has(name) === false);
  const isSet = (name: string): boolean => {
    const field = written?.get(name);
    return field === undefined || field.init || field.default !== null || field.factory !== null;
  };
  return facts.fields
    .filter((field) => isAttribute(field.name) && !facts.attributes.some((attribute) => attribute.name === field.name && (isInstanceField(attribute, facts.definition) || attribute.access !== "class")))
    .map((field): TsMemberDeclaration => ({
      kind: "field", name: mangle(field.name), static: false, declare: !field.initialized || !isSet(field.name) || facts.form === "general" || facts.kind === "enum", readonly: false, override: field.initialized && facts.form === "simple" && overrides(field.name, facts, cx), optional: false,
      type: cx.tsType(field.type, field.annotation), value: null, trivia: noTrivia, origin: field.annotation?.span ?? null,
    }));
}

/** Calls that say of the attributes what TypeScript has no form for. */
function attributeCalls(node: ClassDefinition, facts: ClassFacts, name: TsExpression, parts: ClassParts, cx: Context): TsStatement[] {
  const statements: TsStatement[] = [];
  const shared = facts.kind === "enum" ? [] : sharedAttributes(facts, node, cx);
  if (shared.length > 0) statements.push(expressionStatement(helper("class_attributes", [name, ...shared.map((each) => literal(each))])));
  const metadata = classMetadata(node, facts, parts, cx);
  if (metadata.length > 0) statements.push(expressionStatement(helper("describe", [name, object(metadata)])));
  const bases = statedBases(node, facts, cx);
  if (bases.length > 0) statements.push(expressionStatement(helper("class_bases", [name, ...bases])));
  if (facts.kind === "protocol" && node.decorators.some(isRuntimeCheckable)) statements.push(expressionStatement(helper("runtime_protocol", [name, ...protocolMembers(node).map((each) => literal(each))])));
  const adopted = facts.kind === "protocol" ? [] : adoptedTypes(node, cx);
  if (adopted.length > 0) statements.push(expressionStatement(call(reference("py2ts-runtime/collections/abc", "adopt"), [name, ...adopted])));
  const abstract = abstractMethods(node);
  if (abstract.length > 0) statements.push(expressionStatement(helper("abstract_method", [name, ...abstract.map((each) => literal(each))])));
  return statements;
}

/** What Python does once the body has run: the metaclass, the bases, and the decorators hear of the class. */
function classCalls(node: ClassDefinition, facts: ClassFacts, name: TsExpression, cx: Context): TsStatement[] {
  const statements: TsStatement[] = [];
  if (facts.kind === "dataclass") statements.push(expressionStatement(dataclassCall(node, facts, name, cx)));
  if (tells(node, facts, cx)) statements.push(expressionStatement(helper("class_created", [name, ...keywordArguments(node, cx)])));
  const decorators = node.decorators.filter((decorator) => !isFormal(decorator) && !isRuntimeCheckable(decorator) && !(facts.kind === "dataclass" && isDataclass(decorator, cx)) && !(facts.kind === "enum" && isUnique(decorator)));
  for (const decorator of [...decorators].reverse()) statements.push(expressionStatement(isDataclass(decorator, cx) ? runtimeDataclass(decorator, name, cx) : helper("call", [cx.expression(decorator), name], decorator.span)));
  return statements;
}

function isRuntimeCheckable(decorator: Expression): boolean {
  return (decorator.kind === "name" || decorator.kind === "attribute") && decorator.name === "runtime_checkable";
}

/** The names that a protocol asks for. */
function protocolMembers(node: ClassDefinition): string[] {
  return [...new Set(node.body.statements.flatMap((statement) => (statement.kind === "function" ? [statement.name] : statement.kind === "annotated-assignment" && statement.target.kind === "name" ? [statement.target.name] : [])))];
}

/** Whether anybody hears of the class when it is made. */
function tells(node: ClassDefinition, facts: ClassFacts, cx: Context): boolean {
  if (facts.kind === "enum" || facts.kind === "typed-dict") return false;
  const { reads, definesSetName } = cx.facts.needs;
  if (reads.has("__subclasses__") && node.bases.length > 0) return true;
  if (definesSetName && mayHoldDescriptors(node)) return true;
  return facts.form === "general" && (hasKeywords(node, cx) || hasMetaclass(facts, cx) || tellsSubclasses(facts, cx));
}

function hasKeywords(node: ClassDefinition, cx: Context): boolean {
  return node.keywords.some((each) => each.name !== "metaclass" || cx.typeOf(each.value).kind !== "library-class");
}

/** Whether the class has a metaclass of the program, or a base that only the run knows, which may have one. */
function hasMetaclass(facts: ClassFacts, cx: Context): boolean {
  if (facts.bases.some((base, index) => base === null && isMadeAtRunTime(facts.baseExpressions[index], cx))) return true;
  return facts.definition.keywords.some((each) => each.name === "metaclass" && !isAbcMeta(each.value)) || facts.bases.some((base) => base?.kind === "class" && hasMetaclass(cx.facts.classFacts(base.class), cx));
}

/** A variable that holds a class which no statement of the program defines. */
function isMadeAtRunTime(base: Expression | undefined, cx: Context): boolean {
  return base?.kind === "name" && cx.facts.bindingOf(base.id)?.kind === "variable" && !isTyping(base, cx);
}

function mayHoldDescriptors(node: ClassDefinition): boolean {
  return node.body.statements.some((statement) =>
    statement.kind === "function" ? statement.decorators.some((decorator) => !isFormal(decorator)) : (statement.kind === "assignment" || statement.kind === "annotated-assignment") && statement.value !== null && statement.value.kind !== "string" && statement.value.kind !== "integer");
}

/** All bases, where the program looks at them and some mean something to type checkers and `abc` only. */
function statedBases(node: ClassDefinition, facts: ClassFacts, cx: Context): TsExpression[] {
  if (!["__mro__", "__bases__", "__base__", "mro"].some((each) => cx.facts.needs.reads.has(each))) return [];
  const written = node.bases.map((base) => {
    const plain = base.kind === "subscript" ? base.object : base;
    const name = plain.kind === "name" || plain.kind === "attribute" ? plain.name : "";
    return !facts.baseExpressions.includes(base) && ["ABC", "Generic", "Protocol"].includes(name) ? { marker: true, expression: runtime(name) } : { marker: false, expression: cx.expression(plain) };
  });
  const generic = node.typeParameters.length > 0 ? [{ marker: true, expression: runtime("Generic") }] : [];
  const all = [...written, ...generic];
  return all.some((each) => each.marker) ? all.map((each) => each.expression) : [];
}

/** What is asked of the class while the program runs: its docstring, the parameters of its constructor. */
function classMetadata(node: ClassDefinition, facts: ClassFacts, parts: ClassParts, cx: Context): (readonly [string, TsExpression])[] {
  const annotated = node.body.statements.flatMap((each) => (each.kind === "annotated-assignment" && each.target.kind === "name" ? [[each.target.name, annotationValue(each.annotation, cx)] as const] : []));
  return [
    ...(facts.described || cx.facts.needs.signatures ? (parts.construction ?? []) : []),
    ...(node.docstring !== null && cx.facts.needs.reads.has("__doc__") ? [["doc", literal(node.docstring)] as const] : []),
    ...((cx.facts.needs.annotations || facts.madeAtRunTime) && annotated.length > 0 ? [["fields", object(annotated)] as const] : []),
    ...(facts.madeAtRunTime ? quotedWords(node, cx) : []),
  ];
}

/** Whether a base has `__init_subclass__`, or an attribute of the class may have `__set_name__`. */
function tellsSubclasses(facts: ClassFacts, cx: Context): boolean {
  const hears = (base: ClassFacts["bases"][number]): boolean => {
    if (base?.kind !== "class") return false;
    const inherited = cx.facts.classFacts(base.class);
    return inherited.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__init_subclass__") || inherited.bases.some(hears);
  };
  return facts.bases.some(hears) || facts.definition.body.statements.some((statement) => (statement.kind === "assignment" || statement.kind === "annotated-assignment") && statement.value?.kind === "call");
}

/** The keywords of the class statement, but for the metaclass. */
function keywordArguments(node: ClassDefinition, cx: Context): TsExpression[] {
  const given = node.keywords.flatMap((each) => (each.name === null || each.name === "metaclass" ? [] : [[each.name, cx.expression(each.value)] as const]));
  return given.length === 0 ? [] : [object(given)];
}
