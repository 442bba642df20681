/** Function definitions and lambdas. */
import type { FunctionFacts } from "../../3-analyze/facts.ts";
import type { FunctionDefinition, Lambda, Return } from "../../ir/python/index.ts";
import { some, type AnyNode } from "../../ir/python/visit.ts";
import type { TsBlock, TsExpression, TsStatement, TsType } from "../../ir/target/index.ts";
import { anyType, assign, block, call, construct, expressionStatement, helper, identifier, literal, noTrivia, object, promiseOf, reference, returns, throws, variable, voidType, type } from "../build.ts";
import { translateBlock } from "../block.ts";
import { callExpression } from "../calls/call.ts";
import type { Context, Frame } from "../context.ts";
import { placeDeclarations } from "../placement.ts";
import { into, mayBeNone } from "../representation.ts";
import { apart } from "../sequence.ts";
import { isVoid } from "../statements/simple.ts";
import { neverEnds } from "../statements/control.ts";
import { isTypeMarker } from "../typing.ts";
import { annotationValue } from "../annotations.ts";
import { qualifiedName } from "../classes/qualified-name.ts";
import { isBodyName } from "../classes/body-names.ts";
import { cleanDocstring } from "./docstring.ts";
import { parameterText } from "./parameter-text.ts";
import { signature, type Signature } from "./parameters.ts";

/** A function's parts, ready for a declaration, an expression, an arrow or a method. */
export interface FunctionParts {
  readonly async: boolean;
  readonly generator: boolean;
  readonly signature: Signature;
  readonly result: TsType | null;
  readonly body: TsBlock;
}

/** The frame of a function's body. `receiver` is the binding that `this` stands for. */
export function functionFrame(facts: FunctionFacts, receiver: number | null, cx: Context): Frame {
  const { definition } = facts;
  const placement = definition.kind === "lambda" ? cx.frame.placement : placeDeclarations(definition.id, definition.body, cx.facts);
  return { kind: "function", function: facts, async: (facts.async && !facts.byHand) || facts.coloured, receiver, placement, class: cx.frame.class, temporaries: new Set(cx.frame.temporaries) };
}

/** @param skip leaves out the first parameter, which `this` stands for */
export function functionParts(definition: FunctionDefinition, receiver: number | null, skip: boolean, cx: Context): FunctionParts {
  const facts = cx.facts.functionFacts(definition.id);
  const inner = cx.inFrame(functionFrame(facts, receiver, cx));
  const made = signature(facts, skip, cx, inner);
  const body = facts.placeholder && !isVoid(inner) ? block([throws(construct(reference("py2ts-runtime", "NotImplementedError"), []))]) : translateBlock(definition.body, inner);
  const open = !facts.generator && !facts.placeholder && !isVoid(inner) && !neverEnds(definition.body, inner) && mayBeNone(facts.returns);
  const statements = [...made.prelude, ...body.statements, ...(open ? [returns(literal(null))] : [])];
  const whole = facts.stops ? stopGuard({ ...body, statements }, facts, inner) : { ...body, statements };
  if (facts.byHand) return { async: false, generator: false, signature: made, ...handDriven(facts, whole, inner) };
  return { async: inner.frame.async, generator: facts.generator, signature: made, result: resultType(facts, inner), body: whole };
}

/** A coroutine that can be driven by hand: a call gives the coroutine object of a generator that yields what it awaits. */
function handDriven(facts: FunctionFacts, body: TsBlock, inner: Context): Pick<FunctionParts, "result" | "body"> {
  const result = resultType(facts, inner) ?? anyType;
  const steps: TsExpression = { kind: "function-expression", async: false, generator: true, name: null, parameters: [], result: type("Generator", [anyType, result, anyType]), body, origin: facts.definition.span };
  const receiver: readonly TsExpression[] = inner.frame.receiver === null ? [] : [{ kind: "this", origin: null }];
  const made = helper("by_hand", [literal(qualifiedName(facts.definition.id, inner.state.module)), steps, ...receiver], facts.definition.span);
  return { result: { kind: "named", name: "Coroutine", arguments: [result], reference: { module: "py2ts-runtime", export: "Coroutine" } }, body: block([returns(made)]) };
}

/** Turns the end of an iteration that comes out of the body itself into Python's RuntimeError. */
function stopGuard(body: TsBlock, facts: FunctionFacts, inner: Context): TsBlock {
  const error = identifier(inner.catchName("error"));
  const kind = !facts.generator ? "coroutine" : facts.async ? "async generator" : "generator";
  const handler = block([throws(helper("stop_escaped", [error, literal(kind)]))]);
  return block([{ kind: "try", body, binding: error.name, handler, finalizer: null, trivia: noTrivia, origin: facts.definition.span }]);
}

