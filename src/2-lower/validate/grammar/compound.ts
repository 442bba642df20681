import type { Reader } from "./reader.ts";
import { isName } from "./reader.ts";
import { describe, invalidTarget } from "./shapes.ts";
import { loopTargets, verifyTargets } from "./atoms.ts";
import { matchStatement } from "./match.ts";
import { typeParameters } from "./parameters.ts";
import { simpleStatements } from "./statements.ts";
import { tryStatement } from "./try.ts";
import { withStatement } from "./with.ts";

/** One statement, of one line or more. */
export function statement(reader: Reader): void {
  const token = reader.token;
  if (token.kind === "operator" && token.text === "@") return decorated(reader);
  if (token.kind !== "name") return simpleStatements(reader);
  switch (token.text) {
    case "if": return ifStatement(reader);
    case "while": return whileStatement(reader);
    case "for": return forStatement(reader);
    case "try": return tryStatement(reader);
    case "with": return withStatement(reader);
    case "def": return functionDefinition(reader);
    case "class": return classDefinition(reader);
    case "async": return asyncStatement(reader);
    case "match": if (matchStatement(reader)) return;
  }
  return simpleStatements(reader);
}

/** A colon and an indented block, or statements on the same line. `after` is what the block belongs to, for the message. */
export function block(reader: Reader, after: string, line: number): void {
  if (!reader.atNewline) return simpleStatements(reader);
  reader.advance();
  if (!reader.atKind("indent")) reader.failIndentation(`expected an indented block after ${after} on line ${line}`);
  reader.advance();
  while (!reader.atKind("dedent") && !reader.atKind("end")) reader.rules.statement(reader);
  if (reader.atKind("dedent")) reader.advance();
}

/** CPython names the missing colon only where the line ends. */
export function colon(reader: Reader): void {
  if (reader.atNewline) reader.fail("expected ':'");
  reader.expect(":");
}

function elseBlock(reader: Reader): void {
  if (!reader.at("else")) return;
  const line = reader.advance().line;
  reader.force(":");
  block(reader, "'else' statement", line);
}

function ifStatement(reader: Reader): void {
  let word = reader.advance();
  for (;;) {
    reader.rules.namedExpression(reader);
    colon(reader);
    block(reader, `'${word.text}' statement`, word.line);
    if (!reader.at("elif")) break;
    word = reader.advance();
  }
  elseBlock(reader);
}

function whileStatement(reader: Reader): void {
  const word = reader.advance();
  reader.rules.namedExpression(reader);
  colon(reader);
  block(reader, "'while' statement", word.line);
  elseBlock(reader);
}

function forStatement(reader: Reader): void {
  const word = reader.advance();
  const start = reader.index;
  const targets = reader.attempt((inner) => {
    verifyTargets(inner, loopTargets(inner));
    inner.expect("in");
  });
  if (targets === null) explainTargets(reader, start);
  reader.rules.starExpressions(reader);
  colon(reader);
  block(reader, "'for' statement", word.line);
  elseBlock(reader);
}

function explainTargets(reader: Reader, start: number): never {
  const whole = reader.rules.starExpressions(reader);
  const invalid = invalidTarget(whole, "loop");
  if (invalid !== null) reader.failAt(`cannot assign to ${describe(invalid)}`, invalid);
  reader.index = start;
  loopTargets(reader);
  return reader.unexpected();
}

function asyncStatement(reader: Reader): void {
  reader.advance();
  switch (reader.token.text) {
    case "def": return functionDefinition(reader);
    case "for": return forStatement(reader);
    case "with": return withStatement(reader);
    default: return reader.unexpected();
  }
}

function decorated(reader: Reader): void {
  while (reader.accept("@")) {
    reader.rules.namedExpression(reader);
    if (!reader.atNewline) reader.unexpected();
    reader.advance();
  }
  if (reader.at("def")) return functionDefinition(reader);
  if (reader.at("class")) return classDefinition(reader);
  if (reader.at("async") && reader.peek().text === "def") {
    reader.advance();
    return functionDefinition(reader);
  }
  return reader.unexpected();
}

function functionDefinition(reader: Reader): void {
  const word = reader.advance();
  reader.name();
  if (reader.at("[")) typeParameters(reader);
  reader.force("(");
  reader.rules.parameters(reader, false);
  reader.expect(")");
  if (reader.accept("->")) reader.rules.expression(reader);
  reader.force(":");
  block(reader, "function definition", word.line);
}

function classDefinition(reader: Reader): void {
  const word = reader.advance();
  if (!isName(reader.token)) reader.unexpected();
  reader.advance();
  if (reader.at("[")) typeParameters(reader);
  if (reader.accept("(")) {
    reader.rules.callArguments(reader, false);
    reader.expect(")");
  }
  colon(reader);
  block(reader, "class definition", word.line);
}
