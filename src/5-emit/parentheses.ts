import { ts } from "./typescript.ts";

/**
 * The parentheses that TypeScript's node factory does not put by itself. Its rules know operator precedence; these are
 * the places where the grammar asks for more, each found by printing random trees and reading them again.
 */

const f = ts.factory;

/** The object of a member, or a callee. */
export function callTarget(node: ts.Expression): ts.Expression {
  return ts.isArrowFunction(node) ? f.createParenthesizedExpression(node) : node;
}

/** An operand of a prefix operator, a binary operator, `as` or `!`. */
export function operand(node: ts.Expression): ts.Expression {
  return ts.isArrowFunction(node) ? f.createParenthesizedExpression(node) : node;
}

/** The left operand of a binary operator. */
export function leftOperand(node: ts.Expression, operator: ts.BinaryOperator): ts.Expression {
  if (operator === ts.SyntaxKind.AsteriskAsteriskToken && isUnary(node)) return f.createParenthesizedExpression(node);
  return besideNullish(operand(node), operator);
}

/** The right operand of a binary operator. */
export function rightOperand(node: ts.Expression, operator: ts.BinaryOperator): ts.Expression {
  return besideNullish(operator === ts.SyntaxKind.CommaToken ? node : operand(node), operator);
}

/** `??` may not stand beside `||` or `&&` without parentheses. */
function besideNullish(node: ts.Expression, operator: ts.BinaryOperator): ts.Expression {
  if (!ts.isBinaryExpression(node)) return node;
  const inner = node.operatorToken.kind;
  const mixed = operator === ts.SyntaxKind.QuestionQuestionToken ? isAndOr(inner) : isAndOr(operator) && inner === ts.SyntaxKind.QuestionQuestionToken;
  return mixed ? f.createParenthesizedExpression(node) : node;
}

function isAndOr(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** `-a ** b` and `await a ** b` are syntax errors. */
function isUnary(node: ts.Expression): boolean {
  return ts.isPrefixUnaryExpression(node) || ts.isAwaitExpression(node) || ts.isTypeOfExpression(node) || ts.isVoidExpression(node) || ts.isDeleteExpression(node);
}

/** The initialiser in a `for` head, where a bare `in` would make it another kind of loop. */
export function inForHead(node: ts.Expression): ts.Expression {
  return hasBareIn(node) ? f.createParenthesizedExpression(node) : node;
}

function hasBareIn(node: ts.Node): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isCallLikeExpression(node) || ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) return false;
  if (ts.isFunctionExpression(node) || ts.isClassExpression(node) || ts.isBlock(node) || ts.isTypeNode(node)) return false;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) return true;
  return ts.forEachChild(node, (child) => hasBareIn(child) || undefined) ?? false;
}

/** An expression statement must not begin as a directive; the factory sees to `{`, `function`, `class` and `let [`. */
export function asStatement(node: ts.Expression): ts.Expression {
  return ts.isStringLiteral(node) ? f.createParenthesizedExpression(node) : node;
}

/** The value before `as`. */
export function beforeAs(node: ts.Expression): ts.Expression {
  if (ts.isBinaryExpression(node) || ts.isConditionalExpression(node) || ts.isYieldExpression(node)) return f.createParenthesizedExpression(node);
  return operand(node);
}
