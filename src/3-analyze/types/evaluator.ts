/** Evaluates a body over values: what each expression may be where it stands, and what flows where. */
import type { ExceptHandler, Expression, Match, MatchCase, Statement, Target, With, WithItem, Block } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import { FlowWalker, type Branches, type Regions, type SimpleStatement } from "../flow/walker.ts";
import { isTypeChecking } from "../imports/statements.ts";
import { ownerOf, type Occurrence, type Scope, type Variable } from "../scopes/model.ts";
import { irrefutable } from "../scopes/definite.ts";
import { setAttribute } from "./attributes.ts";
import { classDefinition, functionDefinition } from "./definitions.ts";
import type { Cell } from "./domain/cell.ts";
import { isNever, never, none, of, unknown, type Value } from "./domain/value.ts";
import { evaluate } from "./expressions/index.ts";
import { binaryResult } from "./expressions/operators.ts";
import { setItem } from "./expressions/subscripts.ts";
import type { FunctionModel, Inference } from "./inference.ts";
import { elementOf, unpacked } from "./iteration.ts";
import { matchPattern } from "./patterns.ts";
import { branchesOf } from "./narrowing.ts";
import { entered, caughtBy } from "./protocols.ts";

/** Narrower values than what the places hold in general: of variables, and of paths like `self.x` as long as nothing else can run. */
export interface Env { readonly variables: Map<Variable, Value>; readonly paths: Map<string, Value> }

export class Evaluator extends FlowWalker<Env> {
  readonly inference: Inference;
  readonly scope: Scope;
  readonly function: FunctionModel | null;
  #subject: Value = never;

  constructor(inference: Inference, scope: Scope, model: FunctionModel | null, regions: Regions) {
    super({ variables: new Map(), paths: new Map() }, regions);
    this.inference = inference;
    this.scope = scope;
    this.function = model;
  }

  get solver(): Inference["solver"] {
    return this.inference.solver;
  }

  // --- expressions

  value(node: Expression): Value {
    const value = evaluate(node, this);
    this.inference.values.set(node.id, value);
    return value;
  }

  record(node: NodeId, value: Value): Value {
    this.inference.values.set(node, value);
    return value;
  }

  variableOf(node: NodeId): Variable | undefined {
    return this.inference.inputs.table.byNode.get(node);
  }

  readName(node: NodeId): Value {
    const variable = this.variableOf(node);
    if (variable === undefined) return unknown;
    const known = this.state?.variables.get(variable) ?? this.state?.paths.get(`${variable.id}`);
    if (known !== undefined || variable.scope.kind !== "class" || variable.scope.parent === null) return known ?? this.inference.valueOf(variable);
    // A class body reads what is around it as long as it has not bound the name itself.
    const outer = this.inference.inputs.table.lookup(variable.scope.parent, variable.name);
    return this.solver.join(this.inference.valueOf(outer), this.inference.valueOf(variable));
  }

  /** The key under which a path's narrower value is kept; null for what can't be narrowed. */
  pathOf(node: Expression): string | null {
    if (node.kind === "name") {
      const variable = this.variableOf(node.id);
      return variable === undefined || variable.target !== null ? null : `${variable.id}`;
    }
    if (node.kind !== "attribute") return null;
    const object = this.pathOf(node.object);
    return object === null ? null : `${object}.${node.name}`;
  }

  narrowed(path: string): Value | null {
    return this.state?.paths.get(path) ?? null;
  }

  /** The state in which an expression has a narrower value. */
  narrow(state: Env, node: Expression, value: Value): Env | null {
    // Nothing left: this branch is not taken. What is not known yet says nothing.
    if (isNever(value)) return null;
    if (node.kind === "named-expression") return this.narrow(state, node.target, value);
    if (node.kind === "name") {
      const variable = this.variableOf(node.id);
      if (variable !== undefined && this.inference.isLocalTo(variable, this.scope)) {
        state.variables.set(variable, value);
        return state;
      }
    }
    const path = this.pathOf(node);
    if (path !== null) state.paths.set(path, value);
    return state;
  }

  /** Other code may have run: fields may have changed. */
  forgetPaths(): void {
    this.state?.paths.clear();
  }

  conditionOf(test: Expression): Branches<Env> {
    return this.condition(test);
  }

  get current(): Env | null {
    return this.state;
  }

  set current(state: Env | null) {
    this.state = state;
  }

  forked(): Env | null {
    return this.fork();
  }

  merged(left: Env | null, right: Env | null): Env | null {
    return this.join(left, right);
  }

  forgetBound(node: NodeId): void {
    const bound = this.inference.inputs.table.modules.get(this.scope.module)?.boundInside.get(node);
    if (this.state !== null && bound !== undefined) this.forget(this.state, bound);
  }

