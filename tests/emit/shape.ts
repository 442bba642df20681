/** The shape of an expression, from the IR and from parsed text, so that the two can be compared. */
import { ts } from "@ts-morph/common";
import type { TsExpression } from "../../src/ir/target/index.ts";

export type Shape = string | readonly Shape[];

const CHAINS = new Set(["&&", "||", "??", ","]);

/** `a && (b && c)` and `(a && b) && c` mean the same, and prettier prints both alike. */
function chain(operator: string, left: Shape, right: Shape): Shape {
  if (!CHAINS.has(operator)) return [operator, left, right];
  const parts = (shape: Shape): readonly Shape[] => (typeof shape !== "string" && shape[0] === operator ? shape.slice(1) : [shape]);
  return [operator, ...parts(left), ...parts(right)];
}

export function shapeOfIr(node: TsExpression): Shape {
  const of = shapeOfIr;
  switch (node.kind) {
    case "identifier": return node.name;
    case "literal": return typeof node.value === "number" && node.value < 0 ? ["-", String(-node.value)] : JSON.stringify(node.value);
    case "template": return ["template", ...node.expressions.map(of)];
    case "array": return ["array", ...node.elements.map((item) => (item === null ? "hole" : of(item)))];
    case "object": return ["object", ...node.properties.map((item) => (item.kind === "spread" ? ["...", of(item.value)] : [item.name, of(item.value)]))];
    case "arrow": return ["arrow", ...node.parameters.map((item) => (item.default === null ? "p" : of(item.default))), "statements" in node.body ? "{}" : of(node.body)];
    case "function-expression": return "function";
    case "class-expression": return ["class", node.extends === null ? "" : of(node.extends)];
    case "call": return ["call", of(node.callee), ...node.arguments.map(of)];
    case "new": return ["new", of(node.callee), ...node.arguments.map(of)];
    case "member": return [".", of(node.object), node.name];
    case "element": return ["[]", of(node.object), of(node.index)];
    case "unary": return [node.operator, of(node.operand)];
    case "binary": return chain(node.operator, of(node.left), of(node.right));
    case "assign": return node.value === null ? [node.operator, of(node.target as TsExpression)] : [node.operator, of(node.target as TsExpression), of(node.value)];
    case "conditional": return ["?", of(node.test), of(node.then), of(node.otherwise)];
    case "await": return ["await", of(node.value)];
    case "yield": return [node.delegate ? "yield*" : "yield", node.value === null ? "" : of(node.value)];
    case "spread": return ["...", of(node.value)];
    case "as": return ["as", of(node.value)];
    case "non-null": return ["!!", of(node.value)];
    default: return node.kind;
  }
}

export function shapeOfText(text: string): Shape {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const found: Shape[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) found.push(shapeOfTree(node.expression, file));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  if (found.length !== 1) throw new Error(`${found.length} statements in ${text}`);
  return found[0] ?? "";
}

function shapeOfTree(node: ts.Node, file: ts.SourceFile): Shape {
  const of = (child: ts.Node): Shape => shapeOfTree(child, file);
  const token = (kind: ts.SyntaxKind): string => ts.tokenToString(kind) ?? "";
  if (ts.isParenthesizedExpression(node)) return of(node.expression);
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isStringLiteral(node)) return JSON.stringify(node.text);
  if (ts.isTemplateExpression(node)) return ["template", ...node.templateSpans.map((span) => of(span.expression))];
  if (ts.isNoSubstitutionTemplateLiteral(node)) return ["template"];
  if (ts.isOmittedExpression(node)) return "hole";
  if (ts.isArrayLiteralExpression(node)) return ["array", ...node.elements.map(of)];
  if (ts.isObjectLiteralExpression(node)) {
    return ["object", ...node.properties.map((item): Shape => {
      if (ts.isSpreadAssignment(item)) return ["...", of(item.expression)];
      if (ts.isShorthandPropertyAssignment(item)) return [item.name.text, item.name.text];
      if (ts.isPropertyAssignment(item) && ts.isIdentifier(item.name)) return [item.name.text, of(item.initializer)];
      throw new Error("An unexpected member of an object");
    })];
  }
  if (ts.isArrowFunction(node)) return ["arrow", ...node.parameters.map((item) => (item.initializer === undefined ? "p" : of(item.initializer))), ts.isBlock(node.body) ? "{}" : of(node.body)];
  if (ts.isFunctionExpression(node)) return "function";
  if (ts.isClassExpression(node)) {
    const base = node.heritageClauses?.[0]?.types[0];
    return ["class", base === undefined ? "" : of(base.expression)];
  }
  if (ts.isCallExpression(node)) return ["call", of(node.expression), ...node.arguments.map(of)];
  if (ts.isNewExpression(node)) return ["new", of(node.expression), ...(node.arguments ?? []).map(of)];
  if (ts.isPropertyAccessExpression(node)) return [".", of(node.expression), node.name.text];
  if (ts.isElementAccessExpression(node)) return ["[]", of(node.expression), of(node.argumentExpression)];
  if (ts.isPrefixUnaryExpression(node)) return [token(node.operator), of(node.operand)];
  if (ts.isPostfixUnaryExpression(node)) return [token(node.operator), of(node.operand)];
  if (ts.isTypeOfExpression(node)) return ["typeof", of(node.expression)];
  if (ts.isVoidExpression(node)) return ["void", of(node.expression)];
  if (ts.isDeleteExpression(node)) return ["delete", of(node.expression)];
  if (ts.isBinaryExpression(node)) return chain(token(node.operatorToken.kind), of(node.left), of(node.right));
  if (ts.isConditionalExpression(node)) return ["?", of(node.condition), of(node.whenTrue), of(node.whenFalse)];
  if (ts.isAwaitExpression(node)) return ["await", of(node.expression)];
  if (ts.isYieldExpression(node)) return [node.asteriskToken === undefined ? "yield" : "yield*", node.expression === undefined ? "" : of(node.expression)];
  if (ts.isSpreadElement(node)) return ["...", of(node.expression)];
  if (ts.isAsExpression(node)) return ["as", of(node.expression)];
  if (ts.isNonNullExpression(node)) return ["!!", of(node.expression)];
  switch (node.kind) {
    case ts.SyntaxKind.ThisKeyword: return "this";
    case ts.SyntaxKind.NullKeyword: case ts.SyntaxKind.TrueKeyword: case ts.SyntaxKind.FalseKeyword: return token(node.kind);
    case ts.SyntaxKind.RegularExpressionLiteral: return "regexp";
    default: throw new Error(`No shape for ${ts.SyntaxKind[node.kind]}`);
  }
}
