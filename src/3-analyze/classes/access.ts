/** How the program reads what class bodies assign: a constant that only instances are asked for may be a field of theirs. */
import type { Expression } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { ClassFacts } from "../facts.ts";
import type { Inference } from "../types/inference.ts";
import { relatives, type Forms } from "./form.ts";
import { methodsOf, type ClassModel } from "./model.ts";

type Access = ClassFacts["attributes"][number]["access"];

/** Builtins and attributes that show where an attribute lies. */
const lookingBuiltins = ["vars", "dir", "getattr", "hasattr", "setattr", "delattr"];

export function accessOf(model: ClassModel, name: string, inference: Inference, forms: Forms): Access {
  const key = `${model.id} ${name}`;
  const onInstances = inference.instanceReads.has(key);
  const onClass = inference.classReads.has(key);
  if (model.madeAtRunTime) return "both";
  if (model.kind !== "class" && model.kind !== "exception" && model.kind !== "protocol") return "both";
  const family = [...relatives(model)];
  const seen = family.some((each) => each.escaped) || looks(inference) || name.startsWith("__");
  if (seen || family.some((each) => each.assigned.has(name))) return "both";
  if (onClass && !onInstances) return "class";
  return onInstances && !onClass && mayBeField(family, name, inference, forms) ? "instance" : "both";
}

function looks({ inputs: { definitions, table } }: Inference): boolean {
  return definitions.attributeNames.has("__dict__") || [...table.free.values()].some((names) => lookingBuiltins.some((name) => names.has(name)));
}

/** A field is there only once the constructor above has run, and is not copied where several bases are joined. */
function mayBeField(family: readonly ClassModel[], name: string, inference: Inference, forms: Forms): boolean {
  if (family.some((each) => forms.has(each.id) || each.bases.length > 1)) return false;
  const owners = family.filter((each) => (each.scope?.variables.get(name)?.binds.length ?? 0) > 0);
  return owners.every((owner) => {
    const key = `${owner.id} ${name}`;
    if (inference.classReads.has(key) || inference.classStores.has(key) || !isConstant(valueOf(owner, name))) return false;
    if (owner.kind !== "exception" && !owner.libraryBases().next().done) return false;
    return owner.line.every((above) => above === owner || methodsOf(above.node.body.statements).every((method) => !/^__(init|post_init)__$/.test(method.name) || onlyAssigns(method.parameters[0]?.name, method)));
  });
}

function valueOf(owner: ClassModel, name: string): Expression | null {
  for (const statement of owner.node.body.statements) {
    if (statement.kind === "annotated-assignment" && statement.target.kind === "name" && statement.target.name === name) return statement.value;
    if (statement.kind === "assignment" && statement.targets.some((target) => target.kind === "name" && target.name === name)) return statement.targets.length === 1 ? statement.value : null;
  }
  return null;
}

/** The same value however often it is evaluated. */
function isConstant(node: Expression | null): boolean {
  switch (node?.kind) {
    case "none": case "boolean": case "integer": case "float": case "string": return true;
    case "unary": return isConstant(node.operand);
    default: return false;
  }
}

/** The receiver is only written to, so that nothing below the class is asked before its own constructor runs. */
function onlyAssigns(receiver: string | undefined, method: ReturnType<typeof methodsOf>[number]): boolean {
  return method.body.statements.every((statement) => {
    if (statement.kind === "expression") return statement.expression.kind === "string" || (isSuperInit(statement.expression) && !mentions(statement.expression, receiver));
    if (statement.kind === "assignment") return statement.targets.every((target) => target.kind === "attribute" && target.object.kind === "name") && !mentions(statement.value, receiver);
    return statement.kind === "annotated-assignment" && statement.target.kind === "attribute" && statement.value !== null && !mentions(statement.value, receiver);
  });
}

function isSuperInit(node: Expression): boolean {
  return node.kind === "call" && node.callee.kind === "attribute" && node.callee.name === "__init__" && node.callee.object.kind === "call" && node.callee.object.callee.kind === "name" && node.callee.object.callee.name === "super";
}

function mentions(node: Expression, receiver: string | undefined): boolean {
  return some(node, (child) => child.kind === "name" && "name" in child && child.name === receiver);
}
