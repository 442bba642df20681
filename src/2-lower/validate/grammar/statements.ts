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
  if (reader.token.kind !== "operator") return;
  if (reader.at(":") ) annotated(reader, left);
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
    if (target.kind === "yield expression") reader.failAt("assignment to yield expression not possible", target);
    const invalid = invalidTarget(target, "assign");
    if (invalid !== null) failTarget(reader, target, invalid);
    reader.advance();
    target = reader.rules.yieldOrStar(reader);
  }
  if (augmented.has(reader.token.text) && reader.token.kind === "operator") reader.unexpected();
}

const suggestible = new Set<Shape["kind"]>(["attribute", "subscript", "function call", "expression", "await expression", "literal", "ellipsis",
  "f-string expression", "list comprehension", "set comprehension", "dict comprehension", "dict literal", "set display"]);

/** `f() = 1` may have been meant as a comparison, unless another `=` follows. */
function failTarget(reader: Reader, target: Shape, invalid: Shape): never {
  if (target === invalid && suggestible.has(invalid.kind)) {
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
