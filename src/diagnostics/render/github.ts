import type { Diagnostic, Severity } from "../diagnostic.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A workflow command, which GitHub shows as an annotation of the line. */
export function renderGithub(diagnostic: Diagnostic): string {
  const { path, span, code, message, hint } = diagnostic;
  const place = span === null ? [] : [
    `line=${span.line}`, `endLine=${span.endLine}`,
    // GitHub takes columns only for annotations of a single line.
    ...(span.line === span.endLine ? [`col=${span.column + 1}`, `endColumn=${Math.max(span.endColumn, span.column + 1)}`] : []),
  ];
  const properties = [`file=${escapeProperty(path)}`, ...place, `title=${escapeProperty(code)}`].join(",");
  return `::${commands[diagnostic.severity]} ${properties}::${escapeData(hint === null ? message : `${message}\nhint: ${hint}`)}`;
}