  /** The same flow inside the scope of a comprehension or class body: names are found by node, so the scope itself is not asked. */
  inScope(scope: Scope, body: (inner: Evaluator) => void): void {
    const regions = this.inference.inputs.table.modules.get(scope.module);
    if (regions === undefined) return;
    const inner = new Evaluator(this.inference, scope, this.function, regions);
    if (this.state !== null && ownerOf(scope) === ownerOf(this.scope)) inner.state = this.copy(this.state);
    body(inner);
  }

  // --- binding

  /** Whether an attribute gives back what it was assigned: a property or a descriptor need not. */
  private keepsValue(object: Value, name: string): boolean {
    if (object.unknown) return false;
    return [...object.atoms.values()].every((atom) => {
      const model = atom.kind === "instance" ? this.inference.classes.get(atom.class) : undefined;
      if (model === undefined) return false;
      const declared = model.attribute(name);
      if (declared === null || model.madeOpenly) return !model.hearsOfAttributes;
      const held = this.solver.read(this.inference.cellOf(declared.variable));
      return !held.unknown && declared.variable.kind !== "function" && ![...held.atoms.values()].some(({ kind }) => kind === "property" || kind === "instance" || kind === "function");
    });
  }

  assign(target: Target | Expression, value: Value): void {
    switch (target.kind) {
      case "name": return this.bindName(target.id, value);
      case "attribute": {
        const object = this.value(target.object);
        setAttribute(object, target, value, this);
        const places = this.attributePlaces(object, target.name);
        if (places.length > 0) this.inference.places.set(target.id, places);
        else this.inference.values.set(target.id, value);
        for (const path of [...(this.state?.paths.keys() ?? [])]) if (path.endsWith(`.${target.name}`) || path.includes(`.${target.name}.`)) this.state?.paths.delete(path);
        const path = this.pathOf(target);
        if (path !== null && !isNever(value) && this.keepsValue(object, target.name)) this.state?.paths.set(path, value);
        return;
      }
      case "subscript": {
        const object = this.value(target.object);
        const index = this.value(target.index);
        setItem(object, index, value, target, this);
        this.record(target.id, value);
        return;
      }
      case "starred": return this.assign(target.value, this.inference.listOf(target.id, elementOf(value, target.id, this.inference)));
      case "tuple": case "list": {
        const values = unpacked(value, target.elements, target.id, this.inference);
        this.record(target.id, value);
        target.elements.forEach((element, index) => this.assign(element.kind === "starred" ? element.value : element, values[index] ?? unknown));
        return;
      }
      default:
        this.value(target);
    }
  }

  private attributePlaces(object: Value, name: string): readonly Cell[] {
    const { classes } = this.inference;
    if (object.unknown) return [];
    return [...object.atoms.values()].flatMap((atom) => {
      const model = atom.kind === "instance" ? classes.get(atom.class) : undefined;
      return model === undefined ? [] : [this.inference.fieldOf(model, name)];
    });
  }

  bindName(node: NodeId, value: Value): void {
    const variable = this.variableOf(node);
    if (variable === undefined) return;
    const cell = this.inference.cellOf(variable);
    this.solver.flow(cell, value);
    const prefix = `${variable.id}.`;
    for (const path of [...(this.state?.paths.keys() ?? [])]) if (path === `${variable.id}` || path.startsWith(prefix)) this.state?.paths.delete(path);
    const kept = this.solver.tagged(value, cell.find().representation);
    this.inference.places.set(node, [cell]);
    if (!this.inference.isLocalTo(variable, this.scope)) return;
    // Counters are known by what they hold in general: a flow through a loop that is walked once says too little of the bound.
    this.state?.variables.set(variable, kept);
  }

  body(body: Block): void {
    this.block(body);
    // Falling off the end gives None.
    if (this.state !== null && this.function !== null) this.solver.flow(this.function.returns, none);
  }

  returnValue(value: Value): void {
    if (this.function !== null) this.solver.flow(this.function.returns, value);
  }

  // --- flow

  protected copy(state: Env): Env {
    return { variables: new Map(state.variables), paths: new Map(state.paths) };
  }

  protected joined(left: Env, right: Env): Env {
    const merge = <K>(one: Map<K, Value>, other: Map<K, Value>): Map<K, Value> => {
      const merged = new Map<K, Value>();
      for (const [key, value] of one) {
        const second = other.get(key);
        if (second !== undefined) merged.set(key, this.solver.join(value, second));
      }
      return merged;
    };
    return { variables: merge(left.variables, right.variables), paths: merge(left.paths, right.paths) };
  }

  protected forget(state: Env, bound: readonly Occurrence[]): Env {
    for (const { node } of bound) {
      const variable = this.variableOf(node);
      if (variable !== undefined) state.variables.delete(variable);
    }
    state.paths.clear();
    return state;
  }

  protected after(normal: Env, walked: Env, bound: readonly Occurrence[]): Env {
    for (const { node } of bound) {
      const variable = this.variableOf(node);
      if (variable === undefined) continue;
      const value = walked.variables.get(variable);
      if (value === undefined) normal.variables.delete(variable);
      else normal.variables.set(variable, value);
    }
    normal.paths.clear();
    return normal;
  }

