/** Methods, accessors and class attributes as members of a TypeScript class. */
import { typeMarkers } from "../typing.ts";
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { Type } from "../../3-analyze/types.ts";
import type { NodeId } from "../../ir/span.ts";
import type { AnnotatedAssignment, Assignment, ClassDefinition, Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { TsExpression, TsMemberDeclaration, TsParameter, TsStatement, TsTrivia } from "../../ir/target/index.ts";
import { anyType, assign, block, call, expressionStatement, helper, identifier, literal, member, noTrivia, object, returns, variable } from "../build.ts";
import type { Context } from "../context.ts";
import { cleanDocstring } from "../functions/docstring.ts";
import { describe, functionParts } from "../functions/function.ts";
import { mangle, mangleStatic } from "../mangle.ts";
import { into } from "../representation.ts";
import { triviaOf } from "../trivia.ts";

/** What a class body becomes: members, and statements before and behind the class. */
export interface ClassParts {
  readonly before: TsStatement[];
  readonly members: TsMemberDeclaration[];
  readonly after: TsStatement[];
  /** What is known of the constructor's parameters, for the class's description. */
  construction?: (readonly [string, TsExpression])[];
}

type MethodFacts = NonNullable<ReturnType<Context["facts"]["functionFacts"]>["method"]>;

/** Decorators that the form of a member says: no call is emitted for them. */
const formal = new Set(["property", "staticmethod", "classmethod", "abstractmethod", "abstractproperty", "abstractclassmethod", "abstractstaticmethod", "overload", "setter", "deleter", "getter", "cached_property", ...typeMarkers]);

export function isFormal(decorator: FunctionDefinition["decorators"][number]): boolean {
  const name = decorator.kind === "name" ? decorator.name : decorator.kind === "attribute" ? decorator.name : null;
  return name !== null && formal.has(name);
}

export function methodMember(node: FunctionDefinition, facts: ClassFacts, parts: ClassParts, cx: Context): void {
  const method = cx.facts.functionFacts(node.id).method;
  const binding = method?.binding ?? "instance";
  const [first] = node.parameters;
  const takesReceiver = binding !== "static" && first !== undefined && (first.kind === "normal" || first.kind === "positional-only");
  const receiver = takesReceiver ? (cx.facts.bindingOf(first.id)?.id ?? null) : null;
  const aliased = takesReceiver && needsAlias(node, receiver, cx);
  const made = functionParts(node, aliased ? null : receiver, takesReceiver, cx);
  placeDefaults(node, made.signature.before, facts, parts, cx);
  if (accessorOf(binding) === null && binding !== "deleter") parts.after.push(...describe(node, made.signature, member(binding === "static" || binding === "class" ? identifier(facts.definition.name) : member(identifier(facts.definition.name), "prototype"), mangle(node.name)), cx, takesReceiver, isCooperative(node, facts)));
  const own = cx.facts.functionFacts(node.id);
  if (own.coloured && own.escapes) parts.after.push(expressionStatement(helper("blocking", [member(member(identifier(facts.definition.name), "prototype"), mangle(node.name))])));
  const prelude = aliased && first !== undefined ? [variable("const", identifier(cx.state.names.safe(first.name)), { kind: "this", origin: null })] : [];
  const isGetter = accessorOf(binding) === "get" && made.signature.parameters.length > 0;
  parts.members.push({
    kind: "method",
    accessor: node.decorators.some((decorator) => (decorator.kind === "name" || decorator.kind === "attribute") && decorator.name === "cached_property") ? "get" : accessorOf(binding),
    name: binding === "static" || binding === "class" ? mangleStatic(node.name) : `${mangle(node.name)}${binding === "deleter" ? "__deleter" : ""}`,
    static: binding === "static" || binding === "class",
    async: made.async,
    generator: made.generator,
    override: binding !== "deleter" && overrides(node.name, facts, cx),
    typeParameters: [],
    parameters: isGetter ? [] : isCooperative(node, facts) ? made.signature.parameters.map(loose) : made.signature.parameters,
    // A descriptor gives itself where the class is asked, which Python does and the program need not.
    result: binding === "setter" ? null : node.name === "__get__" ? anyType : made.result,
    body: { ...made.body, statements: [...prelude, ...(isGetter ? made.signature.parameters.map(leftOut) : []), ...made.body.statements] },
    trivia: memberTrivia(node),
    origin: node.span,
  });
}

/** A further parameter of a getter, which nobody gives a value: it has its default. */
function leftOut({ target, default: value }: TsParameter): TsStatement {
  return variable("const", target, value ?? helper("unbound", [literal(target.kind === "identifier" ? target.name : "parameter")]));
}

/** Methods by which Python makes classes and instances: keywords find their parameters, whichever class comes next. */
function isCooperative(node: FunctionDefinition, facts: ClassFacts): boolean {
  return facts.form === "general" && (makers.has(node.name) || (node.name === "__call__" && facts.bases.some((base) => base?.kind === "library" && base.name === "type")));
}

const makers = new Set(["__init__", "__new__", "__init_subclass__", "__prepare__"]);

/** Constructors of a family need not take the same, which TypeScript asks of methods. */
function loose(parameter: TsParameter): TsParameter {
  const needsDefault = !parameter.rest && parameter.default === null;
  const isPattern = parameter.target.kind !== "identifier";
  return { ...parameter, optional: needsDefault && !isPattern, default: needsDefault && isPattern ? object([]) : parameter.default, type: parameter.rest ? { kind: "array", element: anyType, readonly: false } : anyType };
}

function accessorOf(binding: MethodFacts["binding"]): "get" | "set" | null {
  return binding === "property" ? "get" : binding === "setter" ? "set" : null;
}

function memberTrivia(node: FunctionDefinition): TsTrivia {
  return triviaOf(node.trivia, node.docstring === null ? null : cleanDocstring(node.docstring));
}

/** `this` can't serve where the receiver is reassigned or used in a function that has a `this` of its own. */
function needsAlias(node: FunctionDefinition, receiver: number | null, cx: Context): boolean {
  if (cx.facts.functionFacts(node.id).receiverAliased) return true;
  const uses = (inner: Statement | { readonly id: number }): boolean => some({ ...inner, span: node.span }, (child) => child.kind === "name" && cx.facts.bindingOf(child.id)?.id === receiver);
  return node.body.statements.some((statement) =>
    some(statement, (child) => {
      if (child.kind === "function" || child.kind === "lambda") return cx.facts.functionFacts(child.id).generator && uses(child);
      if (child.kind === "class") return uses(child);
      return false;
    }),
  );
}

/** Whether a base of the program, or a library base, has the name too. */
export function overrides(name: string, facts: ClassFacts, cx: Context): boolean {
  return facts.bases.some((base) => {
    if (base === null) return false;
    if (base.kind === "library") return cx.state.maps.member(base.row, name) !== null;
    const inherited = cx.facts.classFacts(base.class);
    return inherited.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === name) || inherited.attributes.some((each) => each.name === name) || inherited.fields.some((each) => each.name === name) || overrides(name, inherited, cx);
  });
}

