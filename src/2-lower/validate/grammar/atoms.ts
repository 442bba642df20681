import type { Reader } from "./reader.ts";
import { isName } from "./reader.ts";
import { atComprehension } from "./rules.ts";
import type { Shape, ShapeKind } from "./shapes.ts";
import { invalidTarget, describe } from "./shapes.ts";
import { formattedString } from "./fstrings.ts";

export function atom(reader: Reader): Shape {
  const first = reader.index;
  const token = reader.token;
  switch (token.kind) {
    case "number":
      reader.advance();
      return reader.shape("literal", first);
    case "string": case "fstring-start":
      return strings(reader);
    case "name":
      if (token.text === "None" || token.text === "True" || token.text === "False") {
        reader.advance();
        return reader.shape(token.text, first);
      }
      if (!isName(token)) reader.unexpected();
      reader.advance();
      return reader.shape("name", first);
    case "operator":
      return bracketed(reader);
    default:
      return reader.unexpected();
  }
}

/** Literals side by side are one. */
function strings(reader: Reader): Shape {
  const first = reader.index;
  let formatted = false;
  let bytes: boolean | null = null;
  for (;;) {
    const token = reader.token;
    if (token.kind !== "string" && token.kind !== "fstring-start") break;
    const isBytes = /^(?:b|rb)/i.test(token.text);
    if (bytes !== null && bytes !== isBytes) reader.fail("cannot mix bytes and nonbytes literals", reader.tokenAt(first));
    bytes = isBytes;
    if (token.kind === "string") {
      if (isBytes && /[^\x00-\x7f]/.test(token.text)) reader.fail("bytes can only contain ASCII literal characters", token);
      reader.advance();
    } else {
      formatted = true;
      formattedString(reader);
    }
  }
  return reader.shape(formatted ? "f-string expression" : "literal", first);
}

function bracketed(reader: Reader): Shape {
  switch (reader.token.text) {
    case "(": return parenthesized(reader);
    case "[": return list(reader);
    case "{": return braces(reader);
    case "...": {
      const first = reader.index;
      reader.advance();
      return reader.shape("ellipsis", first);
    }
    default: return reader.unexpected();
  }
}

/** Elements up to a closing bracket. */
function elements(reader: Reader, first: Shape, closing: string): readonly Shape[] {
  const parts = [first];
  while (reader.accept(",")) {
    if (reader.at(closing) || atComprehension(reader)) break;
    parts.push(reader.rules.starNamedExpression(reader));
  }
  return parts;
}

function explainTarget(reader: Reader, parts: readonly Shape[]): void {
  const [target] = parts;
  if ((parts.length > 1 || reader.tokenAt(reader.index - 1).text === ",") && target !== undefined && atComprehension(reader)) {
    reader.failAt("did you forget parentheses around the comprehension target?", target);
  }
}

function starInComprehension(reader: Reader, element: Shape): void {
  if (element.kind === "starred") reader.failAt("iterable unpacking cannot be used in comprehension", element);
}

function parenthesized(reader: Reader): Shape {
  const first = reader.index;
  reader.advance();
  if (reader.accept(")")) return reader.shape("tuple", first);
  if (reader.at("yield")) {
    reader.rules.yieldExpression(reader);
    reader.expect(")");
    return { ...reader.shape("yield expression", first), parenthesized: true };
  }
  if (reader.at("**")) {
    const star = reader.advance();
    if (reader.attempt(reader.rules.expression) !== null && reader.at(")")) reader.fail("cannot use double starred expression here", star);
    reader.index = first + 1;
    reader.unexpected();
  }
  const element = reader.rules.starNamedExpression(reader);
  if (atComprehension(reader)) {
    starInComprehension(reader, element);
    reader.rules.comprehensionClauses(reader);
    reader.expect(")");
    return reader.shape("generator expression", first);
  }
  if (reader.at(",")) {
    const parts = elements(reader, element, ")");
    reader.expect(")");
    return reader.shape("tuple", first, parts);
  }
  if (reader.at(")") && element.kind === "starred") reader.failAt("cannot use starred expression here", element);
  reader.expect(")");
  return { ...element, first, last: reader.index - 1, parenthesized: true };
}

