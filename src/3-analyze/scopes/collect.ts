/** Walks a module and writes down its scopes and every use of a name, in the order of evaluation. */
import type { ClassDefinition, Comprehension, FunctionDefinition, Lambda, Module, Parameters, TypeParameter } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Binding, ScopeId } from "../facts.ts";
import { collectBlock } from "./statements.ts";
import { collectExpression } from "./expressions.ts";
import { ownerOf, Scope, type Occurrence, type Place, type ScopeKind } from "./model.ts";

/** What one module's walk yields. */
export interface Collected {
  readonly module: Module;
  readonly root: Scope;
  readonly scopes: ReadonlyMap<ScopeId, Scope>;
  readonly occurrences: readonly Occurrence[];
  /** Names bound inside a loop or a `try`, by the statement: what flow must forget at its joins. */
  readonly boundInside: ReadonlyMap<NodeId, readonly Occurrence[]>;
  /** The same for the `finally` block of a `try` alone. */
  readonly boundInFinally: ReadonlyMap<NodeId, readonly Occurrence[]>;
}

export class Collector {
  readonly module: Module;
  readonly root: Scope;
  readonly scopes = new Map<ScopeId, Scope>();
  readonly occurrences: Occurrence[] = [];
  readonly boundInside = new Map<NodeId, Occurrence[]>();
  readonly boundInFinally = new Map<NodeId, Occurrence[]>();
  scope: Scope;
  #loops: readonly NodeId[] = [];
  #regions: Occurrence[][] = [];
  #immediate = new Set<NodeId>();
  #annotation = false;

  constructor(module: Module) {
    this.module = module;
    this.root = new Scope(module.name, "module", module.name, null, { order: 0, loops: [] }, false);
    this.scope = this.root;
    this.scopes.set(module.name, this.root);
  }

  get place(): Place {
    return { order: this.occurrences.length, loops: this.#loops };
  }

  use(name: string, node: NodeId, role: Occurrence["role"], kind: Binding["kind"] = "variable", scope: Scope = this.scope): void {
    const occurrence = { name, node, scope, place: this.place, role, kind, annotation: this.#annotation };
    this.occurrences.push(occurrence);
    if (role !== "read") for (const region of this.#regions) region.push(occurrence);
  }

  declare(name: string): void {
    this.scope.declared.add(name);
  }

  inAnnotation(body: () => void): void {
    const outer = this.#annotation;
    this.#annotation = true;
    body();
    this.#annotation = outer;
  }

  /** A statement at whose joins flow has to know what was bound inside. */
  region(node: NodeId, loop: boolean, body: () => void, into: Map<NodeId, Occurrence[]> = this.boundInside): void {
    const bound: Occurrence[] = [];
    const outer = this.#loops;
    this.#regions.push(bound);
    if (loop) this.#loops = [...outer, node];
    body();
    this.#loops = outer;
    this.#regions.pop();
    into.set(node, bound);
  }

  /** The function or generator that is handed to a callee which uses it up before it returns. */
  markImmediate(node: NodeId): void {
    this.#immediate.add(node);
  }

  inScope(id: ScopeId, kind: ScopeKind, immediate: boolean, body: () => void): void {
    const outer = this.scope;
    const loops = this.#loops;
    const inner = new Scope(id, kind, this.module.name, outer, this.place, immediate || (typeof id === "number" && this.#immediate.has(id)));
    this.scopes.set(id, inner);
    this.scope = inner;
    // Code that runs in line runs in the loops around.
    if (ownerOf(inner) === inner) this.#loops = [];
    body();
    this.scope = outer;
    this.#loops = loops;
  }

  /** `[T]`: a scope around the annotations and the body. */
  withTypeParameters(owner: NodeId, parameters: readonly TypeParameter[], body: () => void): void {
    if (parameters.length === 0) return body();
    this.inScope(`type parameters of ${owner}`, "type-parameters", true, () => {
      for (const parameter of parameters) {
        this.use(parameter.name, parameter.id, "bind");
        if (parameter.bound !== null) collectExpression(parameter.bound, this);
        if (parameter.default !== null) collectExpression(parameter.default, this);
      }
      body();
    });
  }

  functionScope(node: FunctionDefinition | Lambda): void {
    this.inScope(node.id, "function", false, () => {
      for (const parameter of node.parameters) this.use(parameter.name, parameter.id, "bind", "parameter");
      if (node.kind === "lambda") collectExpression(node.body, this);
      else collectBlock(node.body, this);
    });
  }

  classScope(node: ClassDefinition): void {
    this.inScope(node.id, "class", false, () => collectBlock(node.body, this));
  }

  /** The first iterable is evaluated outside; the rest is a scope of its own. */
  comprehensionScope(node: Comprehension): void {
    const [first, ...rest] = node.clauses;
    if (first === undefined) return;
    collectExpression(first.iterable, this);
    this.inScope(node.id, "comprehension", node.shape !== "generator", () => {
      this.region(node.id, true, () => {
        for (const clause of [first, ...rest]) {
          if (clause !== first) collectExpression(clause.iterable, this);
          collectExpression(clause.target, this, "bind");
          for (const condition of clause.conditions) collectExpression(condition, this);
        }
        collectExpression(node.element, this);
        if (node.value !== null) collectExpression(node.value, this);
      });
    });
  }
}

/** Defaults are evaluated outside of the function, annotations too. */
export function collectParameters(parameters: Parameters, collector: Collector): void {
  for (const { default: value } of parameters) if (value !== null) collectExpression(value, collector);
}

export function collectModule(module: Module): Collected {
  const collector = new Collector(module);
  collectBlock(module.body, collector);
  return collector;
}
