import type { Type } from "../../3-analyze/types.ts";
import type { Comprehension, ComprehensionClause, Expression } from "../../ir/python/index.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import { type AnyNode, some } from "../../ir/python/visit.ts";
import type { TsBindingTarget, TsBlock, TsExpression, TsParameter, TsStatement, TsType } from "../../ir/target/index.ts";
import { blocks } from "../blocking.ts";
import { array, arrow, block, breaks, call, construct, expressionStatement, helper, identifier, method, not, noTrivia, parameter, runtime, spread, variable, when } from "../build.ts";
import type { Context } from "../context.ts";
import { into } from "../representation.ts";
import { apart, repeatable } from "../sequence.ts";
import { forLoop } from "../statements/for-head.ts";
import { bindingPattern, namesOf } from "../targets.ts";
import { declaration } from "../block.ts";
import { test, truthOf } from "../truth.ts";
import { isNativeSet, iterable } from "./displays.ts";

const unknown: Type = { kind: "unknown" };

export function comprehension(node: Comprehension, cx: Context): TsExpression {
  if (node.shape === "generator") return generatorExpression(node, cx);
  const items = chain(node, cx);
  if (items !== null) return collected(node, items, cx);
  return loop(node, cx);
}

/** Element types of what is built. */
function places(node: Comprehension, cx: Context): { readonly element: Type; readonly value: Type } {
  const made = cx.typeOf(node);
  if (made.kind === "dict") return { element: made.key, value: made.value };
  if (made.kind === "list" || made.kind === "set") return { element: made.element, value: unknown };
  if (made.kind === "generator") return { element: made.yields, value: unknown };
  return { element: unknown, value: unknown };
}

/** What one round adds: the element, or the pair of a dict. */
function item(node: Comprehension, cx: Context): TsExpression {
  const place = places(node, cx);
  const element = into(node.element, place.element, cx);
  return node.value === null ? element : array([element, into(node.value, place.value, cx)]);
}

/** `xs.filter(…).map(…)`: one clause, nothing in it suspends or needs statements. */
function chain(node: Comprehension, cx: Context): TsExpression | null {
  const [clause] = node.clauses;
  if (clause === undefined || node.clauses.length > 1 || clause.async || suspends(node, cx)) return null;
  const source = cx.typeOf(clause.iterable);
  const pattern = bindingPattern(clause.target, elementOf(source), cx);
  if (pattern === null || sharesTarget(clause, cx)) return null;
  const element = apart((inner) => item(node, inner), cx);
  const conditions = clause.conditions.map((condition) => apart((inner) => test(condition, inner), cx));
  if (element.statements.length > 0 || conditions.some((condition) => condition.statements.length > 0)) return null;
  const quiet = isQuiet(node.element, cx) && (node.value === null || isQuiet(node.value, cx)) && clause.conditions.every((condition) => isQuiet(condition, cx));
  const identity = node.value === null && pattern.kind === "identifier" && element.value.kind === "identifier" && element.value.name === pattern.name;
  const items = iterable(clause.iterable, cx);
  const each = roundParameter(pattern, source, cx);
  if (conditions.length === 0) {
    if (identity) return array([spread(items)]);
    if (quiet && source.kind === "list") return method(items, "map", [arrow([each], element.value)], node.span);
    return method(identifier("Array"), "from", [items, { ...arrow([each], element.value), result: pairType(node, cx) }], node.span);
  }
  if (!quiet) return null;
  const condition = conditions.map((each) => each.value).reduce((left, right) => ({ kind: "binary", operator: "&&", left, right, origin: null }));
  const kept = method(source.kind === "list" ? items : array([spread(items)]), "filter", [arrow([each], condition)], node.span);
  return identity ? kept : method(kept, "map", [arrow([each], element.value)], node.span);
}

/** What a round is given; where the checker knows nothing of the source, its type is written. */
function roundParameter(pattern: TsBindingTarget, source: Type, cx: Context): TsParameter {
  const item = elementOf(source);
  const written = cx.tsType(source);
  const opaque = item.kind === "unknown" || (written.kind === "named" && written.name === "any" && source.kind !== "range");
  return parameter(pattern, opaque ? cx.tsType(pattern.kind === "identifier" ? item : unknown) : null);
}

/** The type of a dict's pairs, which the checker would take for arrays. */
function pairType(node: Comprehension, cx: Context): TsType | null {
  if (node.value === null) return null;
  const place = places(node, cx);
  return { kind: "tuple", elements: [cx.tsType(place.element), cx.tsType(place.value)], readonly: false };
}

/** Functions made in the comprehension see its variable change: one variable for all rounds. */
function sharesTarget(clause: ComprehensionClause, cx: Context): boolean {
  return namesOf(clause.target).some((name) => cx.facts.bindingOf(name.id)?.lateBound === true);
}

