import type { Reader } from "./reader.ts";
import { GrammarFailure } from "./reader.ts";
import { patterns } from "./patterns.ts";

/** Reads a `match` statement; false where `match` is a name here. */
export function matchStatement(reader: Reader): boolean {
  const start = reader.index;
  const header = reader.attempt((inner) => {
    inner.advance();
    inner.rules.starNamedExpressions(inner);
    if (!inner.at(":") && !inner.atNewline) inner.unexpected();
    return inner.at(":");
  });
  if (header === null) return false;
  const line = reader.tokenAt(start).line;
  if (!header) {
    // `match x` and the line ends: a statement without its colon, unless it is an expression like `match (x)`.
    reader.index = start;
    if (isExpression(reader)) return false;
    while (!reader.atNewline) reader.advance();
    reader.fail("expected ':'");
  }
  reader.advance();
  if (!reader.atNewline) {
    // `match[x]: int` is an annotation.
    reader.index = start;
    return false;
  }
  reader.advance();
  if (!reader.atKind("indent")) reader.failIndentation(`expected an indented block after 'match' statement on line ${line}`);
  reader.advance();
  if (!reader.at("case")) reader.unexpected();
  while (reader.at("case")) caseBlock(reader);
  if (!reader.atKind("dedent")) reader.unexpected();
  reader.advance();
  return true;
}

function isExpression(reader: Reader): boolean {
  const start = reader.index;
  const fits = reader.attempt((inner) => {
    inner.rules.starExpressions(inner);
    if (!inner.atNewline) inner.unexpected();
  });
  reader.index = start;
  return fits !== null;
}

function caseBlock(reader: Reader): void {
  const word = reader.advance();
  try {
    patterns(reader);
  } catch (failure) {
    if (failure instanceof GrammarFailure && failure.generic && failure.token.kind === "newline") reader.fail("expected ':'", failure.token);
    throw failure;
  }
  if (reader.accept("if")) reader.rules.namedExpression(reader);
  if (reader.atNewline) reader.fail("expected ':'");
  reader.expect(":");
  reader.rules.block(reader, "'case' statement", word.line);
}
