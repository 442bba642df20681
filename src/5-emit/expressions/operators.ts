import type { TsAs, TsAssign, TsAssignOperator, TsAwait, TsBinary, TsBinaryOperator, TsConditional, TsExpression, TsNonNull, TsSpread, TsUnary, TsYield } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { beforeAs, callTarget, leftOperand, operand, rightOperand, test } from "../parentheses.ts";
import { ts } from "../typescript.ts";

const f = ts.factory;
const K = ts.SyntaxKind;

const BINARY = {
  "+": K.PlusToken, "-": K.MinusToken, "*": K.AsteriskToken, "/": K.SlashToken, "%": K.PercentToken, "**": K.AsteriskAsteriskToken,
  "<<": K.LessThanLessThanToken, ">>": K.GreaterThanGreaterThanToken, "&": K.AmpersandToken, "|": K.BarToken, "^": K.CaretToken,
  "===": K.EqualsEqualsEqualsToken, "!==": K.ExclamationEqualsEqualsToken,
  "<": K.LessThanToken, "<=": K.LessThanEqualsToken, ">": K.GreaterThanToken, ">=": K.GreaterThanEqualsToken,
  "&&": K.AmpersandAmpersandToken, "||": K.BarBarToken, "??": K.QuestionQuestionToken,
  "instanceof": K.InstanceOfKeyword, "in": K.InKeyword, ",": K.CommaToken,
} as const satisfies Record<TsBinaryOperator, ts.BinaryOperator>;

const ASSIGN = {
  "=": K.EqualsToken, "+=": K.PlusEqualsToken, "-=": K.MinusEqualsToken, "*=": K.AsteriskEqualsToken, "/=": K.SlashEqualsToken,
  "%=": K.PercentEqualsToken, "**=": K.AsteriskAsteriskEqualsToken, "??=": K.QuestionQuestionEqualsToken,
  "&=": K.AmpersandEqualsToken, "|=": K.BarEqualsToken, "^=": K.CaretEqualsToken,
} as const satisfies Record<Exclude<TsAssignOperator, "++" | "--">, ts.BinaryOperator>;

const PREFIX = { "-": K.MinusToken, "+": K.PlusToken, "~": K.TildeToken, "!": K.ExclamationToken } as const;

/** Goes down the left side in a loop, since sums of thousands of terms lean that way. */
export function binary(node: TsBinary, to: Builder): ts.Expression {
  const spine: TsBinary[] = [];
  let first: TsExpression = node;
  while (first.kind === "binary") {
    spine.push(first);
    first = first.left;
  }
  let built = to.expression(first);
  for (let index = spine.length - 1; index >= 0; index--) {
    const current = spine[index];
    if (current === undefined) break;
    const operator = BINARY[current.operator];
    built = f.createBinaryExpression(leftOperand(built, operator), operator, rightOperand(to.expression(current.right), operator));
    if (index > 0) to.from(current.origin, built);
  }
  return built;
}

export function assign(node: TsAssign, to: Builder): ts.Expression {
  const target = to.assignable(node.target);
  if (node.operator === "++" || node.operator === "--") {
    return f.createPostfixUnaryExpression(target, node.operator === "++" ? K.PlusPlusToken : K.MinusMinusToken);
  }
  if (node.value === null) throw new Error(`An assignment with ${node.operator} needs a value`);
  return f.createBinaryExpression(target, ASSIGN[node.operator], to.expression(node.value));
}

export function unary(node: TsUnary, to: Builder): ts.Expression {
  const value = operand(to.expression(node.operand));
  switch (node.operator) {
    case "typeof": return f.createTypeOfExpression(value);
    case "void": return f.createVoidExpression(value);
    case "delete": return f.createDeleteExpression(value);
    default: return f.createPrefixUnaryExpression(PREFIX[node.operator], value);
  }
}

export function conditional(node: TsConditional, to: Builder): ts.Expression {
  return f.createConditionalExpression(test(to.expression(node.test)), undefined, to.expression(node.then), undefined, to.expression(node.otherwise));
}

export function awaiting(node: TsAwait, to: Builder): ts.Expression {
  return f.createAwaitExpression(operand(to.expression(node.value)));
}

export function yielding(node: TsYield, to: Builder): ts.Expression {
  const value = node.value === null ? undefined : to.expression(node.value);
  if (!node.delegate) return f.createYieldExpression(undefined, value);
  if (value === undefined) throw new Error("yield* needs a value");
  return f.createYieldExpression(f.createToken(K.AsteriskToken), value);
}

export function spread(node: TsSpread, to: Builder): ts.Expression {
  return f.createSpreadElement(to.expression(node.value));
}

export function asType(node: TsAs, to: Builder): ts.Expression {
  const value = to.expression(node.value);
  return to.types ? f.createAsExpression(beforeAs(value), to.type(node.type)) : value;
}

export function nonNull(node: TsNonNull, to: Builder): ts.Expression {
  const value = to.expression(node.value);
  if (!to.types) return value;
  return ts.isOptionalChain(value) ? f.createNonNullChain(value) : f.createNonNullExpression(callTarget(value));
}
