/**
 * Names that an import binds and something else binds too: `if fast: from a import run` `else: from b import run`, or an import whose
 * name is assigned later. Such a name is a variable, not what one of the imports stands for: each import gets a name of its own,
 * which is assigned where the import stands. Works on the tree, before names are looked at.
 */
import type { Block, ClassDefinition, FunctionDefinition, Import, ImportedModule, ImportedName, ImportFrom, Module, Statement, Try } from "../../ir/python/index.ts";
import type { NodeBase } from "../../ir/python/node.ts";
import { type AnyNode, forEachChild } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import { catchesImportErrors } from "./settle.ts";
import { isTypeChecking } from "./statements.ts";

export function separateAlternatives(modules: readonly Module[], ids: { next(): NodeId }): Module[] {
  return modules.map((module) => {
    const body = new Separator(module, ids).scope(module.body);
    return body === module.body ? module : { ...module, body };
  });
}

/** What binds names in one scope. */
interface Bound {
  /** The things that imports bind a name to. */
  readonly imports: Map<string, Set<string>>;
  readonly others: Set<string>;
}

class Separator {
  readonly #module: Module;
  readonly #ids: { next(): NodeId };
  readonly #taken = new Set<string>();

  constructor(module: Module, ids: { next(): NodeId }) {
    this.#module = module;
    this.#ids = ids;
  }

  scope(body: Block): Block {
    const bound: Bound = { imports: new Map(), others: new Set() };
    for (const statement of body.statements) collect(statement, bound);
    const names = new Set([...bound.imports].flatMap(([name, things]) => (things.size > 1 || bound.others.has(name) ? [name] : [])));
    return this.#block(body, names);
  }

