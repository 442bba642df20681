import { StringIO } from "../io/index.ts";
import { call_method } from "../core/attributes/index.ts";
import { StopIteration, ValueError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import { in_order } from "../builtins/str/arguments.ts";
import { is_keywords, type Py } from "../core/value.ts";

const LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
const MORE_LETTERS = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ";

/** Whether one of the characters is this one; the empty text, the end of the input, is none. */
function among(char: string, chars: string): boolean {
  return char !== "" && chars.includes(char);
}

/**
 * Python's `shlex.shlex(instream=None, infile=None, posix=False, punctuation_chars=False)`: cuts a text into words as a shell does.
 *
 * @example [...new shlex("echo 'a b' > f", null, true)] // ["echo", "a b", ">", "f"]
 */
export class shlex {
  static readonly __module__: string = "shlex";
  instream: Py;
  infile: Py;
  readonly posix: boolean;
  /** What stands for the end. */
  readonly eof: string | null;
  commenters = "#";
  wordchars = LETTERS;
  whitespace = " \t\r\n";
  whitespace_split = false;
  quotes = "'\"";
  escape = "\\";
  escapedquotes = '"';
  /** Where in a token it is: a space between words, `a` in a word, `c` in punctuation, a quote or an escape in one, null at the end. */
  state: string | null = " ";
  readonly pushback: Py[] = [];
  lineno = 1;
  debug = 0;
  token = "";
  readonly filestack: Py[] = [];
  source: Py = null;
  readonly punctuation_chars: string;
  readonly #ahead: string[] = [];

  /**
   * @param instream a text, or a file that gives it
   * @param infile its name, for error texts
   * @param posix whether quotes vanish and escapes count
   * @param punctuation_chars characters that make words of their own; `true` for those of a shell
   */
  constructor(instream: Py = null, infile: Py = null, posix: Py = false, punctuation_chars: Py = false) {
    const given: Py[] = [instream, infile, posix, punctuation_chars];
    const [text = null, name = null, is_posix = false, punctuation = false] = given.some(is_keywords) ? in_order(given, ["instream", "infile", "posix", "punctuation_chars"], "__init__") : given;
    if (text === null) throw new ValueError("shlex reads from a text or a file here, not from sys.stdin");
    this.instream = typeof text === "string" ? new StringIO(text) : text;
    this.infile = name;
    this.posix = truth(is_posix);
    this.eof = this.posix ? null : "";
    if (this.posix) this.wordchars += MORE_LETTERS;
    this.punctuation_chars = !truth(punctuation) ? "" : punctuation === true ? "();<>|&" : punctuation;
    if (this.punctuation_chars !== "") this.wordchars = [...this.wordchars, ..."~-./*?="].filter((char) => !this.punctuation_chars.includes(char)).join("");
  }

  /** `s.push_token(tok)`: the token comes next. @example s.push_token("x") */
  push_token(tok: Py): void {
    this.pushback.unshift(tok);
  }

  /** `s.push_source(newstream, newfile=None)`: reads from there first. @example s.push_source("a b") */
  push_source(newstream: Py, newfile: Py = null): void {
    this.filestack.unshift([this.infile, this.instream, this.lineno]);
    this.instream = typeof newstream === "string" ? new StringIO(newstream) : newstream;
    this.infile = newfile;
    this.lineno = 1;
  }

  /** `s.pop_source()`: goes back to what was read before. @example s.pop_source() */
  pop_source(): void {
    call_method(this.instream, "close");
    [this.infile, this.instream, this.lineno] = this.filestack.shift();
    this.state = " ";
  }

  /** `s.get_token()`: the next word, `eof` at the end. @raises ValueError for a quote or an escape without an end @example s.get_token() */
  get_token(): string | null {
    if (this.pushback.length > 0) return this.pushback.shift();
    let raw: string | null = this.read_token();
    while (this.source !== null && raw === this.source) {
      const found: Py = this.sourcehook(this.read_token());
      if (truth(found)) this.push_source(found[1], found[0]);
      raw = this.get_token();
    }
    while (raw === this.eof && this.filestack.length > 0) {
      this.pop_source();
      raw = this.get_token();
    }
    return raw;
  }

  /** `s.read_token()`: the next word of the text itself. @raises ValueError @example s.read_token() */
  read_token(): string | null {
    const word = { quoted: false, within: " " };
    while (!this.#step(word));
    const { token } = this;
    this.token = "";
    return this.posix && !word.quoted && token === "" ? null : token;
  }

  /** Reads one character. @returns whether the token ends */
  #step(word: { quoted: boolean; within: string }): boolean {
    const char = this.punctuation_chars !== "" && this.#ahead.length > 0 ? this.#ahead.pop()! : String(call_method(this.instream, "read", 1));
    if (char === "\n") this.lineno++;
    const { state } = this;
    if (state === null) {
      this.token = "";
      return true;
    }
    if (state === " ") return this.#between(char, word);
    if (among(state, this.quotes)) return this.#in_quotes(char, state, word);
    if (among(state, this.escape)) {
      if (char === "") throw new ValueError("No escaped character");
      if (among(word.within, this.quotes) && char !== state && char !== word.within) this.token += state;
      this.token += char;
      this.state = word.within;
      return false;
    }
    return this.#in_word(char, state, word);
  }

  /** Whether there is a token to give. */
  #has_token(word: { quoted: boolean }): boolean {
    return this.token !== "" || (this.posix && word.quoted);
  }

  #skip_comment(): void {
    call_method(this.instream, "readline");
    this.lineno++;
  }

  #between(char: string, word: { quoted: boolean; within: string }): boolean {
    if (char === "") {
      this.state = null;
      return true;
    }
    if (among(char, this.whitespace)) return this.#has_token(word);
    if (among(char, this.commenters)) {
      this.#skip_comment();
    } else if (this.posix && among(char, this.escape)) {
      word.within = "a";
      this.state = char;
    } else if (among(char, this.quotes) && !among(char, this.wordchars) && !among(char, this.punctuation_chars)) {
      if (!this.posix) this.token = char;
      this.state = char;
    } else {
      this.token = char;
      if (among(char, this.wordchars)) this.state = "a";
      else if (among(char, this.punctuation_chars)) this.state = "c";
      else if (truth(this.whitespace_split)) this.state = "a";
      else return true;
    }
    return false;
  }

  #in_quotes(char: string, quote: string, word: { quoted: boolean; within: string }): boolean {
    word.quoted = true;
    if (char === "") throw new ValueError("No closing quotation");
    if (char === quote) {
      if (this.posix) {
        this.state = "a";
        return false;
      }
      this.token += char;
      this.state = " ";
      return true;
    }
    if (this.posix && among(char, this.escape) && among(quote, this.escapedquotes)) {
      word.within = quote;
      this.state = char;
    } else {
      this.token += char;
    }
    return false;
  }

  #in_word(char: string, state: string, word: { quoted: boolean; within: string }): boolean {
    if (char === "") {
      this.state = null;
      return true;
    }
    if (among(char, this.whitespace)) {
      this.state = " ";
      return this.#has_token(word);
    }
    if (among(char, this.commenters)) {
      this.#skip_comment();
      if (!this.posix) return false;
      this.state = " ";
      return this.#has_token(word);
    }
    if (state === "c") {
      if (among(char, this.punctuation_chars)) {
        this.token += char;
        return false;
      }
      this.#ahead.push(char);
      this.state = " ";
      return true;
    }
    if (this.posix && among(char, this.quotes)) {
      this.state = char;
    } else if (this.posix && among(char, this.escape)) {
      word.within = "a";
      this.state = char;
    } else if (among(char, this.wordchars) || among(char, this.quotes) || (truth(this.whitespace_split) && !among(char, this.punctuation_chars))) {
      this.token += char;
    } else {
      if (this.punctuation_chars !== "") this.#ahead.push(char);
      else this.pushback.unshift(char);
      this.state = " ";
      return this.#has_token(word);
    }
    return false;
  }

  /** `s.sourcehook(newfile)`: name and stream of a file that the text includes; to be overridden. @raises ValueError unless overridden */
  sourcehook(_newfile: Py): Py {
    throw new ValueError("shlex opens no files here: override sourcehook");
  }

  /** `s.error_leader(infile=None, lineno=None)`: how error texts begin. @example s.error_leader() // "\"f\", line 1: " */
  error_leader(infile: Py = null, lineno: number | null = null): string {
    return `"${infile ?? this.infile ?? "None"}", line ${lineno ?? this.lineno}: `;
  }

  __iter__(): this {
    return this;
  }

  __next__(): string | null {
    const token = this.get_token();
    if (token === this.eof) throw new StopIteration();
    return token;
  }

  *[Symbol.iterator](): Generator<string, void> {
    for (let token = this.get_token(); token !== this.eof; token = this.get_token()) yield token!;
  }
}
