import type { Token, TokenList } from "./tokens/token.ts";

/** A default of a type parameter (PEP 696), which the parser's grammar has no rule for. */
export interface TypeDefault {
  /** Where the parameter begins, its stars included. */
  readonly parameter: number;
  /** The range of the default's expression. */
  readonly start: number;
  readonly end: number;
}

export interface Repaired {
  /** As long as the source, offset by offset. */
  readonly text: string;
  readonly defaults: readonly TypeDefault[];
}

const separators = new Set<Token["kind"]>(["newline", "indent", "dedent", "end"]);

/**
 * The source in a form that the parser's grammar can read, for texts that are Python and that it failed on: all that stands between the
 * tokens of one logical line becomes blanks (line breaks within brackets confuse its indentation), defaults of type parameters
 * are taken out, and format specs that begin with `=` begin with something else.
 */
export function repair(source: string, list: TokenList): Repaired {
  const defaults = typeDefaults(list.tokens);
  let text = "";
  let position = 0;
  const blank = (end: number): void => {
    text += " ".repeat(Math.max(0, end - position));
    position = Math.max(position, end);
  };
  const keep = (end: number): void => {
    text += source.slice(position, end);
    position = Math.max(position, end);
  };
  let previous: Token | null = null;
  let next = 0;
  for (const token of list.tokens) {
    const removed = defaults[next];
    if (removed !== undefined && token.start >= removed.end) next += 1;
    const current = defaults[next];
    const taken = current !== undefined && token.end > equalsOf(current, list.tokens) && token.start < current.end;
    const sameLine = previous !== null && !separators.has(previous.kind) && !separators.has(token.kind);
    if (sameLine) blank(token.start);
    else keep(token.start);
    if (taken) blank(token.end);
    else if (previous?.text === ":" && token.kind === "fstring-middle" && token.text.startsWith("=")) {
      // The parser's grammar would read `{x:=9}` as an assignment; what the spec says is read from the source.
      text += `>${token.text.slice(1)}`;
      position = token.end;
    } else keep(token.end);
    previous = token;
  }
  keep(source.length);
  return { text, defaults };
}

/** Where the `=` before a default stands. */
function equalsOf(found: TypeDefault, tokens: readonly Token[]): number {
  const index = tokens.findIndex((token) => token.start === found.start);
  return tokens[index - 1]?.start ?? found.start;
}

function typeDefaults(tokens: readonly Token[]): readonly TypeDefault[] {
  const found: TypeDefault[] = [];
  tokens.forEach((token, index) => {
    const opens = token.text === "[" && token.kind === "operator" && tokens[index - 1]?.kind === "name";
    const keyword = tokens[index - 2]?.text;
    if (opens && (keyword === "def" || keyword === "class" || keyword === "type")) found.push(...defaultsIn(tokens, index));
  });
  return found;
}

/** The defaults of one list of type parameters, which opens at an index. */
function defaultsIn(tokens: readonly Token[], opening: number): readonly TypeDefault[] {
  const found: TypeDefault[] = [];
  let depth = 0;
  let parameter = 0;
  let start: number | null = null;
  for (let index = opening; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const bracket = token.kind === "operator" ? token.text : "";
    if (depth === 1 && (bracket === "," || bracket === "]") && start !== null) {
      found.push({ parameter, start, end: tokens[index - 1]?.end ?? token.start });
      start = null;
    }
    if (depth === 1 && bracket === "=") start = tokens[index + 1]?.start ?? null;
    if (bracket === "[" || bracket === "(" || bracket === "{") depth += 1;
    if (bracket === "]" || bracket === ")" || bracket === "}") depth -= 1;
    if (depth === 1 && (bracket === "," || index === opening)) parameter = tokens[index + 1]?.start ?? 0;
    if (depth === 0) break;
  }
  return found;
}
