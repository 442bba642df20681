import type { Type } from "../../3-analyze/types.ts";
import type { Binary, BooleanOperation, Comparison, ComparisonOperator, Conditional, Expression, NamedExpression, Unary } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import type { OperatorRow } from "../../maps/define.ts";
import { assign, binary, call, identifier, literal, not, runtime, unary } from "../build.ts";
import { adoptedTypes } from "../classes/adopted.ts";
import type { Context } from "../context.ts";
import { fillRow } from "../fill.ts";
import { evidence, proves, withoutNone } from "../proof.ts";
import { coerce, into } from "../representation.ts";
import { apart, choose, hintOf, inOrder, isRepeatable, keep, repeatable, shortCircuit } from "../sequence.ts";
import { boolean, isAlwaysTrue, test, truthIsNative, truthOf } from "../truth.ts";

/** The first row whose operand types are proven. */
export function operatorRow(symbol: string, left: Type, right: Type | null, result: Type, cx: Context): OperatorRow | null {
  const holds = (row: OperatorRow): boolean => {
    const known = evidence((type) => comparesByIdentity(type, cx));
    if (!proves(left, row.left, known)) return false;
    // A mixture of ints and floats keeps what each is: JavaScript's operator would make plain numbers of them.
    if (row.result === "number" && [left, right, result].some((type) => type?.kind === "union")) return false;
    if (right === null ? row.right !== null : row.right === null || !proves(right, row.right, known)) return false;
    return !row.fits || (result.kind === "int" && result.small) || result.kind === "number" || cx.state.options.ints === "number";
  };
  return cx.state.maps.operators(symbol).find(holds) ?? null;
}

/** Applies an operator to operands already translated. */
export function applyOperator(symbol: string, left: TsExpression, right: TsExpression | null, types: { left: Type; right: Type | null; result: Type }, cx: Context, origin: TsExpression["origin"]): TsExpression {
  const row = operatorRow(symbol, types.left, types.right, types.result, cx);
  if (row === null) throw new Error(`no row for the operator ${symbol}`);
  cx.state.maps.used(row);
  // The generic fallback takes anything; a native form takes plain numbers.
  const generic = row.left === "object";
  const place = (type: Type, side: string | null = null): Type => (generic || side === "object" ? { kind: "unknown" } : type.kind === "float" ? { kind: "float", boxed: false } : type);
  const placeholders: Record<string, TsExpression> = { left: coerce(left, types.left, place(types.left)) };
  if (right !== null && types.right !== null) placeholders["right"] = coerce(right, types.right, place(types.right, row.right));
  const value = { ...fillRow(row.as, placeholders, "py2ts-runtime", cx), origin };
  // The helper may give any int; what is proven to be small is a number.
  if (row.result === "int" && types.result.kind === "int" && types.result.small && value.kind === "call") return call(identifier("Number"), [value], origin);
  return generic && (types.result.kind === "float" && !types.result.boxed) ? unary("+", value) : value;
}

export function binaryOperation(node: Binary, cx: Context): TsExpression {
  // Walk the left spine by hand: a sum of thousands of terms must not overflow the stack.
  const spine: Binary[] = [];
  let first: Expression = node;
  while (first.kind === "binary") {
    spine.push(first);
    first = first.left;
  }
  let left = cx.expression(first);
  for (const each of spine.reverse()) {
    const kept = left;
    const [before, right] = inOrder([() => kept, (inner) => inner.expression(each.right)], cx);
    if (before === undefined || right === undefined) continue;
    left = applyOperator(each.operator, before, right, { left: cx.typeOf(each.left), right: cx.typeOf(each.right), result: cx.typeOf(each) }, cx, each.span);
  }
  return left;
}

export function unaryOperation(node: Unary, cx: Context): TsExpression {
  if (node.operator === "not") return negation(node.operand, cx);
  if (node.operator === "-" && (node.operand.kind === "integer" || node.operand.kind === "float")) return unary("-", cx.expression(node.operand));
  return applyOperator(`unary ${node.operator}`, cx.expression(node.operand), null, { left: cx.typeOf(node.operand), right: null, result: cx.typeOf(node) }, cx, node.span);
}

/** `not x` as a value: of `not not x` a bool remains. */
function negation(operand: Expression, cx: Context): TsExpression {
  const inner = boolean(operand, cx);
  const isDouble = operand.kind === "unary" && operand.operator === "not" && cx.typeOf(operand.operand).kind !== "bool";
  return isDouble ? unary("!", inner) : not(inner);
}

/** `and`/`or` as values: the operand itself comes out, not its truth. */
export function booleanOperation(node: BooleanOperation, cx: Context): TsExpression {
  const [first, ...rest] = node.operands;
  if (first === undefined) throw new Error("an operation without operands");
  const result = cx.typeOf(node);
  let left = into(first, result, cx);
  let leftNode = first;
  for (const operand of rest) {
    const type = cx.typeOf(leftNode);
    const right = (inner: Context): TsExpression => into(operand, result, inner);
    left = valueOf(node.operator, left, type, right, cx);
    leftNode = operand;
  }
  return left;
}

