import type { Span } from "../ir/span.ts";
import type { Catalogue, DiagnosticCode } from "./catalogue/index.ts";
import { catalogue } from "./catalogue/index.ts";
import type { CatalogueEntry, ParametersOf } from "./catalogue/entry.ts";
import type { Diagnostic } from "./diagnostic.ts";

function fill(template: string, parameters: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(value);
  });
}

/**
 * Makes a diagnostic of the catalogue.
 *
 * @param span null for a finding about the whole file
 * @param parameters a value for each placeholder of the entry's message and hint
 */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code, path: string, span: Span | null, parameters: ParametersOf<Catalogue[Code]>,
): Diagnostic {
  const entry: CatalogueEntry = catalogue[code];
  const hint = entry.hint === null ? null : fill(entry.hint, parameters);
  return { code, severity: entry.severity, reason: entry.reason, message: fill(entry.message, parameters), hint, path, span };
}
