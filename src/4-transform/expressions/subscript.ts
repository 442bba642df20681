import type { Type } from "../../3-analyze/types.ts";
import type { Expression, Slice, Subscript } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { helper, literal, method, nothing } from "../build.ts";
import { typeWithArguments } from "../annotations.ts";
import type { Context } from "../context.ts";
import { coerce, dynamic, into } from "../representation.ts";
import { inOrder } from "../sequence.ts";

/** An item that is read. Python's IndexError and KeyError come from the runtime's `getitem`. */
export function subscript(node: Subscript, cx: Context): TsExpression {
  const type = cx.typeOf(node.object);
  if (isTypeSubscript(node, cx)) return typeWithArguments(node, cx);
  if (node.index.kind === "slice") return slicing(node, node.index, cx);
  const position = placeIn(type, node.index);
  if (position !== null) return coerceItem({ kind: "element", object: cx.expression(node.object), index: literal(position), origin: node.span }, node, cx);
  const place = type.kind === "dict" ? type.key : ({ kind: "unknown" } as const);
  const [object, index] = inOrder([(inner) => inner.expression(node.object), (inner) => into(node.index, place, inner)], cx);
  if (object === undefined || index === undefined) throw new Error("an operand was lost");
  return coerceItem(helper("getitem", [object, index], node.span), node, cx);
}

/** Whether the subscript of a class gives it type arguments. */
export function isTypeSubscript(node: Subscript, cx: Context): boolean {
  const type = cx.typeOf(node.object);
  return (type.kind === "library-class" && type.row.statics["__class_getitem__"] === undefined) || (type.kind === "class" && !hasItems(type.class, cx));
}

/** Where an item of a tuple of known length stands, if it is written as a number and there is one. */
function placeIn(type: Type, index: Expression): number | null {
  if (type.kind !== "tuple" || type.rest !== null) return null;
  const number = index.kind === "integer" ? Number(index.value) : index.kind === "unary" && index.operator === "-" && index.operand.kind === "integer" ? -Number(index.operand.value) : null;
  if (number === null || Math.abs(number) > type.elements.length) return null;
  const position = number < 0 ? number + type.elements.length : number;
  return position < type.elements.length ? position : null;
}

/** Whether `cls[key]` is more than a type argument: of enumerations, by a metaclass, or by `__class_getitem__`. */
function hasItems(definition: NodeId, cx: Context): boolean {
  const facts = cx.facts.classFacts(definition);
  if (facts.kind === "enum" || facts.definition.keywords.some((each) => each.name === "metaclass")) return true;
  if (facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__class_getitem__")) return true;
  return facts.bases.some((base) => base?.kind === "class" && hasItems(base.class, cx));
}

function coerceItem(value: TsExpression, node: Subscript, cx: Context): TsExpression {
  const object = cx.typeOf(node.object);
  const stored = object.kind === "list" ? object.element : object.kind === "dict" ? object.value : cx.typeOf(node);
  return coerce(value, stored, cx.typeOf(node));
}

/** `xs[a:b]` of lists with plain bounds is `slice`, which counts from the end for negative numbers as Python does. */
function slicing(node: Subscript, range: Slice, cx: Context): TsExpression {
  const type = cx.typeOf(node.object);
  const native = type.kind === "list" || (type.kind === "str" && type.ascii);
  const bounds = [range.start, range.stop].every((bound) => bound === null || isSmall(bound, cx));
  if (native && bounds && range.step === null) {
    const [object, start, stop] = inOrder([(inner) => inner.expression(node.object), (inner) => (range.start === null ? literal(0) : inner.expression(range.start)), (inner) => (range.stop === null ? nothing : inner.expression(range.stop))], cx);
    if (object !== undefined && start !== undefined && stop !== undefined) return method(object, "slice", stop === nothing ? (range.start === null ? [] : [start]) : [start, stop], node.span);
  }
  const [object, index] = inOrder([(inner) => inner.expression(node.object), (inner) => inner.expression(range)], cx);
  if (object === undefined || index === undefined) throw new Error("an operand was lost");
  return helper("getitem", [object, index], node.span);
}

function isSmall(node: Slice["start"] & object, cx: Context): boolean {
  const type = cx.typeOf(node);
  return type.kind === "int" && type.small;
}

export function slice(node: Slice, cx: Context): TsExpression {
  const parts = [node.start, node.stop, node.step];
  const made = inOrder(parts.map((part) => (inner: Context) => (part === null ? literal(null) : dynamic(part, inner))), cx);
  return helper("slice", node.step === null ? made.slice(0, 2) : made, node.span);
}