function valueOf(operator: "and" | "or", left: TsExpression, type: Type, right: (cx: Context) => TsExpression, cx: Context): TsExpression {
  if (operator === "or" && isOptionalObject(type, cx)) {
    const { value, statements } = apart(right, cx);
    if (statements.length === 0) return { kind: "binary", operator: "??", left, right: value, origin: left.origin };
  }
  if (truthIsNative(type, cx)) return shortCircuit(operator === "and" ? "&&" : "||", left, right, cx);
  const kept = repeatable(left, cx);
  const condition = truthOf(kept, type, cx);
  return operator === "and" ? choose(condition, right, () => kept, cx) : choose(condition, () => kept, right, cx);
}

/** None or an object that is always true: `??` says it best. */
function isOptionalObject(type: Type, cx: Context): boolean {
  const { type: rest, optional } = withoutNone(type);
  return optional && (rest.kind === "union" ? rest.members : [rest]).every((each) => isAlwaysTrue(each, cx));
}

export function conditionalExpression(node: Conditional, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  return choose(test(node.test, cx), (inner) => into(node.then, type, inner), (inner) => into(node.otherwise, type, inner), cx);
}

export function namedExpression(node: NamedExpression, cx: Context): TsExpression {
  const binding = cx.facts.bindingOf(node.target.id);
  const value = binding === null ? cx.expression(node.value) : into(node.value, binding.type, cx);
  return assign(cx.state.expressions.name(node.target, cx), value);
}

export function comparison(node: Comparison, cx: Context): TsExpression {
  const [only] = node.rest;
  if (only !== undefined && node.rest.length === 1) {
    const [left, right] = inOrder([(inner) => inner.expression(node.first), (inner) => inner.expression(only.operand)], cx);
    if (left !== undefined && right !== undefined) return compare(only.operator, left, node.first, right, only.operand, cx, node);
  }
  const left = cx.expression(node.first);
  return chain(node, 0, left, node.first, cx);
}

/** `left op x and x op y …` from a position on: middle operands are evaluated once, and later ones only while all is true. */
function chain(node: Comparison, index: number, left: TsExpression, leftNode: Expression, cx: Context): TsExpression {
  const step = node.rest[index];
  if (step === undefined) return literal(true);
  const [before, after] = inOrder([() => left, (inner) => inner.expression(step.operand)], cx);
  if (before === undefined || after === undefined) throw new Error("an operand was lost");
  if (index === node.rest.length - 1) return compare(step.operator, before, leftNode, after, step.operand, cx, node);
  // The middle operand is kept for the next comparison, so what stands left of it is evaluated before.
  const first = isRepeatable(after) ? before : keep(before, cx, hintOf(before));
  const right = repeatable(after, cx);
  const compared = compare(step.operator, first, leftNode, right, step.operand, cx, node);
  return shortCircuit("&&", compared, (inner) => chain(node, index + 1, right, step.operand, inner), cx);
}

function compare(operator: ComparisonOperator, left: TsExpression, leftNode: Expression, right: TsExpression, rightNode: Expression, cx: Context, node: Comparison): TsExpression {
  const origin = node.span;
  if (operator === "is" || operator === "is not") return binary(operator === "is" ? "===" : "!==", identity(left, leftNode), identity(right, rightNode), origin);
  const types = { left: cx.typeOf(leftNode), right: cx.typeOf(rightNode), result: { kind: "bool" } as const };
  if (operator === "not in") return not(applyOperator("in", left, right, types, cx, origin));
  return applyOperator(operator, left, right, types, cx, origin);
}

/** Builtin types as values are the runtime's objects; all else compares as it is. */
function identity(value: TsExpression, node: Expression): TsExpression {
  return node.kind === "name" && node.name === "Ellipsis" ? runtime("Ellipsis") : value;
}

/** Objects of classes without an `__eq__`, whose `==` is `is`. */
export function comparesByIdentity(type: Type, cx: Context): boolean {
  if (type.kind === "library") {
    const line = cx.state.maps.linearize(type.row);
    return line.every(({ row }) => row.members["__eq__"] === undefined) && (type.module.startsWith("asyncio") || type.module === "threading" || line.some(({ row }) => row.name === "BaseException"));
  }
  if (type.kind !== "instance") return false;
  const facts = cx.facts.classFacts(type.class);
  if (facts.kind === "dataclass" || facts.kind === "named-tuple" || facts.kind === "typed-dict" || facts.form === "general") return false;
  if (facts.kind === "enum") return facts.bases.every((base) => base?.kind === "library" && base.name === "Enum");
  const plain = facts.bases.every((base) => base !== null && (base.kind === "class" ? comparesByIdentity({ kind: "instance", class: base.class, name: "", arguments: [] }, cx) : base.row.methods === "members"));
  return plain && facts.subclasses.length === 0 && adoptedTypes(facts.definition, cx).length === 0 && !facts.definition.body.statements.some((statement) => statement.kind === "function" && statement.name === "__eq__");
}

/** Used by statements that compare a value with a pattern. */
export function equal(left: TsExpression, leftType: Type, rightNode: Expression, cx: Context): TsExpression {
  const right = cx.expression(rightNode);
  const type = cx.typeOf(rightNode);
  return applyOperator("==", left, right, { left: leftType, right: type, result: { kind: "bool" } }, cx, rightNode.span);
}
