/** Analysis: reads the IR of a whole program and says what is known of it. */
import type { Reporter } from "../diagnostics/diagnostic.ts";
import type { Program } from "../ir/python/index.ts";
import type { MapLookup } from "../maps/lookup.ts";
import type { CompileOptions } from "../options.ts";
import type { Facts } from "./facts.ts";
import { ImportResolver, markAll } from "./imports/resolve.ts";
import { reportMissingMembers } from "./imports/missing-members.ts";
import { reportUndefinedNames } from "./imports/undefined-names.ts";
import { indexDefinitions } from "./index-nodes.ts";
import { assembleFacts } from "./assemble.ts";
import { markRuntimeDataclasses } from "./classes/dataclass-form.ts";
import { classModels } from "./classes/model.ts";
import { definiteAssignment } from "./scopes/definite.ts";
import { Suppression } from "./scopes/suppression.ts";
import { SymbolTable } from "./scopes/table.ts";
import { Inference } from "./types/inference.ts";

export { separateAlternatives } from "./imports/alternatives.ts";
export { settleImports } from "./imports/settle.ts";
export type { Facts } from "./facts.ts";
export type { Type } from "./types.ts";

export function analyze(program: Program, maps: MapLookup, reporter: Reporter, options: CompileOptions): Facts {
  const table = new SymbolTable(program, maps);
  const definitions = indexDefinitions(program);
  const imports = new ImportResolver(program, maps, table, reporter);
  imports.bindStars();
  table.resolve();
  imports.resolve();
  markAll(program, table);
  for (const module of program.modules) reportUndefinedNames(module, table, maps.builtins, (node) => definitions.spans.get(node) ?? null, reporter);
  const suppression = new Suppression(program);
  const boundness = definiteAssignment(program, table, suppression);
  const classes = classModels(definitions, table, maps);
  markRuntimeDataclasses(classes, definitions, table, maps);
  const inference = new Inference({ program, maps, table, definitions, classes, suppression });
  inference.run();
  reportMissingMembers(inference, program, reporter);
  return assembleFacts({ program, reporter, options, boundness, inference });
}
