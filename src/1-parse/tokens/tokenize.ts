import type { OpenBracket, Token, TokenKind, TokenList } from "./token.ts";
import {
  BACKSLASH, codePointName, continuesIdentifier, END, FORM_FEED, HASH, isDigit, isPrintable, isQuote, LF, misplacedCharacter, SPACE, startsIdentifier, TAB,
} from "./characters.ts";
import { Indentation } from "./indentation.ts";
import { Brackets } from "./brackets.ts";
import { scanNumber } from "./numbers.ts";
import { Scanner, TokenFailure } from "./scanner.ts";
import { openFormatted, scanFormatted, scanString } from "./strings.ts";
import type { FormattedMode } from "./strings.ts";

const operators = /\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|>>|<<|<=|>=|==|!=|<>|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=/y;

/** Prefixes of strings: `r`, `b`, `u`, `f` and the pairs of `r` with `b` or `f`. */
const prefix = /(?:[bB][rR]?|[rR][bB]?|[uU]|[fF][rR]?|[rR][fF])(?=['"])/y;

/**
 * Cuts a text into Python's tokens, by CPython's rules and with its error messages. The parser's grammar takes more than Python does
 * (`0777`, inconsistent tabs, unmatched brackets); this is where that is found out.
 */
export function tokenize(source: string): TokenList {
  const tokenizer = new Tokenizer(source);
  try {
    tokenizer.run();
    return { tokens: tokenizer.tokens, error: null, unclosed: tokenizer.unclosed };
  } catch (failure) {
    if (!(failure instanceof TokenFailure)) throw failure;
    const { kind, message, start, end, line } = failure;
    // CPython does not look into the f-strings behind a syntax error.
    const yields = failure.yields || tokenizer.insideFormatted;
    return { tokens: tokenizer.tokens, error: { kind, message, start, end: Math.min(end, Math.max(source.length, start)), line, yields }, unclosed: null };
  }
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #scanner: Scanner;
  readonly #indentation = new Indentation();
  readonly #brackets: Brackets;
  readonly #formatted: FormattedMode[] = [];
  #lineStart = true;

  constructor(source: string) {
    this.#scanner = new Scanner(source);
    this.#brackets = new Brackets(this.#scanner);
    if (source.charCodeAt(0) === 0xfeff) this.#scanner.position = 1;
  }

  get unclosed(): OpenBracket | null {
    return this.#brackets.innermost;
  }

  get insideFormatted(): boolean {
    return this.#formatted.length > 0;
  }

  run(): void {
    const nul = this.#scanner.source.indexOf("\0");
    if (nul >= 0) this.#failAtNul(nul);
    while (this.#step());
  }

  #failAtNul(nul: number): never {
    const line = this.#scanner.source.slice(0, nul).split(/\r\n|\r|\n/).length;
    this.#scanner.fail("source code string cannot contain null bytes", nul, line);
  }

  /** Reads one token, or what stands between tokens; false at the end. */
  #step(): boolean {
    const mode = this.#formatted[this.#formatted.length - 1];
    if (mode?.inText === true) return this.#stepFormatted(mode);
    if (this.#lineStart) {
      this.#lineStart = false;
      if (this.#brackets.depth === 0 && !this.#startLine()) return true;
    }
    this.#skipBlanks();
    const code = this.#scanner.current;
    if (code === END) return this.#finish();
    if (code === LF) this.#endLine();
    else if (code === BACKSLASH) this.#continueLine();
    else if (startsIdentifier(code)) this.#nameOrString();
    else if (isDigit(code) || (code === 46 && isDigit(this.#scanner.at(this.#scanner.position + 1)))) this.#number();
    else if (isQuote(code)) this.#string(this.#scanner.position);
    else this.#operator(mode);
    return true;
  }

  #add(kind: TokenKind, start: number, line: number): void {
    this.tokens.push({ kind, text: this.#scanner.source.slice(start, this.#scanner.position), start, end: this.#scanner.position, line });
  }

  #stepFormatted(mode: FormattedMode): boolean {
    const { position, line } = this.#scanner;
    switch (scanFormatted(this.#scanner, mode)) {
      case "field": break;
      case "middle": this.#add("fstring-middle", position, line); break;
      case "end":
        this.#add("fstring-end", position, line);
        this.#formatted.pop();
        break;
    }
    return true;
  }

  /** Measures the indentation of a line with code on it; false where the line is blank. */
  #startLine(): boolean {
    const scanner = this.#scanner;
    let measure = this.#indentation.measure(scanner);
    while (scanner.current === BACKSLASH) {
      // A line that begins with a continuation has the indentation of its first part.
      this.#continueLine();
      const more = this.#indentation.measure(scanner);
      if (measure.column === 0) measure = more;
    }
    if (scanner.current === HASH) this.#skipComment();
    if (scanner.current === LF) {
      scanner.advance();
      this.#lineStart = true;
      return false;
    }
    if (scanner.current === END) return true;
    for (const change of this.#indentation.enter(measure, scanner)) {
      this.tokens.push({ kind: change, text: "", start: scanner.position, end: scanner.position, line: scanner.line });
    }
    return true;
  }

  #skipBlanks(): void {
    const scanner = this.#scanner;
    while (scanner.current === SPACE || scanner.current === TAB || scanner.current === FORM_FEED) scanner.position += 1;
    if (scanner.current === HASH) this.#skipComment();
  }

  #skipComment(): void {
    const scanner = this.#scanner;
    while (scanner.current !== LF && scanner.current !== END) scanner.position += 1;
  }

  #endLine(): void {
    const { position, line } = this.#scanner;
    const significant = this.#brackets.depth === 0;
    this.#scanner.advance();
    this.#lineStart = true;
    if (significant) this.#add("newline", position, line);
  }

  /** A backslash must be the last character of its line, and not of the text. */
  #continueLine(): void {
    const scanner = this.#scanner;
    const start = scanner.position;
    scanner.position += 1;
    if (scanner.current !== LF) {
      scanner.failYielding(scanner.current === END ? "unexpected EOF while parsing" : "unexpected character after line continuation character", start);
    }
    scanner.advance();
    if (scanner.current === END) scanner.failYielding("unexpected EOF while parsing", start, scanner.line - 1);
  }

  #number(): void {
    const { position, line } = this.#scanner;
    scanNumber(this.#scanner);
    this.#add("number", position, line);
  }

  #string(start: number): void {
    const line = this.#scanner.line;
    scanString(this.#scanner, start, this.#formatted[this.#formatted.length - 1]);
    this.#add("string", start, line);
  }

  #nameOrString(): void {
    const scanner = this.#scanner;
    const { position: start, line } = scanner;
    prefix.lastIndex = start;
    const found = prefix.exec(scanner.source)?.[0];
    if (found !== undefined) {
      scanner.position += found.length;
      if (!/[fF]/.test(found)) return this.#string(start);
      const mode = openFormatted(scanner, start, /[rR]/.test(found));
      this.#formatted.push(mode);
      return this.#add("fstring-start", start, line);
    }
    let ascii = true;
    for (let code = scanner.current; continuesIdentifier(code); code = scanner.current) {
      if (code >= 128) ascii = false;
      scanner.position += 1;
    }
    if (!ascii) this.#verifyIdentifier(start);
    this.#add("name", start, line);
  }

  #verifyIdentifier(start: number): void {
    const scanner = this.#scanner;
    const character = misplacedCharacter(scanner.source.slice(start, scanner.position));
    if (character === null) return;
    const at = scanner.source.indexOf(character, start);
    scanner.fail(isPrintable(character)
      ? `invalid character '${character}' (${codePointName(character)})`
      : `invalid non-printable character ${codePointName(character)}`, at);
  }

  #operator(mode: FormattedMode | undefined): void {
    const scanner = this.#scanner;
    const { position: start, line } = scanner;
    const character = scanner.source.charAt(start);
    const inField = mode !== undefined && mode.fieldDepth >= 0;
    if (inField && character === ":" && mode.bracketDepth - 1 === mode.fieldDepth) {
      scanner.position += 1;
      mode.inText = true;
      mode.inSpec = true;
      return this.#add("operator", start, line);
    }
    operators.lastIndex = start;
    scanner.position += operators.exec(scanner.source)?.[0].length ?? 1;
    if (scanner.position === start + 1) {
      this.#brackets.pass(character, start, mode);
      if (!isPrintable(character)) scanner.fail(`invalid non-printable character ${codePointName(character)}`, start);
    }
    this.#add("operator", start, line);
  }

  /** The last line ends, and all blocks end, whether the text says so or not. */
  #finish(): boolean {
    const { source, line } = this.#scanner;
    const last = this.tokens[this.tokens.length - 1];
    // Behind a final line end Python still counts the line before.
    const start = source.length - (/(?:\r\n|\r|\n)$/.exec(source)?.[0].length ?? 0);
    const place = { text: "", start, end: start, line: start === source.length ? line : line - 1 };
    if (last !== undefined && last.kind !== "newline" && last.kind !== "dedent" && this.#brackets.depth === 0) this.tokens.push({ kind: "newline", ...place });
    if (this.#brackets.depth === 0) for (const change of this.#indentation.leaveAll()) this.tokens.push({ kind: change, ...place });
    this.tokens.push({ kind: "end", ...place });
    return false;
  }
}
