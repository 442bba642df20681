import type { Diagnostic } from "../diagnostic.ts";

/** The diagnostics as JSON, one array; positions count from 1 as in the text form. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify(diagnostics.map(toJson), null, 2);
}

function toJson(diagnostic: Diagnostic): object {
  const { path, span, code, severity, reason, message, hint } = diagnostic;
  const range = span === null ? null : {
    start: { line: span.line, column: span.column + 1, offset: span.start },
    end: { line: span.endLine, column: span.endColumn + 1, offset: span.end },
  };
  return { path, range, severity, code, reason, message, hint };
}
