/** Instances of classes of the program. */
import type { NodeId } from "../../../ir/span.ts";
import type { Expression } from "../../../ir/python/index.ts";
import type { ClassModel, DeclaredField } from "../../classes/model.ts";
import { bound } from "../attributes.ts";
import { never, of, unknown, type Value } from "../domain/value.ts";
import type { Inference } from "../inference.ts";
import type { Arguments } from "./arguments.ts";
import { allValues } from "./arguments.ts";
import { callFunctionValue, callValue, type Manner } from "./call-value.ts";

export function construct(id: NodeId, args: Arguments, node: NodeId, inference: Inference, manner: Manner): Value {
  const model = inference.classes.get(id);
  if (model === undefined) return unknown;
  const self = of({ kind: "instance", class: id });
  if (model.kind === "enum") return self;
  if (model.kind === "typed-dict") {
    for (const value of allValues(args)) inference.solver.escape(value);
    return unknown;
  }
  const { solver } = inference;
  if (model.madeOpenly) {
    for (const value of allValues(args)) solver.escape(value);
    return unknown;
  }
  const make = model.attribute("__new__");
  if (make !== null) callFunctionValue(solver.read(inference.cellOf(make.variable)), [of({ kind: "class", class: id }), ...args.positional], node, inference);
  const init = model.attribute("__init__");
  const generated = model.line.find((each) => each.dataclass?.init === true || each.kind === "named-tuple");
  if (init !== null && (generated === undefined || model.line.indexOf(init.owner) <= model.line.indexOf(generated))) {
    callValue(bound(solver.read(inference.cellOf(init.variable)), self, node, inference), args, node, inference, manner);
  } else if (generated !== undefined) {
    // A subclass that generates none inherits the constructor.
    bindFields(generated, args, inference);
    const post = model.attribute("__post_init__");
    if (post !== null) callFunctionValue(bound(solver.read(inference.cellOf(post.variable)), self, node, inference), [], node, inference);
  } else if (init === null && make === null) {
    // Handed to a constructor of the library, which keeps them (`args` of exceptions).
    for (const value of allValues(args)) observe(value, inference);
  }
  return self;
}

/** The generated constructor of a dataclass or NamedTuple: arguments and defaults flow into the fields. */
function bindFields(model: ClassModel, args: Arguments, inference: Inference): void {
  const { solver } = inference;
  let next = 0;
  for (const field of model.constructorFields()) {
    const cell = inference.fieldOf(model, field.name);
    const options = fieldOptions(field);
    defaultOf(field, model, inference);
    if (options.init === false) continue;
    const named = args.keywords.get(field.name);
    const keywordOnly = options.kwOnly || (model.dataclass?.kwOnly ?? false);
    const given = keywordOnly ? undefined : args.positional[next];
    if (!keywordOnly && named === undefined) next += 1;
    for (const value of [named, given, args.rest ?? undefined, args.rest_keywords ?? undefined]) if (value !== undefined) solver.flow(cell, value);
  }
}

export function fieldOptions(field: DeclaredField): { readonly init: boolean; readonly kwOnly: boolean; readonly call: Extract<Expression, { kind: "call" }> | null } {
  const { value } = field;
  const isField = value?.kind === "call" && (value.callee.kind === "name" || value.callee.kind === "attribute") && value.callee.name === "field";
  if (!isField) return { init: true, kwOnly: false, call: null };
  const flag = (name: string, otherwise: boolean): boolean => {
    const found = value.arguments.find((argument) => argument.kind === "keyword" && argument.name === name)?.value;
    return found?.kind === "boolean" ? found.value : otherwise;
  };
  return { init: flag("init", true), kwOnly: flag("kw_only", false), call: value };
}

/** The value of the default was recorded when the class body was evaluated. */
function defaultOf(field: DeclaredField, model: ClassModel, inference: Inference): void {
  const { solver } = inference;
  const cell = inference.fieldOf(model, field.name);
  const { call } = fieldOptions(field);
  if (call === null) {
    const variable = model.attribute(field.name)?.variable;
    if (field.value !== null && variable !== undefined) solver.flow(cell, solver.read(inference.cellOf(variable)));
    return;
  }
  for (const argument of call.arguments) {
    if (argument.kind !== "keyword") continue;
    const value = inference.values.get(argument.value.id) ?? never;
    if (argument.name === "default") solver.flow(cell, value);
    if (argument.name === "default_factory") solver.flow(cell, callFunctionValue(value, [], argument.value.id, inference));
  }
}

/** Somebody looks at the numbers in a value, whatever their type. */
export function observe(value: Value, inference: Inference, inside = false, seen: Set<unknown> = new Set()): void {
  const { solver } = inference;
  const number = value.atoms.get("float");
  // A float on its own is boxed where it is handed over.
  if (number?.kind === "float" && (inside || value.atoms.has("int"))) number.representation?.observe();
  for (const atom of value.atoms.values()) {
    switch (atom.kind) {
      case "list": case "set": {
        const cell = atom.cell.find();
        if (seen.has(cell)) continue;
        seen.add(cell);
        observe(solver.read(cell), inference, true, seen);
        break;
      }
      case "dict":
        for (const cell of [atom.key.find(), atom.cell.find()]) {
          if (seen.has(cell)) continue;
          seen.add(cell);
          observe(solver.read(cell), inference, true, seen);
        }
        break;
      case "tuple":
        for (const element of [...atom.elements, ...(atom.rest === null ? [] : [atom.rest])]) observe(element, inference, true, seen);
        break;
      case "coroutine": observe(atom.result, inference, true, seen); break;
      case "iterable": observe(atom.element, inference, true, seen); break;
      case "generator": observe(atom.yields, inference, true, seen); break;
      case "library":
        for (const held of [...atom.values, ...atom.cells.map((cell) => solver.read(cell))]) if (!seen.has(held)) {
          seen.add(held);
          observe(held, inference, true, seen);
        }
        break;
      case "instance": observeInstance(atom.class, inference, seen); break;
      default:
    }
  }
}

/** The generated `__repr__`, `__eq__` of dataclasses and tuples look at the fields. */
function observeInstance(id: NodeId, inference: Inference, seen: Set<unknown>): void {
  const model = inference.classes.get(id);
  if (model === undefined || seen.has(model)) return;
  seen.add(model);
  if (model.generated === undefined) return;
  model.observed = true;
  for (const field of model.constructorFields()) observe(inference.solver.read(inference.fieldOf(model, field.name)), inference, true, seen);
}
