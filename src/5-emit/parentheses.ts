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

/** The callee of `new`; the factory sees to calls inside it. */
export function newTarget(node: ts.Expression): ts.Expression {
  return ts.isArrowFunction(node) || ts.isOptionalChain(node) || !ts.isLeftHandSideExpression(node) ? f.createParenthesizedExpression(node) : node;
}

/** The test of a conditional: `a as T ? /x/ : y` would read as the type `T?`. */
export function test(node: ts.Expression): ts.Expression {
  return ts.isArrowFunction(node) || endsWithType(node) ? f.createParenthesizedExpression(node) : node;
}

function endsWithType(node: ts.Expression): boolean {
  return ts.isAsExpression(node) || (ts.isBinaryExpression(node) && endsWithType(node.right));
}

/** An operand of a prefix operator, a binary operator, `as` or `!`. */
export function operand(node: ts.Expression): ts.Expression {
  return ts.isArrowFunction(node) ? f.createParenthesizedExpression(node) : node;
}

/** The left operand of a binary operator. After `as T` an operator may read as part of the type: `a as T | b`; `a < b > (c)` reads as type arguments. */
export function leftOperand(node: ts.Expression, operator: ts.BinaryOperator): ts.Expression {
  if (operator === ts.SyntaxKind.AsteriskAsteriskToken && isUnary(node)) return f.createParenthesizedExpression(node);
  if (endsWithType(node) || (ts.isBinaryExpression(node) && isAngle(node.operatorToken.kind) && isAngle(operator))) return f.createParenthesizedExpression(node);
  return besideNullish(operand(node), operator);
}

/** The right operand of a binary operator. The factory holds `a * (b * c)` to be `a * b * c`, which is wrong for floats. */
export function rightOperand(node: ts.Expression, operator: ts.BinaryOperator): ts.Expression {
  if (operator === ts.SyntaxKind.CommaToken) return node;
  const again = ts.isBinaryExpression(node) && node.operatorToken.kind === operator && !isAndOr(operator);
  return besideNullish(again || ts.isYieldExpression(node) ? f.createParenthesizedExpression(node) : operand(node), operator);
}

/** `??` may not stand beside `||` or `&&` without parentheses. */
function besideNullish(node: ts.Expression, operator: ts.BinaryOperator): ts.Expression {
  if (!ts.isBinaryExpression(node)) return node;
  const inner = node.operatorToken.kind;
  const mixed = operator === ts.SyntaxKind.QuestionQuestionToken ? isAndOr(inner) : isAndOr(operator) && inner === ts.SyntaxKind.QuestionQuestionToken;
  return mixed ? f.createParenthesizedExpression(node) : node;
}

function isAngle(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.LessThanToken && operator <= ts.SyntaxKind.GreaterThanEqualsToken || operator === ts.SyntaxKind.LessThanLessThanToken || operator === ts.SyntaxKind.GreaterThanGreaterThanToken;
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

/** An expression statement must not begin as a declaration, a block or a directive. */
export function asStatement(node: ts.Expression): ts.Expression {
  const first = leftmost(node);
  const confusing = ts.isFunctionExpression(first) || ts.isClassExpression(first) || ts.isObjectLiteralExpression(first) || ts.isStringLiteral(node);
  return confusing ? f.createParenthesizedExpression(node) : node;
}

/** The body of an arrow function that is an expression must not begin as a block. */
export function asArrowBody(node: ts.Expression): ts.Expression {
  return ts.isObjectLiteralExpression(leftmost(node)) ? f.createParenthesizedExpression(node) : node;
}

/** The subexpression that an expression's text begins with. */
function leftmost(node: ts.Expression): ts.Expression {
  let first = node;
  for (;;) {
    if (ts.isBinaryExpression(first)) first = first.left;
    else if (ts.isConditionalExpression(first)) first = first.condition;
    else if (ts.isPostfixUnaryExpression(first)) first = first.operand;
    else if (ts.isCallExpression(first) || ts.isPropertyAccessExpression(first) || ts.isElementAccessExpression(first)) first = first.expression;
    else if (ts.isAsExpression(first) || ts.isNonNullExpression(first)) first = first.expression;
    else return first;
  }
}

/** The value before `as`. */
export function beforeAs(node: ts.Expression): ts.Expression {
  if (ts.isBinaryExpression(node) || ts.isConditionalExpression(node) || ts.isYieldExpression(node)) return f.createParenthesizedExpression(node);
  return operand(node);
}
