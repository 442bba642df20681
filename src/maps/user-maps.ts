/** Maps of the user's own (`--map FILE`). Reading the file is the caller's business; this takes what it exports. */
import type { GrammarMaps, ModuleMap } from "./define.ts";
import { moduleProblems } from "./check.ts";
import { MapLookup } from "./lookup.ts";

/** A map that cannot be used, with everything that is wrong about it. */
export class UserMapError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "UserMapError";
    this.problems = problems;
  }
}

/**
 * The modules that a map file exports, checked.
 *
 * @param exported the default export: a ModuleMap or a list of them
 * @throws UserMapError if it is something else, or a row is written wrongly
 */
export function userModules(exported: unknown, maps: GrammarMaps): readonly ModuleMap[] {
  const listed: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  const modules = listed.filter(isModuleMap);
  if (modules.length !== listed.length) throw new UserMapError(["the default export is neither a ModuleMap nor a list of them"]);
  const lookup = new MapLookup(maps, modules);
  const problems = modules.flatMap((module) => moduleProblems(module, lookup));
  if (problems.length > 0) throw new UserMapError(problems);
  return modules;
}

/** The outline only: rows made with the functions of define.ts have the form that the type says. */
function isModuleMap(value: unknown): value is ModuleMap {
  if (typeof value !== "object" || value === null || !("name" in value) || !("rows" in value) || !("specifier" in value) || !("missing" in value)) return false;
  if (typeof value.name !== "string" || typeof value.rows !== "object" || value.rows === null || !Array.isArray(value.missing)) return false;
  const rows: readonly unknown[] = Object.values(value.rows);
  return rows.every((row) => typeof row === "object" && row !== null && "kind" in row);
}
