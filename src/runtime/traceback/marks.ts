/** The lines of a frame with the marks under them that show what was running. */
import type { FrameSummary } from "./FrameSummary.ts";

/** A place in the dedented lines: both from 0. */
interface Spot {
  readonly line: number;
  readonly column: number;
}

interface Anchors {
  readonly left: Spot;
  readonly right: Spot;
}

/**
 * What stands below a frame's heading: its line, or the lines of a longer piece of code, marked where the marks say more
 * than the line does.
 *
 * @returns lines with their ends, indented by four; "" where the text is not known
 */
export function marked_lines(frame: FrameSummary): string {
  const text = frame._text();
  if (text === null || text.trim() === "") return "";
  const { colno, end_colno, lineno, end_lineno } = frame;
  if (colno === null || end_colno === null || lineno === null || end_lineno === null) return `    ${frame.line}\n`;
  const original = text.split("\n");
  const count = end_lineno - lineno + 1;
  const lines = dedented(original.slice(0, count)).map((line) => [...line]);
  const cut = [...original[0]!].length - lines[0]!.length;
  const start = Math.max(0, characters_of(original[0]!, colno) - cut);
  const end = Math.max(0, characters_of(original[count - 1]!, end_colno) - cut);
  const anchors = anchors_of(frame, lines, cut, start, end);
  return indented(new Marks(lines, start, end, anchors, shows_marks(lines, start, end, anchors)).text());
}

class Marks {
  readonly #lines: readonly (readonly string[])[];
  readonly #start: number;
  readonly #end: number;
  readonly #anchors: Anchors | null;
  readonly #marked: boolean;
  readonly #out: string[] = [];

  constructor(lines: readonly (readonly string[])[], start: number, end: number, anchors: Anchors | null, marked: boolean) {
    this.#lines = lines;
    this.#start = start;
    this.#end = end;
    this.#anchors = anchors;
    this.#marked = marked;
  }

  /** The first and last line and those around the anchors; longer stretches between are counted. */
  text(): string[] {
    const shown = new Set([0, this.#lines.length - 1]);
    for (const spot of this.#anchors === null ? [] : [this.#anchors.left, this.#anchors.right]) {
      for (const line of [spot.line - 1, spot.line, spot.line + 1]) if (line >= 0 && line < this.#lines.length) shown.add(line);
    }
    let before = -1;
    for (const line of [...shown].sort((a, b) => a - b)) {
      const gap = line - before - 1;
      if (before >= 0 && gap === 1) this.#add(line - 1);
      else if (before >= 0 && gap > 1) this.#out.push(`...<${gap} lines>...`);
      this.#add(line);
      before = line;
    }
    return this.#out;
  }

  #add(index: number): void {
    const line = this.#lines[index]!;
    this.#out.push(line.join(""));
    if (!this.#marked) return;
    const margin = line.findIndex((character) => character.trim() !== "");
    const last = index === this.#lines.length - 1 ? this.#end : line.length;
    let marks = "";
    for (let column = 0; column < last; column++) {
      const mark = column < (margin < 0 ? line.length : margin) || (index === 0 && column < this.#start) ? " " : this.#between(index, column) ? "^" : this.#anchors === null ? "^" : "~";
      marks += mark.repeat(width(line[column] ?? " "));
    }
    this.#out.push(marks);
  }

  #between(line: number, column: number): boolean {
    if (this.#anchors === null) return false;
    const { left, right } = this.#anchors;
    const after = line > left.line || (line === left.line && column >= left.column);
    return after && (line < right.line || (line === right.line && column < right.column));
  }
}

/** The operator of an operation, the brackets of a call or subscript. */
function anchors_of({ _extent: extent }: FrameSummary, lines: readonly (readonly string[])[], cut: number, start: number, end: number): Anchors | null {
  if (extent?.anchor === undefined || extent.anchor === null) return null;
  let line = extent.anchor.line - extent.line;
  let column = extent.anchor.column - cut;
  // Past blanks, comments, line ends and the brackets around the first part.
  for (;;) {
    const character = lines[line]?.[column];
    if (line >= lines.length) return null;
    if (character === undefined || character === "#" || character === "\\") {
      line++;
      column = 0;
    } else if (character === ")" || character.trim() === "") column++;
    else break;
  }
  const left = { line, column };
  const first = lines[line]![column]!;
  if (first === "(" || first === "[") return { left, right: { line: lines.length - 1, column: end } };
  const second = lines[line]![column + 1];
  const double = second !== undefined && ["**", "//", "<<", ">>"].includes(first + second) && !(line === lines.length - 1 && column + 1 >= end);
  return start >= 0 ? { left, right: { line, column: column + (double ? 2 : 1) } } : null;
}

/** Marks under a whole line say nothing, nor do those of a call whose result is returned or named at once. */
function shows_marks(lines: readonly (readonly string[])[], start: number, end: number, anchors: Anchors | null): boolean {
  const before = lines[0]!.slice(0, start).join("");
  const rest = lines.at(-1)!.slice(end).join("");
  const call = anchors !== null && lines[anchors.left.line]![anchors.left.column] === "(";
  if (call && /^\s*(?:#.*)?$/.test(rest)) {
    const callee = anchors.left.line === 0 ? lines[0]!.slice(start, anchors.left.column).join("") : "";
    if (/^return\s*$/.test(before) && /^\w+\s*$/u.test(callee)) return false;
    if (/^\w+\s*=\s*$/u.test(before)) return false;
  }
  return anchors !== null || before.trimStart() !== "" || rest.trimEnd() !== "";
}

/** Lines without the indentation that all of them have. */
function dedented(lines: readonly string[]): string[] {
  let margin: string | null = null;
  for (const line of lines) {
    const [own = ""] = /^[ \t]*/.exec(line) ?? [];
    if (own.length === line.length) continue;
    margin = margin === null ? own : common(margin, own);
  }
  return lines.map((line) => (line.trim() === "" ? "" : line.slice((margin ?? "").length)));
}

function common(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function indented(lines: readonly string[]): string {
  return dedented(lines).map((line) => `    ${line}\n`).join("");
}

/** How many characters the first bytes of UTF-8 of a line are. */
function characters_of(line: string, bytes: number): number {
  let characters = 0;
  for (const character of line) {
    if (bytes <= 0) break;
    const code = character.codePointAt(0)!;
    bytes -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    characters++;
  }
  return characters;
}

/** Columns that a character takes on a terminal. */
function width(character: string): number {
  return character < "\u1100" ? 1 : /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
}