/** Defaults are evaluated where the method stands: before the class, or in its body where they read names of that. */
function placeDefaults(node: FunctionDefinition, before: readonly TsStatement[], facts: ClassFacts, parts: ClassParts, cx: Context): void {
  const readsBody = node.parameters.some((each) => each.default !== null && some(each.default, (child) => child.kind === "name" && cx.facts.bindingOf(child.id)?.scope === facts.definition.id));
  if (!readsBody) {
    parts.before.push(...before);
    return;
  }
  const statements = before.flatMap((statement) => {
    if (statement.kind !== "variable") return [statement];
    parts.before.push({ ...statement, keyword: "let", declarations: statement.declarations.map((each) => ({ ...each, type: each.type ?? anyType, value: null })) });
    return statement.declarations.flatMap(({ target, value }) => (value === null ? [] : [expressionStatement(assign(target, value))]));
  });
  parts.members.push({ kind: "static-block", static: true, body: block(statements), trivia: noTrivia, origin: node.span });
}

/** A function that CPython has in C stays what it is where a class keeps it. */
function unbinding(node: Expression, value: TsExpression, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  return type.kind === "library-function" && cx.state.maps.module(type.module)?.compiled === true ? helper("builtin_function", [value], node.span) : value;
}

/** A name assigned in the class body: a field where only instances read it, else a static member. */
export function classAttribute(node: Assignment | AnnotatedAssignment, name: string, facts: ClassFacts, parts: ClassParts, cx: Context): void {
  const attribute = facts.attributes.find((each) => each.name === name);
  if (node.value === null || attribute === undefined) return;
  const alias = aliasOf(node.value, name, facts);
  if (alias !== null) {
    parts.members.push(alias);
    return;
  }
  const statements: TsStatement[] = [];
  const value = unbinding(node.value, into(node.value, attribute.type, cx.withSink(statements)), cx);
  // Statements that read names of the body (a loop over one of them) run where these are.
  const within = statements.length > 0 && some(node.value, (child) => child.kind === "name" && cx.facts.bindingOf(child.id)?.scope === facts.definition.id);
  if (!within) parts.before.push(...statements);
  const annotation = node.kind === "annotated-assignment" ? node.annotation : null;
  const onInstance = isInstanceField(attribute, facts.definition);
  const type = name === "__slots__" ? anyType : value.kind === "literal" && value.value !== null && annotation === null && (attribute.constant || !isWide(attribute.type)) ? null : cx.tsType(attribute.type, annotation);
  const base = { kind: "field", declare: within, readonly: false, optional: false, origin: node.span } as const;
  const trivia = triviaOf(node.trivia);
  const self: TsExpression = { kind: "this", origin: null };
  const end = (target: TsExpression): void => {
    if (within) parts.members.push({ kind: "static-block", static: true, body: { statements: [...statements, expressionStatement(assign(target, value))], trailing: [] }, trivia: noTrivia, origin: node.span });
  };
  if (inheritsProperty(name, facts, cx) && !(within && onInstance)) {
    // A property of a base can be overridden by an accessor only.
    const shown = onInstance ? value : member(identifier(cx.state.names.safe(facts.definition.name)), mangleStatic(name));
    if (!onInstance) parts.members.push({ ...base, name: mangleStatic(name), static: true, override: false, type, value: within ? null : value, trivia });
    if (!onInstance) end(member(self, mangleStatic(name)));
    parts.members.push({ kind: "method", accessor: "get", name: mangle(name), static: false, async: false, generator: false, override: true, typeParameters: [], parameters: [], result: cx.tsType(attribute.type, annotation), body: block([returns(shown)]), trivia: onInstance ? trivia : noTrivia, origin: node.span });
    return;
  }
  if (onInstance) {
    parts.members.push({ ...base, name: mangle(name), static: false, override: overrides(name, facts, cx), type, value: within ? null : value, trivia });
    end(member(member(self, "prototype"), mangle(name)));
    return;
  }
  parts.members.push({ ...base, name: mangleStatic(name), static: true, override: overrides(name, facts, cx), type, value: within ? null : value, trivia });
  end(member(self, mangleStatic(name)));
  if (attribute.access !== "class" && name !== "__slots__") parts.members.push({ ...base, declare: true, name: mangle(name), static: false, override: false, type: isDescriptor(attribute.type, cx) ? anyType : cx.tsType(attribute.type, annotation), value: null, trivia: noTrivia });
}

