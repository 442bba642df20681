import type { TracebackException } from "./TracebackException.ts";

/** A syntax error as Python shows it: where it is, the line, the marks and the message. */
export function syntax_error_lines(error: TracebackException, title: string): string[] {
  const out: string[] = [];
  const { filename, lineno } = error;
  if (lineno !== null) out.push(`  File "${filename || "<string>"}", line ${lineno}\n`);
  if (typeof error.text === "string") out.push(...marked(error, error.text));
  const where = lineno === null && filename !== null ? ` (${filename})` : "";
  out.push(`${title}: ${error.msg || "<no detail available>"}${where}\n`);
  return out;
}

function marked(error: TracebackException, text: string): string[] {
  const whole = text.replace(/\n+$/, "");
  const line = whole.replace(/^[ \n\f]+/, "");
  if (error.offset === null) return [`    ${line}\n`];
  const past = whole.length + 1;
  let start: number = error.offset;
  let end: number = error.lineno === error.end_lineno ? error.end_offset || start : past;
  if (text !== "" && start > text.length) start = past;
  if (text !== "" && end > text.length) end = past;
  if (start >= end || end < 0) end = start + 1;
  const margin = whole.length - line.length;
  const from = start - 1 - margin;
  if (from < 0) return [`    ${line}\n`];
  const blanks = [...line.slice(0, from)].map((character) => (/\s/.test(character) ? character : " ")).join("");
  return [`    ${line}\n`, `    ${blanks}${"^".repeat(end - start)}\n`];
}
