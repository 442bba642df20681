/** `def` and `class` as statements that bind a value. */
import type { ClassDefinition, FunctionDefinition, Lambda } from "../../ir/python/index.ts";
import { callFunctionValue } from "./calls/call-value.ts";
import { of, str, unknown, type Value } from "./domain/value.ts";
import type { Evaluator } from "./evaluator.ts";
import { staticTarget } from "../imports/static-target.ts";

export function functionDefinition(node: FunctionDefinition, to: Evaluator): void {
  const decorators = node.decorators.map((decorator) => to.value(decorator));
  let value = functionValue(node, to);
  for (const [index, decorator] of [...decorators.entries()].reverse()) {
    const expression = node.decorators[index];
    const target = expression === undefined ? null : staticTarget(expression.kind === "call" ? expression.callee : expression, to.inference.inputs.table, to.inference.maps);
    const name = target?.kind === "library-name" ? target.name : null;
    if (name === "contextmanager" || name === "asynccontextmanager") continue;
    value = callFunctionValue(decorator, [value], expression?.id ?? node.id, to.inference);
  }
  seedImplicit(node, to);
  to.bindName(node.id, value);
}

/** Default values flow into their parameters where the function is made. */
export function functionValue(node: FunctionDefinition | Lambda, to: Evaluator): Value {
  const model = to.inference.functions.get(node.id);
  for (const parameter of node.parameters) {
    if (parameter.default === null) continue;
    const value = to.value(parameter.default);
    const cell = model?.parameters.find((each) => each.parameter === parameter)?.cell;
    if (cell !== undefined) to.solver.flow(cell, value);
  }
  return of({ kind: "function", function: node.id, receiver: null });
}

const comparisons = new Set(["__lt__", "__le__", "__gt__", "__ge__"]);
const texts = new Set(["__format__", "__getattr__", "__getattribute__"]);

/** Python calls some methods by itself, from places inference does not follow: `sorted` compares, `==` may be given anything. */
function seedImplicit(node: FunctionDefinition, to: Evaluator): void {
  const model = to.inference.functions.get(node.id);
  const other = model?.parameters[1]?.cell;
  if (model === undefined || model.class === null || other === undefined) return;
  if (comparisons.has(node.name)) to.solver.flow(other, of(...[...model.class.family()].map((each) => ({ kind: "instance", class: each.id }) as const)));
  else if (texts.has(node.name)) to.solver.flow(other, str);
  else if (node.name === "__eq__" || node.name === "__ne__" || node.name === "__radd__" || node.name === "__contains__") to.solver.flow(other, unknown);
  else return;
  const self = model.parameters[0]?.cell;
  if (self !== undefined) to.solver.flow(self, to.inference.receiversOf(model));
  to.inference.reach(model);
}

export function classDefinition(node: ClassDefinition, to: Evaluator): void {
  const decorators = node.decorators.map((decorator) => to.value(decorator));
  for (const base of node.bases) to.value(base);
  for (const { value } of node.keywords) to.value(value);
  const scope = to.inference.inputs.table.scopes.get(node.id);
  if (scope !== undefined) to.inScope(scope, (inner) => inner.block(node.body));
  let value = of({ kind: "class", class: node.id });
  for (const [index, decorator] of [...decorators.entries()].reverse()) {
    const expression = node.decorators[index];
    const target = expression === undefined ? null : staticTarget(expression.kind === "call" ? expression.callee : expression, to.inference.inputs.table, to.inference.maps);
    // A decorator of the library that was not understood still gives the class back.
    if (target?.kind === "library-name" || isDataclass(expression)) continue;
    value = callFunctionValue(decorator, [value], node.id, to.inference);
  }
  to.bindName(node.id, handedOver(node, value, to));
}

/** A dataclass that the runtime makes is in its hands: anything may be a value of its fields. */
function handedOver(node: ClassDefinition, value: Value, to: Evaluator): Value {
  const model = to.inference.classes.get(node.id);
  if (model?.madeAtRunTime !== true) return value;
  to.inference.solver.escape(of({ kind: "class", class: node.id }, { kind: "instance", class: node.id }));
  for (const field of model.declared) to.inference.solver.flow(to.inference.fieldOf(model, field.name), unknown);
  return unknown;
}

function isDataclass(expression: ClassDefinition["decorators"][number] | undefined): boolean {
  const callee = expression?.kind === "call" ? expression.callee : expression;
  return callee?.kind === "name" && callee.name === "dataclass";
}
