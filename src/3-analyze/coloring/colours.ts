/** Which plain functions have to be async in TypeScript, because something in them blocks. */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Program } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { FunctionModel, Inference } from "../types/inference.ts";
import { importsOf } from "../imports/statements.ts";

const threadModules = /^(threading|concurrent\.futures|_thread|queue)\b/;

export function usesThreads(program: Program, attributeNames: ReadonlySet<string>): boolean {
  if (attributeNames.has("to_thread") || attributeNames.has("run_in_executor")) return true;
  return program.modules.some((module) => importsOf(module).some(({ statement }) => (statement.kind === "import" ? statement.names.some((clause) => threadModules.test(clause.module)) : threadModules.test(statement.module))));
}

export function colouredFunctions(inference: Inference, threads: boolean, program: Program, reporter: Reporter): ReadonlySet<NodeId> {
  const callers = new Map<NodeId, Set<NodeId>>();
  const blocks = new Set<NodeId>();
  const onLoop = functionsOnLoop(inference);
  for (const { node, function: inside } of inference.calls.values()) {
    if (inside === null) continue;
    const callee = inference.values.get(node.callee.id);
    for (const atom of callee?.atoms.values() ?? []) {
      if (atom.kind === "library-function" && (atom.row.blocking === "always" || (atom.row.blocking === "thread" && threads && !onLoop.has(inside)))) blocks.add(inside);
      const called = atom.kind === "function" ? atom.function : atom.kind === "class" ? inference.classes.get(atom.class)?.attribute("__init__")?.variable.binds[0]?.node : undefined;
      if (called === undefined) continue;
      const known = callers.get(called);
      if (known === undefined) callers.set(called, new Set([inside]));
      else known.add(inside);
    }
  }
  const coloured = new Set<NodeId>();
  const pending = [...blocks];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const model = inference.functions.get(id);
    // A coroutine function awaits anyway, and its callers do already.
    if (model === undefined || model.async || coloured.has(id)) continue;
    if (isSyncOnly(model)) {
      report(model, program, reporter);
      continue;
    }
    coloured.add(id);
    pending.push(...(callers.get(id) ?? []));
  }
  return coloured;
}

/** Plain functions that coroutines call: they run on the loop itself, where `time.sleep` blocks as in Python. */
function functionsOnLoop(inference: Inference): ReadonlySet<NodeId> {
  const calls = new Map<NodeId, NodeId[]>();
  const onLoop = new Set<NodeId>();
  const pending: NodeId[] = [];
  for (const { node, function: inside } of inference.calls.values()) {
    if (inside === null) continue;
    for (const atom of inference.values.get(node.callee.id)?.atoms.values() ?? []) if (atom.kind === "function") calls.set(inside, [...(calls.get(inside) ?? []), atom.function]);
  }
  for (const model of inference.functions.values()) if (model.async) pending.push(model.id);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (onLoop.has(id)) continue;
    onLoop.add(id);
    pending.push(...(calls.get(id) ?? []));
  }
  return onLoop;
}

/** Places where TypeScript can't await. */
function isSyncOnly({ node, generator, class: owner }: FunctionModel): boolean {
  if (generator || node.kind === "lambda") return true;
  if (owner === null) return false;
  return /^__\w+__$/.test(node.name) || node.decorators.some((each) => (each.kind === "name" || each.kind === "attribute") && /property|setter/.test(each.name));
}

function report({ node, module }: FunctionModel, program: Program, reporter: Reporter): void {
  const name = node.kind === "lambda" ? "a lambda" : node.name;
  const path = program.modules.find((each) => each.name === module)?.path ?? module;
  reporter.report(diagnostic("blocking-in-sync-only-place", path, node.span, { what: name }));
}