/** Whether what a base of the program has by that name is a property. */
export function inheritsProperty(name: string, facts: ClassFacts, cx: Context): boolean {
  return facts.bases.some((base) => {
    if (base?.kind !== "class") return false;
    const inherited = cx.facts.classFacts(base.class);
    const own = inherited.definition.body.statements.find((statement) => statement.kind === "function" && statement.name === name);
    return own === undefined ? inheritsProperty(name, inherited, cx) : cx.facts.functionFacts(own.id).method?.binding === "property";
  });
}

/** Types that the first value alone does not show. */
function isWide(type: Type): boolean {
  return type.kind === "union" || type.kind === "unknown" || (type.kind === "int" && !type.small);
}

/** What instances see of a descriptor is up to it. */
function isDescriptor(type: Type, cx: Context): boolean {
  const members = type.kind === "union" ? type.members : [type];
  return members.some((each) => each.kind === "instance" && definesGet(each.class, cx));
}

function definesGet(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  return facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__get__") || facts.bases.some((base) => base?.kind === "class" && definesGet(base.class, cx));
}

/** `__radd__ = __add__`: another name for a method of the class. */
function aliasOf(value: Expression, name: string, facts: ClassFacts): TsMemberDeclaration | null {
  if (value.kind !== "name") return null;
  const method = facts.definition.body.statements.find((statement): statement is FunctionDefinition => statement.kind === "function" && statement.name === value.name);
  if (method === undefined || method.decorators.length > 0) return null;
  const args = identifier("args");
  const original = member(member(identifier(facts.definition.name), "prototype"), mangle(method.name));
  const body = block([returns(call(member(identifier("Reflect"), "apply"), [original, { kind: "this", origin: null }, args], value.span))]);
  const rest = { target: args, type: { kind: "array", element: anyType, readonly: false }, optional: false, rest: true, default: null } as const;
  return { kind: "method", accessor: null, name: mangle(name), static: false, async: false, generator: false, override: false, typeParameters: [], parameters: [rest], result: anyType, body, trivia: noTrivia, origin: value.span };
}

