import type { Diagnostic } from "../diagnostic.ts";
import { codeFrame } from "./frame.ts";
import type { Style } from "./style.ts";
import { plainStyle, severityStyle } from "./style.ts";

/** Gives the source of a path for code frames, or null where it is not at hand. */
export type SourceLookup = (path: string) => string | null;

/** `path:line:column`, counted from 1 as editors do. */
export function location(diagnostic: Diagnostic): string {
  const { path, span } = diagnostic;
  return span === null ? path : `${path}:${span.line}:${span.column + 1}`;
}

/** One diagnostic for people: where, what, the source line underlined, a hint. */
export function renderText(diagnostic: Diagnostic, sourceOf: SourceLookup, style: Style = plainStyle): string {
  const mark = severityStyle(style, diagnostic.severity);
  const head = `${style.strong(location(diagnostic))}: ${mark(`${diagnostic.severity}[${diagnostic.code}]`)}: ${style.strong(diagnostic.message)}`;
  const source = diagnostic.span === null ? null : sourceOf(diagnostic.path);
  const frame = source === null || diagnostic.span === null ? [] : codeFrame(source, diagnostic.span, style, mark);
  const hint = diagnostic.hint === null ? [] : [`${style.hint("hint:")} ${diagnostic.hint}`];
  return [head, ...frame, ...hint].join("\n");
}

/** `2 errors, 1 warning`; empty where there is nothing to count. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const counted = (["error", "warning", "note"] as const).map((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? null : `${count} ${severity}${count === 1 ? "" : "s"}`;
  });
  return counted.filter((text) => text !== null).join(", ");
}
