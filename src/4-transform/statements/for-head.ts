/** The heads of `for` loops, shared by statements and comprehensions. */
import type { Type } from "../../3-analyze/types.ts";
import type { Block, Call, Expression, Target } from "../../ir/python/index.ts";
import { type AnyNode, some } from "../../ir/python/visit.ts";
import type { TsBindingTarget, TsExpression, TsForOf, TsStatement } from "../../ir/target/index.ts";
import { isWaitedFor } from "../blocking.ts";
import { binary, block, helper, identifier, literal, noTrivia } from "../build.ts";
import type { Context } from "../context.ts";
import { elementOf, isWaitedGenerator } from "../expressions/comprehension.ts";
import { iterable } from "../expressions/displays.ts";
import { isConstant, keep } from "../sequence.ts";
import { assignTo, bindingPattern, declarationKeyword, namesOf } from "../targets.ts";

/** What a `for` statement and a comprehension clause have in common. */
export interface LoopHead {
  readonly async: boolean;
  readonly target: Target;
  readonly iterable: Expression;
  /** What runs once per item. */
  readonly body?: Block;
}

type Body = (cx: Context) => TsStatement[];

/**
 * A loop over what the head says.
 * @param source the iterable already translated, where it is evaluated elsewhere
 */
export function forLoop(head: LoopHead, body: Body, cx: Context, source: TsExpression | null = null): TsStatement[] {
  const counted = source === null && !head.async ? countingLoop(head, body, cx) : null;
  if (counted !== null) return counted;
  const type = cx.typeOf(head.iterable);
  // Results of other threads are waited for one by one.
  if (source === null && !head.async && head.body !== undefined && isWaitedFor(type, cx) && cx.frame.async) return forLoop({ ...head, async: true }, body, cx, cx.expression(head.iterable));
  if (source === null && !head.async && isWaitedGenerator(head.iterable, cx)) return forLoop({ ...head, async: true }, body, cx, cx.expression(head.iterable));
  const items = source ?? (head.async ? asyncIterable(head, type, cx) : watched(head, type, cx));
  const keyword = headKeyword(head, cx);
  const pattern = keyword === undefined ? null : bindingPattern(head.target, itemType(head, type), cx);
  if (pattern !== null && keyword !== undefined) return [forOf(head, keyword, pattern, shadowSafe(items, head, cx), body(cx))];
  const item = identifier(cx.temporary("item"));
  const assigned: TsStatement[] = [];
  const unpacked = assignTo(head.target, item, itemType(head, type), cx.withSink(assigned));
  return [forOf(head, "const", item, items, [...assigned, ...unpacked, ...body(cx)])];
}

/** A dict or set that the body might change has to be watched: Python raises RuntimeError then. */
function watched(head: LoopHead, type: Type, cx: Context): TsExpression {
  const { body } = head;
  if ((type.kind !== "dict" && type.kind !== "set") || body === undefined || body.statements.every((statement) => changesNothing(statement, cx))) return iterable(head.iterable, cx);
  return helper("iter", [cx.expression(head.iterable)], head.iterable.span);
}

/** No dict or set can change by what stands here. */
function changesNothing(node: AnyNode, cx: Context): boolean {
  return !some(node, (child) => {
    if (child.kind === "await" || child.kind === "yield" || child.kind === "yield-from" || child.kind === "delete" || child.kind === "augmented-assignment") return child.kind !== "augmented-assignment" || !isName(child, "target");
    if (child.kind === "assignment") return "targets" in child && Array.isArray(child.targets) && child.targets.some((target: { readonly kind?: string }) => target.kind === "subscript");
    if (child.kind !== "call") return false;
    const callee = cx.facts.calleeOf(child.id);
    return !(callee.kind === "library" && !callee.name.startsWith("set")) && !(callee.kind === "library-method" && ["str", "list", "int", "float", "bytes", "tuple"].includes(callee.owner.name)) && !(callee.kind === "library-class");
  });
}

function isName(node: AnyNode, field: string): boolean {
  const value: unknown = Reflect.get(node, field);
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "name";
}

function itemType(head: LoopHead, type: Type): Type {
  if (head.async) return type.kind === "async-generator" ? type.yields : type.kind === "iterable" ? type.element : { kind: "unknown" };
  return elementOf(type);
}

function forOf(head: LoopHead, keyword: TsForOf["keyword"], target: TsBindingTarget, items: TsExpression, body: readonly TsStatement[]): TsForOf {
  return { kind: "for-of", async: head.async, keyword, target, iterable: items, body: block(body), trivia: noTrivia, origin: head.iterable.span };
}

