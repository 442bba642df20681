/** Definite assignment: whether a name that is read is bound there. */
import type { Block, ExceptHandler, Expression, Lambda, Match, MatchCase, Pattern, Statement, With, WithItem, Comprehension, FunctionDefinition, ClassDefinition, Program } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import { FlowWalker, type Branches, type SimpleStatement } from "../flow/walker.ts";
import type { Collected } from "./collect.ts";
import { ownerOf, type Occurrence, type Scope, type Variable } from "./model.ts";
import { DefiniteExpressions } from "./definite-expressions.ts";
import type { Suppression } from "./suppression.ts";
import type { SymbolTable } from "./table.ts";

/** Absent: not bound on any path. */
export type Bound = Map<Variable, "always" | "maybe">;

export interface Boundness {
  /** Of names that are read. */
  readonly at: Map<NodeId, "always" | "maybe" | "never">;
  /** Variables that were bound when a nested scope was created. */
  readonly atBirth: Map<Scope, Set<Variable>>;
}

/** Fills in `maybeUnbound` and `boundAtEnd` of the variables. */
export function definiteAssignment(program: Program, table: SymbolTable, suppression: Suppression): Boundness {
  const boundness: Boundness = { at: new Map(), atBirth: new Map() };
  for (const module of program.modules) {
    const collected = table.modules.get(module.name);
    if (collected === undefined) continue;
    const pending: Pending[] = [{ scope: collected.root, body: module.body, expression: null }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) new DefiniteWalker(next.scope, collected, table, suppression, boundness, pending).run(next);
  }
  readsFromElsewhere(table, boundness);
  return boundness;
}

interface Pending { readonly scope: Scope; readonly body: Block | null; readonly expression: Expression | null }

/** Reads by nested functions: the variable was bound when the function was made, or is when its own scope has run. */
function readsFromElsewhere(table: SymbolTable, { at, atBirth }: Boundness): void {
  for (const variable of table.variables) {
    const owner = ownerOf(variable.scope);
    for (const read of variable.reads) {
      if (!at.has(read.node)) {
        const child = childOf(owner, read.scope);
        const always = variable.boundAtEnd || (child !== null && atBirth.get(child)?.has(variable) === true);
        at.set(read.node, always && !variable.deleted ? "always" : variable.binds.length > 0 || variable.kind === "builtin" ? "maybe" : "never");
      }
      if (variable.kind === "builtin") at.set(read.node, "always");
      else if (at.get(read.node) !== "always") variable.maybeUnbound = true;
    }
    if (variable.deleted) variable.maybeUnbound = true;
  }
}

/** The scope directly inside `owner`'s code that leads to `inner`. */
function childOf(owner: Scope, inner: Scope): Scope | null {
  let child: Scope | null = null;
  for (let scope: Scope | null = inner; scope !== null; scope = scope.parent) {
    if (ownerOf(scope) === owner) return child;
    child = scope;
  }
  return null;
}

class DefiniteWalker extends FlowWalker<Bound> {
  readonly #scope: Scope;
  readonly #table: SymbolTable;
  readonly #suppression: Suppression;
  readonly #boundness: Boundness;
  readonly #pending: Pending[];
  readonly #expressions: DefiniteExpressions;

