/** How a value of one inferred type is written where another is expected: boxing and unboxing of floats. */
import type { Type } from "../3-analyze/types.ts";
import type { Expression } from "../ir/python/index.ts";
import type { TsExpression } from "../ir/target/index.ts";
import { drained, isWaitedFor } from "./blocking.ts";
import { call, helper, identifier, unary } from "./build.ts";
import type { Context } from "./context.ts";

/** A plain number that Python would call a float. */
export function isNativeFloat(type: Type): boolean {
  return type.kind === "float" && !type.boxed;
}

/** A place whose value is always a plain number read as a float, or a number nobody asks. */
function isNumberPlace(type: Type): boolean {
  return type.kind === "number" || isNativeFloat(type);
}

/** A float literal or its negation that is not integral: it is its own box. */
function isFractional(value: TsExpression): boolean {
  if (value.kind === "unary" && value.operator === "-") return isFractional(value.operand);
  return value.kind === "literal" && typeof value.value === "number" && !Number.isInteger(value.value);
}

/** Writes a value of type `from` for a place of type `to`. */
export function coerce(value: TsExpression, from: Type, to: Type): TsExpression {
  if (isNativeFloat(from) && !isNumberPlace(to)) return boxed(value);
  // None stays None: only what is a number for sure is unboxed.
  if (isNumberPlace(to) && mayBeBoxed(from) && !mayBeNone(from)) return from.kind === "union" ? call(identifier("Number"), [value], value.origin) : unary("+", value);
  return value;
}

/** A proven float on its way to where its type is not known. */
export function boxed(value: TsExpression): TsExpression {
  return isFractional(value) ? value : helper("asFloat", [value], value.origin);
}

function mayBeBoxed(type: Type): boolean {
  return (type.kind === "float" && type.boxed) || (type.kind === "union" && type.members.some(mayBeBoxed));
}

/** Whether None is among what the type stands for. */
export function mayBeNone(type: Type): boolean {
  return type.kind === "none" || type.kind === "unknown" || (type.kind === "union" && type.members.some(mayBeNone));
}

/** The expression for a place whose type nobody knows: `print(x)`, an argument of an unknown callee. */
export function dynamic(node: Expression, cx: Context): TsExpression {
  return into(node, { kind: "unknown" }, cx);
}

/**
 * An object whose attribute is read. If it may be None, JavaScript's own error says so, and `caught` makes Python's of it;
 * the checker has to be told that this is meant.
 */
export function present(node: Expression, cx: Context): TsExpression {
  const value = cx.expression(node);
  const type = cx.typeOf(node);
  return type.kind === "union" && type.members.some((member) => member.kind === "none") ? { kind: "non-null", value, origin: value.origin } : value;
}

/** Ints that can't grow, out of a variable that is declared to hold any number: the checker would see bigints among them. */
function narrowed(value: TsExpression, node: Expression, type: Type, place: Type, cx: Context): TsExpression {
  if (node.kind !== "name" || type.kind !== "int" || !type.small || place.kind !== "int" || !place.small) return value;
  const declared = cx.facts.bindingOf(node.id)?.type;
  const mixed = declared?.kind === "union" && ["int", "float"].every((kind) => declared.members.some((member) => member.kind === kind));
  return mixed ? call(identifier("Number"), [value], value.origin) : value;
}

/** The expression for a place of a known type. */
export function into(node: Expression, place: Type, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  const value = narrowed(coerce(cx.expression(node), type, place), node, type, place, cx);
  return isWaitedFor(type, cx) && !(place.kind === "library" && type.kind === "library" && place.row === type.row) ? drained(value, node.span, cx) : value;
}
