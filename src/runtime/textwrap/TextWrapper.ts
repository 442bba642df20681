import { str_expandtabs, str_lstrip, str_rstrip, str_strip } from "../builtins/str/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { str_len, str_slice } from "../core/items/index.ts";
import { truth } from "../core/truth.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { compile } from "../re/functions.ts";
import type { Pattern } from "../re/Pattern.ts";

const SPACE = "[\\t\\n\\x0b\\x0c\\r ]";
const BLACK = "[^\\t\\n\\x0b\\x0c\\r ]";
const PART = "[\\w!\"'&.,?]";
const LETTER = "[^\\d\\W]";

const memo: { words?: Pattern<string>; spaces?: Pattern<string> } = {};

/** Between which words may break: spaces, dashes between words, and words, which may end at a hyphen. */
function words_pattern(): Pattern<string> {
  const hyphen = `-(?:(?<=${LETTER}{2}-)|(?<=${LETTER}-${LETTER}-))(?=${LETTER}-?${LETTER})`;
  memo.words ??= compile<string>(`(${SPACE}+|(?<=${PART})-{2,}(?=\\w)|${BLACK}+?(?:${hyphen}|(?=${SPACE}|\\Z)|(?<=${PART})(?=-{2,}\\w)))`);
  return memo.words;
}

function spaces_pattern(): Pattern<string> {
  return (memo.spaces ??= compile<string>(`(${SPACE}+)`));
}

export interface TextWrapperOptions {
  readonly max_lines?: number | null;
  readonly placeholder?: string;
}

const NAMES = [
  "width", "initial_indent", "subsequent_indent", "expand_tabs", "replace_whitespace", "fix_sentence_endings", "break_long_words", "drop_whitespace", "break_on_hyphens", "tabsize",
] as const;

/**
 * Python's `textwrap.TextWrapper`: breaks texts into lines. All options are attributes that may be changed later.
 *
 * @example new TextWrapper(20, "* ").fill("some text that is longer")
 */
export class TextWrapper {
  static readonly __module__: string = "textwrap";
  width: number;
  initial_indent: string;
  subsequent_indent: string;
  expand_tabs: boolean;
  replace_whitespace: boolean;
  fix_sentence_endings: boolean;
  break_long_words: boolean;
  drop_whitespace: boolean;
  break_on_hyphens: boolean;
  tabsize: number;
  max_lines: number | null;
  placeholder: string;

  /**
   * @param width the most characters of a line
   * @param options `max_lines`, behind which the text is cut, and the `placeholder` for the rest
   */
  constructor(
    width = 70, initial_indent = "", subsequent_indent = "", expand_tabs = true, replace_whitespace = true, fix_sentence_endings = false, break_long_words = true, drop_whitespace = true,
    break_on_hyphens = true, tabsize = 8, { max_lines = null, placeholder = " [...]" }: TextWrapperOptions = {},
  ) {
    this.width = width;
    this.initial_indent = initial_indent;
    this.subsequent_indent = subsequent_indent;
    this.expand_tabs = expand_tabs;
    this.replace_whitespace = replace_whitespace;
    this.fix_sentence_endings = fix_sentence_endings;
    this.break_long_words = break_long_words;
    this.drop_whitespace = drop_whitespace;
    this.break_on_hyphens = break_on_hyphens;
    this.tabsize = tabsize;
    this.max_lines = max_lines;
    this.placeholder = placeholder;
    this.#take_keywords([width, initial_indent, subsequent_indent, expand_tabs, replace_whitespace, fix_sentence_endings, break_long_words, drop_whitespace, break_on_hyphens, tabsize]);
  }

