import type { Type } from "../../3-analyze/types.ts";
import type { DictDisplay, DictEntry, Expression, ListDisplay, SetDisplay, Starred, TupleDisplay } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { drained, isWaitedFor } from "../blocking.ts";
import { array, construct, helper, identifier, runtime, spread } from "../build.ts";
import type { Context } from "../context.ts";
import { membersOf } from "../proof.ts";
import { into } from "../representation.ts";
import { inOrder } from "../sequence.ts";

const unknown: Type = { kind: "unknown" };

/** What `for` and `...` may go over natively; anything else goes through `iter`. */
export function iterates(type: Type): boolean {
  switch (type.kind) {
    case "list": case "tuple": case "str": case "set": case "range": case "generator":
      return true;
    case "iterable":
      return !type.async;
    case "union":
      return type.members.every(iterates);
    default:
      return false;
  }
}

/** A JavaScript iterable of what Python iterates over: a dict gives its keys. */
export function iterable(node: Expression, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  return isWaitedFor(type, cx) ? drained(cx.expression(node), node.span, cx) : iterableOf(cx.expression(node), type);
}

export function iterableOf(value: TsExpression, type: Type): TsExpression {
  if (type.kind === "dict") return { kind: "call", callee: { kind: "member", object: value, name: "keys", optional: false, origin: null }, typeArguments: [], arguments: [], optional: false, origin: value.origin };
  return iterates(type) ? value : helper("iter", [value], value.origin);
}

/** Elements with `*x` spread. */
export function elements(nodes: readonly Expression[], place: (index: number) => Type, cx: Context): TsExpression[] {
  return inOrder(
    nodes.map((node, index) => (inner: Context): TsExpression => (node.kind === "starred" ? spread(iterable(node.value, inner)) : into(node, place(index), inner))),
    cx,
  );
}

export function listDisplay(node: ListDisplay, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  const element = type.kind === "list" ? type.element : unknown;
  return { kind: "array", elements: elements(node.elements, () => element, cx), origin: node.span };
}

export function tupleDisplay(node: TupleDisplay, cx: Context): TsExpression {
  return helper("tuple", elements(node.elements, tuplePlaces(cx.typeOf(node)), cx), node.span);
}

export function tuplePlaces(type: Type): (index: number) => Type {
  return (index) => (type.kind === "tuple" ? (type.elements[index] ?? type.rest ?? unknown) : unknown);
}

/** A plain Set keeps the order of insertion; sets of numbers have Python's order, which is of their hashes. */
export function isNativeSet(type: Type): boolean {
  return type.kind === "set" && type.native && membersOf(type.element).every((each) => each.kind === "str" || each.kind === "instance" || each.kind === "library" || each.kind === "never");
}

export function setDisplay(node: SetDisplay, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  const native = isNativeSet(type);
  const element = type.kind === "set" ? type.element : unknown;
  const items = array(elements(node.elements, () => element, cx));
  return native ? construct(identifier("Set"), [items], node.span) : construct(runtime("PySet"), [items], node.span);
}

export function dictDisplay(node: DictDisplay, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  const key = type.kind === "dict" ? type.key : unknown;
  const value = type.kind === "dict" ? type.value : unknown;
  const made = inOrder(node.entries.flatMap((entry) => entryMakers(entry, key, value)), cx);
  const pairs: TsExpression[] = [];
  let at = 0;
  for (const entry of node.entries) {
    const first = made[at];
    const second = made[at + 1];
    if (first === undefined) continue;
    if (entry.key === null) {
      pairs.push(spread(first));
      at += 1;
    } else if (second !== undefined) {
      pairs.push(array([first, second]));
      at += 2;
    }
  }
  return mapOf(pairs, type, cx, node.span);
}

function entryMakers(entry: DictEntry, key: Type, value: Type): ((cx: Context) => TsExpression)[] {
  const { key: keyNode } = entry;
  if (keyNode === null) return [(cx) => (cx.typeOf(entry.value).kind === "dict" ? cx.expression(entry.value) : helper("mapping_items", [cx.expression(entry.value)]))];
  return [(cx) => into(keyNode, key, cx), (cx) => into(entry.value, value, cx)];
}

/** A dict of a type from pairs: a native Map where the keys allow it. */
export function mapOf(pairs: readonly TsExpression[], dict: Type, cx: Context, origin: TsExpression["origin"]): TsExpression {
  const native = dict.kind === "dict" && dict.native;
  const callee = native ? identifier("Map") : runtime("Dict");
  const written = cx.tsType(dict);
  // Pairs of different types don't unify by themselves, and an empty Map says nothing.
  const typed = dict.kind === "dict" && (pairs.length === 0 || !isUniform(dict.value) || dict.key.kind === "union") && written.kind === "named" ? written.arguments : [];
  return construct(callee, pairs.length === 0 ? [] : [array(pairs)], origin, typed);
}

function isUniform(type: Type): boolean {
  return ["str", "bool", "none", "int", "float", "number", "instance", "library"].includes(type.kind);
}

export function starred(node: Starred, cx: Context): TsExpression {
  return spread(iterable(node.value, cx));
}
