import type { Severity } from "../diagnostic.ts";

/** Colours for text output: each function wraps a text. `node:util`'s styleText or a colour package fits behind it. */
export interface Style {
  error(text: string): string;
  warning(text: string): string;
  note(text: string): string;
  hint(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const unchanged = (text: string): string => text;

/** No colours. */
export const plainStyle: Style = { error: unchanged, warning: unchanged, note: unchanged, hint: unchanged, strong: unchanged, faint: unchanged };

/** The names of formats that `styleText` of node:util knows and that are used here. */
export type StyleFormat = "red" | "yellow" | "blue" | "cyan" | "bold" | "dim";

/** Colours made with a function like node:util's `styleText`. */
export function terminalStyle(paint: (format: StyleFormat, text: string) => string): Style {
  const bold = (format: StyleFormat) => (text: string) => paint("bold", paint(format, text));
  return {
    error: bold("red"), warning: bold("yellow"), note: bold("blue"), hint: bold("cyan"),
    strong: (text) => paint("bold", text), faint: (text) => paint("dim", text),
  };
}

/** The colour of a severity. */
export function severityStyle(style: Style, severity: Severity): (text: string) => string {
  return style[severity];
}
