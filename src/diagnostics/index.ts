/** Findings about programs: the catalogue, making them, and rendering them as text, JSON, SARIF or GitHub annotations. */
export type { Diagnostic, Reason, Reporter, Severity } from "./diagnostic.ts";
export type { CatalogueEntry } from "./catalogue/entry.ts";
export type { DiagnosticCode } from "./catalogue/index.ts";
export type { Collector } from "./collector.ts";
export { catalogue, findEntry, isCode } from "./catalogue/index.ts";
export { diagnostic } from "./create.ts";
export { collector } from "./collector.ts";