/** The items as the collection that was asked for. */
function collected(node: Comprehension, items: TsExpression, cx: Context): TsExpression {
  if (node.shape === "list") return items;
  const made = cx.typeOf(node);
  const native = made.kind === "dict" ? made.native : isNativeSet(made);
  const callee = node.shape === "set" ? (native ? identifier("Set") : runtime("PySet")) : native ? identifier("Map") : runtime("Dict");
  const written = cx.tsType(made);
  return construct(callee, [items], node.span, node.shape === "dict" && written.kind === "named" ? written.arguments : []);
}

/** A collection, a loop that fills it, and its name. */
function loop(node: Comprehension, cx: Context, until: "until-true" | "until-false" | null = null): TsExpression {
  const name = identifier(cx.temporary(node.shape === "dict" ? "entries" : "items"));
  const type = cx.typeOf(node);
  const made: Type = type.kind === "generator" ? { kind: "list", element: type.yields } : type;
  const empty = node.shape === "list" ? array([]) : collected(node, array([]), cx);
  const start = empty.kind === "new" ? { ...empty, arguments: [] } : empty;
  const written: TsType | null = node.shape === "dict" ? null : cx.tsType(made);
  cx.sink.push(variable("const", name, start, written));
  const add = (inner: Context): TsStatement[] => {
    const adding = apart((deeper) => {
      const value = item(node, deeper);
      if (node.shape === "dict" && value.kind === "array") return method(name, "set", value.elements.filter((each) => each !== null));
      return method(name, node.shape === "list" ? "push" : "add", [until === null ? value : repeatable(value, deeper)]);
    }, inner);
    const added = [...adding.statements, expressionStatement(adding.value)];
    const [last] = adding.value.kind === "call" ? adding.value.arguments : [];
    if (until === null || last === undefined) return added;
    const truth = truthOf(last, places(node, cx).element, inner);
    return [...added, when(until === "until-true" ? truth : not(truth), block([breaks(null)]))];
  };
  cx.sink.push(...nested(node.clauses, add, cx));
  return name;
}

/** The clauses as loops and conditions inside one another. */
function nested(clauses: readonly ComprehensionClause[], inside: (cx: Context) => TsStatement[], cx: Context): TsStatement[] {
  const [clause, ...rest] = clauses;
  if (clause === undefined) return inside(cx);
  const body = (inner: Context): TsStatement[] => conditioned(clause.conditions, (deeper) => nested(rest, inside, deeper), inner);
  const shared = namesOf(clause.target).flatMap((name) => {
    const binding = cx.facts.bindingOf(name.id);
    return binding?.lateBound === true ? [declaration(binding, cx)] : [];
  });
  // What the iterable needs is done where the loop stands: inside of the loops around.
  const before: TsStatement[] = [];
  const head = forLoop(clause, body, cx.withSink(before));
  const loops = [...before, ...head];
  return shared.length === 0 ? loops : [{ kind: "block", body: block([...shared, ...loops]), trivia: noTrivia, origin: null }];
}

function conditioned(conditions: readonly Expression[], inside: (cx: Context) => TsStatement[], cx: Context): TsStatement[] {
  const [condition, ...rest] = conditions;
  if (condition === undefined) return inside(cx);
  const { value, statements } = apart((inner) => test(condition, inner), cx);
  return [...statements, when(value, block(conditioned(rest, inside, cx)))];
}

/** A generator whose items are waited for: the items themselves, where it is used up on the spot. */
function waitedFor(node: Comprehension, clause: ComprehensionClause, cx: Context): TsExpression {
  const how = cx.facts.consumptionOf(node.id);
  const items = { ...node, shape: "list" } as const;
  if (how === "whole") return loop(items, cx);
  if (how === "loop") return generatorFunction(node, clause, cx);
  if (how !== null && node.clauses.length === 1) return loop(items, cx, how);
  cx.state.reporter.report(diagnostic("not-yet-construct", cx.state.module.path, node.span, { construct: "a generator expression that blocks, and is kept for later," }));
  return generatorFunction(node, clause, cx);
}

/** Whether a generator expression is async only because something in it blocks. */
export function isWaitedGenerator(node: Expression, cx: Context): boolean {
  if (node.kind !== "comprehension" || node.shape !== "generator" || !cx.frame.async) return false;
  const within = [node.element, ...node.clauses.flatMap((clause, index) => (index === 0 ? clause.conditions : [clause.iterable, ...clause.conditions]))];
  const has = (test: (child: AnyNode) => boolean): boolean => within.some((each) => some(each, test, (child) => child.kind !== "lambda"));
  return has((child) => child.kind === "call" && blocks(child.id, cx)) && !isAsyncComprehension(node) && !has((child) => child.kind === "await" || isAsyncComprehension(child));
}

