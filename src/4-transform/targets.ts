/** Assignment targets: names, attributes, items and (nested) unpacking. */
import type { Span } from "../ir/span.ts";
import type { Type } from "../3-analyze/types.ts";
import type { Expression, Target } from "../ir/python/index.ts";
import { some } from "../ir/python/visit.ts";
import { isStable } from "./calls/stable.ts";
import type { TsBindingTarget, TsExpression, TsPatternElement, TsStatement } from "../ir/target/index.ts";
import { assign, call, expressionStatement, helper, identifier, literal, member, variable } from "./build.ts";
import type { Context } from "./context.ts";
import { isRefused } from "./classes/refused.ts";
import { bodyName, isBodyName } from "./classes/body-names.ts";
import { mangle, mangleStatic } from "./mangle.ts";
import { coerce, into, present } from "./representation.ts";
import { hintOf, inOrder, isConstant, isQuiet, keep } from "./sequence.ts";

type Keyword = "const" | "let";
const unknown: Type = { kind: "unknown" };

/** What unpacking gives at a position. */
function itemType(type: Type, index: number): Type {
  switch (type.kind) {
    case "tuple": return type.elements[index] ?? type.rest ?? unknown;
    case "list": return type.element;
    case "iterable": return type.element;
    default: return unknown;
  }
}

/** Destructuring raises nothing in JavaScript, so it serves only where the number of values is proven. */
function hasExactly(type: Type, targets: readonly Target[]): boolean {
  if (type.kind !== "tuple" || type.rest !== null) return false;
  const starred = targets.some((target) => target.kind === "starred");
  // JavaScript's rest comes last.
  if (targets.slice(0, -1).some((target) => target.kind === "starred")) return false;
  return starred ? type.elements.length >= targets.length - 1 : type.elements.length === targets.length;
}

/**
 * A target as a pattern of declarations, `for` heads and parameters.
 * @returns null where it binds something else than names, or has to check or convert what it gets
 */
export function bindingPattern(target: Target, type: Type, cx: Context): TsBindingTarget | null {
  switch (target.kind) {
    case "name": {
      const binding = cx.facts.bindingOf(target.id);
      if (binding === null || isBodyName(binding, cx) || !sameRepresentation(type, binding.type)) return null;
      return identifier(cx.state.names.of(binding));
    }
    case "tuple": case "list": {
      if (!hasExactly(type, target.elements as readonly Target[])) return null;
      const elements = patternElements(target.elements as readonly Target[], type, cx);
      return elements === null ? null : { kind: "array-pattern", elements };
    }
    case "starred": case "attribute": case "subscript":
      return null;
  }
}

function sameRepresentation(from: Type, to: Type): boolean {
  const probe = identifier("x");
  return coerce(probe, from, to) === probe;
}

function patternElements(targets: readonly Target[], type: Type, cx: Context): (TsPatternElement | null)[] | null {
  const elements: TsPatternElement[] = [];
  for (const [index, target] of targets.entries()) {
    const rest = target.kind === "starred";
    if (rest && index < targets.length - 1) return null;
    const inner = rest ? bindingPattern(target.value as Target, { kind: "list", element: unknown }, cx) : bindingPattern(target, itemType(type, index), cx);
    if (inner === null) return null;
    elements.push({ target: inner, rest, default: null });
  }
  return lastOfEach(elements);
}

/** `_, _, x`: of names given several times the last counts; the others are holes. */
function lastOfEach(elements: readonly TsPatternElement[]): (TsPatternElement | null)[] {
  const nameOf = (element: TsPatternElement): string | null => (element.target.kind === "identifier" ? element.target.name : null);
  return elements.map((element, index) => {
    const name = nameOf(element);
    return name !== null && elements.slice(index + 1).some((later) => nameOf(later) === name) ? null : element;
  });
}

/** The names a target binds, in order. */
export function namesOf(target: Target): Extract<Target, { kind: "name" }>[] {
  switch (target.kind) {
    case "name": return [target];
    case "tuple": case "list": return (target.elements as readonly Target[]).flatMap(namesOf);
    case "starred": return namesOf(target.value as Target);
    default: return [];
  }
}

/** The keyword with which a name is declared here; null if it is declared elsewhere. */
export function declarationKeyword(name: Extract<Target, { kind: "name" }>, cx: Context): Keyword | null {
  const binding = cx.facts.bindingOf(name.id);
  if (isBodyName(binding, cx)) return null;
  const scope = binding?.scope;
  // Names of comprehensions have a scope of their own and are always declared by the loop.
  if (typeof scope === "number" && cx.state.comprehensions.has(scope)) return binding?.lateBound === true ? null : "const";
  return cx.frame.placement.inline.get(name.id) ?? null;
}