  /** A call whose callee is not known gives keywords as one object, in the place of the first parameter that it leaves out. */
  #take_keywords(given: readonly Py[]): void {
    const at = given.findIndex(is_keywords);
    if (at >= 0) Object.assign(this, { [NAMES[at]!]: DEFAULTS[at] }, given[at]);
  }

  /** `w.wrap(text)`: the lines. @raises ValueError for a width that is not above zero, or too small for the placeholder @example w.wrap("a b c") */
  wrap(text: string): string[] {
    const chunks = this._split(this._munge_whitespace(text));
    if (truth(this.fix_sentence_endings)) this._fix_sentence_endings(chunks);
    return this._wrap_chunks(chunks);
  }

  /** `w.fill(text)`: the lines as one text. @raises ValueError @example w.fill("a b c") */
  fill(text: string): string {
    return this.wrap(text).join("\n");
  }

  /** The text with spaces for tabs and other white space. */
  _munge_whitespace(text: string): string {
    const expanded = truth(this.expand_tabs) ? str_expandtabs(text, this.tabsize) : text;
    return truth(this.replace_whitespace) ? expanded.replace(/[\t\n\v\f\r]/g, " ") : expanded;
  }

  /** The parts between which a line may break. */
  _split(text: string): string[] {
    const pattern = (this.break_on_hyphens as Py) === true ? words_pattern() : spaces_pattern();
    return pattern.split(text).filter((part) => part !== null && part !== "");
  }

  /** Two spaces behind sentences. */
  _fix_sentence_endings(chunks: string[]): void {
    for (let i = 0; i < chunks.length - 1; i++) {
      if (chunks[i + 1] === " " && /[a-z][.!?]["']?$/.test(chunks[i]!)) chunks[++i] = "  ";
    }
  }

  _wrap_chunks(chunks: readonly string[]): string[] {
    const { width } = this;
    if (width <= 0) throw new ValueError(`invalid width ${repr(width)} (must be > 0)`);
    if (this.max_lines !== null) {
      const indent = this.max_lines > 1 ? this.subsequent_indent : this.initial_indent;
      if (str_len(indent) + str_len(str_lstrip(this.placeholder)) > width) throw new ValueError("placeholder too large for max width");
    }
    const lines: string[] = [];
    // The next part is the last one.
    const rest = [...chunks].reverse();
    while (rest.length > 0) {
      const indent = lines.length > 0 ? this.subsequent_indent : this.initial_indent;
      const line = this.#take_line(rest, width - str_len(indent), lines.length > 0);
      if (line.length === 0) continue;
      if (this.#may_be_whole(rest, line, width - str_len(indent), lines.length)) {
        lines.push(indent + line.join(""));
        continue;
      }
      this.#cut(lines, line, indent);
      break;
    }
    return lines;
  }

  #is_blank(chunk: string | undefined): boolean {
    return truth(this.drop_whitespace) && chunk !== undefined && str_strip(chunk) === "";
  }

  /** Takes the parts of the next line. */
  #take_line(rest: string[], width: number, is_later: boolean): string[] {
    if (is_later && this.#is_blank(rest.at(-1))) rest.pop();
    const line: string[] = [];
    let length = 0;
    while (rest.length > 0 && length + str_len(rest.at(-1)!) <= width) {
      const chunk = rest.pop()!;
      length += str_len(chunk);
      line.push(chunk);
    }
    const next = rest.at(-1);
    if (next !== undefined && str_len(next) > width) this._handle_long_word(rest, line, length, width);
    if (line.length > 0 && this.#is_blank(line.at(-1))) line.pop();
    return line;
  }

  /** A part that fits into no line is broken, or has a line of its own. */
  _handle_long_word(reversed_chunks: string[], cur_line: string[], cur_len: number, width: number): void {
    const chunk = reversed_chunks.at(-1)!;
    if (!truth(this.break_long_words)) {
      if (cur_line.length === 0) cur_line.push(reversed_chunks.pop()!);
      return;
    }
    const room = width < 1 ? 1 : width - cur_len;
    let end = room;
    if (truth(this.break_on_hyphens) && str_len(chunk) > room) {
      const start = [...str_slice(chunk, 0, room)];
      const hyphen = start.lastIndexOf("-");
      if (hyphen > 0 && start.slice(0, hyphen).some((char) => char !== "-")) end = hyphen + 1;
    }
    cur_line.push(str_slice(chunk, null, end));
    reversed_chunks[reversed_chunks.length - 1] = str_slice(chunk, end, null);
  }

  /** Whether a line is within what `max_lines` allows. */
  #may_be_whole(rest: readonly string[], line: readonly string[], width: number, before: number): boolean {
    if (this.max_lines === null || before + 1 < this.max_lines) return true;
    const nothing_left = rest.length === 0 || (rest.length === 1 && this.#is_blank(rest[0]));
    return nothing_left && length_of(line) <= width;
  }

  /** Ends with the placeholder, for which parts of the last line may go. */
  #cut(lines: string[], line: string[], indent: string): void {
    const width = this.width - str_len(indent);
    const size = str_len(this.placeholder);
    for (; line.length > 0; line.pop()) {
      if (str_strip(line.at(-1)!) === "" || length_of(line) + size > width) continue;
      lines.push(indent + line.join("") + this.placeholder);
      return;
    }
    const before = str_rstrip(lines.at(-1) ?? "");
    if (lines.length > 0 && str_len(before) + size <= this.width) lines[lines.length - 1] = before + this.placeholder;
    else lines.push(indent + str_lstrip(this.placeholder));
  }
}

const DEFAULTS: readonly Py[] = [70, "", "", true, true, false, true, true, true, 8];

function length_of(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + str_len(part), 0);
}
