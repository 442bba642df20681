import type { Type } from "../../3-analyze/types.ts";
import type { Assert, Assignment, AnnotatedAssignment, AugmentedAssignment, Delete, ExpressionStatement, Raise, Refused, Return, Target } from "../../ir/python/index.ts";
import type { TsExpression, TsStatement } from "../../ir/target/index.ts";
import { assign, block, construct, expressionStatement, helper, identifier, literal, member, method, not, returns, runtime, throws, when } from "../build.ts";
import { callExpression } from "../calls/call.ts";
import { hasNoBase, isSuperInit } from "../classes/super.ts";
import { isStable } from "../calls/stable.ts";
import { yielded } from "../expressions/awaits.ts";
import { applyOperator } from "../expressions/operators.ts";
import { isBodyName } from "../classes/body-names.ts";
import type { Context } from "../context.ts";
import { mangle } from "../mangle.ts";
import { coerce, dynamic, into } from "../representation.ts";
import { apart, hintOf, inOrder, isRepeatable, keep, repeatable } from "../sequence.ts";
import { assignTo } from "../targets.ts";
import { test } from "../truth.ts";
import { typingValue } from "../annotations.ts";
import { isTypeSubscript } from "../expressions/subscript.ts";
import { isTypingValue } from "../typing.ts";

export function expressionStatementOf(node: ExpressionStatement, cx: Context): readonly TsStatement[] {
  const { expression } = node;
  // A bare `...` or a string between statements says nothing to anybody.
  if (expression.kind === "ellipsis" || expression.kind === "string" || expression.kind === "none") return [];
  if (expression.kind === "yield") {
    const value = expression.value === null ? literal(null) : yielded(expression.value, cx);
    return [expressionStatement({ kind: "yield", value, delegate: false, origin: expression.span })];
  }
  if (isSuperInit(node, cx) && hasNoBase(cx)) return [];
  if (expression.kind === "call") return [expressionStatement(callExpression(expression, cx, "discarded"))];
  return [expressionStatement(cx.expression(expression))];
}

export function assignment(node: Assignment, cx: Context): readonly TsStatement[] {
  const typing = isTypingValue(node.value, cx);
  const kept = typing ? typingValue(node.value, cx) : null;
  if (typing && kept === null) return [];
  const [target, ...more] = node.targets;
  const type = cx.typeOf(node.value);
  if (kept !== null && target !== undefined && more.length === 0) return inSink(cx, (inner) => assignTo(target, kept, type, inner));
  if (target !== undefined && more.length === 0) {
    const pairwise = swap(target, node.value, cx);
    if (pairwise !== null) return pairwise;
    // Another name of a type that nobody looks at.
    const plain = node.value.kind === "subscript" && !cx.facts.needs.types && isTypeSubscript(node.value, cx) ? node.value.object : node.value;
    const value = cx.expression(plain);
    return inSink(cx, (inner) => assignTo(target, value, type, inner));
  }
  const value = cx.expression(node.value);
  const same = isRepeatable(value) || value.kind === "literal" ? value : keep(value, cx, hintOf(value));
  return node.targets.flatMap((each) => inSink(cx, (inner) => assignTo(each, same, type, inner)));
}

/** Statements whose own preparations stand right before them. */
function inSink(cx: Context, make: (cx: Context) => readonly TsStatement[]): readonly TsStatement[] {
  const sink: TsStatement[] = [];
  const made = make(cx.withSink(sink));
  return [...sink, ...made];
}

