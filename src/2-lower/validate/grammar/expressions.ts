import type { Token } from "../../../1-parse/index.ts";
import type { Reader } from "./reader.ts";
import { isName } from "./reader.ts";
import { starredValue } from "./arguments.ts";
import type { Shape } from "./shapes.ts";
import { describe } from "./shapes.ts";

/** Binary operators below comparisons. Which binds tighter is of no interest here. */
const binaries = new Set(["|", "^", "&", "<<", ">>", "+", "-", "*", "/", "//", "%", "@"]);
const comparisons = new Set(["==", "!=", "<", "<=", ">", ">=", "is", "in", "not"]);
const unaries = new Set(["-", "+", "~"]);
const softKeywords = new Set(["match", "case", "type", "_"]);
const literalKinds = new Set<Token["kind"]>(["number", "string", "fstring-start"]);
const expressionWords = new Set(["not", "lambda", "await", "None", "True", "False"]);

/** CPython's parser gives up (MemoryError) at some thousands. */
const DEEPEST = 1500;

export function expression(reader: Reader): Shape {
  reader.depth += 1;
  if (reader.depth > DEEPEST) reader.fail("too many nested parentheses");
  const first = reader.index;
  if (reader.at("lambda")) {
    const found = lambda(reader);
    reader.depth -= 1;
    return found;
  }
  const then = disjunction(reader);
  if (!reader.at("if")) {
    if (!reader.trying && mayStart(reader.token)) explainNeighbours(reader, then);
    reader.depth -= 1;
    return then;
  }
  const condition = reader.index;
  reader.advance();
  disjunction(reader);
  if (!reader.at("else")) {
    // `[x for x in y if z]` is read by the clauses; here it is a conditional expression that lacks its end.
    if (reader.at(":")) {
      reader.index = condition;
      reader.depth -= 1;
      return then;
    }
    reader.failAt("expected 'else' after 'if' expression", then);
  }
  reader.advance();
  expression(reader);
  reader.depth -= 1;
  return reader.shape("conditional expression", first);
}

/** Whether an expression may begin with a token that can't continue one. */
function mayStart(token: Token): boolean {
  if (literalKinds.has(token.kind) || isName(token)) return true;
  return token.kind === "name" ? expressionWords.has(token.text) : token.kind === "operator" && (token.text === "{" || token.text === "~" || token.text === "...");
}

/** Two expressions side by side: a statement of Python 2, or a comma was forgotten. */
function explainNeighbours(reader: Reader, left: Shape): void {
  const first = reader.tokenAt(left.first);
  const start = reader.index;
  const prefixed = isName(first) && reader.tokenAt(left.first + 1).kind === "string";
  const legacy = left.kind === "name" && !left.parenthesized && (first.text === "print" || first.text === "exec");
  if (legacy && reader.attempt(starExpressions) !== null) {
    reader.fail(`Missing parentheses in call to '${first.text}'. Did you mean ${first.text}(...)?`, first);
  }
  if (!prefixed && !softKeywords.has(first.text)) {
    const right = reader.attempt(expression);
    reader.furthest = Math.max(reader.furthest, reader.index);
    if (right !== null && reader.bracketDepth(reader.index - 1) > 0) {
      reader.failAt("invalid syntax. Perhaps you forgot a comma?", left);
    }
  }
  reader.index = start;
}

function lambda(reader: Reader): Shape {
  const first = reader.index;
  reader.advance();
  if (!reader.at(":")) reader.rules.parameters(reader, true);
  reader.force(":");
  if (reader.token.kind === "fstring-middle" || (reader.token.kind === "operator" && reader.at("}"))) {
    reader.fail("f-string: lambda expressions are not allowed without parentheses", reader.tokenAt(first));
  }
  expression(reader);
  return reader.shape("lambda", first);
}

/** `name := value`, or an expression. */
export function namedExpression(reader: Reader): Shape {
  const first = reader.index;
  const left = expression(reader);
  if (reader.at(":=")) {
    if (left.kind !== "name" || left.parenthesized) reader.failAt(`cannot use assignment expressions with ${describe(left)}`, left);
    reader.advance();
    expression(reader);
    return reader.shape("named expression", first);
  }
  if (reader.at("=") && !reader.trying) explainEquals(reader, left);
  return left;
}

const unassignable = new Set<Shape["kind"]>(["list", "tuple", "generator expression", "True", "None", "False"]);
const looserThanBitwise = new Set<Shape["kind"]>(["comparison", "membership", "conditional expression", "lambda", "named expression", "logical"]);

/** `if x = 1`: an assignment where only an expression may stand. */
function explainEquals(reader: Reader, left: Shape): void {
  const start = reader.index;
  reader.advance();
  const right = reader.attempt(bitwiseOr);
  const ends = !reader.at("=") && !reader.at(":=");
  reader.index = start;
  if (right === null || !ends) return;
  if (left.kind === "name" && !left.parenthesized) reader.failAt("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", left);
  if (unassignable.has(left.kind) || (looserThanBitwise.has(left.kind) && !left.parenthesized)) return;
  reader.failAt(`cannot assign to ${describe(left)} here. Maybe you meant '==' instead of '='?`, left);
}

export function disjunction(reader: Reader): Shape {
  return booleans(reader, "or", (inner) => booleans(inner, "and", inversion));
}

function booleans(reader: Reader, word: "and" | "or", operand: (reader: Reader) => Shape): Shape {
  const first = reader.index;
  const left = operand(reader);
  if (!reader.at(word)) return left;
  while (reader.accept(word)) operand(reader);
  return reader.shape("logical", first);
}

