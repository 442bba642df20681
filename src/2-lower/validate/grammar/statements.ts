import type { Reader } from "./reader.ts";
import { isName } from "./reader.ts";
import type { Shape } from "./shapes.ts";
import { describe, invalidTarget } from "./shapes.ts";
import { importFromStatement, importStatement } from "./imports.ts";
import { typeParameters } from "./parameters.ts";

const augmented = new Set(["+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**="]);

/** Statements on one line, with semicolons between. */
export function simpleStatements(reader: Reader): void {
  for (;;) {
    simpleStatement(reader);
    const more = reader.accept(";");
    if (reader.atNewline) {
      reader.advance();
      return;
    }
    if (!more) reader.unexpected();
  }
}

function atEnd(reader: Reader): boolean {
  return reader.atNewline || reader.at(";");
}

function simpleStatement(reader: Reader): void {
  if (reader.token.kind !== "name") return expressionStatement(reader);
  switch (reader.token.text) {
    case "pass": case "break": case "continue":
      reader.advance();
      return;
    case "return":
      reader.advance();
      if (!atEnd(reader)) reader.rules.starExpressions(reader);
      return;
    case "raise": return raise(reader);
    case "assert": return assert(reader);
    case "del": return del(reader);
    case "global": case "nonlocal": return declaration(reader);
    case "import": return importStatement(reader);
    case "from": return importFromStatement(reader);
    case "type": if (atTypeAlias(reader)) return typeAlias(reader);
  }
  return expressionStatement(reader);
}

function raise(reader: Reader): void {
  reader.advance();
  if (atEnd(reader)) return;
  reader.rules.expression(reader);
  if (reader.accept("from")) reader.rules.expression(reader);
}

function assert(reader: Reader): void {
  reader.advance();
  reader.rules.expression(reader);
  if (reader.accept(",")) reader.rules.expression(reader);
}

function declaration(reader: Reader): void {
  reader.advance();
  do reader.name();
  while (reader.accept(","));
}

function del(reader: Reader): void {
  reader.advance();
  const target = reader.rules.starExpressions(reader);
  const invalid = invalidTarget(target, "delete");
  if (invalid !== null) reader.failAt(`cannot delete ${describe(invalid)}`, invalid);
}

function atTypeAlias(reader: Reader): boolean {
  const after = reader.peek(2);
  return isName(reader.peek()) && after.kind === "operator" && (after.text === "=" || after.text === "[");
}

function typeAlias(reader: Reader): void {
  reader.advance();
  reader.name();
  if (reader.at("[")) typeParameters(reader);
  reader.expect("=");
  reader.rules.expression(reader);
}

function isSingleTarget(shape: Shape): boolean {
  return shape.kind === "name" || shape.kind === "attribute" || shape.kind === "subscript";
}

/** An expression, an assignment of one kind or another, or an annotation. */
function expressionStatement(reader: Reader): void {
  const left = reader.rules.yieldOrStar(reader);
  // CPython says so when it makes code; the parser can't read all of these.
  if (left.kind === "starred" && atEnd(reader)) reader.failAt("can't use starred expression here", left);
  if (reader.token.kind !== "operator") return;
  if (reader.at(":=") && left.kind !== "name") {
    reader.advance();
    if (reader.attempt(reader.rules.expression) !== null) reader.failAt(`cannot use assignment expressions with ${describe(left)}`, left);
    reader.unexpected();
  }
  if (reader.at(":")) annotated(reader, left);
  else if (reader.at("=")) assignment(reader, left);
  else if (augmented.has(reader.token.text)) augmentedAssignment(reader, left);
}

function annotated(reader: Reader, left: Shape): void {
  if (!isSingleTarget(left)) {
    if (left.kind === "yield expression") reader.unexpected();
    reader.advance();
    if (reader.attempt(reader.rules.expression) === null) reader.unexpected();
    if (left.kind === "list" || left.kind === "tuple") reader.failAt(`only single target (not ${left.kind}) can be annotated`, left);
    reader.failAt("illegal target for annotation", left);
  }
  reader.advance();
  reader.rules.expression(reader);
  if (reader.accept("=")) reader.rules.yieldOrStar(reader);
}

function assignment(reader: Reader, left: Shape): void {
  let target = left;
  while (reader.at("=")) {
    if (target.kind === "yield expression" && !target.parenthesized) reader.failAt("assignment to yield expression not possible", target);
    const invalid = invalidTarget(target, "assign");
    if (invalid !== null) failTarget(reader, target, invalid, target === left);
    reader.advance();
    target = reader.rules.yieldOrStar(reader);
  }
  if (augmented.has(reader.token.text) && reader.token.kind === "operator") reader.unexpected();
}

/** What `==` could not have been meant for either. */
const unlikely = new Set<Shape["kind"]>(["list", "tuple", "generator expression", "True", "None", "False"]);
const looser = new Set<Shape["kind"]>(["comparison", "membership", "conditional expression", "lambda", "named expression", "logical", "yield expression", "starred"]);

/** `f() = 1` may have been meant as a comparison, unless it is one of several targets. */
function failTarget(reader: Reader, target: Shape, invalid: Shape, first: boolean): never {
  const candidate = target.kind === "tuple" && !target.parenthesized && target.parts.length > 0 && reader.tokenAt(target.first).text !== "("
    ? target.parts[target.parts.length - 1] : target;
  const tight = invalid.parenthesized || !looser.has(invalid.kind);
  if (first && candidate === invalid && tight && !unlikely.has(invalid.kind)) {
    const equals = reader.index;
    reader.advance();
    const right = reader.attempt(reader.rules.bitwiseOr);
    const last = right !== null && !reader.at("=") && !reader.at(":=");
    reader.index = equals;
    if (last) reader.failAt(`cannot assign to ${describe(invalid)} here. Maybe you meant '==' instead of '='?`, invalid);
  }
  reader.failAt(`cannot assign to ${describe(invalid)}`, invalid);
}

function augmentedAssignment(reader: Reader, left: Shape): void {
  if (!isSingleTarget(left)) {
    reader.advance();
    if (reader.attempt(reader.rules.yieldOrStar) === null) reader.unexpected();
    reader.failAt(`'${describe(left)}' is an illegal expression for augmented assignment`, left);
  }
  reader.advance();
  reader.rules.yieldOrStar(reader);
}