  constructor(scope: Scope, collected: Collected, table: SymbolTable, suppression: Suppression, boundness: Boundness, pending: Pending[]) {
    super(new Map(), collected);
    this.#scope = scope;
    this.#table = table;
    this.#suppression = suppression;
    this.#boundness = boundness;
    this.#pending = pending;
    this.#expressions = new DefiniteExpressions({
      get: () => this.state, set: (state) => { this.state = state; }, join: (left, right) => this.join(left, right), fork: () => this.fork(),
      read: (node) => this.read(node), bind: (node) => this.bind(node),
      lambda: (node) => this.lambda(node), comprehension: (node) => this.comprehension(node),
    });
  }

  run({ body, expression }: Pending): void {
    for (const variable of this.#scope.variables.values()) if (variable.kind === "parameter" || variable.binds.some((bind) => bind.kind === "parameter")) this.state?.set(variable, "always");
    if (body !== null) this.block(body);
    if (expression?.kind === "comprehension") this.#expressions.generator(expression);
    else if (expression !== null) this.evaluate(expression);
    for (const variable of this.#scope.variables.values()) {
      // A body that never ends normally leaves nothing to see afterwards; what it bound counts as bound.
      variable.boundAtEnd = this.state === null ? variable.binds.length > 0 : this.state.get(variable) === "always";
    }
  }

  protected copy(state: Bound): Bound {
    return new Map(state);
  }

  protected joined(left: Bound, right: Bound): Bound {
    const joined: Bound = new Map();
    for (const [variable, how] of left) joined.set(variable, how === "always" && right.get(variable) === "always" ? "always" : "maybe");
    for (const variable of right.keys()) if (!left.has(variable)) joined.set(variable, "maybe");
    return joined;
  }

  protected forget(state: Bound, bound: readonly Occurrence[]): Bound {
    for (const { node, role } of bound) {
      const variable = this.#table.byNode.get(node);
      if (variable !== undefined && (role === "delete" || !state.has(variable))) state.set(variable, "maybe");
    }
    return state;
  }

  protected after(normal: Bound, walked: Bound, bound: readonly Occurrence[]): Bound {
    for (const { node } of bound) {
      const variable = this.#table.byNode.get(node);
      const how = variable === undefined ? undefined : walked.get(variable);
      if (variable !== undefined && (how === "always" || !normal.has(variable))) normal.set(variable, how ?? "maybe");
    }
    return normal;
  }

  protected condition(test: Expression): Branches<Bound> {
    return this.#expressions.condition(test);
  }

  protected evaluate(node: Expression): void {
    this.#expressions.visit(node);
  }

  protected simple(node: SimpleStatement): void {
    switch (node.kind) {
      case "expression": return this.evaluate(node.expression);
      case "assignment":
        this.evaluate(node.value);
        return node.targets.forEach((target) => this.#expressions.bindTarget(target));
      case "annotated-assignment":
        if (node.value === null) {
          if (node.target.kind !== "name") this.#expressions.bindTarget(node.target);
          return;
        }
        this.evaluate(node.value);
        return this.#expressions.bindTarget(node.target);
      case "augmented-assignment":
        this.evaluate(node.target);
        this.evaluate(node.value);
        return this.#expressions.bindTarget(node.target);
      case "delete": return node.targets.forEach((target) => this.remove(target));
      case "import": return node.names.forEach((clause) => this.bind(clause.id));
      case "import-from":
        if (node.names !== "*") for (const clause of node.names) this.bind(clause.id);
        else for (const variable of this.#table.stars.get(node.id) ?? []) this.state?.set(variable, "always");
        return;
      case "function": return this.functionDefinition(node);
      case "class": return this.classDefinition(node);
      case "type-alias": return this.bind(node.name.id);
    }
  }

  protected returned(statement: Extract<Statement, { kind: "return" }>): void {
    if (statement.value !== null) this.evaluate(statement.value);
  }

  protected iterate(node: Extract<Statement, { kind: "for" }>): void {
    this.#expressions.bindTarget(node.target);
  }

  protected enter(item: WithItem): void {
    if (item.target !== null) this.#expressions.bindTarget(item.target);
  }

  protected suppresses(statement: With): boolean {
    return this.#suppression.mayBy(statement);
  }

  protected handle(handler: ExceptHandler): void {
    if (handler.name !== null) this.bind(handler.name.id);
  }

  protected handled(handler: ExceptHandler): void {
    const variable = handler.name === null ? undefined : this.#table.byNode.get(handler.name.id);
    if (variable !== undefined) this.state?.delete(variable);
  }

  protected subject(_statement: Match): void {}

  protected match(each: MatchCase): Bound | null {
    const unmatched = irrefutable(each.pattern) ? null : this.fork();
    this.pattern(each.pattern);
    return unmatched;
  }

  protected override unreachable(statements: readonly Statement[]): void {
    // What is read there is never read; functions defined there are still looked into.
    this.state = new Map();
    for (const statement of statements) {
      if (statement.kind === "function") this.functionDefinition(statement);
      else if (statement.kind === "class") this.classDefinition(statement);
    }
    this.state = null;
  }

  private read(node: NodeId): void {
    const variable = this.#table.byNode.get(node);
    if (variable === undefined || this.state === null || ownerOf(variable.scope) !== this.#scope) return;
    if (variable.kind === "undefined" || variable.kind === "builtin") return;
    this.#boundness.at.set(node, this.state.get(variable) ?? "never");
  }

  private bind(node: NodeId): void {
    const variable = this.#table.byNode.get(node);
    if (variable !== undefined) this.state?.set(variable, "always");
  }

  private remove(target: Expression): void {
    if (target.kind === "tuple" || target.kind === "list") return target.elements.forEach((element) => this.remove(element));
    if (target.kind !== "name") return this.evaluate(target);
    this.read(target.id);
    const variable = this.#table.byNode.get(target.id);
    if (variable !== undefined) this.state?.delete(variable);
  }

  private pattern(pattern: Pattern): void {
    switch (pattern.kind) {
      case "wildcard-pattern": case "singleton-pattern": return;
      case "capture-pattern": return this.bind(pattern.id);
      case "star-pattern": return pattern.name === null ? undefined : this.bind(pattern.id);
      case "value-pattern": return this.evaluate(pattern.value);
      case "sequence-pattern": return pattern.patterns.forEach((inner) => this.pattern(inner));
      case "mapping-pattern":
        for (const entry of pattern.entries) {
          this.evaluate(entry.key);
          this.pattern(entry.pattern);
        }
        if (pattern.rest !== null) this.pattern(pattern.rest);
        return;
      case "class-pattern":
        this.evaluate(pattern.class);
        for (const inner of pattern.positional) this.pattern(inner);
        for (const { pattern: inner } of pattern.keywords) this.pattern(inner);
        return;
      case "or-pattern":
        // All alternatives bind the same names.
        return pattern.alternatives.forEach((inner) => this.pattern(inner));
      case "as-pattern":
        this.pattern(pattern.pattern);
        return this.bind(pattern.id);
    }
  }

  private lambda(node: Lambda): void {
    for (const { default: value } of node.parameters) if (value !== null) this.evaluate(value);
    this.born(node.id, null, node.body);
  }

  private functionDefinition(node: FunctionDefinition): void {
    for (const decorator of node.decorators) this.evaluate(decorator);
    for (const { default: value } of node.parameters) if (value !== null) this.evaluate(value);
    // A function may call itself, and is bound by then.
    const own = this.#table.byNode.get(node.id);
    if (own !== undefined && node.decorators.length === 0) this.bind(node.id);
    this.born(node.id, node.body, null);
    this.bind(node.id);
  }

  private classDefinition(node: ClassDefinition): void {
    for (const decorator of node.decorators) this.evaluate(decorator);
    for (const base of node.bases) this.evaluate(base);
    for (const { value } of node.keywords) this.evaluate(value);
    this.born(node.id, node.body, null);
    this.bind(node.id);
  }

  private comprehension(node: Comprehension): void {
    const [first] = node.clauses;
    if (first === undefined) return;
    this.evaluate(first.iterable);
    if (node.shape === "generator") return this.born(node.id, null, node);
    const before = this.fork();
    this.#expressions.clauses(node);
    this.state = this.join(before, this.state);
  }

  /** Remembers what is bound now for the reads of a nested scope, and walks that scope later. */
  private born(id: NodeId, body: Block | null, expression: Expression | null): void {
    const scope = this.#table.scopes.get(id);
    if (scope === undefined) return;
    const bound = new Set<Variable>();
    for (const variable of this.#table.captures.get(scope) ?? []) if (this.state?.get(variable) === "always") bound.add(variable);
    this.#boundness.atBirth.set(scope, bound);
    this.#pending.push({ scope, body, expression });
  }
}

export function irrefutable(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "wildcard-pattern": case "capture-pattern": return true;
    case "as-pattern": return irrefutable(pattern.pattern);
    case "or-pattern": return pattern.alternatives.some(irrefutable);
    default: return false;
  }
}
