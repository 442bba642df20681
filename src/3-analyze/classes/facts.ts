/** What is to be said of classes. */
import type { Block, Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { NodeId } from "../../ir/span.ts";
import type { ClassFacts, FieldFacts } from "../facts.ts";
import type { Converter } from "../types/convert.ts";
import type { Inference } from "../types/inference.ts";
import { accessOf } from "./access.ts";
import type { Forms } from "./form.ts";
import { isClassVar, methodsOf, type ClassModel } from "./model.ts";

export function classFacts(model: ClassModel, inference: Inference, converter: Converter, forms: Forms, described: ReadonlySet<NodeId>): ClassFacts {
  const reason = forms.get(model.id) ?? null;
  return {
    definition: model.node, form: reason === null ? "simple" : "general", reason, kind: model.kind, madeAtRunTime: model.madeAtRunTime, bases: model.bases, baseExpressions: model.baseExpressions, described: described.has(model.id),
    fields: fieldsOf(model, inference, converter), attributes: attributesOf(model, inference, converter, forms), subclasses: model.subclasses.map((each) => each.id),
  };
}

function fieldsOf(model: ClassModel, inference: Inference, converter: Converter): readonly FieldFacts[] {
  const declared = new Map(model.declared.map((field) => [field.name, field]));
  const generated = model.kind === "dataclass" || model.kind === "named-tuple";
  const names = new Set([...model.declared.filter((field) => !isClassVar(field.annotation) && (generated || field.value === null)).map((field) => field.name), ...model.assigned]);
  const initialized = initializedFields(model);
  const fields: FieldFacts[] = [];
  for (const name of names) {
    if (model.fieldOwner(name) !== model || isProperty(model, name)) continue;
    const cell = inference.declaredField(model.id, name);
    const annotation = declared.get(name)?.annotation ?? annotationOf(model, name);
    fields.push({ name, type: cell === null ? { kind: "unknown" } : converter.cell(cell), initialized: initialized.has(name), annotation });
  }
  return fields;
}

/** Assigning to a property stores nothing by that name. */
function isProperty(model: ClassModel, name: string): boolean {
  return model.attribute(name)?.variable.binds.some((bind) => bind.kind === "function") === true;
}

/** Set by the constructor on every path, in this class and whatever inherits from it. */
export function initializedFields(model: ClassModel): ReadonlySet<string> {
  const own = initializedByOwn(model);
  const below = [...model.family()].filter((each) => each !== model);
  return new Set([...own].filter((name) => below.every((each) => {
    const init = initOf(each);
    return init === undefined || callsSuper(init) || assignedAlways(init.body, receiverOf(init)).has(name);
  })));
}

function initializedByOwn(model: ClassModel): ReadonlySet<string> {
  const names = new Set<string>();
  if (model.dataclass?.init === true || model.kind === "named-tuple") {
    // A field that is left out of the constructor and has no default is set by whoever sets it.
    for (const field of model.constructorFields()) if (!(field.value?.kind === "call" && field.value.arguments.some((each) => each.kind === "keyword" && each.name === "init") && !hasDefault(field.value))) names.add(field.name);
  }
  const init = initOf(model);
  if (init !== undefined) for (const name of assignedAlways(init.body, receiverOf(init))) names.add(name);
  const post = methodsOf(model.node.body.statements).find((each) => each.name === "__post_init__");
  if (post !== undefined) for (const name of assignedAlways(post.body, receiverOf(post))) names.add(name);
  return names;
}

function hasDefault(call: Extract<Expression, { kind: "call" }>): boolean {
  return call.arguments.some((each) => each.kind === "keyword" && (each.name === "default" || each.name === "default_factory"));
}

function initOf(model: ClassModel): FunctionDefinition | undefined {
  return methodsOf(model.node.body.statements).find((each) => each.name === "__init__");
}

function receiverOf(method: FunctionDefinition): string {
  return method.parameters[0]?.name ?? "self";
}

function callsSuper(init: FunctionDefinition): boolean {
  return some(init, (node) => node.kind === "name" && "name" in node && node.name === "super");
}

/** `self.x = …` on every path through the block. */
function assignedAlways(block: Block, receiver: string): Set<string> {
  const names = new Set<string>();
  for (const statement of block.statements) {
    if (statement.kind === "return") break;
    for (const name of assignedBy(statement, receiver)) names.add(name);
  }
  return names;
}

function assignedBy(statement: Statement, receiver: string): readonly string[] {
  switch (statement.kind) {
    case "assignment": return statement.targets.flatMap((target) => targetNames(target, receiver));
    case "annotated-assignment": return statement.value === null ? [] : targetNames(statement.target, receiver);
    case "with": return [...assignedAlways(statement.body, receiver)];
    case "if": {
      if (statement.otherwise === null) return [];
      const other = assignedAlways(statement.otherwise, receiver);
      return [...assignedAlways(statement.then, receiver)].filter((name) => other.has(name));
    }
    case "try": return statement.finally === null ? [] : [...assignedAlways(statement.finally, receiver)];
    default: return [];
  }
}

function targetNames(target: Expression, receiver: string): string[] {
  if (target.kind === "tuple" || target.kind === "list") return target.elements.flatMap((element) => targetNames(element, receiver));
  return target.kind === "attribute" && target.object.kind === "name" && target.object.name === receiver ? [target.name] : [];
}

function annotationOf(model: ClassModel, name: string): Expression | null {
  for (const method of methodsOf(model.node.body.statements)) {
    for (const statement of method.body.statements) {
      if (statement.kind === "annotated-assignment" && statement.target.kind === "attribute" && statement.target.name === name) return statement.annotation;
    }
  }
  return null;
}

function attributesOf(model: ClassModel, inference: Inference, converter: Converter, forms: Forms): ClassFacts["attributes"] {
  const generated = model.kind === "dataclass" || model.kind === "named-tuple";
  const fields = new Set(generated ? model.declared.filter((field) => !isClassVar(field.annotation)).map((field) => field.name) : []);
  return [...(model.scope?.variables.values() ?? [])].flatMap((variable) => {
    if (variable.kind !== "variable" || variable.binds.length === 0 || fields.has(variable.name)) return [];
    const assignedOnInstances = [...model.family()].some((each) => each.assigned.has(variable.name)) || model.mentions(variable.name);
    const assignedOnClass = inference.classStores.has(`${model.id} ${variable.name}`);
    return [{
      name: variable.name, type: model.madeAtRunTime ? { kind: "unknown" } : converter.cell(inference.cellOf(variable)), access: accessOf(model, variable.name, inference, forms), assignedOnInstances, assignedOnClass,
      constant: variable.binds.length === 1 && !assignedOnInstances && !assignedOnClass,
    }];
  });
}
