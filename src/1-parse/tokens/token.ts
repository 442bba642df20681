/** Kinds of Python's tokens. Comments and blank lines are none. */
export type TokenKind =
  | "name" | "number" | "string" | "operator"
  | "fstring-start" | "fstring-middle" | "fstring-end"
  | "newline" | "indent" | "dedent" | "end";

/** A token with its half-open range of UTF-16 offsets. */
export interface Token {
  readonly kind: TokenKind;
  /** The source text; empty for dedent and end. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export type TokenErrorKind = "syntax" | "indentation" | "tab";

/** Why Python's tokenizer refuses a text, in Python's words. */
export interface TokenError {
  readonly kind: TokenErrorKind;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** CPython reports a syntax error before it instead, if there is one. */
  readonly yields: boolean;
}

export interface OpenBracket {
  readonly bracket: string;
  readonly start: number;
  readonly line: number;
}

/** All tokens up to the end, or up to the error. */
export interface TokenList {
  readonly tokens: readonly Token[];
  readonly error: TokenError | null;
  /** The innermost bracket that is still open at the end. */
  readonly unclosed: OpenBracket | null;
}
