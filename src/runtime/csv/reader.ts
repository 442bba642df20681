import { StopIteration } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { float } from "../builtins/float/index.ts";
import { next } from "../builtins/iteration/index.ts";
import { type CheckedDialect, dialect_of, Error_, type Format, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS } from "./dialect.ts";
import { field_limit } from "./limit.ts";

type State = "row" | "field" | "escaped" | "plain" | "quoted" | "quoted escaped" | "quote" | "end";

/** What `csv.reader` gives: an iterator over rows. */
export class Reader {
  static readonly __name__ = "reader";
  static readonly __module__ = "_csv";
  readonly dialect: CheckedDialect;
  /** How many lines were read. */
  line_num = 0;
  readonly #lines: Iterator<Py>;
  #state: State = "row";
  #row: Py[] = [];
  #field: string[] = [];
  #quoted = false;
  #length = 0;

  constructor(lines: Py, dialect: CheckedDialect) {
    this.#lines = iter(lines);
    this.dialect = dialect;
  }

  /** @raises Error for rows that break the rules */
  __next__(): string[] {
    this.#row = [];
    this.#begin();
    this.#state = "row";
    do {
      const line: Py = next(this.#lines as Py, END);
      if (line === END) return this.#end();
      if (typeof line !== "string") throw new Error_(`iterator should return strings, not ${type_name(line)} (the file should be opened in text mode)`);
      this.line_num++;
      for (const char of line) this.#take(char);
      this.#take("");
    } while (this.#state !== "row");
    return this.#row;
  }

  #end(): string[] {
    if (this.#field.length > 0 || this.#state === "quoted") {
      if (this.dialect.strict) throw new Error_("unexpected end of data");
      this.#save();
      return this.#row;
    }
    throw new StopIteration();
  }

  #begin(): void {
    this.#field = [];
    this.#quoted = false;
    this.#length = 0;
  }

  #add(char: string): void {
    if (++this.#length > field_limit.value) throw new Error_(`field larger than field limit (${field_limit.value})`);
    this.#field.push(char);
  }

  #save(): void {
    const text = this.#field.join("");
    const { quoting } = this.dialect;
    const empty = text === "" && !this.#quoted;
    if (quoting === QUOTE_NOTNULL && empty) this.#row.push(null);
    else if (quoting === QUOTE_STRINGS && empty) this.#row.push(null);
    else if ((quoting === QUOTE_NONNUMERIC || quoting === QUOTE_STRINGS) && !this.#quoted && text !== "") this.#row.push(float(text));
    else this.#row.push(text);
    this.#begin();
  }

  /** One character; "" is the end of a line that was handed over. */
  #take(char: string): void {
    const { delimiter, escapechar, quotechar, quoting, skipinitialspace } = this.dialect;
    const ends = char === "\n" || char === "\r" || char === "";
    switch (this.#state) {
      case "row":
        if (char === "") return;
        if (ends) {
          this.#state = "end";
          return;
        }
        this.#state = "field";
        return this.#take(char);
      case "field":
        if (ends) {
          this.#save();
          this.#state = char === "" ? "row" : "end";
        } else if (char === quotechar && quoting !== QUOTE_NONE) {
          this.#quoted = true;
          this.#state = "quoted";
        } else if (char === escapechar) this.#state = "escaped";
        else if (char === " " && skipinitialspace) return;
        else if (char === delimiter) this.#save();
        else {
          this.#add(char);
          this.#state = "plain";
        }
        return;
      case "escaped":
        this.#add(char === "" ? "\n" : char);
        this.#state = char === "" ? "plain" : "plain";
        return;
      case "plain":
        if (ends) {
          this.#save();
          this.#state = char === "" ? "row" : "end";
        } else if (char === escapechar) this.#state = "escaped";
        else if (char === delimiter) {
          this.#save();
          this.#state = "field";
        } else this.#add(char);
        return;
      default:
        return this.#take_quoted(char, ends);
    }
  }

  #take_quoted(char: string, ends: boolean): void {
    const { delimiter, doublequote, escapechar, quotechar, quoting, strict } = this.dialect;
    switch (this.#state) {
      case "quoted":
        if (char === "") return;
        if (char === escapechar) this.#state = "quoted escaped";
        else if (char === quotechar && quoting !== QUOTE_NONE) this.#state = doublequote ? "quote" : "plain";
        else this.#add(char);
        return;
      case "quoted escaped":
        this.#add(char === "" ? "\n" : char);
        this.#state = "quoted";
        return;
      case "quote":
        if (quoting !== QUOTE_NONE && char === quotechar) {
          this.#add(char);
          this.#state = "quoted";
        } else if (char === delimiter) {
          this.#save();
          this.#state = "field";
        } else if (ends) {
          this.#save();
          this.#state = char === "" ? "row" : "end";
        } else if (!strict) {
          this.#add(char);
          this.#state = "plain";
        } else throw new Error_(`'${delimiter}' expected after '${quotechar ?? ""}'`);
        return;
      default:
        if (char === "\n" || char === "\r") return;
        if (char === "") this.#state = "row";
        else throw new Error_("new-line character seen in unquoted field - do you need to open the file with newline=''?");
    }
  }

  next(): IteratorResult<string[]> {
    try {
      return { done: false, value: this.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: undefined };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** Stands for the end of the lines. */
const END: object = {};

/**
 * Python's `csv.reader(iterable, /, dialect="excel", **fmtparams)`: the rows of lines of text.
 *
 * @param iterable lines, such as a file that was opened with `newline=""`
 * @raises Error for an unknown dialect
 * @example for (const row of reader(["a,b"])) print(row)
 */
export function reader(iterable: Py, dialect: Py = "excel", format: Format = {}): Reader {
  return new Reader(iterable, dialect_of(dialect, format));
}
