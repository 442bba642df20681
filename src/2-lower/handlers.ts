import type { ChainHandlerName, ExpressionHandlerName, PatternHandlerName, StatementHandlerName } from "../maps/nodes.ts";
import type { ChainHandler, ExpressionHandler, PatternHandler, StatementHandler } from "./context.ts";
import * as access from "./expressions/access.ts";
import * as collections from "./expressions/collections.ts";
import * as functions from "./expressions/functions.ts";
import * as literals from "./expressions/literals.ts";
import * as operators from "./expressions/operators.ts";
import * as strings from "./expressions/strings.ts";
import * as types from "./expressions/types.ts";
import { lowerRegrouped } from "./expressions/regroup.ts";
import { lowerCall } from "./expressions/calls.ts";
import { lowerComprehension } from "./expressions/comprehensions.ts";
import * as patterns from "./patterns/index.ts";
import * as assignments from "./statements/assignments.ts";
import * as branches from "./statements/branches.ts";
import * as definitions from "./statements/definitions.ts";
import * as imports from "./statements/imports.ts";
import * as loops from "./statements/loops.ts";
import * as simple from "./statements/simple.ts";
import { lowerMatch } from "./statements/match.ts";
import { lowerTry } from "./statements/try.ts";
import { lowerWith } from "./statements/with.ts";

/** The handlers that grammar-maps/nodes names; one too few, or one too many, does not compile. */
export const statementHandlers: Readonly<Record<StatementHandlerName, StatementHandler>> = {
  expression: assignments.lowerExpressionStatement,
  assert: simple.lowerAssert,
  delete: simple.lowerDelete,
  pass: simple.lowerPass,
  break: simple.lowerBreak,
  continue: simple.lowerContinue,
  return: simple.lowerReturn,
  raise: simple.lowerRaise,
  global: simple.lowerGlobal,
  nonlocal: simple.lowerNonlocal,
  printArrow: simple.lowerPrintArrow,
  import: imports.lowerImport,
  importFrom: imports.lowerImportFrom,
  if: branches.lowerIf,
  while: loops.lowerWhile,
  for: loops.lowerFor,
  try: lowerTry,
  with: lowerWith,
  match: lowerMatch,
  function: definitions.lowerFunction,
  class: definitions.lowerClass,
  decorated: definitions.lowerDecorated,
  typeAlias: definitions.lowerTypeAlias,
};

export const expressionHandlers: Readonly<Record<ExpressionHandlerName, ExpressionHandler>> = {
  name: literals.lowerName,
  integer: literals.lowerInteger,
  float: literals.lowerFloat,
  true: literals.lowerTrue,
  false: literals.lowerFalse,
  none: literals.lowerNone,
  ellipsis: literals.lowerEllipsis,
  string: strings.lowerString,
  list: collections.lowerList,
  tuple: collections.lowerTuple,
  tuplePattern: collections.lowerTuplePattern,
  set: collections.lowerSet,
  dict: collections.lowerDict,
  parenthesized: collections.lowerParenthesized,
  starred: collections.lowerStarred,
  comprehension: lowerComprehension,
  regroupedBinary: lowerRegrouped,
  unary: operators.lowerUnary,
  not: operators.lowerNot,
  comparison: operators.lowerComparison,
  conditional: operators.lowerConditional,
  namedExpression: operators.lowerNamedExpression,
  await: functions.lowerAwait,
  yield: functions.lowerYield,
  lambda: functions.lowerLambda,
  slice: access.lowerSlice,
  type: types.lowerType,
  genericType: types.lowerGenericType,
  unionType: types.lowerUnionType,
  memberType: types.lowerMemberType,
  splatType: types.lowerSplatType,
  constrainedType: types.lowerConstrainedType,
};

export const chainHandlers: Readonly<Record<ChainHandlerName, ChainHandler>> = {
  binary: operators.lowerBinary,
  boolean: operators.lowerBoolean,
  attribute: access.lowerAttribute,
  subscript: access.lowerSubscript,
  call: lowerCall,
};

export const patternHandlers: Readonly<Record<PatternHandlerName, PatternHandler>> = {
  casePattern: patterns.lowerCasePattern,
  as: patterns.lowerAsPattern,
  or: patterns.lowerOrPattern,
  class: patterns.lowerClassPattern,
  mapping: patterns.lowerMappingPattern,
  complex: patterns.lowerComplexPattern,
  dotted: patterns.lowerDottedPattern,
  star: patterns.lowerStarPattern,
  value: patterns.lowerValuePattern,
  singleton: patterns.lowerSingletonPattern,
  sequence: patterns.lowerSequencePattern,
  tuple: patterns.lowerTuplePattern,
};