function resultType(facts: FunctionFacts, inner: Context): TsType | null {
  const annotation = facts.definition.kind === "function" ? facts.definition.returns : null;
  if (facts.generator) return type(facts.async ? "AsyncGenerator" : "Generator", [inner.tsType(facts.yields ?? { kind: "unknown" })]);
  // Nothing is known to get there, as where an argument of a call has no value yet; it still says that it gives something.
  const gives = facts.returns.kind === "never" && hasValues(facts.definition);
  const result = gives ? anyType : isVoid(inner) ? voidType : facts.returns.kind === "never" ? type("never") : inner.tsType(facts.returns, annotation);
  const written = result.kind === "named" && result.name === "never" ? voidType : result;
  return inner.frame.async ? promiseOf(written) : written;
}

/** Whether a `return` of the function itself names a value. */
function hasValues(definition: FunctionFacts["definition"]): boolean {
  const own = (node: AnyNode): boolean => node === definition || (node.kind !== "function" && node.kind !== "class" && node.kind !== "lambda");
  return some(definition, (node) => isReturn(node) && node.value !== null && node.value.kind !== "none", own);
}

function isReturn(node: AnyNode): node is Return {
  return node.kind === "return";
}

/** Functions inside methods that use the receiver become arrows, which share its `this`. */
export function functionStatement(node: FunctionDefinition, cx: Context): readonly TsStatement[] {
  const binding = cx.facts.bindingOf(node.id);
  const name = binding === null ? cx.state.names.safe(node.name) : cx.state.names.of(binding);
  const decorators = node.decorators.filter((decorator) => !isTypeMarker(decorator));
  const parts = functionParts(node, cx.frame.receiver, false, cx);
  const doc = node.docstring === null ? null : cleanDocstring(node.docstring);
  const { before, parameters } = parts.signature;
  if (isBodyName(binding, cx)) return methodInBlock(node, parts, cx);
  const inline = cx.frame.placement.inline.has(node.id) && (binding === null || binding.sites.length === 1);
  const metadata = describe(node, parts.signature, identifier(name), cx);
  // Inside, its name stands for what the decorators made of it: the function's own name would hide that.
  const recursive = decorators.length > 0 && binding !== null && some(node, (child) => child.kind === "name" && cx.facts.bindingOf(child.id)?.id === binding.id);
  if (decorators.length === 0 && inline && !usesReceiver(node, cx)) {
    const exported = cx.frame.kind === "module" && binding !== null && binding.exported;
    return [
      ...before,
      { kind: "function", exported, async: parts.async, generator: parts.generator, name, typeParameters: [], parameters, result: parts.result, body: parts.body, trivia: { ...noTrivia, doc }, origin: node.span },
      ...metadata,
    ];
  }
  const made: TsExpression =
    usesReceiver(node, cx) && !parts.generator
      ? { kind: "arrow", async: parts.async, parameters, result: parts.result, body: parts.body, origin: node.span }
      : { kind: "function-expression", async: parts.async, generator: parts.generator, name: decorators.length > 0 && !recursive ? name : null, parameters, result: parts.result, body: parts.body, origin: node.span };
  const described = decorators.length > 0 && (recursive || metadata.length > 0) ? describeExpression(node, parts.signature, made, recursive, cx) : made;
  const sink: TsStatement[] = [];
  const decorated = [...decorators].reverse().reduce((value, decorator) => decorate(decorator, value, cx.withSink(sink)), described);
  const first = cx.frame.placement.inline.get(node.id);
  const declared: TsStatement = first !== undefined ? variable(first, identifier(name), decorated, first === "let" && binding !== null ? cx.tsType(binding.type) : null, { ...noTrivia, doc }) : expressionStatement(assign(identifier(name), decorated), { ...noTrivia, doc });
  return [...before, ...sink, exportedIf(declared, cx.frame.kind === "module" && binding !== null && binding.exported), ...(decorators.length > 0 ? [] : metadata)];
}

/** A method that stands in a block of the class body: a function of self, which the runtime makes a method. */
function methodInBlock(node: FunctionDefinition, parts: FunctionParts, cx: Context): readonly TsStatement[] {
  const { before, parameters } = parts.signature;
  const made: TsExpression = { kind: "function-expression", async: parts.async, generator: parts.generator, name: cx.state.names.safe(node.name), parameters, result: parts.result, body: parts.body, origin: node.span };
  const sink: TsStatement[] = [];
  const described = describe(node, parts.signature, identifier(node.name), cx).length > 0 ? describeExpression(node, parts.signature, made, false, cx) : made;
  const decorated = [...node.decorators].reverse().reduce((value, decorator) => decorate(decorator, value, cx.withSink(sink)), described);
  return [...before, ...sink, expressionStatement(helper("setattr", [{ kind: "this", origin: null }, literal(node.name), decorated]))];
}

function exportedIf(statement: TsStatement, exported: boolean): TsStatement {
  return statement.kind === "variable" && exported ? { ...statement, exported } : statement;
}

function decorate(decorator: FunctionDefinition["decorators"][number], value: TsExpression, cx: Context): TsExpression {
  const type = cx.typeOf(decorator);
  const callee = cx.expression(decorator);
  if (type.kind === "function" || type.kind === "library-function") return call(callee, [value], decorator.span);
  return helper("call", [callee, value], decorator.span);
}

