import { findEntry } from "../catalogue/index.ts";
import type { Diagnostic } from "../diagnostic.ts";

/** The tool that SARIF names as the origin of the findings. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
  readonly informationUri: string;
}

function uriOf(path: string): string {
  return path.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}

function ruleOf(code: string): object {
  const entry = findEntry(code);
  if (entry === null) return { id: code };
  const { severity, reason, message, explain } = entry;
  return { id: code, shortDescription: { text: message }, fullDescription: { text: explain }, defaultConfiguration: { level: severity }, properties: { reason } };
}

function resultOf(diagnostic: Diagnostic, rules: readonly string[]): object {
  const { code, severity, message, hint, path, span } = diagnostic;
  const region = span === null ? {} : {
    region: { startLine: span.line, startColumn: span.column + 1, endLine: span.endLine, endColumn: span.endColumn + 1 },
  };
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level: severity,
    message: { text: hint === null ? message : `${message}\nhint: ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }],
  };
}

/** The diagnostics as a SARIF 2.1.0 log, for code scanning. */
export function renderSarif(diagnostics: readonly Diagnostic[], tool: SarifTool): string {
  const rules = [...new Set(diagnostics.map((each) => each.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { ...tool, rules: rules.map(ruleOf) } },
      // Columns count UTF-16 code units, as JavaScript does.
      columnKind: "utf16CodeUnits",
      results: diagnostics.map((each) => resultOf(each, rules)),
    }],
  };
  return JSON.stringify(log, null, 2);
}
