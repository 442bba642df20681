/** Reports `module.name` where grammar-maps has the module and not the name. */
import { diagnostic } from "../../diagnostics/index.ts";
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import type { Program } from "../../ir/python/index.ts";
import { only } from "../types/domain/value.ts";
import type { Inference } from "../types/inference.ts";
import { memberOfModule } from "./static-target.ts";

export function reportMissingMembers({ inputs, values, maps }: Inference, program: Program, reporter: Reporter): void {
  const paths = new Map(program.modules.map((module) => [module.name, module.path]));
  for (const { node, module } of inputs.definitions.attributes.values()) {
    const object = values.get(node.object.id);
    const atom = object === undefined ? null : only(object);
    if (atom?.kind !== "module" || maps.module(atom.name) === null || inputs.table.modules.has(atom.name) || /^__\w+__$/.test(node.name)) continue;
    if (memberOfModule(atom.name, node.name, inputs.table, maps) !== null) continue;
    reporter.report(diagnostic("unknown-module-member", paths.get(module) ?? module, node.span, { module: atom.name, name: node.name }));
  }
}