/** A constant that is read through instances only may as well be theirs, unless the class body itself reads it. */
export function isInstanceField(attribute: ClassFacts["attributes"][number], definition: ClassDefinition): boolean {
  if (attribute.access !== "instance" || !attribute.constant || attribute.assignedOnClass) return false;
  return !definition.body.statements.some((statement) => statement.kind !== "function" && some(statement, (child) => child.kind === "name" && "name" in child && child.name === attribute.name && !isTargetOf(statement, child)));
}

function isTargetOf(statement: Statement, node: object): boolean {
  return (statement.kind === "assignment" && statement.targets.some((target) => target === node)) || (statement.kind === "annotated-assignment" && statement.target === node);
}

/** Names that loops, conditions, unpacking … of a class body bind. */
function boundInBlocks(definition: ClassDefinition): Set<string> {
  const names = new Set<string>();
  for (const statement of definition.body.statements) {
    if (statement.kind === "function" || statement.kind === "class" || statement.kind === "annotated-assignment" || (statement.kind === "assignment" && statement.targets.every((target) => target.kind === "name"))) continue;
    for (const name of targetsIn(statement)) names.add(name);
  }
  return names;
}

function targetsIn(statement: Statement): string[] {
  const named = (target: Expression): string[] => (target.kind === "name" ? [target.name] : target.kind === "tuple" || target.kind === "list" ? target.elements.flatMap(named) : target.kind === "starred" ? named(target.value) : []);
  const within = (body: { readonly statements: readonly Statement[] } | null): string[] => body?.statements.flatMap(targetsIn) ?? [];
  switch (statement.kind) {
    case "assignment": return statement.targets.flatMap(named);
    case "annotated-assignment": case "augmented-assignment": return named(statement.target);
    case "for": return [...named(statement.target), ...within(statement.body), ...within(statement.otherwise)];
    case "while": return [...within(statement.body), ...within(statement.otherwise)];
    case "if": return [...within(statement.then), ...within(statement.otherwise)];
    case "try": return [...within(statement.body), ...statement.handlers.flatMap((each) => within(each.body)), ...within(statement.otherwise), ...within(statement.finally)];
    case "with": return [...statement.items.flatMap((item) => (item.target === null ? [] : named(item.target))), ...within(statement.body)];
    default: return [];
  }
}

/** Names of attributes that both the class and its instances show. */
export function sharedAttributes(facts: ClassFacts, definition: ClassDefinition, cx: Context): string[] {
  const assigned = new Set(definition.body.statements.flatMap((statement) => (statement.kind === "assignment" ? statement.targets.flatMap((target) => (target.kind === "name" ? [target.name] : [])) : statement.kind === "annotated-assignment" && statement.target.kind === "name" && statement.value !== null ? [statement.target.name] : [])));
  for (const name of boundInBlocks(definition)) assigned.add(name);
  for (const statement of definition.body.statements) {
    if (statement.kind !== "assignment" || aliasOf(statement.value, "", facts) === null) continue;
    for (const target of statement.targets) if (target.kind === "name") assigned.delete(target.name);
  }
  return facts.attributes.filter((each) => assigned.has(each.name) && !isInstanceField(each, definition) && each.access !== "class" && each.name !== "__slots__" && !inheritsProperty(each.name, facts, cx)).map((each) => each.name);
}
