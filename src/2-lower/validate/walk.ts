import type { Argument, Expression, FormattedPart, Parameters, Pattern } from "../../ir/python/index.ts";

/** The operand that long chains nest in (`a` of `a.b`, `a + b`, `a(b)`), or null. */
function leftmost(expression: Expression): Expression | null {
  switch (expression.kind) {
    case "binary": return expression.left;
    case "attribute": case "subscript": return expression.object;
    case "call": return expression.callee;
    case "comparison": return expression.first;
    default: return null;
  }
}

function fieldsOf(parts: readonly FormattedPart[]): readonly Expression[] {
  return parts.flatMap((part) => (typeof part === "string" ? [] : [part.expression, ...fieldsOf(part.spec ?? [])]));
}

function present(expressions: readonly (Expression | null)[]): readonly Expression[] {
  return expressions.filter((each) => each !== null);
}

/** The values of defaults, in order. */
export function defaultsOf(parameters: Parameters): readonly Expression[] {
  return present(parameters.map((parameter) => parameter.default));
}

/** The expressions directly below one, in the order of evaluation, without the leftmost of a chain. */
function operands(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "name": case "none": case "boolean": case "integer": case "float": case "imaginary": case "string": case "bytes": case "ellipsis": case "attribute":
      return [];
    case "formatted-string": return fieldsOf(expression.parts);
    case "list": case "tuple": case "set": return expression.elements;
    case "dict": return expression.entries.flatMap((entry) => present([entry.key, entry.value]));
    case "comprehension":
      return present([expression.element, expression.value, ...expression.clauses.flatMap((clause) => [clause.target, clause.iterable, ...clause.conditions])]);
    case "unary": return [expression.operand];
    case "binary": return [expression.right];
    case "boolean-operation": return expression.operands;
    case "comparison": return expression.rest.map((each) => each.operand);
    case "conditional": return [expression.test, expression.then, expression.otherwise];
    case "named-expression": return [expression.value, expression.target];
    case "lambda": return [...defaultsOf(expression.parameters), expression.body];
    case "call": return expression.arguments.map((argument: Argument) => argument.value);
    case "subscript": return [expression.index];
    case "slice": return present([expression.start, expression.stop, expression.step]);
    case "starred": case "await": case "yield-from": return [expression.value];
    case "yield": return present([expression.value]);
  }
}

/**
 * Visits an expression and all below it, in order; the depth of the recursion is not that of sums and chains.
 *
 * @param visit true where it looked at what is below the expression by itself
 */
export function walkExpression(expression: Expression, visit: (expression: Expression) => boolean): void {
  const chain: Expression[] = [expression];
  for (let next = leftmost(expression); next !== null; next = leftmost(next)) chain.push(next);
  for (const link of chain.reverse()) {
    if (visit(link)) continue;
    for (const operand of operands(link)) walkExpression(operand, visit);
  }
}

/** The patterns directly below one. */
export function subpatterns(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case "wildcard-pattern": case "capture-pattern": case "value-pattern": case "singleton-pattern": case "star-pattern": return [];
    case "sequence-pattern": return pattern.patterns;
    case "mapping-pattern": return [...pattern.entries.map((entry) => entry.pattern), ...(pattern.rest === null ? [] : [pattern.rest])];
    case "class-pattern": return [...pattern.positional, ...pattern.keywords.map((keyword) => keyword.pattern)];
    case "or-pattern": return pattern.alternatives;
    case "as-pattern": return [pattern.pattern];
  }
}

/** The name that a pattern itself binds. */
export function boundName(pattern: Pattern): string | null {
  return pattern.kind === "capture-pattern" || pattern.kind === "star-pattern" || pattern.kind === "as-pattern" ? pattern.name : null;
}