/** Leaving a loop early does not close a generator as JavaScript would: one that lives on is paused, one nobody else has is closed later. */
function asyncIterable(head: LoopHead, type: Type, cx: Context): TsExpression {
  const value = cx.expression(head.iterable);
  const dropped = head.iterable.kind === "call";
  if (type.kind !== "async-generator") return helper("aiter", [value, literal(dropped ? "dropped" : "kept")], head.iterable.span);
  if (!cleansUp(head.iterable, cx)) return value;
  return helper(dropped ? "close_later" : "keep_open", [value], head.iterable.span);
}

/** Whether the generator may have something to run when it is closed. */
function cleansUp(node: Expression, cx: Context): boolean {
  if (node.kind !== "call") return true;
  const callee = cx.facts.calleeOf(node.id);
  if (callee.kind !== "function") return true;
  return some(cx.facts.functionFacts(callee.definition).definition, (child) => child.kind === "try" || child.kind === "with" || child.kind === "for");
}

/** The keyword of the head's declaration; null for variables declared elsewhere; undefined where some are and some are not. */
function headKeyword(head: LoopHead, cx: Context): TsForOf["keyword"] | undefined {
  const names = namesOf(head.target);
  if (names.length === 0) return undefined;
  const keywords = names.map((name) => declarationKeyword(name, cx));
  if (keywords.every((keyword) => keyword === null)) return null;
  if (keywords.includes(null)) return undefined;
  return keywords.includes("let") ? "let" : "const";
}

/** `for (const x of f(x))` would read the new x: the iterable is evaluated before. */
function shadowSafe(items: TsExpression, head: LoopHead, cx: Context): TsExpression {
  const names = new Set(namesOf(head.target).map((name) => name.name));
  const clashes = some(head.iterable, (child) => child.kind === "name" && "name" in child && typeof child.name === "string" && names.has(child.name));
  return clashes && !isConstant(items) ? keep(items, cx, "items") : items;
}

/** `for i in range(n)` as a counting loop, where the counter is nobody else's. */
function countingLoop(head: LoopHead, body: Body, cx: Context): TsStatement[] | null {
  const bounds = rangeBounds(head.iterable, cx);
  if (bounds === null || head.target.kind !== "name") return null;
  const keyword = declarationKeyword(head.target, cx);
  const binding = cx.facts.bindingOf(head.target.id);
  // Assignments in the body must not disturb the count, and closures must not share it.
  if (keyword === null || binding === null || binding.sites.length > 1 || binding.captured) return null;
  const name = identifier(cx.state.names.of(binding));
  const [start, stop] = bounds;
  const first = start === null ? literal(0) : cx.expression(start);
  const limit = cx.expression(stop);
  const last = isFixed(stop, cx) ? limit : keep(limit, cx, "stop");
  return [
    {
      kind: "for", keyword: "let", declarations: [{ target: name, type: null, value: first }], test: binary("<", name, last),
      update: { kind: "assign", operator: "++", target: name, value: null, origin: null }, body: block(body(cx)), trivia: noTrivia, origin: head.iterable.span,
    },
  ];
}

/** Start (null for 0) and stop of a call of range with small ints and no step. */
function rangeBounds(node: Expression, cx: Context): readonly [Expression | null, Expression] | null {
  if (node.kind !== "call" || !isRange(node, cx)) return null;
  const values = node.arguments.map((argument) => (argument.kind === "positional" ? argument.value : null));
  const [first, second] = values;
  if (values.length > 2 || !values.every((value) => value !== null && isSmall(value, cx))) return null;
  if (first === null || first === undefined) return null;
  return second === null || second === undefined ? [null, first] : [first, second];
}

function isRange(node: Call, cx: Context): boolean {
  return node.callee.kind === "name" && node.callee.name === "range" && cx.facts.bindingOf(node.callee.id)?.kind === "builtin";
}

function isSmall(node: Expression, cx: Context): boolean {
  const type = cx.typeOf(node);
  return type.kind === "int" && type.small;
}

/** A limit that the loop can read again each time: a literal, or a name that is never reassigned. */
function isFixed(node: Expression, cx: Context): boolean {
  if (node.kind === "integer") return true;
  if (node.kind !== "name") return false;
  const binding = cx.facts.bindingOf(node.id);
  return binding !== null && binding.sites.length <= 1 && (binding.kind === "parameter" || binding.kind === "variable");
}
