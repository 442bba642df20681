/**
 * The only place that decides evaluation order and makes temporaries.
 *
 * Translating an expression may put statements into the sink (a comprehension that needs a loop). They would run before what stands to the
 * left of that expression, so values already translated are kept in constants first, unless nothing can tell the difference.
 */
import type { Expression } from "../ir/python/index.ts";
import type { TsExpression, TsStatement } from "../ir/target/index.ts";
import { anyType, block, identifier, variable, when, assign, expressionStatement, not } from "./build.ts";
import type { Context } from "./context.ts";

/** Whether evaluating it later, earlier or never makes no difference. */
export function isConstant(expression: TsExpression): boolean {
  switch (expression.kind) {
    case "literal": case "this": case "reference": case "arrow": case "function-expression": case "regexp":
      return true;
    case "identifier":
      return expression.name === "undefined";
    case "member":
      return expression.object.kind === "reference";
    case "unary":
      return expression.operator !== "delete" && isConstant(expression.operand);
    default:
      return false;
  }
}

/** Whether evaluating it twice in a row does and gives the same as once. */
export function isRepeatable(expression: TsExpression): boolean {
  return isConstant(expression) || expression.kind === "identifier" || (expression.kind === "member" && isRepeatable(expression.object));
}

/** Whether evaluating it runs no code of the program: no call, no suspension, no assignment. */
export function isQuiet(expression: TsExpression): boolean {
  switch (expression.kind) {
    case "member": return isQuiet(expression.object);
    case "element": return isQuiet(expression.object) && isQuiet(expression.index);
    case "unary": return expression.operator !== "delete" && isQuiet(expression.operand);
    case "binary": return isQuiet(expression.left) && isQuiet(expression.right);
    case "conditional": return [expression.test, expression.then, expression.otherwise].every(isQuiet);
    case "template": return expression.expressions.every(isQuiet);
    case "array": return expression.elements.every((element) => element === null || isQuiet(element));
    case "non-null": case "as": return isQuiet(expression.value);
    default: return isConstant(expression) || expression.kind === "identifier";
  }
}

/** Keeps a value in a constant declared in the sink, and gives its name. */
export function keep(value: TsExpression, cx: Context, hint: string): TsExpression {
  if (isConstant(value) || isKept(value, cx)) return value;
  const name = identifier(cx.temporary(hint));
  const isEmpty = value.kind === "array" && value.elements.length === 0;
  cx.sink.push(variable("const", name, value, isEmpty ? { kind: "array", element: anyType, readonly: false } : null));
  return name;
}

/** A name that the compiler itself gave to a value. */
function isKept(value: TsExpression, cx: Context): boolean {
  return value.kind === "identifier" && cx.frame.temporaries.has(value.name);
}

/** What `keep` names a value after: `queue.size()` → `size`, `rows[0]` → `rows_item`. */
export function hintOf(value: TsExpression): string {
  switch (value.kind) {
    case "identifier": return value.name;
    case "member": return value.name;
    case "call": return hintOfCall(value);
    case "new": return hintOf(value.callee);
    case "await": return hintOf(value.value);
    case "reference": return value.preferred;
    default: return "value";
  }
}

/** Calls of the runtime that say what is called, by the position of the name. */
const named: Readonly<Record<string, number>> = { call: 0, call_method: 1, getattr: 1 };

function hintOfCall(node: Extract<TsExpression, { kind: "call" }>): string {
  if (node.callee.kind !== "reference") return hintOf(node.callee);
  const position = Object.hasOwn(named, node.callee.reference.export) ? named[node.callee.reference.export] : undefined;
  const said = position === undefined ? undefined : node.arguments[position];
  if (said === undefined) return "value";
  return said.kind === "literal" && typeof said.value === "string" ? said.value : hintOf(said);
}

/** Translates operands that Python evaluates one after another. */
export function inOrder(makers: readonly ((cx: Context) => TsExpression)[], cx: Context): TsExpression[] {
  const done: TsExpression[] = [];
  for (const make of makers) {
    const sink: TsStatement[] = [];
    const made = make(cx.withSink(sink));
    if (sink.length > 0) {
      for (const [index, earlier] of done.entries()) done[index] = keepOperand(earlier, cx);
      cx.sink.push(...sink);
    }
    done.push(made);
  }
  return done;
}

function keepOperand(operand: TsExpression, cx: Context): TsExpression {
  return operand.kind === "spread" ? { ...operand, value: keep(operand.value, cx, hintOf(operand.value)) } : keep(operand, cx, hintOf(operand));
}

/** The same for Python expressions in their natural representation. */
export function operands(nodes: readonly Expression[], cx: Context): TsExpression[] {
  return inOrder(nodes.map((node) => (inner: Context) => inner.expression(node)), cx);
}

/** A value that will be written more than once: the expression itself where repeating it is harmless, else a constant. */
export function repeatable(value: TsExpression, cx: Context, hint: string = hintOf(value)): TsExpression {
  return isRepeatable(value) ? value : keep(value, cx, hint);
}

/**
 * Translates something that is evaluated only under a condition.
 * @returns the expression and the statements it needs before it, which must stay under that condition
 */
export function apart(make: (cx: Context) => TsExpression, cx: Context): { readonly value: TsExpression; readonly statements: readonly TsStatement[] } {
  const statements: TsStatement[] = [];
  const value = make(cx.withSink(statements));
  return { value, statements };
}

/** `test ? then : otherwise` where a branch may need statements. */
export function choose(test: TsExpression, then: (cx: Context) => TsExpression, otherwise: (cx: Context) => TsExpression, cx: Context): TsExpression {
  const yes = apart(then, cx);
  const no = apart(otherwise, cx);
  if (yes.statements.length === 0 && no.statements.length === 0) return { kind: "conditional", test, then: yes.value, otherwise: no.value, origin: test.origin };
  const result = identifier(cx.temporary("result"));
  cx.sink.push(variable("let", result, null));
  cx.sink.push(when(test, block([...yes.statements, expressionStatement(assign(result, yes.value))]), block([...no.statements, expressionStatement(assign(result, no.value))])));
  return result;
}

/** `left && right` / `left || right` of boolean operands where the right one may need statements. */
export function shortCircuit(operator: "&&" | "||", left: TsExpression, right: (cx: Context) => TsExpression, cx: Context): TsExpression {
  const rest = apart(right, cx);
  if (rest.statements.length === 0) return { kind: "binary", operator, left, right: rest.value, origin: left.origin };
  const result = identifier(cx.temporary("result"));
  cx.sink.push(variable("let", result, left));
  cx.sink.push(when(operator === "&&" ? result : not(result), block([...rest.statements, expressionStatement(assign(result, rest.value))])));
  return result;
}
