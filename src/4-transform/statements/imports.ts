import type { Import, ImportFrom } from "../../ir/python/index.ts";
import type { TsStatement } from "../../ir/target/index.ts";

/**
 * Imports leave no statement: names of modules are references where they are used, and the output's import declarations are made from those.
 */
export function importStatement(_node: Import | ImportFrom): readonly TsStatement[] {
  return [];
}
