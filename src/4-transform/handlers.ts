/** The tables of contents of translation: which visitor takes which node. */
import { callExpression } from "./calls/call.ts";
import { classStatement } from "./classes/class.ts";
import type { ExpressionHandlers, StatementHandlers } from "./context.ts";
import { attribute } from "./expressions/attribute.ts";
import { awaitExpression, yieldExpression, yieldFrom } from "./expressions/awaits.ts";
import { comprehension } from "./expressions/comprehension.ts";
import { dictDisplay, listDisplay, setDisplay, starred, tupleDisplay } from "./expressions/displays.ts";
import { bytesLiteral, ellipsisLiteral, floatLiteral, imaginaryLiteral, integerLiteral } from "./expressions/literals.ts";
import { name } from "./expressions/names.ts";
import { binaryOperation, booleanOperation, comparison, conditionalExpression, namedExpression, unaryOperation } from "./expressions/operators.ts";
import { formattedString } from "./expressions/strings.ts";
import { slice, subscript } from "./expressions/subscript.ts";
import { literal } from "./build.ts";
import { functionStatement, lambdaExpression } from "./functions/function.ts";
import { breakStatement, continueStatement, forStatement, ifStatement, whileStatement } from "./statements/control.ts";
import { tryStatement } from "./statements/exceptions.ts";
import { importStatement } from "./statements/imports.ts";
import { matchStatement } from "./statements/match.ts";
import { annotatedAssignment, assertion, assignment, augmentedAssignment, deletion, expressionStatementOf, raise, refused, returnStatement } from "./statements/simple.ts";
import { withStatement } from "./statements/with.ts";

export const expressions: ExpressionHandlers = {
  name,
  none: () => literal(null),
  boolean: (node) => literal(node.value),
  integer: integerLiteral,
  float: floatLiteral,
  imaginary: imaginaryLiteral,
  string: (node) => ({ ...literal(node.value), origin: node.span }),
  bytes: bytesLiteral,
  "formatted-string": formattedString,
  ellipsis: ellipsisLiteral,
  list: listDisplay,
  tuple: tupleDisplay,
  set: setDisplay,
  dict: dictDisplay,
  comprehension,
  unary: unaryOperation,
  binary: binaryOperation,
  "boolean-operation": booleanOperation,
  comparison,
  conditional: conditionalExpression,
  "named-expression": namedExpression,
  lambda: lambdaExpression,
  call: (node, cx) => callExpression(node, cx),
  attribute,
  subscript,
  slice,
  starred,
  await: awaitExpression,
  yield: yieldExpression,
  "yield-from": yieldFrom,
};

export const statements: StatementHandlers = {
  expression: expressionStatementOf,
  assignment,
  "annotated-assignment": annotatedAssignment,
  "augmented-assignment": augmentedAssignment,
  delete: deletion,
  pass: () => [],
  break: breakStatement,
  continue: continueStatement,
  return: returnStatement,
  raise,
  assert: assertion,
  global: () => [],
  nonlocal: () => [],
  import: importStatement,
  "import-from": importStatement,
  if: ifStatement,
  while: whileStatement,
  for: forStatement,
  try: tryStatement,
  with: withStatement,
  match: matchStatement,
  function: functionStatement,
  class: classStatement,
  "type-alias": () => [],
  refused,
};
