/** Merges the modules of users' maps with the repository's. */
import type { ModuleMap } from "./define.ts";

/** A module of the user's comes in front of one of the same name: its rows win, the other rows stay. */
export function mergeModules(modules: readonly ModuleMap[], user: readonly ModuleMap[]): readonly ModuleMap[] {
  const merged = new Map(modules.map((module) => [module.name, module]));
  for (const module of user) {
    const known = merged.get(module.name);
    merged.set(module.name, known === undefined ? module : combine(module, known));
  }
  return [...merged.values()];
}

function combine(front: ModuleMap, back: ModuleMap): ModuleMap {
  const rows = { ...back.rows, ...front.rows };
  return { name: front.name, specifier: front.specifier, rows, missing: back.missing.filter((name) => !Object.hasOwn(rows, name)) };
}
