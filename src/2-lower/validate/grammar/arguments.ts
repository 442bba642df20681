import type { Token } from "../../../1-parse/index.ts";
import type { Reader } from "./reader.ts";
import { GrammarFailure } from "./reader.ts";
import { atComprehension } from "./rules.ts";
import type { Shape } from "./shapes.ts";
import { describe } from "./shapes.ts";

interface Progress {
  keyword: boolean;
  unpackedDict: boolean;
  count: number;
  /** Whether a lone generator expression may stand without parentheses of its own. */
  readonly generator: boolean;
}

/** The arguments of a call or class header, up to the closing parenthesis. */
export function callArguments(reader: Reader, generator = true): void {
  const progress: Progress = { keyword: false, unpackedDict: false, count: 0, generator };
  while (!reader.at(")")) {
    argument(reader, progress);
    progress.count += 1;
    if (!reader.accept(",")) break;
  }
}

function argument(reader: Reader, progress: Progress): void {
  if (reader.accept("**")) {
    reader.rules.expression(reader);
    progress.unpackedDict = true;
    if (reader.at("=")) reader.fail("cannot assign to keyword argument unpacking", reader.tokenAt(reader.index - 2));
  } else if (reader.at("*")) {
    const star = reader.advance();
    starredValue(reader, star);
    if (reader.at("=")) reader.fail("cannot assign to iterable argument unpacking", star);
    if (progress.unpackedDict) reader.fail("iterable argument unpacking follows keyword argument unpacking", star);
    if (atComprehension(reader)) reader.unexpected();
  } else if (reader.atName && reader.peek().text === "=" && reader.peek().kind === "operator") {
    keyword(reader);
    progress.keyword = true;
  } else {
    positional(reader, progress);
  }
}

/** What stands behind a star; without an expression CPython speaks of the star. */
export function starredValue(reader: Reader, star: Token): void {
  try {
    reader.rules.expression(reader);
  } catch (failure) {
    if (failure instanceof GrammarFailure && failure.generic && failure.token.kind !== "end") reader.fail("Invalid star expression", star);
    throw failure;
  }
}

function keyword(reader: Reader): void {
  const name = reader.advance();
  reader.advance();
  if (reader.at(",") || reader.at(")")) reader.fail("expected argument value expression", name);
  reader.rules.expression(reader);
  if (atComprehension(reader)) reader.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name);
}

function positional(reader: Reader, progress: Progress): void {
  const value = withoutEquals(reader);
  if (reader.at("=")) {
    if (value.kind === "True" || value.kind === "False" || value.kind === "None") reader.failAt(`cannot assign to ${value.kind}`, value);
    reader.failAt("expression cannot contain assignment, perhaps you meant \"==\"?", value);
  }
  if (atComprehension(reader)) {
    if (!progress.generator && progress.count === 0) reader.unexpected();
    reader.rules.comprehensionClauses(reader);
    if (progress.count > 0 || (reader.at(",") && reader.peek().text !== ")")) reader.failAt("Generator expression must be parenthesized", value);
    if (reader.at(",")) reader.failAt("Generator expression must be parenthesized", value);
    return;
  }
  if (progress.unpackedDict) reader.fail("positional argument follows keyword argument unpacking", reader.tokenAt(reader.index - 1));
  if (progress.keyword) reader.fail("positional argument follows keyword argument", reader.tokenAt(reader.index - 1));
}

/** An argument before `=` gets an error of its own, not the one of expressions elsewhere. */
function withoutEquals(reader: Reader): Shape {
  const first = reader.index;
  const value = reader.rules.expression(reader);
  if (!reader.at(":=")) return value;
  if (value.kind !== "name" || value.parenthesized) reader.failAt(`cannot use assignment expressions with ${describe(value)}`, value);
  reader.advance();
  reader.rules.expression(reader);
  return reader.shape("named expression", first);
}
