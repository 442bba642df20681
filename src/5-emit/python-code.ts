import type { ClassDefinition, Comprehension, Expression, FunctionDefinition, Lambda, Module, Raise, Statement } from "../ir/python/index.ts";
import { type AnyNode, forEachChild } from "../ir/python/visit.ts";
import type { Span } from "../ir/span.ts";
import type { CodeObject, PythonCode } from "./python-frames.ts";

type Known = Statement | Expression;

/**
 * The code objects of a module, and where it raises.
 *
 * @param tracebacks whether the program can tell an exception that was raised from one that was only made
 */
export function pythonCode(module: Module, tracebacks: boolean): PythonCode {
  const codes: CodeObject[] = [];
  const raises: Span[] = [];
  const anchors = new Map<string, { line: number; column: number }>();
  const visit = (node: AnyNode, prefix: string): void => {
    if (isKind(node, "raise")) raises.push(...raiseSites(node));
    if (isKind(node, "assert")) raises.push(node.test.span);
    const first = firstPart(node);
    if (first !== null) anchors.set(`${node.span.start}:${node.span.end}`, { line: first.endLine, column: first.endColumn });
    const code = codeOf(node, prefix);
    if (code !== null) codes.push(code);
    const inner = code === null ? prefix : `${code.qualname}${node.kind === "class" ? "." : ".<locals>."}`;
    forEachChild(node, (child) => visit(child, inner));
  };
  for (const statement of module.body.statements) visit(statement, "");
  return { codes, raises: tracebacks ? raises : null, anchors };
}

/** Where an exception that is made is raised at once: the statement. */
function raiseSites(node: Raise): Span[] {
  return node.exception === null ? [] : [node.span];
}

/** The part of a call, operation or subscript whose end Python's marks are told from. */
function firstPart(node: AnyNode): Span | null {
  if (isKind(node, "call")) return node.callee.span;
  if (isKind(node, "binary")) return node.left.span;
  return isKind(node, "subscript") ? node.object.span : null;
}

function codeOf(node: AnyNode, prefix: string): CodeObject | null {
  if (isKind(node, "function") || isKind(node, "class")) return definition(node, prefix);
  if (isKind(node, "lambda")) return expression("<lambda>", node, node.body.span, prefix);
  return isKind(node, "comprehension") && node.shape === "generator" ? expression("<genexpr>", node, node.span, prefix) : null;
}

function definition(node: FunctionDefinition | ClassDefinition, prefix: string): CodeObject {
  const [first] = node.body.statements;
  const [decorator] = node.decorators;
  const body = first === undefined ? node.span : { ...node.span, start: first.span.start, line: first.span.line, column: first.span.column };
  return { name: node.name, qualname: `${prefix}${node.name}`, firstLine: decorator?.span.line ?? node.span.line, body, node: node.span };
}

function expression(name: string, node: Lambda | Comprehension, body: Span, prefix: string): CodeObject {
  return { name, qualname: `${prefix}${name}`, firstLine: node.span.line, body, node: node.span };
}

function isKind<K extends Known["kind"]>(node: AnyNode, kind: K): node is Extract<Known, { kind: K }> & AnyNode {
  return node.kind === kind;
}
