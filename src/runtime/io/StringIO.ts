import { OSError, StopIteration, TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { int_of, newline_argument, size_of } from "./arguments.ts";
import { after, characters, has_pairs } from "./characters.ts";
import { line_end, NewlineReader } from "./newlines.ts";
import { TextIOBase } from "./TextIOBase.ts";

/**
 * Python's `io.StringIO(initial_value="", newline="\n")`: a text file in memory.
 *
 * @example const out = new StringIO(); print("a", { file: out }); out.getvalue() // "a\n"
 */
export class StringIO extends TextIOBase {
  static override readonly __name__: string = "StringIO";
  static override readonly __module__: string = "_io";
  static override readonly __streams__: readonly string[] = [];
  /** What is written at the end is collected here. */
  #added: string[] = [];
  #text = "";
  /** Whether the text has characters that are pairs of units. */
  #pairs = false;
  /** The position in characters. */
  #position = 0;
  /** The same in units of the text, unless it is behind the end. */
  #unit = 0;
  #at_end = true;
  readonly #newline: string | null;
  readonly #reader: NewlineReader | null;

  /**
   * @param initial_value the content; the position is at its beginning
   * @param newline which line ends there are, as in `open`
   * @raises TypeError if it is no str
   */
  constructor(initial_value: Py = "", newline: Py = "\n") {
    super();
    this.#newline = newline_argument(newline);
    this.#reader = this.#newline === null || this.#newline === "" ? new NewlineReader(this.#newline === null) : null;
    if (initial_value === null) return;
    const text = text_of(initial_value);
    if (text === undefined) throw new TypeError(`initial_value must be str or None, not ${type_name(initial_value)}`);
    if (text === "") return;
    this.#text = this.#translated(text);
    this.#pairs = has_pairs(this.#text);
    this.#at_end = false;
  }

  #translated(text: string): string {
    const read = this.#reader === null ? text : this.#reader.read(text, true);
    return this.#newline === "\r" || this.#newline === "\r\n" ? read.replaceAll("\n", this.#newline) : read;
  }

  #all(): string {
    if (this.#added.length > 0) {
      this.#text += this.#added.join("");
      this.#added = [];
    }
    return this.#text;
  }

  #check(): void {
    this._checkClosed("I/O operation on closed file");
  }

  /** All of it, wherever the position is. @example out.getvalue() */
  getvalue(): string {
    this.#check();
    return this.#all();
  }

  override write(s: Py): Py {
    this.#check();
    const given = text_of(s);
    if (given === undefined) throw new TypeError(`string argument expected, got '${type_name(s)}'`);
    const count = characters(given);
    if (given === "") return 0;
    const text = this.#translated(given);
    const length = text === given ? count : characters(text);
    if (length !== text.length) this.#pairs = true;
    if (this.#at_end) {
      this.#added.push(text);
      this.#position += length;
      return count;
    }
    const all = this.#all();
    const padding = "\0".repeat(Math.max(0, this.#position - characters(all, this.#pairs)));
    const end = padding === "" ? after(all, this.#unit, length, this.#pairs) : all.length;
    this.#text = (padding === "" ? all.slice(0, this.#unit) : all + padding) + text + all.slice(end);
    this.#move_to(this.#position + length);
    return count;
  }

  #move_to(position: number): void {
    const all = this.#all();
    this.#position = position;
    this.#unit = after(all, 0, position, this.#pairs);
    this.#at_end = this.#unit === all.length && position === characters(all, this.#pairs);
  }

  /** Where the position is in the text. */
  #start(all: string): number {
    return Math.min(this.#unit, all.length);
  }

  #take(end: number, start: number, all: string): string {
    const part = all.slice(start, end);
    if (part === "") return part;
    this.#position += characters(part, this.#pairs);
    this.#unit = end;
    this.#at_end = end === all.length;
    return part;
  }

  override read(size: Py = -1): Py {
    this.#check();
    const count = size_of(size);
    if (this.#at_end) return "";
    const all = this.#all();
    const start = this.#start(all);
    return this.#take(count < 0 ? all.length : after(all, start, count, this.#pairs), start, all);
  }

  override readline(size: Py = -1): Py {
    this.#check();
    return this.#line(size_of(size));
  }

  #line(limit: number): string {
    if (this.#at_end) return "";
    const all = this.#all();
    const start = this.#start(all);
    const found = line_end(all, start, this.#newline);
    const end = found < 0 ? all.length : found;
    return this.#take(limit < 0 ? end : Math.min(end, after(all, start, limit, this.#pairs)), start, all);
  }

  override __next__(): Py {
    this.#check();
    const line: Py = this.constructor === StringIO ? this.#line(-1) : this.readline();
    if (typeof line !== "string") throw new OSError(`readline() should have returned a str object, not '${type_name(line)}'`);
    if (line === "") throw new StopIteration();
    return line;
  }

  override seek(offset: Py, whence: Py = 0): Py {
    this.#check();
    const [by, from] = [int_of(offset), int_of(whence)];
    if (from < 0 || from > 2) throw new ValueError(`Invalid whence (${from}, should be 0, 1 or 2)`);
    if (from === 0 && by < 0) throw new ValueError(`Negative seek position ${by}`);
    if (from !== 0 && by !== 0) throw new OSError("Can't do nonzero cur-relative seeks");
    this.#move_to(from === 0 ? by : from === 1 ? this.#position : characters(this.#all(), this.#pairs));
    return this.#position;
  }

  override tell(): Py {
    this.#check();
    return this.#position;
  }

  override truncate(size: Py = null): Py {
    this.#check();
    const length = size === null ? this.#position : int_of(size);
    if (length < 0) throw new ValueError(`Negative size value ${length}`);
    const all = this.#all();
    this.#text = all.slice(0, after(all, 0, length, this.#pairs));
    this.#move_to(this.#position);
    return length;
  }

  override close(): Py {
    super.close();
    this.#text = "";
    this.#added = [];
    return null;
  }

  override flush(): Py {
    this._checkClosed("I/O operation on closed file.");
    return null;
  }

  override seekable(): Py {
    this.#check();
    return true;
  }

  override readable(): Py {
    this.#check();
    return true;
  }

  override writable(): Py {
    this.#check();
    return true;
  }

  override get newlines(): Py {
    this.#check();
    return this.#reader?.newlines ?? null;
  }

  get line_buffering(): boolean {
    this.#check();
    return false;
  }
}
