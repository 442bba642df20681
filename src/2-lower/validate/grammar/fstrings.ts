import type { Reader } from "./reader.ts";
import { GrammarFailure } from "./reader.ts";

/** An f-string from its opening quotes to its closing ones. */
export function formattedString(reader: Reader): void {
  reader.advance();
  pieces(reader);
  if (reader.token.kind !== "fstring-end") reader.unexpected();
  reader.advance();
}

function pieces(reader: Reader): void {
  for (;;) {
    if (reader.token.kind === "fstring-middle") reader.advance();
    else if (reader.at("{")) field(reader);
    else return;
  }
}

const beforeExpression = new Map([
  ["=", "f-string: valid expression required before '='"], ["!", "f-string: valid expression required before '!'"],
  [":", "f-string: valid expression required before ':'"], ["}", "f-string: valid expression required before '}'"],
]);

const afterExpression = new Set(["=", "!", ":", "}"]);

function field(reader: Reader): void {
  reader.advance();
  const early = reader.token.kind === "operator" ? beforeExpression.get(reader.token.text) : undefined;
  if (early !== undefined) reader.fail(early);
  value(reader);
  if (!reader.atAny(afterExpression)) {
    reader.fail("f-string: expecting '=', or '!', or ':', or '}'");
  }
  const debug = reader.accept("=");
  if (debug && !reader.at("!") && !reader.at(":") && !reader.at("}")) reader.fail("f-string: expecting '!', or ':', or '}'");
  if (reader.at("!")) conversion(reader);
  if (reader.accept(":")) {
    pieces(reader);
    if (!reader.at("}")) reader.fail("f-string: expecting '}', or format specs");
  }
  if (!reader.accept("}")) reader.fail("f-string: expecting '}'");
}

function value(reader: Reader): void {
  const start = reader.index;
  try {
    reader.rules.yieldOrStar(reader);
  } catch (failure) {
    if (!(failure instanceof GrammarFailure) || !failure.generic || failure.token.kind === "end") throw failure;
    // A part that is valid may stand before what is not.
    reader.index = start;
    const begun = reader.attempt(reader.rules.atom) !== null;
    reader.fail(begun ? "f-string: expecting '=', or '!', or ':', or '}'" : "f-string: expecting a valid expression after '{'", failure.token);
  }
}

function conversion(reader: Reader): void {
  const mark = reader.advance();
  const letter = reader.token;
  if (letter.kind !== "name") {
    reader.fail(reader.at(":") || reader.at("}") ? "f-string: missing conversion character" : "f-string: invalid conversion character", letter);
  }
  if (letter.start !== mark.end) {
    // The spelling is CPython's.
    reader.fail("f-string: conversion type must come right after the exclamanation mark", letter);
  }
  if (letter.text !== "s" && letter.text !== "r" && letter.text !== "a") {
    reader.fail(`f-string: invalid conversion character '${letter.text}': expected 's', 'r', or 'a'`, letter);
  }
  reader.advance();
  if (!reader.at(":") && !reader.at("}")) reader.fail("f-string: expecting ':' or '}'");
}
