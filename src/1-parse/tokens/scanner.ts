import { CR, END, LF } from "./characters.ts";
import type { TokenErrorKind } from "./token.ts";

/** The tokenizer gives up. Caught by `tokenize`. */
export class TokenFailure extends Error {
  readonly kind: TokenErrorKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly yields: boolean;

  constructor(kind: TokenErrorKind, message: string, start: number, end: number, line: number, yields: boolean) {
    super(message);
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.line = line;
    this.yields = yields;
  }
}

/** A position in a text that knows its line. CR LF and a lone CR read as LF. */
export class Scanner {
  readonly source: string;
  position = 0;
  line = 1;

  constructor(source: string) {
    this.source = source;
  }

  /** The code unit at the position, `END` at the end. */
  get current(): number {
    return this.at(this.position);
  }

  at(index: number): number {
    if (index >= this.source.length) return END;
    const code = this.source.charCodeAt(index);
    return code === CR ? LF : code;
  }

  /** Goes one character on, over both of CR LF. */
  advance(): void {
    const code = this.source.charCodeAt(this.position);
    if (code === LF) this.line += 1;
    else if (code === CR) {
      this.line += 1;
      if (this.source.charCodeAt(this.position + 1) === LF) this.position += 1;
    }
    this.position += 1;
  }

  startsWith(text: string): boolean {
    return this.source.startsWith(text, this.position);
  }

  /** Gives up with a SyntaxError at the current line. */
  fail(message: string, start: number = this.position, line: number = this.line): never {
    throw new TokenFailure("syntax", message, start, Math.max(start + 1, this.position), line, false);
  }

  /** Likewise, with an error that gives way to a syntax error before it. */
  failYielding(message: string, start: number, line: number = this.line): never {
    throw new TokenFailure("syntax", message, start, start + 1, line, true);
  }
}
