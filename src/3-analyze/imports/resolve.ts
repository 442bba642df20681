/** Finds what import statements stand for: modules of the program, modules of grammar-maps, or nothing. */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Import, ImportFrom, Module, Program } from "../../ir/python/index.ts";
import type { Span } from "../../ir/span.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { Variable } from "../scopes/model.ts";
import type { SymbolTable } from "../scopes/table.ts";
import { absoluteName } from "./absolute-name.ts";
import { publicNames } from "./public-names.ts";
import { importsOf, type FoundImport } from "./statements.ts";
import type { Target } from "./target.ts";

export class ImportResolver {
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #maps: MapLookup;
  readonly #table: SymbolTable;
  readonly #reporter: Reporter;
  /** How many imports bind a variable to what the first one does. */
  readonly #same = new Map<Variable, number>();

  constructor(program: Program, maps: MapLookup, table: SymbolTable, reporter: Reporter) {
    this.#modules = new Map(program.modules.map((module) => [module.name, module]));
    this.#maps = maps;
    this.#table = table;
    this.#reporter = reporter;
  }

  /** Star imports first: they bind names that reads are resolved to. A star of a star needs the inner one done. */
  bindStars(): void {
    const stars = [...this.#modules.values()].flatMap((module) => importsOf(module).flatMap(({ statement }) => (statement.kind === "import-from" && statement.names === "*" ? [{ module, statement }] : [])));
    for (let round = 0; round < 10 && stars.length > 0; round += 1) {
      let changed = false;
      for (const { module, statement } of stars) changed = this.#bindStar(module, statement) || changed;
      if (!changed) return;
    }
  }

  /** Gives every import its target, and reports what is not there. */
  resolve(): void {
    for (const module of this.#modules.values()) {
      for (const found of importsOf(module)) {
        if (found.statement.kind === "import") this.#import(found.statement, module, found);
        else this.#importFrom(found.statement, module, found);
      }
    }
  }

  /** A name that several imports bind to one thing (`import os` and `import os.path`) is that thing. */
  #bindSame(variable: Variable, target: Target): void {
    const count = (this.#same.get(variable) ?? 0) + Number(sameTarget(variable.target, target));
    this.#same.set(variable, count);
    if (count > 1 && count === variable.binds.length && variable.kind === "variable") variable.kind = "import";
  }

  #import(statement: Import, module: Module, { typesOnly }: FoundImport): void {
    for (const clause of statement.names) {
      const variable = this.#table.byNode.get(clause.id);
      const bound = clause.alias === null ? clause.module.split(".")[0] ?? clause.module : clause.module;
      if (this.#module(clause.module).kind === "missing" && !typesOnly) this.#unknownModule(clause.module, module, clause.span);
      if (variable === undefined) continue;
      variable.target ??= this.#module(bound);
      this.#bindSame(variable, this.#module(bound));
    }
  }

  #importFrom(statement: ImportFrom, module: Module, { typesOnly }: FoundImport): void {
    const name = absoluteName(statement, module);
    if (this.#module(name).kind === "missing") {
      if (!typesOnly) this.#unknownModule(name, module, statement.span);
      if (statement.names !== "*") for (const clause of statement.names) this.#aim(clause.id, { kind: "missing", module: name, name: clause.name });
      return;
    }
    if (statement.names === "*") return;
    for (const clause of statement.names) {
      const target = this.#member(name, clause.name, module.name);
      if (target.kind === "missing" && !typesOnly) {
        const refused = this.#maps.module(name)?.missing.includes(clause.name) === true;
        const named = { module: name, name: clause.name };
        this.#reporter.report(
          refused
            ? diagnostic("refused-module-member", module.path, clause.span, { ...named, why: "it has no equal on a JavaScript host" })
            : diagnostic("unknown-module-member", module.path, clause.span, named),
        );
      }
      this.#aim(clause.id, target);
    }
  }

  #aim(node: number, target: Target): void {
    const variable = this.#table.byNode.get(node);
    if (variable !== undefined) {
      variable.target ??= target;
      this.#bindSame(variable, target);
    }
    if (target.kind === "program-name") target.variable.exported = true;
  }

  /** What a module's dotted name stands for. */
  #module(name: string): Target {
    if (this.#modules.has(name)) return { kind: "program-module", module: name };
    const map = this.#maps.module(name);
    if (map !== null) return { kind: "library-module", module: name, specifier: map.specifier };
    // A package that only holds modules: `concurrent` of `concurrent.futures`.
    const prefix = `${name}.`;
    if ([...this.#modules.keys()].some((each) => each.startsWith(prefix))) return { kind: "program-module", module: name };
    if (this.#maps.modules.some((each) => each.name.startsWith(prefix))) return { kind: "library-module", module: name, specifier: null };
    return { kind: "missing", module: name, name: null };
  }

  #member(module: string, name: string, from: string): Target {
    const scope = this.#table.modules.get(module)?.root;
    // A package that imports its own submodule means the submodule, not the name it is just binding.
    if (scope !== undefined && module !== from) {
      const variable = scope.variables.get(name);
      if (variable !== undefined) return { kind: "program-name", module, name, variable };
    }
    const inner = this.#module(`${module}.${name}`);
    if (inner.kind !== "missing") return inner;
    const map = this.#maps.module(module);
    const row = this.#maps.name(module, name);
    if (map !== null && row !== null) return { kind: "library-name", module, specifier: map.specifier, name, row };
    return { kind: "missing", module, name };
  }

  #bindStar(module: Module, statement: ImportFrom): boolean {
    const scope = this.#table.modules.get(module.name)?.root;
    if (scope === undefined) return false;
    const from = absoluteName(statement, module);
    const known = this.#table.stars.get(statement.id)?.length ?? 0;
    for (const name of this.#starNames(from)) {
      const bound = this.#table.stars.get(statement.id)?.some((variable) => variable.name === name) === true;
      if (bound) continue;
      const target = this.#member(from, name, module.name);
      if (target.kind === "missing") continue;
      const variable = this.#table.bindStar(statement.id, scope, name, { order: statement.id, loops: [] });
      variable.target ??= target;
      if (target.kind === "program-name") target.variable.exported = true;
    }
    return (this.#table.stars.get(statement.id)?.length ?? 0) > known;
  }

  #starNames(from: string): readonly string[] {
    const module = this.#modules.get(from);
    const scope = this.#table.modules.get(from)?.root;
    if (module !== undefined && scope !== undefined) return publicNames(module, [...scope.variables.keys()]);
    const map = this.#maps.module(from);
    return map === null ? [] : Object.keys(map.rows).filter((name) => !name.startsWith("_"));
  }

  #unknownModule(name: string, module: Module, span: Span): void {
    this.#reporter.report(diagnostic("unknown-module", module.path, span, { module: name }));
  }
}

function sameTarget(left: Target | null, right: Target): boolean {
  if (left === null || left.kind !== right.kind || left.module !== right.module) return false;
  return !("name" in left) || !("name" in right) || left.name === right.name;
}

/** Marks what `__all__` names. */
export function markAll(program: Program, table: SymbolTable): void {
  for (const module of program.modules) {
    const scope = table.modules.get(module.name)?.root;
    if (scope === undefined || !scope.variables.has("__all__")) continue;
    for (const name of publicNames(module, [])) {
      const variable: Variable | undefined = scope.variables.get(name);
      if (variable !== undefined) variable.exported = true;
    }
  }
}
