import { BACKSLASH, END, LF } from "./characters.ts";
import type { Scanner } from "./scanner.ts";

/** An f-string that is being read, with the counters CPython's tokenizer keeps for it. */
export interface FormattedMode {
  readonly quote: number;
  readonly quoteSize: number;
  readonly raw: boolean;
  readonly start: number;
  readonly startLine: number;
  /** Whether the text between the fields is read, or the expression of a field. */
  inText: boolean;
  inSpec: boolean;
  /** Open brackets of all kinds within the f-string. */
  bracketDepth: number;
  /** Open replacement fields less one: a field in a format spec is the second. */
  fieldDepth: number;
}

/** Fields in specs of fields: no deeper. */
const DEEPEST_FIELD = 3;

function quoteSizeAt(scanner: Scanner): number {
  const quote = scanner.current;
  return scanner.at(scanner.position + 1) === quote && scanner.at(scanner.position + 2) === quote ? 3 : 1;
}

/** Goes over a string literal; the position is at its opening quote. */
export function scanString(scanner: Scanner, start: number, outer: FormattedMode | undefined): void {
  const quote = scanner.current;
  const firstLine = scanner.line;
  const opening = quoteSizeAt(scanner);
  const empty = opening === 1 && scanner.at(scanner.position + 1) === quote;
  scanner.position += empty ? 2 : opening;
  if (empty) return;
  let closing = 0;
  while (closing !== opening) {
    const code = scanner.current;
    if (code === END || (opening === 1 && code === LF)) failUnterminated(scanner, start, firstLine, quote, opening, outer);
    scanner.advance();
    if (code === quote) {
      closing += 1;
    } else {
      closing = 0;
      if (code === BACKSLASH && scanner.current !== END) scanner.advance();
    }
  }
}

function failUnterminated(scanner: Scanner, start: number, line: number, quote: number, size: number, outer: FormattedMode | undefined): never {
  if (outer?.quote === quote && outer.quoteSize === size) scanner.fail("f-string: expecting '}'", start, line);
  const kind = size === 3 ? "unterminated triple-quoted string literal" : "unterminated string literal";
  const escaped = size === 1 && scanner.source.slice(scanner.position - 2, scanner.position) === `\\${String.fromCharCode(quote)}`;
  scanner.fail(`${kind} (detected at line ${lastLine(scanner)})${escaped ? "; perhaps you escaped the end quote?" : ""}`, start, line);
}

/** At the end of a text that ends with a line end, Python counts the line before. */
function lastLine(scanner: Scanner): number {
  const ended = scanner.current === END && /[\r\n]$/.test(scanner.source);
  return ended ? scanner.line - 1 : scanner.line;
}

/** Begins an f-string; the position is at its opening quote. */
export function openFormatted(scanner: Scanner, start: number, raw: boolean): FormattedMode {
  const quote = scanner.current;
  const quoteSize = quoteSizeAt(scanner);
  scanner.position += quoteSize;
  return { quote, quoteSize, raw, start, startLine: scanner.line, inText: true, inSpec: false, bracketDepth: 0, fieldDepth: -1 };
}

export type FormattedStep = "field" | "end" | "middle";

function openField(scanner: Scanner, mode: FormattedMode): void {
  mode.fieldDepth += 1;
  if (mode.fieldDepth >= DEEPEST_FIELD) scanner.fail("f-string: expressions nested too deeply");
  mode.inText = false;
}

function atClosingQuotes(scanner: Scanner, mode: FormattedMode): boolean {
  for (let index = 0; index < mode.quoteSize; index++) if (scanner.at(scanner.position + index) !== mode.quote) return false;
  return true;
}

/** Reads one piece of an f-string outside its expressions: the start of a field, the closing quotes, or text up to one of these. */
export function scanFormatted(scanner: Scanner, mode: FormattedMode): FormattedStep {
  if (scanner.current === 123 && scanner.at(scanner.position + 1) !== 123) {
    openField(scanner, mode);
    return "field";
  }
  if (atClosingQuotes(scanner, mode)) {
    scanner.position += mode.quoteSize;
    return "end";
  }
  scanMiddle(scanner, mode);
  return "middle";
}

function scanMiddle(scanner: Scanner, mode: FormattedMode): void {
  let named = false;
  const inSpec = mode.inSpec && mode.fieldDepth >= 0;
  for (;;) {
    const code = scanner.current;
    if (code === END || (mode.quoteSize === 1 && code === LF)) {
      if (inSpec && code === LF) {
        mode.inText = false;
        mode.inSpec = false;
        return;
      }
      const kind = mode.quoteSize === 3 ? "unterminated triple-quoted f-string literal" : "unterminated f-string literal";
      scanner.fail(`${kind} (detected at line ${lastLine(scanner)})`, mode.start, mode.startLine);
    }
    if (code === mode.quote && atClosingQuotes(scanner, mode)) return;
    if (code === 123) {
      if (scanner.at(scanner.position + 1) === 123 && !inSpec) {
        scanner.position += 2;
        continue;
      }
      openField(scanner, mode);
      return;
    }
    if (code === 125) {
      if (named) {
        named = false;
        scanner.advance();
        continue;
      }
      if (scanner.at(scanner.position + 1) === 125 && !inSpec && mode.bracketDepth === 0) {
        scanner.position += 2;
        continue;
      }
      mode.inText = false;
      return;
    }
    scanner.advance();
    if (code === BACKSLASH) named = scanEscaped(scanner, mode) || named;
  }
}

/** Goes over what a backslash escapes; whether that opens the braces of `\N{…}`. */
function scanEscaped(scanner: Scanner, mode: FormattedMode): boolean {
  const code = scanner.current;
  if (code === 123 || code === 125 || code === END) return false;
  scanner.advance();
  if (mode.raw || code !== 78 || scanner.current !== 123) return false;
  scanner.advance();
  return true;
}
