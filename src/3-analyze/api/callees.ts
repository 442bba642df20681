/** What calls and attribute accesses lead to. */
import type { Attribute, Call, Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import type { Binding, AttributeTarget, Callee } from "../facts.ts";
import type { ClassModel } from "../classes/model.ts";
import type { Variable } from "../scopes/model.ts";
import { ofVariable, staticTarget } from "../imports/static-target.ts";
import { rowOf } from "../types/attributes.ts";
import { only, type Atom, type Value } from "../types/domain/value.ts";
import type { Inference } from "../types/inference.ts";

const unknown = { kind: "unknown" } as const;

export class Api {
  readonly #inference: Inference;
  readonly #bindingOf: (variable: Variable) => Binding | undefined;
  readonly #isInitialized: (model: ClassModel, name: string) => boolean;
  readonly #byHand: ReadonlySet<NodeId>;

  /**
   * @param isInitialized whether the constructor sets the field of that class on every path
   * @param byHand coroutine functions whose calls give coroutine objects, as plain functions would
   */
  constructor(inference: Inference, bindingOf: (variable: Variable) => Binding | undefined, isInitialized: (model: ClassModel, name: string) => boolean, byHand: ReadonlySet<NodeId>) {
    this.#inference = inference;
    this.#isInitialized = isInitialized;
    this.#byHand = byHand;
    this.#bindingOf = bindingOf;
  }

  callee(node: Call): Callee {
    const value = this.#inference.values.get(node.callee.id);
    if (value === undefined || value.unknown || value.atoms.size === 0) return unknown;
    if (this.#isDecoratedMethod(node.callee, value) || this.#isLacking(node.callee)) return unknown;
    const atom = only(value);
    if (atom === null) return this.#several(value);
    const { maps } = this.#inference;
    switch (atom.kind) {
      case "function": return { kind: "function", definition: atom.function, bound: atom.receiver !== null };
      case "class": return this.#inference.classes.get(atom.class)?.madeOpenly === true ? unknown : { kind: "class", definition: atom.class };
      case "library-class": return { kind: "library-class", row: atom.row, module: atom.module, specifier: maps.module(atom.module)?.specifier ?? null, name: atom.name };
      case "library-function": {
        const specifier = maps.module(atom.module)?.specifier ?? null;
        if (atom.owner === null && maps.givesPlainFloat(atom.row) && staticTarget(node.callee, this.#inference.inputs.table, maps)?.kind !== "library-name") return unknown;
        if (atom.owner === null) return { kind: "library", row: atom.row, module: atom.module, specifier, name: atom.name };
        if (node.callee.kind !== "attribute" || this.#isKept(node.callee)) return unknown;
        return { kind: "library-method", row: atom.row, owner: atom.owner, module: atom.module, specifier, name: atom.name };
      }
      case "special": return { kind: "special", module: atom.module, name: atom.name };
      default: return unknown;
    }
  }

  /** A method that an attribute of something else holds, bound to what it was taken from. */
  #isKept({ object, name }: Attribute): boolean {
    const { classes, inputs, values } = this.#inference;
    return [...(values.get(object.id)?.atoms.values() ?? [])].some((atom) => {
      if (atom.kind === "module") return inputs.table.modules.get(atom.name)?.root.variables.has(name) === true;
      const declared = atom.kind === "instance" || atom.kind === "class" ? classes.get(atom.class)?.attribute(name) : null;
      return declared !== null && declared !== undefined;
    });
  }

  /** A method that a decorator put another function in the place of: the class declares the method as it is written. */
  #isDecoratedMethod(callee: Expression, value: Value): boolean {
    if (callee.kind !== "attribute") return false;
    const { classes, inputs, values } = this.#inference;
    const outside = [...value.atoms.values()].some((atom) => atom.kind === "function" && inputs.definitions.functions.get(atom.function)?.class === null);
    return outside && [...(values.get(callee.object.id)?.atoms.values() ?? [])].some((atom) => (atom.kind === "instance" || atom.kind === "class") && classes.get(atom.class)?.attribute(callee.name)?.variable.kind === "function");
  }

  /** Of the things that the receiver may be, one does not have the method: its type does not show it. */
  #isLacking(callee: Expression): boolean {
    if (callee.kind !== "attribute") return false;
    const atoms = [...(this.#inference.values.get(callee.object.id)?.atoms.values() ?? [])].filter((atom) => atom.kind !== "none");
    return atoms.length > 1 && atoms.some((atom) => !this.#has(atom, callee.name));
  }

  #has(atom: Atom, name: string): boolean {
    const { classes, maps } = this.#inference;
    if (atom.kind === "instance" || atom.kind === "class") {
      const model = classes.get(atom.class);
      return model === undefined || model.attribute(name) !== null || model.mentions(name) || [...model.libraryBases()].some((base) => maps.member(base.row, name) !== null);
    }
    return atom.kind !== "function" && atom.kind !== "callable" && atom.kind !== "library-function";
  }

  /** Functions that can be called alike: positional parameters only, one colour. */
  #several(value: Value): Callee {
    const functions = [...value.atoms.values()].map((atom) => (atom.kind === "function" ? this.#inference.functions.get(atom.function) : undefined));
    const [first] = functions;
    if (first === undefined) return unknown;
    const bound = (atom: Atom): boolean => atom.kind === "function" && atom.receiver !== null;
    const [one] = value.atoms.values();
    const receivers = [...value.atoms.values()].every((atom) => one !== undefined && bound(atom) === bound(one));
    const shape = (model: typeof first): string => JSON.stringify(model.parameters.map(({ parameter }) => [parameter.name, parameter.kind, parameter.default === null]));
    const alike = receivers && functions.every((model) => model !== undefined && model.async === first.async && model.generator === first.generator && this.#byHand.has(model.id) === this.#byHand.has(first.id) && shape(model) === shape(first));
    return alike ? { kind: "functions", definitions: functions.flatMap((model) => (model === undefined ? [] : [model.id])), async: first.async && !first.generator && !this.#byHand.has(first.id) } : unknown;
  }

  attribute(node: Attribute): AttributeTarget {
    const object = this.#inference.values.get(node.object.id);
    if (object === undefined || object.unknown || object.atoms.size === 0) return unknown;
    // None has nothing that is named so; that it may be there is for whoever reads to say.
    const atoms = [...object.atoms.values()].filter((atom) => atom.kind !== "none" || object.atoms.size === 1);
    const targets = atoms.map((atom) => this.#target(atom, node.name));
    const [first] = targets;
    if (first === undefined) return unknown;
    if (targets.every((target) => same(target, first))) return first;
    // Different classes with a field or property of that name are read alike.
    const members = targets.every((target) => target.kind === "field" && target.initialized);
    return members ? first : unknown;
  }

  #target(atom: Atom, name: string): AttributeTarget {
    const { maps, classes, inputs } = this.#inference;
    switch (atom.kind) {
      case "module": {
        const variable = inputs.table.modules.get(atom.name)?.root.variables.get(name);
        if (variable !== undefined) {
          const target = ofVariable(variable);
          // What a module of the program has imported from the library.
          if (target?.kind === "library-name") return { kind: "library", row: target.row, owner: null, module: target.module, specifier: target.specifier, name: target.name };
          const binding = this.#bindingOf(variable);
          if (binding !== undefined) return { kind: "program-name", binding };
        }
        const row = maps.name(atom.name, name);
        return row === null ? unknown : { kind: "library", row, owner: null, module: atom.name, specifier: maps.module(atom.name)?.specifier ?? null, name };
      }
      case "instance": {
        const model = classes.get(atom.class);
        if (model === undefined) return unknown;
        return this.#onInstance(atom.class, name);
      }
      case "class": {
        const declared = classes.get(atom.class)?.attribute(name);
        if (declared === undefined || declared === null || declared.variable.kind === "function" || declared.owner.madeAtRunTime) return unknown;
        const value = this.#inference.solver.read(this.#inference.cellOf(declared.variable));
        if ([...value.atoms.values()].some((each) => each.kind === "property" || (each.kind === "instance" && classes.get(each.class)?.attribute("__get__")))) return unknown;
        return { kind: "class-attribute", class: declared.owner.id, through: "class" };
      }
      case "library-class": {
        // Constants and class methods of classes that are classes in the runtime too.
        const { row } = atom;
        const member = row.made === "new" && Object.hasOwn(row.statics, name) ? row.statics[name] : undefined;
        return member === undefined ? unknown : { kind: "library", row: member, owner: row, module: atom.module, specifier: maps.module(atom.module)?.specifier ?? null, name };
      }
      default: {
        const row = rowOf(atom, this.#inference);
        const member = row === null ? null : maps.member(row, name);
        return member === null ? unknown : { kind: "library", row: member.row, owner: member.owner, module: member.module.name, specifier: member.module.specifier, name };
      }
    }
  }

  #onInstance(id: number, name: string): AttributeTarget {
    const model = this.#inference.classes.get(id);
    if (model === undefined || model.attribute("__getattribute__") !== null || model.hearsOfAttributes) return unknown;
    const { inputs, solver, functions, maps } = this.#inference;
    const declared = model.attribute(name);
    const isField = model.constructorFields().some((field) => field.name === name) && (model.kind === "dataclass" || model.kind === "named-tuple");
    if (declared !== null && !isField) {
      const value = solver.read(this.#inference.cellOf(declared.variable));
      const atom = only(value);
      const overridden = [...model.family()].some((each) => each !== model && each.scope?.variables.get(name) !== undefined && (each.scope.variables.get(name)?.kind === "function") !== (declared.variable.kind === "function"));
      if (overridden) return unknown;
      if (atom?.kind === "function" && inputs.definitions.functions.get(atom.function)?.class !== null) {
        const [bind] = declared.variable.binds;
        const model_ = functions.get(atom.function);
        return bind !== undefined && declared.variable.kind === "function" && model_ !== undefined ? { kind: "method", class: declared.owner.id, definition: atom.function } : unknown;
      }
      if (atom?.kind === "property") {
        const getter = only(atom.getter);
        return getter?.kind === "function" ? { kind: "property", class: declared.owner.id, definition: getter.function } : unknown;
      }
      if (value.unknown || [...value.atoms.values()].some((each) => each.kind === "static-method" || each.kind === "class-method" || each.kind === "property" || each.kind === "function")) return unknown;
      if (model.kind === "enum") return unknown;
      if (model.mentions(name)) return { kind: "field", class: model.fieldOwner(name).id, initialized: true };
      return { kind: "class-attribute", class: declared.owner.id, through: "instance" };
    }
    if (model.mentions(name)) {
      const owner = model.fieldOwner(name);
      return { kind: "field", class: owner.id, initialized: this.#isInitialized(owner, name) };
    }
    for (const base of model.libraryBases()) {
      const member = maps.member(base.row, name);
      if (member !== null) return { kind: "library", row: member.row, owner: member.owner, module: member.module.name, specifier: member.module.specifier, name };
    }
    return unknown;
  }
}

function same(left: AttributeTarget, right: AttributeTarget): boolean {
  if (left.kind !== right.kind) return false;
  switch (left.kind) {
    case "field": return right.kind === "field" && left.initialized === right.initialized;
    case "class-attribute": return right.kind === "class-attribute" && left.through === right.through;
    case "method": case "property": return (right.kind === "method" || right.kind === "property") && left.definition === right.definition;
    case "library": return right.kind === "library" && left.row === right.row;
    case "program-name": return right.kind === "program-name" && left.binding === right.binding;
    case "unknown": return true;
  }
}
