/**
 * Generators and coroutines that may let StopIteration (asynchronous generators also StopAsyncIteration) out of their body, where Python
 * makes a RuntimeError of it (PEP 479). Looked for along the calls of plain functions of the program.
 */
import type { Call, Expression, Raise, Try } from "../../ir/python/index.ts";
import { forEachChild, type AnyNode } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Atom } from "../types/domain/value.ts";
import type { FunctionModel, Inference } from "../types/inference.ts";

type Stop = "StopIteration" | "StopAsyncIteration";

const CATCHING: ReadonlySet<string> = new Set(["StopIteration", "StopAsyncIteration", "Exception", "BaseException"]);
/** Functions and methods that raise at the end of an iteration. */
const ADVANCING: ReadonlyMap<string, Stop> = new Map([["next", "StopIteration"], ["anext", "StopAsyncIteration"]]);
const DRIVING: ReadonlyMap<string, Stop> = new Map([
  ["__next__", "StopIteration"], ["send", "StopIteration"], ["throw", "StopIteration"],
  ["__anext__", "StopAsyncIteration"], ["asend", "StopAsyncIteration"], ["athrow", "StopAsyncIteration"],
]);

interface Body { readonly raises: Set<Stop>; readonly calls: NodeId[] }

export function stopEscapes(inference: Inference): ReadonlySet<NodeId> {
  const bodies = new Map<NodeId, Body>();
  for (const model of inference.functions.values()) bodies.set(model.id, bodyOf(model, inference));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { raises, calls } of bodies.values()) {
      for (const stop of calls.flatMap((callee) => (isPlain(inference.functions.get(callee)) ? [...(bodies.get(callee)?.raises ?? [])] : []))) {
        if (raises.has(stop)) continue;
        raises.add(stop);
        grown = true;
      }
    }
  }
  return new Set([...bodies].flatMap(([id, { raises }]) => (matters(raises, inference.functions.get(id)) ? [id] : [])));
}

function isPlain(model: FunctionModel | undefined): boolean {
  return model !== undefined && !model.async && !model.generator;
}

function matters(raises: ReadonlySet<Stop>, model: FunctionModel | undefined): boolean {
  if (model === undefined || isPlain(model)) return false;
  return raises.has("StopIteration") || (model.async && model.generator && raises.size > 0);
}

function bodyOf({ node }: FunctionModel, inference: Inference): Body {
  const body: Body = { raises: new Set(), calls: [] };
  const visit = (child: AnyNode): void => {
    if (isKind<Try>(child, "try") && child.handlers.some((handler) => !handler.star && catches(handler.type))) {
      for (const part of [child.handlers, child.otherwise, child.finally]) if (part !== null) forEachChild(part, visit);
      return;
    }
    if (child.kind === "function" || child.kind === "lambda" || child.kind === "class") return;
    if (isKind<Call>(child, "call")) noteCall(child, body, inference);
    if (isKind<Raise>(child, "raise") && child.exception !== null) for (const stop of stopsOf(child.exception, inference)) body.raises.add(stop);
    forEachChild(child, visit);
  };
  if (node.kind === "lambda") visit(node.body);
  else forEachChild(node.body, visit);
  return body;
}

function noteCall(node: Call, body: Body, inference: Inference): void {
  const { callee } = node;
  const advanced = callee.kind === "name" && node.arguments.length === 1 ? ADVANCING.get(callee.name) : undefined;
  const drives = callee.kind === "attribute" && mayBeDriven(callee.object, inference) ? DRIVING.get(callee.name) : undefined;
  // What is awaited at once is no generator's `send`.
  const driven = drives === "StopIteration" && inference.awaitedCalls.has(node.id) ? undefined : drives;
  for (const stop of [advanced, driven]) if (stop !== undefined) body.raises.add(stop);
  for (const atom of inference.values.get(callee.id)?.atoms.values() ?? []) if (atom.kind === "function") body.calls.push(atom.function);
}

/** Whether a method of this name is that of a generator, an iterator or a coroutine. */
function mayBeDriven(object: Expression, inference: Inference): boolean {
  const value = inference.values.get(object.id);
  if (value === undefined || value.unknown) return true;
  return [...value.atoms.values()].some((atom) => atom.kind === "generator" || atom.kind === "async-generator" || atom.kind === "coroutine" || atom.kind === "iterable");
}

function stopsOf(exception: Expression, inference: Inference): Stop[] {
  return [...(inference.values.get(exception.id)?.atoms.values() ?? [])].flatMap((atom: Atom) => {
    if (atom.kind === "library" || atom.kind === "library-class") return stopNamed(atom.row.name);
    if (atom.kind !== "class" && atom.kind !== "instance") return [];
    return [...(inference.classes.get(atom.class)?.libraryBases() ?? [])].flatMap(({ row }) => stopNamed(row.name));
  });
}

function stopNamed(name: string): Stop[] {
  return name === "StopIteration" || name === "StopAsyncIteration" ? [name] : [];
}

function catches(type: Expression | null): boolean {
  if (type === null) return true;
  if (type.kind === "tuple") return type.elements.some(catches);
  return type.kind === "name" && CATCHING.has(type.name);
}

function isKind<N extends AnyNode & { readonly kind: string }>(node: AnyNode, kind: N["kind"]): node is N {
  return node.kind === kind;
}