function inversion(reader: Reader): Shape {
  const first = reader.index;
  if (!reader.at("not")) return comparison(reader);
  let count = 0;
  while (reader.accept("not")) count += 1;
  if (count > DEEPEST) reader.fail("too many nested parentheses");
  comparison(reader);
  return reader.shape("logical", first);
}

function comparison(reader: Reader): Shape {
  const first = reader.index;
  const left = bitwiseOr(reader);
  if (!reader.atAny(comparisons)) return left;
  const kind = reader.at("in") ? "membership" : "comparison";
  while (reader.atAny(comparisons)) {
    if (reader.at("not") && reader.peek().text !== "in") break;
    const operator = reader.advance().text;
    if (operator === "not") reader.advance();
    if (operator === "is") reader.accept("not");
    bitwiseOr(reader);
  }
  return reader.index - 1 === left.last ? left : reader.shape(kind, first, [left]);
}

export function bitwiseOr(reader: Reader): Shape {
  const first = reader.index;
  const left = factor(reader);
  if (!atBinary(reader)) return left;
  while (atBinary(reader)) {
    reader.advance();
    factor(reader);
  }
  return reader.shape("expression", first);
}

function atBinary(reader: Reader): boolean {
  const token = reader.token;
  return token.kind === "operator" && binaries.has(token.text);
}

function isBinaryBefore(reader: Reader): boolean {
  const before = reader.tokenAt(reader.index - 1);
  return before.kind === "operator" && binaries.has(before.text) && reader.index > 0;
}

function factor(reader: Reader): Shape {
  const first = reader.index;
  let signs = 0;
  while (reader.token.kind === "operator" && unaries.has(reader.token.text)) {
    reader.advance();
    signs += 1;
  }
  if ((signs > 0 || first !== reader.index || isBinaryBefore(reader)) && reader.at("not")) reader.fail("'not' after an operator must be parenthesized");
  if (signs > DEEPEST) reader.fail("too many nested parentheses");
  const base = awaited(reader);
  if (reader.token.kind === "operator" && reader.token.text === "**") {
    reader.advance();
    reader.depth += 1;
    if (reader.depth > DEEPEST) reader.fail("too many nested parentheses");
    factor(reader);
    reader.depth -= 1;
    return reader.shape("expression", first);
  }
  return signs > 0 ? reader.shape("expression", first) : base;
}

function awaited(reader: Reader): Shape {
  const first = reader.index;
  if (!reader.at("await")) return primary(reader);
  reader.advance();
  primary(reader);
  return reader.shape("await expression", first);
}

function primary(reader: Reader): Shape {
  const first = reader.index;
  let found = reader.rules.atom(reader);
  for (;;) {
    const token = reader.token;
    if (token.kind !== "operator") return found;
    if (token.text === ".") {
      reader.advance();
      reader.name();
      found = reader.shape("attribute", first);
    } else if (token.text === "(") {
      reader.advance();
      reader.rules.callArguments(reader);
      reader.expect(")");
      found = reader.shape("function call", first);
    } else if (token.text === "[") {
      reader.advance();
      slices(reader);
      reader.expect("]");
      found = reader.shape("subscript", first);
    } else {
      return found;
    }
  }
}

function slices(reader: Reader): void {
  do {
    if (reader.at("]")) return reader.tokenAt(reader.index - 1).text === "[" ? reader.unexpected() : undefined;
    slice(reader);
  } while (reader.accept(","));
}

function slice(reader: Reader): void {
  if (reader.at("*")) return starredValue(reader, reader.advance());
  const start = reader.at(":") ? null : namedExpression(reader);
  if (start?.kind === "named expression" && !start.parenthesized) return;
  if (!reader.accept(":")) return;
  const ends = (): boolean => reader.at(":") || reader.at(",") || reader.at("]");
  if (!ends()) expression(reader);
  if (reader.accept(":") && !ends()) expression(reader);
}

function starred(reader: Reader): Shape {
  const first = reader.index;
  reader.expect("*");
  const value = bitwiseOr(reader);
  return reader.shape("starred", first, [value]);
}

export function starNamedExpression(reader: Reader): Shape {
  return reader.at("*") ? starred(reader) : namedExpression(reader);
}

const afterComma = new Set([")", "]", "}", "=", ":", ";", "+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=", "!", "in"]);

export function starExpressions(reader: Reader): Shape {
  return separated(reader, () => (reader.at("*") ? starred(reader) : expression(reader)));
}

export function starNamedExpressions(reader: Reader): Shape {
  return separated(reader, () => starNamedExpression(reader));
}

/** Elements with commas between, as long as more follow. */
function separated(reader: Reader, element: () => Shape): Shape {
  const first = reader.index;
  const parts = [element()];
  const [only] = parts;
  if (!reader.at(",") && only !== undefined) return only;
  while (reader.accept(",")) {
    if (reader.token.kind === "newline" || reader.token.kind === "end" || reader.atAny(afterComma)) break;
    parts.push(element());
  }
  return reader.shape("tuple", first, parts);
}

export function yieldExpression(reader: Reader): Shape {
  const first = reader.index;
  reader.expect("yield");
  if (reader.accept("from")) expression(reader);
  else if (!reader.atNewline && reader.token.kind !== "end" && !reader.atAny(afterComma)) starExpressions(reader);
  return reader.shape("yield expression", first);
}

export function yieldOrStar(reader: Reader): Shape {
  return reader.at("yield") ? yieldExpression(reader) : starExpressions(reader);
}