/** `a, b = b, a + b`: no tuple is made where both sides are written out. */
function swap(target: Target, value: Assignment["value"], cx: Context): readonly TsStatement[] | null {
  if ((target.kind !== "tuple" && target.kind !== "list") || (value.kind !== "tuple" && value.kind !== "list")) return null;
  const targets = target.elements as readonly Target[];
  if (targets.length !== value.elements.length || targets.some((each) => each.kind === "starred") || value.elements.some((each) => each.kind === "starred")) return null;
  const simple = targets.every((each) => each.kind === "name" || (each.kind === "attribute" && each.object.kind === "name"));
  if (!simple) return null;
  const places = targets.map((each) => (each.kind === "name" ? (cx.facts.bindingOf(each.id)?.type ?? { kind: "unknown" as const }) : cx.facts.typeOf(each.id)));
  const fresh = targets.every((each) => each.kind === "name" && cx.frame.placement.inline.has(each.id));
  const values = inOrder(value.elements.map((each, index) => (inner: Context) => (fresh ? inner.expression(each) : into(each, places[index] ?? { kind: "unknown" }, inner))), cx);
  if (fresh) {
    // All new names: plain declarations, unless a value reads a name declared here.
    return targets.flatMap((each, index) => {
      const made = values[index];
      const node = value.elements[index];
      return made === undefined || node === undefined ? [] : assignTo(each, made, cx.typeOf(node), cx);
    });
  }
  if (value.elements.slice(1).every((each) => isStable(each, cx))) {
    // Nothing that is assigned first can change what is assigned then.
    return targets.flatMap((each, index) => {
      const made = values[index];
      const node = value.elements[index];
      return made === undefined || node === undefined ? [] : inSink(cx, (inner) => assignTo(each, made, places[index] ?? cx.typeOf(node), inner));
    });
  }
  const elements = targets.map((each) => {
    if (each.kind === "name") {
      const binding = cx.facts.bindingOf(each.id);
      return binding === null || cx.frame.placement.inline.has(each.id) ? null : identifier(cx.state.names.of(binding));
    }
    return each.kind === "attribute" && cx.facts.attributeOf(each.id).kind === "field" ? member(cx.expression(each.object), mangle(each.name)) : null;
  });
  if (elements.includes(null)) return null;
  return [
    expressionStatement(
      assign({ kind: "array-pattern", elements: elements.flatMap((element) => (element === null ? [] : [{ target: element, rest: false, default: null }])) }, { kind: "array", elements: values, origin: value.span }),
    ),
  ];
}

export function annotatedAssignment(node: AnnotatedAssignment, cx: Context): readonly TsStatement[] {
  if (node.value === null) return [];
  const value = cx.expression(node.value);
  const made = inSink(cx, (inner) => assignTo(node.target, value, cx.typeOf(node.value ?? node.annotation), inner));
  if (node.target.kind !== "name") return made;
  // The annotation says more than the value does about a variable that is declared here.
  const binding = cx.facts.bindingOf(node.target.id);
  const [only] = made;
  if (binding === null || only?.kind !== "variable" || made.length !== 1) return made;
  const written = cx.tsType(binding.type, node.annotation);
  return [{ ...only, declarations: only.declarations.map((each) => (each.type === null && value.kind === "literal" ? each : { ...each, type: written })) }];
}

const inPlace: Readonly<Record<string, "+=" | "-=" | "*=" | "/=" | "%=" | "**=" | "&=" | "|=" | "^=">> = { "+": "+=", "-": "-=", "*": "*=", "/": "/=", "%": "%=", "**": "**=", "&": "&=", "|": "|=", "^": "^=" };

export function augmentedAssignment(node: AugmentedAssignment, cx: Context): readonly TsStatement[] {
  const { target } = node;
  const type = cx.facts.typeOf(target.id);
  const valueType = cx.typeOf(node.value);
  if (target.kind === "name" || (target.kind === "attribute" && isPlainField(target, cx))) {
    const left = target.kind === "name" ? readName(target, cx) : member(cx.expression(target.object), mangle(target.name), target.span);
    const place = left.kind === "call" && target.kind === "name" ? readDeleted(target, cx) : left.kind === "non-null" ? left.value : left;
    return [updated(left, place, node, cx)];
  }
  // The object and the index are evaluated once, then the old item is read, then the value is evaluated.
  if (target.kind === "attribute") {
    const object = repeatable(cx.expression(target.object), cx);
    const old = helper("getattr", [object, literal(target.name)]);
    const result = operate(old, node, { kind: "unknown" }, cx);
    return [expressionStatement(helper("setattr", [object, literal(target.name), result], node.span))];
  }
  if (target.kind === "subscript") {
    const [object, index] = inOrder([(inner) => inner.expression(target.object), (inner) => dynamic(target.index, inner)], cx).map((each) => repeatable(each, cx));
    if (object === undefined || index === undefined) throw new Error("an operand was lost");
    const old = helper("getitem", [object, index]);
    const container = cx.typeOf(target.object);
    const stored = container.kind === "dict" ? container.value : container.kind === "list" ? container.element : ({ kind: "unknown" } as const);
    const result = operate(coerce(old, stored, type), node, type, cx);
    const written = coerce(result, resultType(node, type, valueType, result.kind === "binary"), stored);
    if (container.kind === "dict") return [expressionStatement(method(object, "set", [index, written], node.span))];
    return [expressionStatement(helper("setitem", [object, index, written], node.span))];
  }
  throw new Error("an augmented assignment to something else than a place");
}

