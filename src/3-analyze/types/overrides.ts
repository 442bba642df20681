/** What a method gives, the methods that it overrides give too: whoever has a base in hand can't tell which runs. */
import { methodsOf } from "../classes/model.ts";
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
