import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import { latin1 } from "../../builtins/bytes/buffer.ts";
import { str_isidentifier } from "../../builtins/str/predicates.ts";
import { ascii } from "../../builtins/repr/ascii.ts";
import { repr } from "../../builtins/repr/index.ts";
import type { Py } from "../../core/value.ts";
import { PatternError } from "../PatternError.ts";

/** Reads a pattern or a template, character by character; a backslash and what follows it are read at once. */
export class Source {
  readonly is_text: boolean;
  readonly #whole: Py;
  readonly #chars: readonly string[];
  #index = 0;
  /** What comes next, null at the end. */
  next: string | null = null;

  /** @param whole a str or bytes @raises PatternError for a backslash at the end */
  constructor(whole: string | Bytes) {
    this.is_text = typeof whole === "string";
    this.#whole = whole;
    this.#chars = [...(typeof whole === "string" ? whole : latin1(whole.data))];
    this.#advance();
  }

  #advance(): void {
    const char = this.#chars[this.#index];
    if (char === undefined) {
      this.next = null;
      return;
    }
    this.#index++;
    if (char !== "\\") {
      this.next = char;
      return;
    }
    const escaped = this.#chars[this.#index];
    if (escaped === undefined) throw new PatternError("bad escape (end of pattern)", this.#whole, this.#chars.length - 1);
    this.#index++;
    this.next = char + escaped;
  }

  /** Goes past `char` if it comes next. */
  match(char: string): boolean {
    if (this.next !== char) return false;
    this.#advance();
    return true;
  }

  /** What comes next, and past it. */
  get(): string | null {
    const { next } = this;
    this.#advance();
    return next;
  }

  /** At most `n` characters of those in `allowed`. */
  get_while(n: number, allowed: string): string {
    let text = "";
    while (text.length < n && this.next !== null && this.next.length === 1 && allowed.includes(this.next)) text += this.get();
    return text;
  }

  /** All up to a character, past which it goes. @param name what this is, for the error texts */
  get_until(terminator: string, name: string): string {
    let text = "";
    for (;;) {
      const char = this.get();
      if (char === null) throw text === "" ? this.error(`missing ${name}`) : this.error(`missing ${terminator}, unterminated name`, [...text].length);
      if (char === terminator) {
        if (text === "") throw this.error(`missing ${name}`, 1);
        return text;
      }
      text += char;
    }
  }

  /** The position of what comes next. */
  tell(): number {
    return this.#index - (this.next === null ? 0 : [...this.next].length);
  }

  seek(index: number): void {
    this.#index = index;
    this.#advance();
  }

  /** The error at so many characters before what comes next. */
  error(message: string, back = 0): PatternError {
    const shown = this.is_text ? message : message.replace(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
    return new PatternError(shown, this.#whole, this.tell() - back);
  }

  /** @raises PatternError if it is no name of a group */
  check_group_name(name: string, back: number): void {
    if (!this.is_text && !/^[\0-\x7f]*$/.test(name)) throw this.error(`bad character in group name ${ascii(name)}`, [...name].length + back);
    if (!str_isidentifier(name)) throw this.error(`bad character in group name ${repr(name)}`, [...name].length + back);
  }
}
