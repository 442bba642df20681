import type { NodeRows } from "./row.ts";

/** Kinds that are patterns of `case` and nothing else. */
export const patterns = {
  case_pattern: { pattern: "casePattern" },
  union_pattern: { pattern: "or" },
  class_pattern: { pattern: "class" },
  dict_pattern: { pattern: "mapping" },
  complex_pattern: { pattern: "complex" },
  dotted_name: { pattern: "dotted", partOf: ["import_statement", "import_from_statement", "aliased_import", "relative_import", "class_pattern"] },
  splat_pattern: { pattern: "star", partOf: ["dict_pattern"] },
  keyword_pattern: { partOf: ["class_pattern"] },
} as const satisfies NodeRows;
