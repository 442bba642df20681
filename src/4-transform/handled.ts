/** Which handlers must keep book of the exception that they handle, so that `sys.exception()`, contexts and tracebacks are Python's. */
import type { Block, Call, ExceptHandler, Expression, Statement, Try } from "../ir/python/index.ts";
import { type AnyNode, forEachChild, some } from "../ir/python/visit.ts";
import type { TsBlock, TsExpression, TsStatement } from "../ir/target/index.ts";
import { block, expressionStatement, helper, identifier, noTrivia, throws, variable } from "./build.ts";
import type { Context } from "./context.ts";

type Known = Statement | Expression;

/** Builtins, methods of builtin types and functions of the library that neither look at the exception nor raise one in everyday use. */
const quiet = new Set([
  "print", "len", "str", "repr", "type", "isinstance", "bool", "format", "append", "add", "discard", "extend", "get", "items", "keys", "values", "join", "strip", "lower", "upper", "replace", "startswith",
  "endswith", "split", "debug", "info", "warning", "error", "critical", "log", "sleep", "monotonic", "perf_counter", "time", "set", "is_set", "done", "cancelled", "task_done", "release", "exit",
]);

/** Whatever else may raise; where something is awaited, a cancellation may come. */
const telling: ReadonlySet<AnyNode["kind"]> = new Set<AnyNode["kind"]>(["subscript", "with", "assert", "import", "import-from", "yield", "yield-from", "await"]);

/** The body of a handler, inside the bookkeeping if anything in it can tell. */
export function whileHandling(body: TsBlock, { body: source, type, name, span }: ExceptHandler, error: TsExpression, cx: Context): TsBlock {
  if (!cx.facts.needs.tracebacks) return body;
  if (!isObserved(source, cx) && (name === null || !source.statements.some((statement) => keeps(statement, name.name, cx)))) return body;
  const before = identifier(cx.state.names.free("before", new Set()));
  return block([variable("const", before, helper("handling", [error], type?.span ?? span)), restoring(body, before)]);
}

/**
 * A statement with a `finally`: an exception that passes through is being handled there, if anything in it can tell.
 * @param before names what was being handled when the statement began
 */
export function whilePassing(guarded: TsBlock, finalizer: TsBlock, node: Try, cx: Context): readonly TsStatement[] | null {
  if (node.finally === null || !cx.facts.needs.tracebacks || !isObserved(node.finally, cx)) return null;
  const before = identifier(cx.temporary("before"));
  const error = identifier(cx.catchName("error"));
  const handler = block([expressionStatement(helper("handling", [error], node.span)), throws(error)]);
  return [
    variable("const", before, helper("handled", [])),
    { kind: "try", body: guarded, binding: error.name, handler, finalizer: block([restoring(finalizer, before)]), trivia: noTrivia, origin: node.span },
  ];
}

/** After the body, the exception that was being handled before is so again. */
function restoring(body: TsBlock, before: TsExpression): TsStatement {
  const finalizer = block([expressionStatement(helper("handled_again", [before]))]);
  return { kind: "try", body, binding: null, handler: null, finalizer, trivia: noTrivia, origin: null };
}

function isObserved(source: Block, cx: Context): boolean {
  return source.statements.some((statement) => some(statement, (node) => tells(node, cx), (node) => node.kind !== "function" && node.kind !== "lambda"));
}

function tells(node: AnyNode, cx: Context): boolean {
  if (isKind(node, "raise")) return node.exception !== null;
  if (isKind(node, "call")) return !isQuiet(node, cx);
  if (isKind(node, "binary")) return node.operator === "/" || node.operator === "//" || node.operator === "%";
  return telling.has(node.kind) || (isKind(node, "for") && node.async);
}

/** Whether the exception outlives the handler: whoever looks at its traceback then must know where it was caught. */
function keeps(node: AnyNode, name: string, cx: Context): boolean {
  if (isKind(node, "name")) return node.name === name;
  // Its attributes and its text, and what is printed, are not the exception itself.
  if (isKind(node, "attribute") || node.kind === "formatted-string" || node.kind === "comparison" || (isKind(node, "call") && isQuiet(node, cx) && !storing.has(calleeName(node)))) return false;
  let found = false;
  forEachChild(node, (child) => {
    found ||= keeps(child, name, cx);
  });
  return found;
}

const storing = new Set(["append", "add", "extend"]);

function calleeName({ callee }: Call): string {
  return callee.kind === "attribute" ? callee.name : "";
}

function isQuiet(node: Call, cx: Context): boolean {
  if (node.arguments.some((argument) => argument.kind === "keyword" && argument.name === "exc_info")) return false;
  const callee = cx.facts.calleeOf(node.id);
  return (callee.kind === "library" || callee.kind === "library-method" || callee.kind === "special" || callee.kind === "library-class") && quiet.has(callee.name);
}

function isKind<K extends Known["kind"]>(node: AnyNode, kind: K): node is Extract<Known, { kind: K }> & AnyNode {
  return node.kind === kind;
}
