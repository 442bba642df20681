/** How much of CPython's modules there is: every public name has a row or is refused by name. */
import { readFileSync } from "node:fs";
import { maps } from "../../grammar-maps/index.ts";

export interface ModuleCoverage {
  readonly module: string;
  readonly names: number;
  readonly supported: number;
  readonly refused: number;
  /** Names that neither have a row nor are refused by name. */
  readonly forgotten: readonly string[];
  readonly known: boolean;
}

/** The modules of the recorded list, in its order. */
export function coverage(): readonly ModuleCoverage[] {
  const recorded = JSON.parse(readFileSync(new URL("../oracle/module_names.json", import.meta.url), "utf8")) as Readonly<Record<string, readonly string[]>>;
  return Object.entries(recorded).map(([module, names]) => {
    const map = maps.modules.find((each) => each.name === module);
    const has = (name: string): boolean => map !== undefined && Object.hasOwn(map.rows, name);
    const refused = names.filter((name) => !has(name) && map?.missing.includes(name) === true);
    // A module inside of the module has a map of its own.
    const inner = (name: string): boolean => maps.modules.some((each) => each.name === `${module}.${name}`);
    return {
      module, names: names.length, known: map !== undefined, supported: names.filter(has).length, refused: refused.length,
      forgotten: names.filter((name) => map !== undefined && !has(name) && !refused.includes(name) && !inner(name)),
    };
  });
}

/** The coverage as a table for people. */
export function coverageTable(): string {
  const lines = coverage().map(({ module, names, supported, refused, known }) => `| ${module} | ${names} | ${known ? supported : "—"} | ${known ? refused : "refused as a whole"} |`);
  return ["| module | public names | supported | refused by name |", "|---|--:|--:|--:|", ...lines].join("\n");
}
