import type { Span } from "../ir/span.ts";

/** Where the lines of a text start, to turn offsets into positions. */
export class LineTable {
  readonly #starts: readonly number[];

  /** Lines end at LF, CR LF or a lone CR, as Python's do. */
  constructor(source: string) {
    const starts = [0];
    for (let index = 0; index < source.length; index++) {
      const code = source.charCodeAt(index);
      if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
    }
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The offset of the first character of a 1-based line. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }

  /** The 1-based line that an offset lies in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The span of a half-open range of offsets. */
  span(start: number, end: number): Span {
    const line = this.lineAt(start);
    const nextLine = this.#starts[line];
    const endLine = nextLine === undefined || end < nextLine ? line : this.lineAt(end);
    return { start, end, line, column: start - this.startOf(line), endLine, endColumn: end - this.startOf(endLine) };
  }
}