/** Lazy: `map`/`filter` of the runtime where that says it, else a generator of its own. */
function generatorExpression(node: Comprehension, cx: Context): TsExpression {
  const [clause] = node.clauses;
  if (clause === undefined) throw new Error("a comprehension without clauses");
  if (node.clauses.length === 1 && !clause.async && !suspends(node, cx)) {
    const pattern = bindingPattern(clause.target, elementOf(cx.typeOf(clause.iterable)), cx);
    const element = apart((inner) => item(node, inner), cx);
    const conditions = clause.conditions.map((condition) => apart((inner) => test(condition, inner), cx));
    if (pattern !== null && !sharesTarget(clause, cx) && element.statements.length === 0 && conditions.every((condition) => condition.statements.length === 0)) {
      return lazyChain(pattern, element.value, conditions.map((condition) => condition.value), iterable(clause.iterable, cx), roundParameter(pattern, cx.typeOf(clause.iterable), cx), node);
    }
  }
  return isWaitedGenerator(node, cx) ? waitedFor(node, clause, cx) : generatorFunction(node, clause, cx);
}

function lazyChain(pattern: TsBindingTarget, element: TsExpression, conditions: readonly TsExpression[], source: TsExpression, each: TsParameter, node: Comprehension): TsExpression {
  const identity = pattern.kind === "identifier" && element.kind === "identifier" && element.name === pattern.name;
  const kept = conditions.reduce((from, condition) => helper("filter", [arrow([each], condition), from], node.span), source);
  return identity && conditions.length > 0 ? kept : helper("map", [arrow([each], element), kept], node.span);
}

/** `(function* () { … })()`; Python evaluates the first iterable at once, so it is the argument. */
function generatorFunction(node: Comprehension, clause: ComprehensionClause, cx: Context): TsExpression {
  const async = node.clauses.some((each) => each.async) || suspends(node, cx);
  const source = identifier(cx.temporary("source"));
  const first = clause.async ? helper("aiter", [cx.expression(clause.iterable)]) : iterable(clause.iterable, cx);
  const yields = (inner: Context): TsStatement[] => {
    const made = apart((deeper) => item(node, deeper), inner);
    return [...made.statements, expressionStatement({ kind: "yield", value: made.value, delegate: false, origin: node.span })];
  };
  const body = forLoop(clause, (inner) => conditioned(clause.conditions, (deeper) => nested(node.clauses.slice(1), yields, deeper), inner), cx, source);
  const made: TsBlock = block(body);
  return call({ kind: "function-expression", async, generator: true, name: null, parameters: [parameter(source, cx.tsType(unknown))], result: null, body: made, origin: node.span }, [first], node.span);
}

/** What `for` gets out of a type. */
export function elementOf(type: Type): Type {
  switch (type.kind) {
    case "list": case "set": case "iterable": return type.element;
    case "dict": return type.key;
    case "generator": case "async-generator": return type.yields;
    case "str": return { kind: "str", ascii: type.ascii, value: null };
    case "range": return { kind: "int", small: true, low: null, high: null };
    case "tuple": return type.rest ?? joined(type.elements);
    default: return unknown;
  }
}

/** What can be said of a value that has one of some types; tuples of the same length are joined position by position. */
function joined(types: readonly Type[]): Type {
  const [first] = types;
  if (first === undefined || !types.every((each) => each.kind === first.kind)) return unknown;
  if (first.kind === "float") return types.every((each) => each.kind === "float" && each.boxed === first.boxed) ? first : unknown;
  if (first.kind !== "tuple") return first;
  const tuples = types.flatMap((each) => (each.kind === "tuple" && each.rest === null && each.elements.length === first.elements.length ? [each] : []));
  if (tuples.length < types.length) return unknown;
  return { ...first, elements: first.elements.map((_, index) => joined(tuples.map(({ elements }) => elements[index] ?? unknown))) };
}

/** `await`, `yield` or `:=` in what runs once per element. */
function suspends(node: Comprehension, cx: Context): boolean {
  const inner = [node.element, node.value, ...node.clauses.flatMap((clause, index) => (index === 0 ? clause.conditions : [clause.iterable, ...clause.conditions]))];
  return inner.some((each) => each !== null && some(each, (child) => child.kind === "await" || child.kind === "yield" || child.kind === "named-expression" || isAsyncComprehension(child) || (child.kind === "call" && blocks(child.id, cx)), (child) => child.kind !== "lambda"));
}

function isAsyncComprehension(node: { readonly kind?: string; readonly clauses?: unknown }): boolean {
  return node.kind === "comprehension" && Array.isArray(node.clauses) && node.clauses.some((clause: { readonly async?: boolean }) => clause.async === true);
}

/** Nothing in it runs code of the program, so that nobody sees when it is evaluated. */
function isQuiet(node: Expression, cx: Context): boolean {
  return !some(node, (child) => {
    if (child.kind === "call") {
      const callee = cx.facts.calleeOf(child.id);
      if (callee.kind === "function") return !cx.facts.functionFacts(callee.definition).async;
      return callee.kind !== "library" && callee.kind !== "library-method" && callee.kind !== "special";
    }
    return false;
  }, (child) => child.kind !== "lambda");
}
