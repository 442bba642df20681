/** Whether a program can see which exception is being handled, what context one has, or where it was raised. */
import type { Call, Expression, Program, Statement } from "../ir/python/index.ts";
import { type AnyNode, forEachChild } from "../ir/python/visit.ts";

/** Attributes that show it, whatever object they belong to. */
const attributes = new Set(["__traceback__", "__context__", "with_traceback", "exc_info", "print_exc", "format_exc", "tb_frame", "tb_next", "tb_lineno"]);

type Known = Statement | Expression;

export function seesTracebacks(program: Program): boolean {
  return program.modules.some(({ body }) => body.statements.some((statement) => sees(statement, false)));
}

function sees(node: AnyNode, handling: boolean): boolean {
  if (isKind(node, "attribute") && attributes.has(node.name)) return true;
  if (isKind(node, "import") && node.names.some(({ module }) => module === "traceback")) return true;
  if (isKind(node, "import-from") && node.level === 0 && importsIt(node.module, node.names)) return true;
  if (isKind(node, "call") && callSees(node)) return true;
  // A bare `raise` in a helper of some handler.
  if (isKind(node, "raise") && node.exception === null && !handling) return true;
  let found = false;
  const inside = handling && !isKind(node, "function") && !isKind(node, "lambda");
  forEachChild(node, (child) => {
    found ||= sees(child, inside || "star" in child);
  });
  return found;
}

function importsIt(module: string, names: readonly { readonly name: string }[] | "*"): boolean {
  if (module === "traceback") return true;
  return module === "sys" && names !== "*" && names.some(({ name }) => name === "exc_info" || name === "exception");
}

/** `sys.exception()`, `log.exception("…")` (not `future.exception()`), `log.error("…", exc_info=True)`. */
function callSees({ callee, arguments: given }: Call): boolean {
  if (given.some((argument) => argument.kind === "keyword" && argument.name === "exc_info" && argument.value.kind !== "none" && !(argument.value.kind === "boolean" && !argument.value.value))) return true;
  if (callee.kind !== "attribute" || callee.name !== "exception") return false;
  return given.length > 0 || (callee.object.kind === "name" && callee.object.name === "sys");
}

function isKind<K extends Known["kind"]>(node: AnyNode, kind: K): node is Extract<Known, { kind: K }> & AnyNode {
  return node.kind === kind;
}
