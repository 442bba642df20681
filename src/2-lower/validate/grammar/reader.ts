import type { Token, TokenList } from "../../../1-parse/index.ts";
import type { Shape, ShapeKind } from "./shapes.ts";
import type { Rules } from "./rules.ts";

/** The text breaks a rule of Python's grammar. Caught by `checkGrammar`, and where a rule is only tried. */
export class GrammarFailure extends Error {
  readonly kind: "syntax" | "indentation";
  readonly token: Token;
  /** Generic failures give way to more telling ones. */
  readonly generic: boolean;

  constructor(message: string, token: Token, kind: "syntax" | "indentation" = "syntax", generic = false) {
    super(message);
    this.token = token;
    this.kind = kind;
    this.generic = generic;
  }
}

const keywords = new Set([
  "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
  "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
]);

const finalToken: Token = { kind: "end", text: "", start: 0, end: 0, line: 1 };

/** A place in a list of tokens. */
export class Reader {
  readonly list: TokenList;
  readonly rules: Rules;
  index = 0;
  /** The last token that was looked at. */
  furthest = 0;
  /** Whether a rule is only tried, so that no better error is looked for. */
  trying = false;
  /** Nesting of expressions, which CPython limits, too. */
  depth = 0;

  constructor(list: TokenList, rules: Rules) {
    this.list = list;
    this.rules = rules;
  }

  get token(): Token {
    return this.list.tokens[this.index] ?? finalToken;
  }

  atKind(kind: Token["kind"]): boolean {
    return this.token.kind === kind;
  }

  peek(offset = 1): Token {
    return this.list.tokens[this.index + offset] ?? finalToken;
  }

  tokenAt(index: number): Token {
    return this.list.tokens[index] ?? finalToken;
  }

  /** Whether the token is an operator or keyword. */
  at(text: string): boolean {
    const token = this.token;
    return token.text === text && (token.kind === "operator" || token.kind === "name");
  }

  atAny(texts: ReadonlySet<string>): boolean {
    const token = this.token;
    return (token.kind === "operator" || token.kind === "name") && texts.has(token.text);
  }

  /** Whether the token is a name that is no keyword. */
  get atName(): boolean {
    return isName(this.token);
  }

  get atNewline(): boolean {
    return this.atKind("newline");
  }

  advance(): Token {
    const token = this.token;
    this.index += 1;
    return token;
  }

  accept(text: string): boolean {
    if (!this.at(text)) return false;
    this.index += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.unexpected();
  }

  /** A token that CPython names where it is missing: "expected ':'". */
  force(text: string): void {
    if (!this.accept(text)) this.fail(`expected '${text}'`);
  }

  name(): Token {
    if (!this.atName) this.unexpected();
    return this.advance();
  }

  /** The token can't stand here. */
  unexpected(): never {
    const token = this.token;
    if (token.kind === "indent") throw new GrammarFailure("unexpected indent", token, "indentation", true);
    if (token.kind === "dedent") throw new GrammarFailure("unexpected unindent", token, "indentation", true);
    throw new GrammarFailure("invalid syntax", token, "syntax", true);
  }

  fail(message: string, token: Token = this.token): never {
    throw new GrammarFailure(message, token);
  }

  failAt(message: string, shape: Shape): never {
    throw new GrammarFailure(message, this.tokenAt(shape.first));
  }

  failIndentation(message: string): never {
    throw new GrammarFailure(message, this.token, "indentation");
  }

  shape(kind: ShapeKind, first: number, parts: readonly Shape[] = []): Shape {
    return { kind, first, last: this.index - 1, parts, parenthesized: false };
  }

  /** Runs a rule without looking for better errors than the generic ones. */
  quietly<Result>(rule: (reader: Reader) => Result): Result {
    const { trying } = this;
    this.trying = true;
    try {
      return rule(this);
    } finally {
      this.trying = trying;
    }
  }

  /** Runs a rule; where it fails, goes back and gives null. */
  attempt<Result>(rule: (reader: Reader) => Result): Result | null {
    const { index, trying, depth } = this;
    this.trying = true;
    try {
      return rule(this);
    } catch (failure) {
      const atOpenEnd = failure instanceof GrammarFailure && failure.token.kind === "end" && this.list.unclosed !== null;
      if (!(failure instanceof GrammarFailure) || atOpenEnd) throw failure;
      this.furthest = Math.max(this.furthest, this.index);
      this.index = index;
      return null;
    } finally {
      this.trying = trying;
      this.depth = depth;
    }
  }

  /** Brackets open after a token. */
  bracketDepth(index: number): number {
    let depth = 0;
    for (let each = 0; each <= index; each++) {
      const token = this.tokenAt(each);
      if (token.kind !== "operator") continue;
      if ("([{".includes(token.text)) depth += 1;
      else if (")]}".includes(token.text)) depth -= 1;
    }
    return depth;
  }
}

/** Whether a token is an identifier, soft keywords included. */
export function isName(token: Token): boolean {
  return token.kind === "name" && !keywords.has(token.text);
}
