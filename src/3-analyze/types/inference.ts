/** What inference keeps about a program: cells of variables, functions and fields, and the value of every expression. */
import type { Call, FunctionDefinition, Lambda, Module, Parameter, Program } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { ClassModel } from "../classes/model.ts";
import { placeholders } from "../classes/placeholders.ts";
import { origin, type Target } from "../imports/target.ts";
import type { Definitions } from "../index-nodes.ts";
import { ownerOf, type Scope, type Variable } from "../scopes/model.ts";
import type { Suppression } from "../scopes/suppression.ts";
import { moduleNames, type SymbolTable } from "../scopes/table.ts";
import type { Cell } from "./domain/cell.ts";
import { of, str, unknown, type Atom, type Value } from "./domain/value.ts";
import { Evaluator } from "./evaluator.ts";
import { libraryValue } from "./library-values.ts";
import { remember } from "../remember.ts";
import { attributeUnits, overrideUnit } from "./overrides.ts";
import { returnedParameter } from "./returned-parameter.ts";
import { Solver, type Unit } from "./solver.ts";

export interface FunctionModel {
  readonly id: NodeId;
  readonly node: FunctionDefinition | Lambda;
  readonly module: string;
  readonly class: ClassModel | null;
  readonly generator: boolean;
  readonly async: boolean;
  readonly parameters: readonly { readonly parameter: Parameter; readonly cell: Cell }[];
  readonly returns: Cell;
  readonly yields: Cell;
  readonly sends: Cell;
  readonly unit: Unit;
  /** The position of the parameter that every `return` gives back. */
  readonly handsBack: number | null;
  /** An abstract method without a body, which never runs. */
  readonly placeholder: boolean;
  reached: boolean;
  /** Called by code nobody can see. */
  escaped: boolean;
}

export interface Inputs {
  readonly program: Program;
  readonly maps: MapLookup;
  readonly table: SymbolTable;
  readonly definitions: Definitions;
  readonly classes: ReadonlyMap<NodeId, ClassModel>;
  readonly suppression: Suppression;
}

export class Inference {
  readonly solver = new Solver();
  readonly inputs: Inputs;
  readonly maps: MapLookup;
  readonly classes: ReadonlyMap<NodeId, ClassModel>;
  readonly functions = new Map<NodeId, FunctionModel>();
  /** Values of expressions where they stand. */
  readonly values = new Map<NodeId, Value>();
  /** Targets that are assigned to: what they stand for is known when everything has flowed into the places. */
  readonly places = new Map<NodeId, readonly Cell[]>();
  /** Nodes that are called, and so do not escape. */
  readonly callees = new Set<NodeId>();
  /** All calls, by the function they stand in (null for modules). */
  readonly calls = new Map<NodeId, { readonly node: Call; readonly function: NodeId | null }>();
  /** Managers of `with` statements and iterables of loops, whose methods Python calls by itself, by the function they stand in. */
  readonly implicit = new Map<NodeId, { readonly role: "manager" | "iterable"; readonly function: NodeId | null }>();
  /** Attribute accesses that are read, which may hand methods on as values. */
  readonly reads = new Set<NodeId>();
  /** `class name` pairs that are assigned on the class from outside of its body. */
  readonly classStores = new Set<string>();
  /** Likewise names of class bodies that are read, through the class and through instances. */
  readonly classReads = new Set<string>();
  readonly instanceReads = new Set<string>();
  /** Calls whose result nobody uses. */
  readonly discarded = new Set<NodeId>();
  /** Calls that are awaited on the spot. */
  readonly awaitedCalls = new Set<NodeId>();
  /** Instances of classes that unknown values may be. */
  readonly escapedInstances: Cell;
  readonly #variables = new Map<Variable, Cell>();
  readonly #fields = new Map<string, Cell>();
  readonly #sites = new Map<string, Cell>();
  readonly #local = new Map<Variable, boolean>();
  readonly #escapedModules = new Set<string>();

