/** All scopes and variables of a program, by node. */
import type { Program } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { ScopeId } from "../facts.ts";
import { collectModule, type Collected } from "./collect.ts";
import type { Scope} from "./model.ts";
import { Variable, type Occurrence } from "./model.ts";

export class SymbolTable {
  readonly modules = new Map<string, Collected>();
  readonly scopes = new Map<ScopeId, Scope>();
  readonly variables: Variable[] = [];
  /** What a node that names something stands for. */
  readonly byNode = new Map<NodeId, Variable>();
  readonly occurrences = new Map<NodeId, Occurrence>();
  /** Per module, the names that no scope of it binds: builtins and undefined ones. */
  readonly free = new Map<string, Map<string, Variable>>();
  /** The variables of outer scopes that a scope's code uses, itself or in what is nested in it. */
  readonly captures = new Map<Scope, Set<Variable>>();
  /** What star imports bind, by statement. */
  readonly stars = new Map<NodeId, Variable[]>();
  readonly #maps: MapLookup;

  constructor(program: Program, maps: MapLookup) {
    this.#maps = maps;
    for (const module of program.modules) {
      const collected = collectModule(module);
      this.modules.set(module.name, collected);
      this.free.set(module.name, new Map());
      for (const [id, scope] of collected.scopes) this.scopes.set(id, scope);
      this.#bindAll(collected);
    }
  }

  /** Finds out what names stand for; star imports have put their names into scopes by now. */
  resolve(): void {
    for (const collected of this.modules.values()) this.#resolve(collected);
  }

  /** A name that `from m import *` binds. */
  bindStar(statement: NodeId, scope: Scope, name: string, place: Occurrence["place"]): Variable {
    const variable = this.variable(scope, name, "import");
    variable.binds.push({ name, node: statement, scope, place, role: "bind", kind: "import", annotation: false });
    const bound = this.stars.get(statement);
    if (bound === undefined) this.stars.set(statement, [variable]);
    else bound.push(variable);
    return variable;
  }

  variable(scope: Scope, name: string, kind: Variable["kind"] = "variable"): Variable {
    const known = scope.variables.get(name);
    if (known !== undefined) return known;
    const made = new Variable(this.variables.length, name, scope, kind);
    this.variables.push(made);
    scope.variables.set(name, made);
    return made;
  }

  /** What a name means where it is read in `scope`. */
  lookup(scope: Scope, name: string): Variable {
    const found = find(scope, name);
    return found ?? this.#free(scope, name);
  }

  #bindAll({ occurrences, scopes, root }: Collected): void {
    for (const scope of scopes.values()) for (const name of scope.declared) this.variable(scope, name);
    for (const occurrence of occurrences) {
      const { scope, role, name } = occurrence;
      if (role !== "read" && !scope.nonlocals.has(name)) this.#bind(occurrence, scope.globals.has(name) ? root : scope);
    }
  }

  #resolve({ occurrences, root }: Collected): void {
    for (const occurrence of occurrences) {
      const { scope, name, role } = occurrence;
      if (role === "read") {
        const variable = this.lookup(scope, name);
        this.#note(occurrence, variable);
        if (!occurrence.annotation) variable.reads.push(occurrence);
        this.#capture(scope, variable);
      } else if (scope.nonlocals.has(name)) {
        const outer = find(scope.parent ?? root, name, true);
        this.#bind(occurrence, outer?.scope ?? scope);
        if (outer !== null) this.#capture(scope, outer);
      }
    }
  }

  #capture(from: Scope, variable: Variable): void {
    for (let scope: Scope | null = from; scope !== null && scope !== variable.scope; scope = scope.parent) {
      let captured = this.captures.get(scope);
      if (captured === undefined) this.captures.set(scope, (captured = new Set()));
      captured.add(variable);
    }
  }

  #bind(occurrence: Occurrence, scope: Scope): void {
    const { role, name, kind } = occurrence;
    const variable = this.variable(scope, name, kind);
    this.#note(occurrence, variable);
    if (role === "delete") {
      variable.deleted = true;
      return;
    }
    // A name bound in more than one way is an ordinary variable.
    if (variable.binds.length > 0 && (variable.kind !== kind || kind !== "parameter")) variable.kind = variable.kind === "parameter" ? "parameter" : "variable";
    variable.binds.push(occurrence);
    if (role === "read-bind") variable.reads.push(occurrence);
  }

  #note(occurrence: Occurrence, variable: Variable): void {
    this.byNode.set(occurrence.node, variable);
    this.occurrences.set(occurrence.node, occurrence);
  }

  /** A builtin, a name every module has, or nothing at all. */
  #free(scope: Scope, name: string): Variable {
    const ofModule = this.free.get(scope.module) ?? new Map<string, Variable>();
    const known = ofModule.get(name);
    if (known !== undefined) return known;
    const row = this.#maps.builtin(name);
    const root = this.scopes.get(scope.module) ?? scope;
    const made = new Variable(this.variables.length, name, root, row !== null || moduleNames.has(name) ? "builtin" : "undefined");
    if (row !== null) made.target = { kind: "library-name", module: this.#maps.builtins.name, specifier: this.#maps.builtins.specifier, name, row };
    this.variables.push(made);
    ofModule.set(name, made);
    return made;
  }
}

/** Names that every module has without binding them. */
export const moduleNames: ReadonlySet<string> = new Set(["__name__", "__file__", "__doc__", "__package__", "__spec__", "__loader__", "__builtins__", "__path__", "__debug__"]);

/** The variable of that name in the scope or around it; class bodies are seen from themselves only. */
function find(from: Scope, name: string, functionsOnly = false): Variable | null {
  let classes = !functionsOnly;
  for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
    if (functionsOnly && scope.kind === "module") return null;
    if (scope.globals.has(name)) {
      let root = scope;
      while (root.parent !== null) root = root.parent;
      return root.variables.get(name) ?? null;
    }
    if (scope.kind !== "class" || classes) {
      const found = scope.variables.get(name);
      if (found !== undefined) return found;
    }
    // A function or comprehension inside a class body does not see the class's names.
    if (scope.kind === "function" || scope.kind === "comprehension") classes = false;
  }
  return null;
}
