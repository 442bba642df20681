/** Diagnostics as text for people, and in the forms that other tools read. Pure functions: no I/O. */
export type { SarifTool } from "./sarif.ts";
export type { SourceLookup } from "./text.ts";
export type { Style, StyleFormat } from "./style.ts";
export { location, renderText, summary } from "./text.ts";
export { plainStyle, terminalStyle } from "./style.ts";
export { renderExplanation } from "./explain.ts";
export { renderGithub } from "./github.ts";
export { renderJson } from "./json.ts";
export { renderSarif } from "./sarif.ts";
