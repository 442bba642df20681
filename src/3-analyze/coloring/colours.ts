/** Which plain functions have to be async in TypeScript, because something in them blocks. */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Program } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import { callsByFunction } from "./calls.ts";
import { remember } from "../remember.ts";
import { isNever } from "../types/domain/value.ts";
import type { FunctionModel, Inference } from "../types/inference.ts";
import type { Blocking, Site } from "./sites.ts";
import { importsOf } from "../imports/statements.ts";

const threadModules = /^(threading|concurrent\.futures|_thread|queue)\b/;
/** Modules whose objects wait for something outside of the program; their methods have names that others have too. */
const waitingModules = /^(socket|multiprocessing)\b/;

export function usesThreads(program: Program, attributeNames: ReadonlySet<string>): boolean {
  if (attributeNames.has("to_thread") || attributeNames.has("run_in_executor")) return true;
  return imports(program, (name) => threadModules.test(name));
}

/** Whether the program starts processes, or could. */
export function usesProcesses(program: Program, attributeNames: ReadonlySet<string>): boolean {
  if (attributeNames.has("ProcessPoolExecutor") || imports(program, (name) => /^(multiprocessing|concurrent\.futures\.process)\b/.test(name))) return true;
  return program.modules.some((module) => importsOf(module).some(({ statement }) => statement.kind === "import-from" && statement.names !== "*" && statement.names.some(({ name }) => name === "ProcessPoolExecutor")));
}

function imports(program: Program, which: (module: string) => boolean): boolean {
  return program.modules.some((module) => importsOf(module).some(({ statement }) => (statement.kind === "import" ? statement.names.some((clause) => which(clause.module)) : which(statement.module))));
}

/** The functions that block, and the calls of unknown callees that may. */
export interface Colours {
  readonly functions: ReadonlySet<NodeId>;
  /** Calls that may call a function or method that blocks, for those that can't be written natively. */
  readonly dynamicCalls: ReadonlySet<NodeId>;
}

export function colours(inference: Inference, sites: ReadonlyMap<NodeId, Site>, threads: boolean, program: Program, reporter: Reporter): Colours {
  const callers = new Map<NodeId, Set<NodeId>>();
  const blocks = new Set<NodeId>();
  const dynamic = new Map<NodeId, { readonly functions: readonly NodeId[]; readonly waits: boolean }>();
  const onLoop = functionsOnLoop(inference);
  const blocksIn = (blocking: Blocking | null, inside: NodeId): boolean => blocking === "always" || blocking === "iterated" || (blocking === "thread" && threads && !onLoop.has(inside));
  const names = waitingMethods(inference, threads, program);
  for (const { node, function: inside } of inference.calls.values()) {
    const callee = inference.values.get(node.callee.id);
    const called = [...(callee?.atoms.values() ?? [])].flatMap((atom) => (atom.kind === "function" ? [atom.function] : []));
    // A method of an object nobody knows may be a lock's or a queue's.
    const waits = node.callee.kind === "attribute" && callee !== undefined && (callee.unknown || isNever(callee)) && called.length === 0 && names.has(node.callee.name);
    const kept = node.callee.kind === "name" && [...(callee?.atoms.values() ?? [])].some((atom) => atom.kind === "library-function" && atom.row.blocking === "always");
    if (waits || kept || called.length > 0) dynamic.set(node.id, { functions: called, waits: waits || kept });
    if (inside === null) continue;
    const model = inference.functions.get(inside);
    if (waits && model !== undefined && !isSyncOnly(model)) blocks.add(inside);
    for (const atom of callee?.atoms.values() ?? []) {
      if (atom.kind === "library-function" && blocksIn(atom.row.blocking, inside) && !canDoWithout(atom.row.unwaited, model)) blocks.add(inside);
      const init = atom.kind === "class" ? inference.classes.get(atom.class)?.attribute("__init__")?.variable.binds[0]?.node : undefined;
      for (const id of atom.kind === "function" ? [atom.function] : init === undefined ? [] : [init]) remember(callers, id, () => new Set<NodeId>()).add(inside);
    }
  }
  for (const [site, blocking] of sites) {
    const inside = inference.implicit.get(site)?.function ?? null;
    if (inside !== null && blocksIn(blocking.how, inside) && !canDoWithout(blocking.unwaited, inference.functions.get(inside))) blocks.add(inside);
  }
  const functions = new Set<NodeId>();
  const pending = [...blocks];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const model = inference.functions.get(id);
    // A coroutine function awaits anyway, and its callers do already.
    if (model === undefined || model.async || functions.has(id)) continue;
    if (isSyncOnly(model)) {
      report(model, program, reporter);
      continue;
    }
    functions.add(id);
    pending.push(...(callers.get(id) ?? []));
  }
  return { functions, dynamicCalls: new Set([...dynamic].flatMap(([call, each]) => (each.waits || each.functions.some((id) => functions.has(id)) ? [call] : []))) };
}

/** Where nothing can be awaited, some calls do what needs no waiting. */
function canDoWithout(unwaited: string | null, model: FunctionModel | undefined): boolean {
  return unwaited !== null && model !== undefined && isSyncOnly(model);
}

/** Names of methods that wait, whatever object has them: where there are threads or sockets, those by which these wait; and those that never do anything else. */
function waitingMethods(inference: Inference, threads: boolean, program: Program): ReadonlySet<string> {
  const here = new Set<string>();
  const elsewhere = new Set<string>();
  const immediate = new Set<string>();
  for (const module of inference.maps.modules) {
    const special = threadModules.test(module.name) || waitingModules.test(module.name);
    const used = threadModules.test(module.name) ? threads : imports(program, (name) => name.split(".")[0] === module.name.split(".")[0]);
    for (const row of Object.values(module.rows)) {
      if (row.kind !== "class") continue;
      for (const [name, member] of Object.entries(row.members)) {
        if (member.kind !== "function" || member.blocking !== "always") immediate.add(name);
        else if (!special) elsewhere.add(name);
        else if (used) here.add(name);
      }
    }
  }
  return new Set([...here, ...[...elsewhere].filter((name) => !immediate.has(name))]);
}

/** Plain functions that coroutines call: they run on the loop itself, where `time.sleep` blocks as in Python. */
function functionsOnLoop(inference: Inference): ReadonlySet<NodeId> {
  const calls = callsByFunction(inference);
  const onLoop = new Set<NodeId>();
  const pending: NodeId[] = [];
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
  if (generator) return true;
  if (node.kind === "lambda") return false;
  if (owner === null) return false;
  return /^__\w+__$/.test(node.name) || node.decorators.some((each) => (each.kind === "name" || each.kind === "attribute") && /property|setter/.test(each.name));
}

function report({ node, module }: FunctionModel, program: Program, reporter: Reporter): void {
  const name = node.kind === "lambda" ? "a lambda" : node.name;
  const path = program.modules.find((each) => each.name === module)?.path ?? module;
  reporter.report(diagnostic("blocking-in-sync-only-place", path, node.span, { what: name }));
}
