/** What a method or an attribute of a class gives, what it overrides gives too: whoever has a base in hand can't tell which it is. */
import { methodsOf, type ClassModel } from "../classes/model.ts";
import { resultOf } from "./calls/call-value.ts";
import type { FunctionModel, Inference } from "./inference.ts";
import type { Unit } from "./solver.ts";

/** The methods of bases in the program that a method stands in the place of. */
export function overriddenBy(model: FunctionModel, inference: Inference): readonly FunctionModel[] {
  const { node, class: owner } = model;
  if (node.kind === "lambda" || owner === null || node.name === "__init__" || node.name === "__new__") return [];
  return owner.line.slice(1).flatMap((base) => methodsOf(base.node.body.statements).filter((each) => each.name === node.name).flatMap((each) => inference.functions.get(each.id) ?? []));
}

/** Carries the results of a method to those that it overrides, as they become known. */
export function overrideUnit(model: FunctionModel, inference: Inference): Unit | null {
  const bases = overriddenBy(model, inference);
  if (bases.length === 0) return null;
  const { solver } = inference;
  return {
    key: `override ${model.id}`, evaluations: 0,
    evaluate: () => {
      for (const base of bases) {
        if (base.async === model.async && base.generator === model.generator) {
          solver.flow(base.returns, solver.read(model.returns), true);
          solver.flow(base.yields, solver.read(model.yields), true);
        } else if (!base.async && !base.generator) solver.flow(base.returns, resultOf(model, inference), true);
      }
    },
  };
}

/** Likewise for the attributes of a class that its bases have too. */
export function attributeUnits(model: ClassModel, inference: Inference): readonly Unit[] {
  const { solver } = inference;
  return [...(model.scope?.variables.values() ?? [])].filter((variable) => variable.kind === "variable" && variable.binds.length > 0).flatMap((variable) => {
    const above = model.line.slice(1).flatMap((base) => base.scope?.variables.get(variable.name) ?? []).filter((each) => each.kind === "variable" && each.binds.length > 0);
    if (above.length === 0) return [];
    return [{
      key: `attribute ${variable.name} of ${model.id}`, evaluations: 0,
      evaluate: () => { for (const each of above) solver.flow(inference.cellOf(each), solver.read(inference.cellOf(variable)), true); },
    }];
  });
}
