import type { Span } from "../../../ir/span.ts";
import type { Call, Comprehension, Expression } from "../../../ir/python/index.ts";
import { defaultsOf, walkExpression } from "../walk.ts";
import type { CodeChecker } from "./checker.ts";
import { checkTarget, forbidName } from "./targets.ts";

/** Checks one expression; true where its parts were checked here. */
export function checkExpression(checker: CodeChecker, expression: Expression): boolean {
  switch (expression.kind) {
    case "starred":
      checker.fail("can't use starred expression here", expression.span);
      return true;
    case "list": case "tuple": case "set":
      for (const element of expression.elements) checker.expression(element.kind === "starred" ? element.value : element);
      return true;
    case "call":
      checkCall(checker, expression);
      return true;
    case "integer":
      checkDigits(checker, expression);
      return true;
    case "named-expression":
      checker.expression(expression.value);
      forbidName(checker, expression.target.name, expression.target.span);
      return true;
    case "lambda":
      defaultsOf(expression.parameters).forEach((each) => checker.expression(each));
      checker.parameters(expression.parameters);
      checker.within({ kind: "lambda", async: false, generator: false, blocks: [] }, () => checker.expression(expression.body));
      return true;
    case "comprehension":
      checkComprehension(checker, expression);
      return true;
    case "yield": case "yield-from":
      if (checker.unit.kind === "module" || checker.unit.kind === "class") checker.fail("'yield' outside function", expression.span);
      else if (expression.kind === "yield-from" && checker.unit.kind === "function" && checker.unit.async) {
        checker.fail("'yield from' inside async function", expression.span);
      }
      return false;
    case "await":
      checkAwait(checker, expression.span);
      return false;
    default:
      return false;
  }
}

function checkAwait(checker: CodeChecker, span: Span): void {
  const { kind, async } = checker.unit;
  if (kind === "module" || kind === "class") checker.fail("'await' outside function", span);
  else if (kind !== "comprehension" && !(kind === "function" && async)) checker.fail("'await' outside async function", span);
}

function checkCall(checker: CodeChecker, call: Call): void {
  repeatedKeyword(checker, call.arguments.flatMap((each) => (each.kind === "keyword" ? [{ name: each.name, span: each.value.span }] : [])));
  for (const argument of call.arguments) checker.expression(argument.value);
}

/** A keyword may be given once; `__debug__` may not be one. */
export function repeatedKeyword(checker: CodeChecker, keywords: readonly { readonly name: string | null; readonly span: Span }[]): void {
  const seen = new Set<string>();
  for (const { name, span } of keywords) {
    if (name === null) continue;
    forbidName(checker, name, span);
    if (seen.has(name)) checker.fail(`keyword argument repeated: ${name}`, span);
    seen.add(name);
  }
}

const MOST_DIGITS = 4300;

function checkDigits(checker: CodeChecker, literal: Expression & { readonly kind: "integer" }): void {
  const digits = literal.text.replaceAll("_", "");
  if (digits.length <= MOST_DIGITS || /^0[xob]/i.test(digits)) return;
  const limit = `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion: value has ${digits.length} digits`;
  checker.fail(`${limit}; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`, literal.span);
}

/** Whether a comprehension awaits by itself: `async for` beyond the first iterable, `await`, or a comprehension that does. */
function isAsync(node: Comprehension): boolean {
  if (node.clauses.some((clause) => clause.async)) return true;
  const [, ...rest] = node.clauses;
  const parts = [node.element, ...(node.value === null ? [] : [node.value]), ...(node.clauses[0]?.conditions ?? []),
    ...rest.flatMap((clause) => [clause.iterable, ...clause.conditions])];
  return parts.some(awaits);
}

function awaits(expression: Expression): boolean {
  let found = false;
  walkExpression(expression, (each) => {
    if (each.kind === "await") found = true;
    if (each.kind === "comprehension") {
      const [first] = each.clauses;
      if ((each.shape !== "generator" && isAsync(each)) || (first !== undefined && awaits(first.iterable))) found = true;
      return true;
    }
    return found || each.kind === "lambda";
  });
  return found;
}

function checkComprehension(checker: CodeChecker, node: Comprehension): void {
  const [first] = node.clauses;
  if (first === undefined) return;
  const { kind, async } = checker.unit;
  const allowed = kind === "comprehension" || (kind === "function" && async);
  if (node.shape !== "generator" && !allowed && isAsync(node)) {
    checker.fail("asynchronous comprehension outside of an asynchronous function", node.span);
  }
  checker.expression(first.iterable);
  checker.within({ kind: "comprehension", async, generator: false, blocks: [] }, () => {
    node.clauses.forEach((clause, index) => {
      if (index > 0) checker.expression(clause.iterable);
      checkTarget(checker, clause.target);
      clause.conditions.forEach((each) => checker.expression(each));
    });
    checker.expression(node.element);
    checker.expression(node.value);
  });
}