/** The frame's `this` is used inside, at whatever depth. */
function usesReceiver(node: FunctionDefinition | Lambda, cx: Context): boolean {
  const { receiver } = cx.frame;
  if (receiver === null) return false;
  return some(node, (child) => child.kind === "name" && cx.facts.bindingOf(child.id)?.id === receiver) || some(node, (child) => child.kind === "name" && "name" in child && child.name === "super");
}

/**
 * Metadata for functions whose names, parameters or docstring are looked at while the program runs.
 *
 * @param isMethod leaves out the receiver, which still counts in error texts
 */
export function describe(node: FunctionDefinition, signature: Signature, target: TsExpression, cx: Context, isMethod = false, always = false): readonly TsStatement[] {
  const properties = metadataOf(node, signature, cx, isMethod, always && node.parameters.length > 1);
  return properties.length === 0 ? [] : [expressionStatement(helper("describe", [target, object(properties)]))];
}

/** @param nameless says its name, which the value itself does not have */
function describeExpression(node: FunctionDefinition, signature: Signature, value: TsExpression, nameless: boolean, cx: Context): TsExpression {
  const metadata = metadataOf(node, signature, cx);
  const named = !nameless || metadata.some(([key]) => key === "name") ? [] : [["name", literal(node.name)] as const];
  return helper("describe", [value, object([...named, ...metadata])]);
}

function metadataOf(node: FunctionDefinition, signature: Signature, cx: Context, isMethod = false, always = false): (readonly [string, TsExpression])[] {
  const described = cx.facts.functionFacts(node.id).described ?? (always ? { params: true, doc: false, name: false } : null);
  if (described === null) return [];
  const properties: (readonly [string, TsExpression])[] = [];
  if (described.params) properties.push(["params", literal(parameterText(isMethod ? node.parameters.slice(1) : node.parameters))]);
  if (described.params && isMethod) properties.push(["method", literal(true)]);
  properties.push(...signatureValues(node, signature, cx));
  if (described.doc && node.docstring !== null) properties.push(["doc", literal(node.docstring)]);
  if (described.name && cx.state.names.safe(node.name) !== node.name) properties.push(["name", literal(node.name)]);
  return properties;
}

/** The defaults and annotations of a function, where the program looks at them. */
export function signatureValues(node: FunctionDefinition, { defaults }: Signature, cx: Context): (readonly [string, TsExpression])[] {
  const annotations = cx.facts.needs.annotations ? [...node.parameters.map((each) => [each.name, each.annotation] as const), ["return", node.returns] as const] : [];
  const known = annotations.flatMap(([name, annotation]) => (annotation === null ? [] : [[name, annotationValue(annotation, cx)] as const]));
  return [
    ...(cx.facts.needs.signatures && defaults.length > 0 ? [["defaults", object(defaults)] as const] : []),
    ...(known.length > 0 ? [["annotations", object(known)] as const] : []),
  ];
}

export function lambdaExpression(node: Lambda, cx: Context): TsExpression {
  const { made, signature: taken } = lambda(node, cx);
  const marked = cx.facts.functionFacts(node.id).coloured ? helper("blocking", [made], node.span) : made;
  if (!cx.facts.needs.signatures) return marked;
  const defaults = taken.defaults.length > 0 ? [["defaults", object(taken.defaults)] as const] : [];
  return helper("describe", [marked, object([["params", literal(parameterText(node.parameters))], ...defaults])]);
}

function lambda(node: Lambda, cx: Context): { readonly made: TsExpression; readonly signature: Signature } {
  const facts = cx.facts.functionFacts(node.id);
  const inner = cx.inFrame({ ...functionFrame(facts, cx.frame.receiver, cx) });
  const made = signature(facts, false, cx, inner);
  cx.sink.push(...made.before);
  const { value, statements } = apart((deeper) => (node.body.kind === "call" && facts.returns.kind === "none" ? callExpression(node.body, deeper, "discarded") : into(node.body, facts.returns, deeper)), inner);
  if (facts.returns.kind === "none" && node.body.kind === "call" && !facts.generator) {
    // Its result is None, whatever the native form gives.
    return { signature: made, made: { kind: "arrow", async: facts.coloured, parameters: made.parameters, result: null, body: block([...made.prelude, ...statements, expressionStatement(value), ...(isVoid(inner) ? [] : [returns(literal(null))])]), origin: node.span } };
  }
  const body = statements.length + made.prelude.length === 0 ? value : block([...made.prelude, ...statements, returns(value)]);
  if (facts.generator) {
    return { signature: made, made: { kind: "function-expression", async: facts.async, generator: true, name: null, parameters: made.parameters, result: null, body: "statements" in body ? body : block([returns(body)]), origin: node.span } };
  }
  return { signature: made, made: { kind: "arrow", async: facts.coloured, parameters: made.parameters, result: null, body, origin: node.span } };
}
