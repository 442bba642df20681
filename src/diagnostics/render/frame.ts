import type { Span } from "../../ir/span.ts";
import type { Style } from "./style.ts";

/** Longer source lines are shown in part, around the span. */
const WIDEST = 120;
const TAB = "    ";

function lineOf(source: string, span: Span): string {
  const start = span.start - span.column;
  const rest = source.slice(start, start + 100_000);
  return rest.split(/\r\n|\r|\n/, 1)[0] ?? "";
}

/** How many terminal columns a text takes: East Asian wide characters and emoji take two, combining marks none. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(character)) continue;
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
  }
  return count;
}

function printable(text: string): string {
  // Control characters of the source must not reach the terminal.
  return text.replaceAll("\t", TAB).replace(/[\x00-\x1f\x7f-\x9f]/g, "\ufffd");
}

/** What is shown of a line: the whole, or a window around the span. */
function windowOf(line: string, from: number, to: number): { readonly before: string; readonly marked: string; readonly after: string } {
  const before = line.slice(0, from);
  const marked = line.slice(from, to);
  const after = line.slice(to);
  if (line.length <= WIDEST) return { before, marked, after };
  const left = before.length > 40 ? `…${before.slice(-39)}` : before;
  const middle = marked.length > WIDEST - 40 ? `${marked.slice(0, WIDEST - 41)}…` : marked;
  const room = Math.max(0, WIDEST - left.length - middle.length);
  return { before: left, marked: middle, after: after.length > room ? `${after.slice(0, room)}…` : after };
}

/** The source line of a span with the span underlined; of a span over several lines the first line. */
export function codeFrame(source: string, span: Span, style: Style, mark: (text: string) => string): readonly string[] {
  const line = lineOf(source, span);
  const from = Math.min(span.column, line.length);
  const to = span.endLine > span.line ? line.trimEnd().length : Math.min(span.endColumn, line.length);
  const shown = windowOf(line, from, Math.max(from, to));
  const number = String(span.line);
  const gutter = " ".repeat(number.length);
  const width = Math.max(1, columns(printable(shown.marked)));
  const underline = " ".repeat(columns(printable(shown.before))) + mark("^".repeat(width));
  return [
    style.faint(`${gutter} |`),
    `${style.faint(`${number} |`)} ${printable(shown.before + shown.marked + shown.after)}`.trimEnd(),
    `${style.faint(`${gutter} |`)} ${underline}`,
  ];
}