  #block(block: Block, names: ReadonlySet<string>): Block {
    let changed = false;
    const statements = block.statements.flatMap((statement) => {
      const made = this.#statement(statement, names);
      changed ||= made.length !== 1 || made[0] !== statement;
      return made;
    });
    return changed ? { ...block, statements } : block;
  }

  #optional(block: Block | null, names: ReadonlySet<string>): Block | null {
    return block === null ? null : this.#block(block, names);
  }

  #statement(node: Statement, names: ReadonlySet<string>): readonly Statement[] {
    switch (node.kind) {
      case "import": return this.#import(node, names);
      case "import-from": return this.#importFrom(node, names);
      case "function": case "class": return [this.#definition(node)];
      case "if": {
        if (isTypeChecking(node.test)) return [node];
        const [then, otherwise] = [this.#block(node.then, names), this.#optional(node.otherwise, names)];
        return then === node.then && otherwise === node.otherwise ? [node] : [{ ...node, then, otherwise }];
      }
      case "while": case "for": {
        const [body, otherwise] = [this.#block(node.body, names), this.#optional(node.otherwise, names)];
        return body === node.body && otherwise === node.otherwise ? [node] : [{ ...node, body, otherwise }];
      }
      case "with": {
        const body = this.#block(node.body, names);
        return body === node.body ? [node] : [{ ...node, body }];
      }
      case "try": return [this.#try(node, names)];
      case "match": return [{ ...node, cases: node.cases.map((each) => ({ ...each, body: this.#block(each.body, names) })) }];
      default: return [node];
    }
  }

  #definition(node: FunctionDefinition | ClassDefinition): Statement {
    const body = this.scope(node.body);
    return body === node.body ? node : { ...node, body };
  }

  #try(node: Try, names: ReadonlySet<string>): Try {
    const handlers = node.handlers.map((each) => {
      const body = this.#block(each.body, names);
      return body === each.body ? each : { ...each, body };
    });
    const [body, otherwise, last] = [this.#block(node.body, names), this.#optional(node.otherwise, names), this.#optional(node.finally, names)];
    const same = body === node.body && otherwise === node.otherwise && last === node.finally && handlers.every((each, index) => each === node.handlers[index]);
    return same ? node : { ...node, body, handlers, otherwise, finally: last };
  }

  #import(node: Import, names: ReadonlySet<string>): readonly Statement[] {
    const after: Statement[] = [];
    const clauses = node.names.map((clause): ImportedModule => {
      const name = nameOf(clause);
      // `import a.b` binds `a`, which no alias can say.
      if (!names.has(name) || (clause.alias === null && clause.module.includes("."))) return clause;
      const own = this.#own(name, clause.module);
      after.push(this.#assign(name, own, node));
      return { ...clause, alias: own };
    });
    return after.length === 0 ? [node] : [{ ...node, names: clauses }, ...after];
  }

  #importFrom(node: ImportFrom, names: ReadonlySet<string>): readonly Statement[] {
    if (node.names === "*") return [node];
    const after: Statement[] = [];
    const clauses = node.names.map((clause): ImportedName => {
      const name = clause.alias ?? clause.name;
      if (!names.has(name)) return clause;
      const own = this.#own(name, node.module);
      after.push(this.#assign(name, own, node));
      return { ...clause, alias: own };
    });
    return after.length === 0 ? [node] : [{ ...node, names: clauses }, ...after];
  }

  /** A name that the module does not hold yet. */
  #own(name: string, module: string): string {
    let own = `_${name}_of_${module.split(".").at(-1) ?? ""}`;
    while (this.#taken.has(own) || this.#module.source.includes(own)) own += "_";
    this.#taken.add(own);
    return own;
  }

  #assign(name: string, value: string, at: Import | ImportFrom): Statement {
    const node = <T extends object>(fields: T): T & NodeBase => ({ ...fields, id: this.#ids.next(), span: at.span });
    return node({
      kind: "assignment" as const, trivia: { leading: [], trailing: null },
      targets: [node({ kind: "name" as const, name })], value: node({ kind: "name" as const, name: value }),
    });
  }
}

function nameOf(clause: ImportedModule): string {
  return clause.alias ?? clause.module.split(".")[0] ?? clause.module;
}

function collect(node: AnyNode | Statement, bound: Bound): void {
  const inside = (): void => { forEachChild(node, (child) => { collect(child, bound); }); };
  if (!isStatement(node)) {
    if (node.kind === "named-expression" && "target" in node) targets(node.target, bound);
    return inside();
  }
  switch (node.kind) {
    case "import":
      for (const clause of node.names) imported(bound, nameOf(clause), clause.alias === null ? nameOf(clause) : clause.module);
      return;
    case "import-from":
      if (node.names !== "*" && node.module !== "__future__") for (const clause of node.names) imported(bound, clause.alias ?? clause.name, `${".".repeat(node.level)}${node.module}:${clause.name}`);
      return;
    case "function": case "class":
      bound.others.add(node.name);
      return globals(node, bound);
    case "assignment": for (const target of node.targets) targets(target, bound); return inside();
    case "annotated-assignment": if (node.value !== null) targets(node.target, bound); return inside();
    case "augmented-assignment": case "for": targets(node.target, bound); return inside();
    case "with": for (const item of node.items) targets(item.target, bound); return inside();
    case "if": if (!isTypeChecking(node.test)) inside(); return;
    case "try": return tried(node, bound);
    default: return inside();
  }
}

/** What a handler of ImportError binds in the place of an import that is there is never bound. */
function tried(node: Try, bound: Bound): void {
  const body: Bound = { imports: new Map(), others: new Set() };
  for (const statement of node.body.statements) collect(statement, body);
  const rest = [...(node.otherwise?.statements ?? []), ...(node.finally?.statements ?? [])];
  for (const statement of rest) collect(statement, bound);
  for (const handler of node.handlers) {
    const found: Bound = { imports: new Map(), others: new Set() };
    if (handler.name !== null) found.others.add(handler.name.name);
    for (const statement of handler.body.statements) collect(statement, found);
    if (catchesImportErrors(handler)) for (const name of body.imports.keys()) { found.imports.delete(name); found.others.delete(name); }
    merge(found, bound);
  }
  merge(body, bound);
}

function merge(from: Bound, into: Bound): void {
  for (const [name, things] of from.imports) for (const thing of things) imported(into, name, thing);
  for (const name of from.others) into.others.add(name);
}

function imported(bound: Bound, name: string, thing: string): void {
  const things = bound.imports.get(name) ?? new Set();
  bound.imports.set(name, things.add(thing));
}

/** Names that a target binds. */
function targets(node: unknown, bound: Bound): void {
  if (!isNode(node)) return;
  if (node.kind === "name" && "name" in node && typeof node.name === "string") bound.others.add(node.name);
  if (node.kind === "tuple" || node.kind === "list" || node.kind === "starred") forEachChild(node, (child) => { targets(child, bound); });
}

/** Names that functions inside declare as the module's. */
function globals(node: AnyNode, bound: Bound): void {
  forEachChild(node, (child) => {
    if (isStatement(child) && (child.kind === "global" || child.kind === "nonlocal")) for (const name of child.names) bound.others.add(name);
    globals(child, bound);
  });
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "id" in value && "span" in value;
}

function isStatement(node: AnyNode | Statement): node is Statement {
  return "trivia" in node && node.kind !== undefined;
}