function readName(target: Extract<Target, { kind: "name" }>, cx: Context): TsExpression {
  return cx.state.expressions.name(target, cx);
}

function isPlainField(target: Extract<Target, { kind: "attribute" }>, cx: Context): boolean {
  const where = cx.facts.attributeOf(target.id);
  if (where.kind !== "field" && where.kind !== "class-attribute") return false;
  if (where.kind === "field" && !where.initialized) return false;
  return target.object.kind === "name" || target.object.kind === "attribute";
}

/** The type of `target op value`, which analysis keeps under the statement. */
/** @param native whether the operation is JavaScript's own */
function resultType({ operator }: AugmentedAssignment, type: Type, value: Type, native: boolean): Type {
  if (type.kind === value.kind && (type.kind === "str" || type.kind === "list")) return type;
  // What operands of any numeric type need the general helper for, it gives as a float object.
  if (operator === "/" && (native ? isNumeric(type) && isNumeric(value) : isWhole(type) && isWhole(value))) return nativeFloat;
  if (type.kind === "int" && value.kind === "int" && operator !== "**") return type;
  if (mixesFloats(type, value)) return nativeFloat;
  return type.kind === "float" || value.kind === "float" || type.kind === "number" ? type : { kind: "unknown" };
}

const nativeFloat: Type = { kind: "float", boxed: false };

function isWhole({ kind }: Type): boolean {
  return kind === "int" || kind === "bool";
}

function isNumeric(type: Type): boolean {
  return type.kind === "union" ? type.members.every(isNumeric) : isWhole(type) || type.kind === "float" || type.kind === "number";
}

/** Whether the result of two numbers is a float, a plain one before it is stored. */
function mixesFloats(left: ReturnType<Context["typeOf"]>, right: ReturnType<Context["typeOf"]>): boolean {
  const isNumber = (kind: string): boolean => kind === "float" || kind === "int" || kind === "bool";
  return isNumber(left.kind) && isNumber(right.kind) && (left.kind === "float" || right.kind === "float");
}

function operate(left: TsExpression, node: AugmentedAssignment, type: ReturnType<Context["typeOf"]>, cx: Context): TsExpression {
  const right = apart((inner) => inner.expression(node.value), cx);
  let before = left;
  if (right.statements.length > 0) {
    before = keep(left, cx, hintOf(left));
    cx.sink.push(...right.statements);
  }
  return inPlaceOperator(before, right.value, node, type, cx);
}

function inPlaceOperator(left: TsExpression, right: TsExpression, node: AugmentedAssignment, type: ReturnType<Context["typeOf"]>, cx: Context): TsExpression {
  const value = cx.typeOf(node.value);
  return applyOperator(`${node.operator}=`, left, right, { left: type, right: value, result: type }, cx, node.span);
}

/** `x += v` natively, or `x = iadd(x, v)`. */
function updated(left: TsExpression, place: TsExpression, node: AugmentedAssignment, cx: Context): TsStatement {
  const type = cx.facts.typeOf(node.target.id);
  const made = operate(left, node, type, cx);
  const operator = inPlace[node.operator];
  const bindingType = node.target.kind === "name" ? (cx.facts.bindingOf(node.target.id)?.type ?? type) : type;
  const stored = coerce(made, resultType(node, type, cx.typeOf(node.value), made.kind === "binary"), bindingType);
  if (stored === made && made.kind === "binary" && operator !== undefined && `${made.operator}=` === operator && sameText(made.left, left) && place === left) {
    if (made.right.kind === "literal" && made.right.value === 1 && (operator === "+=" || operator === "-=")) {
      return expressionStatement({ kind: "assign", operator: operator === "+=" ? "++" : "--", target: left, value: null, origin: node.span });
    }
    return expressionStatement({ ...assign(left, made.right, operator), origin: node.span });
  }
  return expressionStatement({ ...assign(place, stored), origin: node.span });
}

