import { str_isspace, str_split, str_splitlines } from "../builtins/str/index.ts";
import { to_function } from "../core/call/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { TextWrapper } from "./TextWrapper.ts";

/** The options of a wrapper, by their Python names. */
export interface WrapOptions {
  readonly initial_indent?: string;
  readonly subsequent_indent?: string;
  readonly expand_tabs?: boolean;
  readonly replace_whitespace?: boolean;
  readonly fix_sentence_endings?: boolean;
  readonly break_long_words?: boolean;
  readonly drop_whitespace?: boolean;
  readonly break_on_hyphens?: boolean;
  readonly tabsize?: number;
  readonly max_lines?: number | null;
  readonly placeholder?: string;
}

function wrapper(width: number, options: WrapOptions): TextWrapper {
  return Object.assign(new TextWrapper(width), options);
}

/**
 * Python's `textwrap.wrap(text, width=70, **kwargs)`: the lines of a paragraph.
 *
 * @param width the most characters of a line
 * @raises ValueError for a width that is not above zero
 * @example wrap("the quick brown fox", 10) // ["the quick", "brown fox"]
 */
export function wrap(text: string, width = 70, options: WrapOptions = {}): string[] {
  return wrapper(width, options).wrap(text);
}

/** Python's `textwrap.fill(text, width=70, **kwargs)`: the lines as one text. @raises ValueError @example fill("the quick brown fox", 10) */
export function fill(text: string, width = 70, options: WrapOptions = {}): string {
  return wrapper(width, options).fill(text);
}

/**
 * Python's `textwrap.shorten(text, width, **kwargs)`: the text in one line, cut between words if it is too long.
 *
 * @raises ValueError if not even the placeholder has room
 * @example shorten("hello big world", 11) // "hello [...]"
 */
export function shorten(text: string, width: number, options: WrapOptions = {}): string {
  return wrapper(width, { max_lines: 1, ...options }).fill(str_split(text).join(" "));
}

/** Python's `textwrap.dedent(text)`: the text without the white space that all lines begin with. @example dedent("  a\n    b") // "a\n  b" */
export function dedent(text: string): string {
  const lines = text.split("\n").map((line) => (/^[ \t]+$/.test(line) ? "" : line));
  let margin: string | undefined;
  for (const line of lines) {
    if (line === "") continue;
    const indent = /^[ \t]*/.exec(line)![0];
    margin = margin === undefined ? indent : common_start(margin, indent);
  }
  const size = margin?.length ?? 0;
  return lines.map((line) => line.slice(line === "" ? 0 : size)).join("\n");
}

function common_start(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(0, i);
}

/**
 * Python's `textwrap.indent(text, prefix, predicate=None)`: the text with a prefix before lines.
 *
 * @param predicate says which lines get it; those that are not blank by default
 * @example indent("a\n\nb", "> ") // "> a\n\n> b"
 */
export function indent(text: string, prefix: string, predicate: Py = null): string {
  const wanted = predicate === null ? (line: string) => !str_isspace(line) : to_function(predicate);
  return str_splitlines(text, true).map((line) => (truth(wanted(line)) ? prefix + line : line)).join("");
}
