import type { Scanner } from "./scanner.ts";
import type { FormattedMode } from "./strings.ts";
import type { OpenBracket } from "./token.ts";

const DEEPEST = 200;
const pairs = new Map([[")", "("], ["]", "["], ["}", "{"]]);


/** The stack of open brackets, in and out of f-strings. */
export class Brackets {
  readonly #open: OpenBracket[] = [];
  readonly #scanner: Scanner;

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The bracket that was opened last and not closed. */
  get innermost(): OpenBracket | null {
    return this.#open[this.#open.length - 1] ?? null;
  }

  /** Takes note of a character that may be a bracket. */
  pass(character: string, start: number, mode: FormattedMode | undefined): void {
    if (character === "(" || character === "[" || character === "{") {
      if (this.#open.length >= DEEPEST) this.#scanner.fail("too many nested parentheses", start);
      this.#open.push({ bracket: character, start, line: this.#scanner.line });
      if (mode !== undefined) mode.bracketDepth += 1;
    } else if (pairs.has(character)) {
      this.#close(character, start, mode);
    }
  }

  #close(character: string, start: number, mode: FormattedMode | undefined): void {
    const scanner: Scanner = this.#scanner;
    if (mode !== undefined && mode.bracketDepth === 0 && character === "}") scanner.fail("f-string: single '}' is not allowed", start);
    const opening = this.#open.pop();
    if (opening === undefined) scanner.fail(`unmatched '${character}'`, start);
    if (opening.bracket !== pairs.get(character)) {
      if (mode !== undefined && opening.bracket === "{" && mode.bracketDepth - 1 === mode.fieldDepth) scanner.fail(`f-string: unmatched '${character}'`, start);
      const where = opening.line === scanner.line ? "" : ` on line ${opening.line}`;
      scanner.fail(`closing parenthesis '${character}' does not match opening parenthesis '${opening.bracket}'${where}`, start);
    }
    if (mode === undefined) return;
    mode.bracketDepth -= 1;
    if (mode.bracketDepth < 0) scanner.fail(`f-string: unmatched '${character}'`, start);
    if (character === "}" && mode.bracketDepth === mode.fieldDepth) {
      mode.fieldDepth -= 1;
      mode.inText = true;
      mode.inSpec = false;
    }
  }
}