function list(reader: Reader): Shape {
  const first = reader.index;
  reader.advance();
  if (reader.accept("]")) return reader.shape("list", first);
  const element = reader.rules.starNamedExpression(reader);
  if (atComprehension(reader)) {
    starInComprehension(reader, element);
    reader.rules.comprehensionClauses(reader);
    reader.expect("]");
    return reader.shape("list comprehension", first);
  }
  const parts = elements(reader, element, "]");
  explainTarget(reader, parts);
  reader.expect("]");
  return reader.shape("list", first, parts);
}

function braces(reader: Reader): Shape {
  const first = reader.index;
  reader.advance();
  if (reader.accept("}")) return reader.shape("dict literal", first);
  if (reader.at("**")) return dict(reader, first, false);
  const element = reader.rules.starNamedExpression(reader);
  if (reader.at(":") && element.kind !== "starred" && (element.kind !== "named expression" || element.parenthesized)) {
    return dict(reader, first, true);
  }
  if (atComprehension(reader)) {
    starInComprehension(reader, element);
    reader.rules.comprehensionClauses(reader);
    reader.expect("}");
    return reader.shape("set comprehension", first);
  }
  const parts = elements(reader, element, "}");
  explainTarget(reader, parts);
  reader.expect("}");
  return reader.shape("set display", first, parts);
}

/** The entries of a dict; `keyed` where the first key was read already. */
function dict(reader: Reader, first: number, keyed: boolean): Shape {
  let kind: ShapeKind = "dict literal";
  let pending = keyed;
  do {
    if (reader.at("}")) break;
    const start = reader.token;
    const unpacked = reader.at("**");
    if (pending) entryValue(reader);
    else entry(reader);
    pending = false;
    if (atComprehension(reader)) {
      if (unpacked) reader.fail("dict unpacking cannot be used in dict comprehension", start);
      reader.rules.comprehensionClauses(reader);
      kind = "dict comprehension";
      break;
    }
  } while (reader.accept(","));
  reader.expect("}");
  return reader.shape(kind, first);
}

function entry(reader: Reader): void {
  if (reader.accept("**")) return void reader.rules.bitwiseOr(reader);
  // Two expressions side by side: here the colon is missing, not a comma.
  reader.quietly(reader.rules.expression);
  if (!reader.at(":")) reader.fail("':' expected after dictionary key", reader.tokenAt(reader.index - 1));
  entryValue(reader);
}

/** What follows a key. */
function entryValue(reader: Reader): void {
  const colon = reader.advance();
  if (reader.at("*")) reader.fail("cannot use a starred expression in a dictionary value");
  if (reader.at("}") || reader.at(",")) reader.fail("expression expected after dictionary key and ':'", colon);
  reader.rules.expression(reader);
}

/** `for x in y if z`, once or more. */
export function comprehensionClauses(reader: Reader): void {
  while (atComprehension(reader)) {
    reader.accept("async");
    reader.advance();
    const targets = loopTargets(reader);
    if (!reader.at("in")) reader.fail("'in' expected after for-loop variables");
    verifyTargets(reader, targets);
    reader.advance();
    reader.rules.disjunction(reader);
    while (reader.accept("if")) reader.rules.disjunction(reader);
  }
}

/** The targets of a `for`, up to `in`. */
export function loopTargets(reader: Reader): readonly Shape[] {
  const targets: Shape[] = [];
  do {
    if (reader.at("in") && targets.length > 0) break;
    const first = reader.index;
    const starred = reader.accept("*");
    const value = reader.rules.bitwiseOr(reader);
    targets.push(starred ? reader.shape("starred", first, [value]) : value);
  } while (reader.accept(","));
  return targets;
}

/** Insists that all are targets. */
export function verifyTargets(reader: Reader, targets: readonly Shape[]): void {
  for (const target of targets) {
    const invalid = invalidTarget(target, "assign");
    if (invalid !== null) reader.failAt(`cannot assign to ${describe(invalid)}`, invalid);
  }
}