function sameText(left: TsExpression, right: TsExpression): boolean {
  return left === right;
}

export function deletion(node: Delete, cx: Context): readonly TsStatement[] {
  return node.targets.flatMap((target) => deleteTarget(target, cx));
}

function deleteTarget(target: Target, cx: Context): readonly TsStatement[] {
  switch (target.kind) {
    case "name":
      if (isBodyName(cx.facts.bindingOf(target.id), cx)) return [expressionStatement(helper("delattr", [{ kind: "this", origin: null }, literal(target.name)], target.span))];
      return [expressionStatement(assign(readDeleted(target, cx), identifier("undefined")))];
    case "attribute": return [expressionStatement(helper("delattr", [cx.expression(target.object), literal(target.name)], target.span))];
    case "subscript": {
      const [object, index] = inOrder([(inner) => inner.expression(target.object), (inner) => dynamic(target.index, inner)], cx);
      return object === undefined || index === undefined ? [] : [expressionStatement(helper("delitem", [object, index], target.span))];
    }
    case "tuple": case "list": return (target.elements as readonly Target[]).flatMap((each) => deleteTarget(each, cx));
    case "starred": return [];
  }
}

function readDeleted(target: Extract<Target, { kind: "name" }>, cx: Context): TsExpression {
  const binding = cx.facts.bindingOf(target.id);
  return identifier(binding === null ? target.name : cx.state.names.of(binding));
}

export function returnStatement(node: Return, cx: Context): readonly TsStatement[] {
  const facts = cx.frame.function;
  if (node.value === null) return [returns(facts !== null && !isVoid(cx) && !facts.generator ? literal(null) : null)];
  if (facts === null) return [returns(cx.expression(node.value))];
  if (node.value.kind === "none" && isVoid(cx)) return [returns(null)];
  const value = facts.generator ? dynamic(node.value, cx) : into(node.value, facts.returns, cx);
  return [returns(value)];
}

/** A function whose result is None everywhere and used nowhere gives `void`. */
export function isVoid(cx: Context): boolean {
  const facts = cx.frame.function;
  return facts !== null && (facts.returns.kind === "none" || facts.returns.kind === "never") && !facts.resultUsed && !facts.escapes;
}

export function raise(node: Raise, cx: Context): readonly TsStatement[] {
  if (node.exception === null) {
    return [throws(cx.caught === null ? helper("reraise", [], node.span) : identifier(cx.caught))];
  }
  const exception = raised(node.exception, cx);
  if (node.cause === null) return [{ ...throws(exception), origin: node.span }];
  const cause = node.cause.kind === "none" ? literal(null) : cx.expression(node.cause);
  return [{ ...throws(helper("raise_from", [exception, cause], node.span)), origin: node.span }];
}

/** `raise ValueError` makes an instance; `raise exc` takes what it is. */
function raised(node: Raise["exception"] & object, cx: Context): TsExpression {
  const type = cx.typeOf(node);
  if (type.kind === "library-class" || type.kind === "class") return construct(cx.expression(node), [], node.span);
  // One that was made before is raised from here on.
  if (cx.facts.needs.tracebacks && !makesException(node, cx)) return helper("raised", [cx.expression(node)], node.span);
  if (type.kind === "library" || type.kind === "instance") return cx.expression(node);
  return helper("exception", [cx.expression(node)], node.span);
}

function makesException(node: Raise["exception"] & object, cx: Context): boolean {
  if (node.kind !== "call") return false;
  const { kind } = cx.facts.calleeOf(node.id);
  return kind === "class" || kind === "library-class";
}

export function assertion(node: Assert, cx: Context): readonly TsStatement[] {
  const failed = not(test(node.test, cx));
  const { message } = node;
  const detail = message === null ? { value: null, statements: [] } : apart((inner) => dynamic(message, inner), cx);
  return [when(failed, block([...detail.statements, throws(construct(runtime("AssertionError"), detail.value === null ? [] : [detail.value], node.test.span))]))];
}

export function refused(node: Refused): readonly TsStatement[] {
  return [throws(construct(identifier("Error"), [literal(node.message)], node.span))];
}
