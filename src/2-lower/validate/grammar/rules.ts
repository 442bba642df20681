import type { Reader } from "./reader.ts";
import type { Shape } from "./shapes.ts";

/** The rules that rules in other files need: handed around, so that the files need not import each other in circles. */
export interface Rules {
  /** A conditional expression, lambda or anything simpler. */
  expression(reader: Reader): Shape;
  /** Likewise, or `name := value`. */
  namedExpression(reader: Reader): Shape;
  /** Operators from `|` upwards. */
  bitwiseOr(reader: Reader): Shape;
  disjunction(reader: Reader): Shape;
  /** `a, *b`: a tuple without parentheses, or a single one. */
  starExpressions(reader: Reader): Shape;
  starNamedExpression(reader: Reader): Shape;
  /** The subject of a `match`: like star expressions, and `:=` may stand in it. */
  starNamedExpressions(reader: Reader): Shape;
  /** The right side of an assignment: star expressions or a yield. */
  yieldOrStar(reader: Reader): Shape;
  yieldExpression(reader: Reader): Shape;
  atom(reader: Reader): Shape;
  /** `for x in y if z …` of comprehensions; the position is at `for` or `async`. */
  comprehensionClauses(reader: Reader): void;
  /** The arguments of a call, up to the closing parenthesis; a class header takes no lone generator expression. */
  callArguments(reader: Reader, generator?: boolean): void;
  parameters(reader: Reader, lambda: boolean): void;
  statement(reader: Reader): void;
  block(reader: Reader, after: string, line: number): void;
}

/** Whether comprehension clauses begin. */
export function atComprehension(reader: Reader): boolean {
  return reader.at("for") || (reader.at("async") && reader.peek().text === "for");
}
