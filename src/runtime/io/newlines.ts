/** Line ends: which there are, and how they become "\n". */
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

const CR = 1;
const LF = 2;
const CRLF = 4;

/** Remembers which line ends it has seen, and turns them into "\n". */
export class NewlineReader {
  readonly translate: boolean;
  /** Whether a "\r" waits for what comes after it. */
  pending = false;
  #seen = 0;

  constructor(translate: boolean) {
    this.translate = translate;
  }

  /** The next piece of a text. @param final whether it is the last */
  read(piece: string, final: boolean): string {
    let text = piece;
    if (this.pending && (text !== "" || final)) {
      text = `\r${text}`;
      this.pending = false;
    }
    // A "\r\n" must not be taken apart.
    if (!final && text.endsWith("\r")) {
      text = text.slice(0, -1);
      this.pending = true;
    }
    if (!text.includes("\r")) {
      if (text.includes("\n")) this.#seen |= LF;
      return text;
    }
    for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#seen |= end === "\n" ? LF : end === "\r" ? CR : CRLF;
    return this.translate ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** The line ends seen: None, one, or a tuple of them. */
  get newlines(): Py {
    const ends = [...(this.#seen & CR ? ["\r"] : []), ...(this.#seen & LF ? ["\n"] : []), ...(this.#seen & CRLF ? ["\r\n"] : [])];
    return ends.length === 0 ? null : ends.length === 1 ? ends[0] : tuple(...ends);
  }

  /** Forgets everything. */
  reset(): void {
    this.#seen = 0;
    this.pending = false;
  }
}

/**
 * Where the line that begins at a place of a text ends.
 *
 * @param newline the stream's `newline`; null where all line ends are "\n" by now
 * @returns the place behind its end, or -1 if the text ends before
 */
export function line_end(text: string, start: number, newline: string | null): number {
  if (newline === null || newline === "\n") return text.indexOf("\n", start) + 1 || -1;
  if (newline !== "") {
    const at = text.indexOf(newline, start);
    return at < 0 ? -1 : at + newline.length;
  }
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") return i + 1;
    if (char === "\r") return text[i + 1] === "\n" ? i + 2 : i + 1;
  }
  return -1;
}