/** The keyword that declares all names of a target here; null if any is declared elsewhere. */
export function declares(target: Target, cx: Context): Keyword | null {
  const names = namesOf(target);
  const keywords = names.map((name) => declarationKeyword(name, cx));
  if (names.length === 0 || keywords.includes(null)) return null;
  return keywords.includes("let") ? "let" : "const";
}

/** Statements that assign a value to a target; declares the target's names where this is the place for it. */
export function assignTo(target: Target, value: TsExpression, type: Type, cx: Context): readonly TsStatement[] {
  switch (target.kind) {
    case "name": return [assignName(target, value, type, cx)];
    case "attribute": return [expressionStatement(assignAttribute(target, before(value, [target.object], cx), type, cx))];
    case "subscript": return [expressionStatement(assignItem(target, before(value, [target.object, target.index], cx), type, cx))];
    case "starred": return assignTo(target.value as Target, value, type, cx);
    case "tuple": case "list": return unpack(target.elements as readonly Target[], value, type, cx);
  }
}

/** Python evaluates the value before it looks at the target: it is kept where the target could be another one afterwards. */
function before(value: TsExpression, parts: readonly Expression[], cx: Context): TsExpression {
  const changes = !isQuiet(value) && !parts.every((part) => isStable(part, cx));
  const changed = !isConstant(value) && parts.some((part) => some(part, (node) => node.kind === "call" || node.kind === "await" || node.kind === "named-expression"));
  return changes || changed ? keep(value, cx, hintOf(value)) : value;
}

function assignName(target: Extract<Target, { kind: "name" }>, value: TsExpression, type: Type, cx: Context): TsStatement {
  const binding = cx.facts.bindingOf(target.id);
  const place = binding?.type ?? unknown;
  const written = coerce(value, type, place);
  if (isBodyName(binding, cx)) return expressionStatement(assign(bodyName(target.name), written));
  const name = identifier(binding === null ? cx.state.names.safe(target.name) : cx.state.names.of(binding));
  const keyword = declarationKeyword(target, cx);
  if (keyword === null) return expressionStatement(assign(name, written));
  return variable(keyword, name, written, needsType(written, type, place, keyword, cx) ? cx.tsType(place) : null);
}

/** Whether the checker would not find out the declared type from the value. */
function needsType(value: TsExpression, type: Type, place: Type, keyword: Keyword, cx: Context): boolean {
  if (isEmptyDisplay(value)) return true;
  if (place.kind === "never" || type.kind === "unknown") return false;
  if (keyword === "const") return value.kind === "array" && isMixed(place);
  if ((type.kind === "library" || type.kind === "generator" || type.kind === "async-generator") && JSON.stringify(cx.tsType(type)) !== JSON.stringify(cx.tsType(place))) return true;
  return !sameShape(type, place) || (value.kind === "array" && isMixed(place)) || place.kind === "union";
}

function isEmptyDisplay(value: TsExpression): boolean {
  return value.kind === "array" && value.elements.length === 0;
}

function isMixed(place: Type): boolean {
  return place.kind === "list" && (place.element.kind === "union" || place.element.kind === "unknown" || place.element.kind === "list" || place.element.kind === "dict");
}

function sameShape(left: Type, right: Type): boolean {
  return left.kind === right.kind && left.kind !== "union" && !(left.kind === "int" && right.kind === "int" && left.small !== right.small);
}

export function assignAttribute(target: Extract<Target, { kind: "attribute" }>, value: TsExpression, type: Type, cx: Context): TsExpression {
  const where = cx.facts.attributeOf(target.id);
  const object = where.kind === "unknown" ? cx.expression(target.object) : present(target.object, cx);
  if (isRefused(where, target.name, cx)) return helper("setattr", [object, literal(target.name), coerce(value, type, unknown)], target.span);
  switch (where.kind) {
    case "field":
      return assign(member(object, mangle(target.name), target.span), coerce(value, type, cx.facts.typeOf(target.id)));
    case "class-attribute":
      return assign(member(object, where.through === "class" ? mangleStatic(target.name) : mangle(target.name), target.span), coerce(value, type, cx.facts.typeOf(target.id)));
    case "property":
      return assign(member(object, mangle(target.name), target.span), coerce(value, type, unknown));
    case "library":
      if (where.owner === null && where.row.kind === "attribute" && where.row.set !== null) {
        return call(member(object, where.row.set), [coerce(value, type, unknown)], target.span);
      }
      return assign(member(object, target.name, target.span), coerce(value, type, unknown));
    default:
      return helper("setattr", [object, literal(target.name), coerce(value, type, unknown)], target.span);
  }
}