  constructor(inputs: Inputs) {
    this.inputs = inputs;
    this.maps = inputs.maps;
    this.classes = inputs.classes;
    this.escapedInstances = this.solver.cell();
    const empty = placeholders(inputs.classes, inputs.definitions, inputs.table, inputs.maps);
    for (const { node, module, class: owner, generator } of inputs.definitions.functions.values()) {
      const scope = inputs.table.scopes.get(node.id);
      const parameters = node.parameters.map((parameter) => {
        const variable = scope?.variables.get(parameter.name);
        return { parameter, cell: variable === undefined ? this.solver.cell() : this.cellOf(variable) };
      });
      const model: FunctionModel = {
        id: node.id, node, module, class: owner === null ? null : inputs.classes.get(owner) ?? null, generator, async: node.kind === "function" && node.async,
        parameters, returns: this.solver.cell(), yields: this.solver.cell(), sends: this.solver.cell(), placeholder: empty.has(node.id), reached: false, escaped: false,
        handsBack: node.kind === "function" && !node.async && !generator ? returnedParameter(node, scope) : null,
        unit: { key: `function ${node.id}`, evaluations: 0, evaluate: () => this.#evaluateFunction(model, scope) },
      };
      this.functions.set(node.id, model);
    }
    this.solver.onEscape({ escape: (atom) => this.escapeAtom(atom) });
  }

  /** Runs to the fixpoint: first from the modules' bodies, then from what nobody calls. */
  run(): void {
    for (const module of this.inputs.program.modules) this.solver.enqueue(this.#moduleUnit(module));
    for (const model of this.functions.values()) {
      const unit = overrideUnit(model, this);
      if (unit !== null) this.solver.enqueue(unit);
    }
    for (const model of this.classes.values()) for (const unit of attributeUnits(model, this)) this.solver.enqueue(unit);
    this.solver.run();
    const unreached = (): FunctionModel[] => [...this.functions.values()].filter((model) => !model.reached);
    // Functions nobody names come first: what only they call gets its types from them.
    for (const named of [false, true]) {
      for (const model of unreached()) if (named || !this.#isNamed(model)) this.seed(model);
      this.solver.run();
    }
    for (const model of unreached()) this.seed(model);
    this.solver.run();
    for (const [node, cells] of this.places) this.values.set(node, this.solver.joinAll(cells.map((cell) => this.solver.read(cell))));
    this.solver.settle();
  }

  #isNamed(model: FunctionModel): boolean {
    if (model.node.kind === "lambda") return false;
    if (model.class !== null) return this.inputs.definitions.attributeNames.has(model.node.name);
    return (this.inputs.table.byNode.get(model.id)?.reads.length ?? 0) > 0;
  }

  /** Calls a function as unknown code would. */
  seed(model: FunctionModel): void {
    this.reach(model);
    model.parameters.forEach(({ parameter, cell }, index) => {
      if (index === 0 && model.class !== null) this.solver.flow(cell, this.receiversOf(model));
      else if (parameter.kind === "var-positional") this.solver.flow(cell, of({ kind: "tuple", elements: [], rest: unknown }));
      else if (parameter.kind === "var-keyword") this.solver.flow(cell, this.dictOf(parameter.id, str, unknown));
      else this.solver.flow(cell, unknown);
    });
  }

  /** What the first parameter of a method may be, where it is not known who calls: nobody calls a method with something else. */
  receiversOf(model: FunctionModel): Value {
    const owner = model.class;
    if (owner === null) return unknown;
    const isClassMethod = model.node.kind === "function" && (model.node.name === "__new__" || model.node.name === "__init_subclass__" || model.node.decorators.some((each) => each.kind === "name" && each.name === "classmethod"));
    const isStatic = model.node.kind === "function" && model.node.decorators.some((each) => each.kind === "name" && each.name === "staticmethod");
    if (isStatic) return unknown;
    return of(...[...owner.family()].map((each): Atom => ({ kind: isClassMethod ? "class" : "instance", class: each.id })));
  }

  reach(model: FunctionModel): void {
    if (model.reached) return;
    model.reached = true;
    this.solver.enqueue(model.unit);
  }

  cellOf(variable: Variable): Cell {
    return remember(this.#variables, variable, () => this.solver.cell());
  }

  fieldOf(model: ClassModel, name: string): Cell {
    return remember(this.#fields, `${model.fieldOwner(name).id} ${name}`, () => this.solver.cell());
  }

  /** The field as the class that declares it has it. */
  declaredField(owner: NodeId, name: string): Cell | null {
    return this.#fields.get(`${owner} ${name}`) ?? null;
  }

  /** A cell that belongs to a place in the source. */
  site(node: NodeId, slot: string): Cell {
    return remember(this.#sites, `${node} ${slot}`, () => this.solver.cell());
  }

  dictOf(node: NodeId, key: Value, value: Value, raw = false): Value {
    const [keys, values] = [this.site(node, "key"), this.site(node, "value")];
    this.solver.flow(keys, key, raw);
    this.solver.flow(values, value, raw);
    return of({ kind: "dict", key: keys, cell: values });
  }

  listOf(node: NodeId, element: Value, raw = false, slot = "element"): Value {
    const cell = this.site(node, slot);
    this.solver.flow(cell, element, raw);
    return of({ kind: "list", cell, items: null });
  }

  setOf(node: NodeId, element: Value, frozen = false, raw = false): Value {
    const cell = this.site(node, "element");
    this.solver.flow(cell, element, raw);
    return of({ kind: "set", cell, frozen });
  }

  /** Whether flow through the variable's own scope says what it holds. */
  isLocalTo(variable: Variable, scope: Scope): boolean {
    const here = remember(this.#local, variable, () => variable.boundHereOnly);
    return here && ownerOf(variable.scope) === ownerOf(scope);
  }

  /** `generator.send(value)`. */
  send(generator: Value, value: Value): void {
    for (const atom of generator.atoms.values()) {
      if (atom.kind !== "generator" && atom.kind !== "async-generator") continue;
      for (const id of atom.functions) {
        const cell = this.functions.get(id)?.sends;
        if (cell !== undefined) this.solver.flow(cell, value);
      }
    }
  }

  /** What a variable may hold at any time. */
  valueOf(variable: Variable): Value {
    const end = origin(variable);
    if (end.target !== null) return this.#ofTarget(end.target);
    if (end.kind === "builtin") return moduleNames.has(end.name) ? str : unknown;
    if (end.kind === "undefined") return unknown;
    return this.solver.read(this.cellOf(end));
  }

  #ofTarget(target: Target): Value {
    switch (target.kind) {
      case "program-module": case "library-module": return of({ kind: "module", name: target.module });
      case "library-name": return libraryValue(target.row, target.module, target.name, this);
      // The end of a chain of imports is no import, but where modules import a name from each other in a circle.
      case "program-name": return unknown;
      case "missing": return unknown;
    }
  }

  /** An atom gets into unknown hands. */
  escapeAtom(atom: Atom): void {
    const { solver } = this;
    switch (atom.kind) {
      case "float": return atom.representation?.observe();
      case "list": case "set": return solver.flow(atom.cell, unknown);
      case "dict":
        solver.flow(atom.key, unknown);
        return solver.flow(atom.cell, unknown);
      case "tuple":
        for (const element of atom.elements) solver.escape(element);
        return atom.rest === null ? undefined : solver.escape(atom.rest);
      case "library":
        for (const cell of atom.cells) solver.flow(cell, unknown);
        return atom.values.forEach((value) => solver.escape(value));
      case "function": return this.#escapeFunction(atom.function, atom.receiver);
      case "instance": return this.#escapeClass(atom.class);
      case "class": {
        const model = this.classes.get(atom.class);
        const init = model?.attribute("__init__");
        if (init !== undefined && init !== null) for (const bind of init.variable.binds) this.#escapeFunction(bind.node, of({ kind: "instance", class: atom.class }));
        for (const field of model?.constructorFields() ?? []) if (model !== undefined) solver.flow(this.fieldOf(model, field.name), unknown);
        return this.#escapeClass(atom.class);
      }
      case "coroutine": return solver.escape(atom.result);
      case "generator": case "async-generator":
        this.send(of(atom), unknown);
        return solver.escape(atom.yields);
      case "iterable": return solver.escape(atom.element);
      case "callable": return solver.escape(atom.result);
      case "static-method": case "class-method": return solver.escape(atom.inner);
      case "module": return this.#escapeModule(atom.name);
      default:
    }
  }

  /** A module that is handed on as a value: whoever has it reaches all its names. */
  #escapeModule(name: string): void {
    const variables = [...(this.inputs.table.modules.get(name)?.root.variables.values() ?? [])].filter((variable) => variable.kind !== "builtin" && variable.kind !== "undefined");
    if (variables.length === 0 || this.#escapedModules.has(name)) return;
    this.#escapedModules.add(name);
    for (const variable of variables) variable.exported = true;
    this.solver.enqueue({
      key: `names of ${name}`, evaluations: 0,
      evaluate: () => { for (const variable of variables) this.solver.escape(this.valueOf(variable)); },
    });
  }

  #escapeFunction(id: NodeId, receiver: Value | null): void {
    const model = this.functions.get(id);
    if (model === undefined || model.escaped) return;
    model.escaped = true;
    this.reach(model);
    model.parameters.forEach(({ parameter, cell }, index) => {
      if (index === 0 && (receiver !== null || model.class !== null)) this.solver.flow(cell, receiver ?? this.receiversOf(model));
      else if (parameter.kind === "var-positional") this.solver.flow(cell, of({ kind: "tuple", elements: [], rest: unknown }));
      else if (parameter.kind === "var-keyword") this.solver.flow(cell, this.dictOf(parameter.id, str, unknown));
      else this.solver.flow(cell, unknown);
    });
    this.solver.flow(model.sends, unknown);
    // What it returns is in unknown hands too; later results are when its body is evaluated.
    this.solver.enqueue(model.unit);
  }

  #escapeClass(id: NodeId): void {
    const model = this.classes.get(id);
    if (model === undefined || model.escaped) return;
    model.escaped = true;
    model.observed = true;
    this.solver.flow(this.escapedInstances, of({ kind: "instance", class: id }));
  }

  #moduleUnit(module: Module): Unit {
    const scope = this.inputs.table.scopes.get(module.name);
    const collected = this.inputs.table.modules.get(module.name);
    const unit: Unit = {
      key: `module ${module.name}`, evaluations: 0,
      evaluate: () => { if (scope !== undefined && collected !== undefined) new Evaluator(this, scope, null, collected).block(module.body); },
    };
    return unit;
  }

  #evaluateFunction(model: FunctionModel, scope: Scope | undefined): void {
    const collected = this.inputs.table.modules.get(model.module);
    if (scope === undefined || collected === undefined) return;
    const evaluator = new Evaluator(this, scope, model, collected);
    if (model.node.kind === "lambda") evaluator.returnValue(evaluator.value(model.node.body));
    else if (!model.placeholder) evaluator.body(model.node.body);
    if (model.escaped) for (const cell of [model.returns, model.yields]) this.solver.escape(this.solver.read(cell));
  }
}
