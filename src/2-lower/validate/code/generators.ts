import type { Block, Expression, Statement } from "../../../ir/python/index.ts";
import { defaultsOf, walkExpression } from "../walk.ts";

/** Whether a function's body has a `yield` of its own. */
export function hasYield(body: Block): boolean {
  return body.statements.some(yieldsIn);
}

function anyBlock(...blocks: readonly (Block | null)[]): boolean {
  return blocks.some((block) => block !== null && hasYield(block));
}

function anyExpression(...expressions: readonly (Expression | null)[]): boolean {
  return expressions.some((expression) => expression !== null && yieldsInExpression(expression));
}

function yieldsInExpression(expression: Expression): boolean {
  let found = false;
  walkExpression(expression, (each) => {
    if (each.kind === "yield" || each.kind === "yield-from") found = true;
    if (each.kind === "lambda") {
      if (anyExpression(...defaultsOf(each.parameters))) found = true;
      return true;
    }
    return found;
  });
  return found;
}

function yieldsIn(statement: Statement): boolean {
  switch (statement.kind) {
    case "pass": case "break": case "continue": case "refused": case "global": case "nonlocal": case "import": case "import-from": case "type-alias":
      return false;
    case "expression": return anyExpression(statement.expression);
    case "assignment": return anyExpression(statement.value, ...statement.targets);
    case "augmented-assignment": return anyExpression(statement.value, statement.target);
    case "annotated-assignment": return anyExpression(statement.value, statement.target);
    case "delete": return anyExpression(...statement.targets);
    case "return": return anyExpression(statement.value);
    case "raise": return anyExpression(statement.exception, statement.cause);
    case "assert": return anyExpression(statement.test, statement.message);
    case "if": return yieldsInBranches(statement);
    case "while": return anyExpression(statement.test) || anyBlock(statement.body, statement.otherwise);
    case "for": return anyExpression(statement.iterable, statement.target) || anyBlock(statement.body, statement.otherwise);
    case "try":
      return anyBlock(statement.body, statement.otherwise, statement.finally)
        || statement.handlers.some((handler) => anyExpression(handler.type) || hasYield(handler.body));
    case "with": return statement.items.some((item) => anyExpression(item.manager, item.target)) || hasYield(statement.body);
    case "match": return anyExpression(statement.subject) || statement.cases.some((each) => anyExpression(each.guard) || hasYield(each.body));
    case "function": return anyExpression(...statement.decorators, ...defaultsOf(statement.parameters));
    case "class": return anyExpression(...statement.decorators, ...statement.bases, ...statement.keywords.map((keyword) => keyword.value));
  }
}

function yieldsInBranches(first: Statement & { readonly kind: "if" }): boolean {
  for (let branch: Statement | undefined = first; branch?.kind === "if";) {
    if (anyExpression(branch.test) || hasYield(branch.then)) return true;
    const otherwise: Block | null = branch.otherwise;
    const next: Statement | undefined = otherwise?.statements[0];
    if (next?.kind !== "if" || !next.elif) return anyBlock(otherwise);
    branch = next;
  }
  return false;
}