export function assignItem(target: Extract<Target, { kind: "subscript" }>, value: TsExpression, type: Type, cx: Context): TsExpression {
  const container = cx.typeOf(target.object);
  const key: Type = container.kind === "dict" ? container.key : unknown;
  const place: Type = container.kind === "dict" ? container.value : container.kind === "list" ? container.element : unknown;
  const [object, index] = inOrder([(inner) => inner.expression(target.object), (inner) => into(target.index, key, inner)], cx);
  if (object === undefined || index === undefined) throw new Error("an operand was lost");
  const written = coerce(value, type, place);
  if (container.kind === "dict") return { kind: "call", callee: member(object, "set"), typeArguments: [], arguments: [index, written], optional: false, origin: target.span };
  return helper("setitem", [object, index, written], target.span);
}

/** From the first target to the last: where Python is when the number of items does not fit. */
function extentOf(targets: readonly Target[]): Span | null {
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined || first.span.line === 0) return null;
  return { ...first.span, end: last.span.end, endLine: last.span.endLine, endColumn: last.span.endColumn };
}

function unpack(targets: readonly Target[], value: TsExpression, type: Type, cx: Context): readonly TsStatement[] {
  const whole: Target = { kind: "tuple", elements: targets, id: -1, span: { start: 0, end: 0, line: 0, column: 0, endLine: 0, endColumn: 0 } };
  const source = hasExactly(type, targets) ? value : helper(targets.some((target) => target.kind === "starred") ? "unpack_rest" : "unpack", unpackArguments(targets, value), extentOf(targets) ?? value.origin);
  const keyword = declares(whole, cx);
  const pattern = hasExactly(type, targets) ? bindingPattern(whole, type, cx) : plainPattern(targets, cx);
  if (keyword !== null && pattern !== null) return [variable(keyword, pattern, source)];
  const elements = assignableElements(targets, type, cx);
  if (keyword === null && elements !== null) return [expressionStatement(assign({ kind: "array-pattern", elements }, source))];
  // Some are declared here and some are not, or nested unpacking has to be checked: one after another.
  const names = targets.map((target) => identifier(cx.temporary(target.kind === "name" ? `${target.name}_value` : "item")));
  const statements: TsStatement[] = [
    variable("const", { kind: "array-pattern", elements: names.map((name, index) => ({ target: name, rest: hasExactly(type, targets) && targets[index]?.kind === "starred", default: null })) }, source),
  ];
  targets.forEach((target, index) => {
    const name = names[index];
    if (name === undefined) return;
    const sink: TsStatement[] = [];
    const made = assignTo(target, name, hasExactly(type, targets) && target.kind !== "starred" ? itemType(type, index) : unknown, cx.withSink(sink));
    statements.push(...sink, ...made);
  });
  return statements;
}

/** `unpack(value, count)`, or `unpack(value, before, after)` with a starred target between. */
function unpackArguments(targets: readonly Target[], value: TsExpression): TsExpression[] {
  const star = targets.findIndex((target) => target.kind === "starred");
  return star < 0 ? [value, literal(targets.length)] : [value, literal(star), literal(targets.length - star - 1)];
}

/** Names only, for values that `unpack` has counted. */
function plainPattern(targets: readonly Target[], cx: Context): TsBindingTarget | null {
  const elements: TsPatternElement[] = [];
  for (const target of targets) {
    const name = target.kind === "starred" ? (target.value as Target) : target;
    if (name.kind !== "name") return null;
    const binding = cx.facts.bindingOf(name.id);
    if (binding === null || isBodyName(binding, cx) || !sameRepresentation(unknown, binding.type)) return null;
    elements.push({ target: identifier(cx.state.names.of(binding)), rest: false, default: null });
  }
  return { kind: "array-pattern", elements: lastOfEach(elements) };
}

/** Existing variables and simple fields on the left of a destructuring assignment. */
function assignableElements(targets: readonly Target[], type: Type, cx: Context): TsPatternElement[] | null {
  const exact = hasExactly(type, targets);
  const elements: TsPatternElement[] = [];
  for (const [index, target] of targets.entries()) {
    const item = exact ? itemType(type, index) : unknown;
    if (target.kind === "name") {
      const binding = cx.facts.bindingOf(target.id);
      if (binding === null || declarationKeyword(target, cx) !== null || !sameRepresentation(item, binding.type)) return null;
      elements.push({ target: isBodyName(binding, cx) ? bodyName(target.name) : identifier(cx.state.names.of(binding)), rest: false, default: null });
    } else if (target.kind === "attribute" && target.object.kind === "name" && cx.facts.attributeOf(target.id).kind === "field") {
      if (!sameRepresentation(item, cx.facts.typeOf(target.id))) return null;
      elements.push({ target: member(cx.expression(target.object), mangle(target.name)), rest: false, default: null });
    } else {
      return null;
    }
  }
  return elements;
}