  protected condition(test: Expression): Branches<Env> {
    if (isTypeChecking(test)) {
      this.value(test);
      return { then: null, otherwise: this.state };
    }
    return branchesOf(test, this);
  }

  protected evaluate(node: Expression): void {
    this.value(node);
  }

  protected simple(node: SimpleStatement): void {
    switch (node.kind) {
      case "expression":
        this.value(node.expression);
        this.discard(node.expression);
        return;
      case "assignment": {
        const value = this.value(node.value);
        this.unpackedAtOnce(node, value);
        return node.targets.forEach((target) => this.assign(target, value));
      }
      case "annotated-assignment":
        if (node.value !== null) this.assign(node.target, this.value(node.value));
        else if (node.target.kind === "attribute") this.value(node.target.object);
        return;
      case "augmented-assignment": {
        const left = this.value(node.target);
        const right = this.value(node.value);
        const result = binaryResult(node.operator, left, right, node.id, this, true);
        this.record(node.id, result);
        return this.assign(node.target, result);
      }
      case "delete": return node.targets.forEach((target) => this.remove(target));
      case "import": case "import-from": return;
      case "function": return functionDefinition(node, this);
      case "class": return classDefinition(node, this);
      case "type-alias": return this.bindName(node.name.id, unknown);
    }
  }

  /** `a, b = await gather(f(), g())`: a list that is unpacked on the spot is as good as a tuple. */
  private unpackedAtOnce(node: Extract<Statement, { kind: "assignment" }>, value: Value): void {
    const [target, ...others] = node.targets;
    const list = value.atoms.get("list");
    if (others.length > 0 || (target?.kind !== "tuple" && target?.kind !== "list") || value.atoms.size !== 1 || list?.kind !== "list" || list.items === null) return;
    this.record(node.value.id, of({ kind: "tuple", elements: list.items, rest: null }));
  }

  /** The result of a call that stands alone, awaited or not, is nobody's. */
  private discard(node: Expression): void {
    if (node.kind === "await") return this.discard(node.value);
    if (node.kind !== "call") return;
    this.inference.discarded.add(node.id);
    const runs = node.callee.kind === "attribute" && ["run", "gather", "run_until_complete"].includes(node.callee.name);
    if (runs) for (const argument of node.arguments) if (argument.kind === "positional") this.discard(argument.value);
  }

  private remove(target: Expression): void {
    if (target.kind === "tuple" || target.kind === "list") return target.elements.forEach((element) => this.remove(element));
    if (target.kind === "attribute") this.value(target.object);
    if (target.kind === "subscript") {
      this.value(target.object);
      this.value(target.index);
    }
  }

  protected returned(statement: Extract<Statement, { kind: "return" }>): void {
    const value = statement.value === null ? none : this.value(statement.value);
    if (this.function?.generator === true && this.function.async) return;
    this.returnValue(value);
  }

  protected iterate(node: Extract<Statement, { kind: "for" }>): void {
    if (!node.async) this.inference.implicit.set(node.iterable.id, { role: "iterable", function: this.function?.id ?? null });
    const iterable = this.inference.values.get(node.iterable.id) ?? never;
    this.forgetPaths();
    this.assign(node.target, elementOf(iterable, node.id, this.inference, node.async));
  }

  protected enter(item: WithItem, statement: With): void {
    if (!statement.async) this.inference.implicit.set(item.manager.id, { role: "manager", function: this.function?.id ?? null });
    const manager = this.inference.values.get(item.manager.id) ?? never;
    const value = entered(manager, statement.async, item.id, this);
    this.forgetPaths();
    if (item.target !== null) this.assign(item.target, value);
  }

  protected suppresses(statement: With): boolean {
    return this.inference.inputs.suppression.mayBy(statement);
  }

  protected handle(handler: ExceptHandler): void {
    this.forgetPaths();
    const raised = handler.type === null ? unknown : this.inference.values.get(handler.type.id) ?? unknown;
    if (handler.name !== null) this.assign(handler.name, caughtBy(raised, handler.star, handler.id, this));
  }

  protected handled(_handler: ExceptHandler): void {}

  protected subject(statement: Match): void {
    this.#subject = this.inference.values.get(statement.subject.id) ?? never;
  }

  protected match(each: MatchCase, statement: Match): Env | null {
    const subject = statement.cases[0] === each ? (this.inference.values.get(statement.subject.id) ?? never) : this.#subject;
    const unmatched = irrefutable(each.pattern) && each.guard === null ? null : this.fork();
    const { matched, rest } = matchPattern(each.pattern, subject, this);
    this.#subject = each.guard === null ? rest : subject;
    if (this.state !== null && !isNever(matched)) this.state = this.narrow(this.state, statement.subject, matched);
    if (unmatched !== null && each.guard === null && !isNever(rest)) this.narrow(unmatched, statement.subject, rest);
    return unmatched;
  }
}
