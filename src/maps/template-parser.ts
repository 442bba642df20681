/** Parses the text of a template: the part of TypeScript's expressions that rows need. */
import type { TsBinaryOperator, TsUnaryOperator } from "../ir/target/index.ts";
import { Scanner } from "./scanner.ts";
import type { TemplateNode } from "./template-tree.ts";

const NAME = /[A-Za-z_][\w$]*/y;
const UNARY: readonly TsUnaryOperator[] = ["-", "+", "~", "!"];
/** From the loosest to the tightest; an operator that is the start of another stands behind it. */
const LEVELS: readonly (readonly TsBinaryOperator[])[] = [
  ["??"], ["||"], ["&&"], ["|"], ["^"], ["&"], ["===", "!=="], ["<=", ">=", "<", ">", "instanceof", "in"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"],
];

/** Parses a whole template. */
export function parseTree(text: string): TemplateNode {
  const scanner = new Scanner(text);
  const tree = expression(scanner);
  if (!scanner.done) scanner.fail("unexpected text");
  return tree;
}

function expression(scanner: Scanner): TemplateNode {
  const parameters = scanner.take(/\((?:[a-z_]\w*(?:, *[a-z_]\w*)*)?\) *=>/y);
  if (parameters !== null) return { kind: "arrow", parameters: parameters.match(/[a-z_]\w*/g) ?? [], body: expression(scanner) };
  const test = binary(scanner, 0);
  // `?.` is not part of templates, `??` is taken by the operators.
  if (!scanner.accept("?")) return test;
  const then = expression(scanner);
  scanner.expect(":");
  return { kind: "conditional", test, then, otherwise: expression(scanner) };
}

function binary(scanner: Scanner, level: number): TemplateNode {
  const operators = LEVELS[level];
  if (operators === undefined) return power(scanner);
  let left = binary(scanner, level + 1);
  for (;;) {
    const operator = operators.find((candidate) => takesOperator(scanner, candidate));
    if (operator === undefined) return left;
    left = { kind: "binary", operator, left, right: binary(scanner, level + 1) };
  }
}

function takesOperator(scanner: Scanner, operator: TsBinaryOperator): boolean {
  if (/^[a-z]/.test(operator)) return scanner.acceptWord(operator);
  const here = scanner.match(/\*\*|[<>]{2}|&&|\|\||\?\?|[=!]==|[<>]=|[-+*/%&|^<>]/y);
  return here === operator && scanner.accept(operator);
}

function power(scanner: Scanner): TemplateNode {
  const left = unary(scanner);
  return scanner.accept("**") ? { kind: "binary", operator: "**", left, right: power(scanner) } : left;
}

function unary(scanner: Scanner): TemplateNode {
  for (const operator of UNARY) {
    if (scanner.accept(operator)) return { kind: "unary", operator, operand: unary(scanner) };
  }
  if (scanner.acceptWord("typeof")) return { kind: "unary", operator: "typeof", operand: unary(scanner) };
  if (scanner.acceptWord("await")) return { kind: "await", value: unary(scanner) };
  if (scanner.acceptWord("new")) return construction(scanner);
  return suffixes(scanner, primary(scanner));
}

function construction(scanner: Scanner): TemplateNode {
  let callee = primary(scanner);
  while (scanner.accept(".")) callee = { kind: "member", object: callee, name: memberName(scanner) };
  scanner.expect("(");
  return suffixes(scanner, { kind: "new", callee, arguments: listUntil(scanner, ")") });
}

function suffixes(scanner: Scanner, start: TemplateNode): TemplateNode {
  let node = start;
  for (;;) {
    if (scanner.accept("(")) node = { kind: "call", callee: node, arguments: listUntil(scanner, ")") };
    else if (scanner.accept("[")) node = indexed(scanner, node);
    else if (!scanner.at("...") && scanner.accept(".")) node = { kind: "member", object: node, name: memberName(scanner) };
    else return node;
  }
}

function indexed(scanner: Scanner, object: TemplateNode): TemplateNode {
  const index = expression(scanner);
  scanner.expect("]");
  return { kind: "element", object, index };
}

function memberName(scanner: Scanner): string {
  return scanner.take(NAME) ?? scanner.fail("expected a member's name");
}

function primary(scanner: Scanner): TemplateNode {
  if (scanner.accept("(")) {
    const inner = expression(scanner);
    scanner.expect(")");
    return inner;
  }
  if (scanner.accept("[")) return { kind: "array", elements: listUntil(scanner, "]") };
  const placeholder = scanner.take(/\{\*?[A-Za-z_]\w*\}/y);
  if (placeholder !== null) return { kind: "placeholder", name: placeholder.replace(/[{*}]/g, ""), spread: placeholder.startsWith("{*") };
  if (scanner.accept("{")) return object(scanner);
  const text = scanner.takeString();
  if (text !== null) return { kind: "literal", value: text };
  const digits = scanner.take(/\d[\d_]*n|\d+(?:\.\d+)?(?:e[-+]?\d+)?/y);
  if (digits !== null) return { kind: "literal", value: digits.endsWith("n") ? BigInt(digits.slice(0, -1).replaceAll("_", "")) : Number(digits) };
  return name(scanner);
}

function object(scanner: Scanner): TemplateNode {
  const properties: { name: string; value: TemplateNode }[] = [];
  while (!scanner.accept("}")) {
    const key = memberName(scanner);
    scanner.expect(":");
    properties.push({ name: key, value: expression(scanner) });
    if (!scanner.at("}")) scanner.expect(",");
  }
  return { kind: "object", properties };
}

function name(scanner: Scanner): TemplateNode {
  const reference = scanner.take(/\$(?:core\.)?[A-Za-z_]\w*/y);
  if (reference !== null) {
    const core = reference.startsWith("$core.");
    return { kind: "reference", name: reference.slice(core ? "$core.".length : 1), core };
  }
  const found = scanner.take(NAME) ?? scanner.fail("expected an expression");
  switch (found) {
    case "null": return { kind: "literal", value: null };
    case "true": return { kind: "literal", value: true };
    case "false": return { kind: "literal", value: false };
    case "this": return { kind: "this" };
    default: return { kind: "identifier", name: found };
  }
}

function listUntil(scanner: Scanner, close: string): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  while (!scanner.accept(close)) {
    nodes.push(scanner.accept("...") ? { kind: "spread", value: expression(scanner) } : expression(scanner));
    if (!scanner.at(close)) scanner.expect(",");
  }
  return nodes;
}
