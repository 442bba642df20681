import { Dict } from "../builtins/dict/Dict.ts";
import { asFloat } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { str_len } from "../core/items/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { JSONDecodeError } from "./JSONDecodeError.ts";

/** What a decoder does with what it reads. */
export interface Hooks {
  readonly object_hook: ((x: Py) => Py) | null;
  readonly object_pairs_hook: ((x: Py) => Py) | null;
  readonly parse_float: ((text: string) => Py) | null;
  readonly parse_int: ((text: string) => Py) | null;
  readonly parse_constant: ((text: string) => Py) | null;
  readonly strict: boolean;
}

const NUMBER = /(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?/y;
const SIMPLE = /"[^"\\\u0000-\u001f]*"/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const LOOSE = /[^"\\]*/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const CONSTANTS: Readonly<Record<string, number>> = { NaN: NaN, Infinity: Infinity, "-Infinity": -Infinity };

/** Nothing begins here: the caller says what it expected. */
export class NoValue {
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }
}

/** Reads values from a JSON text; positions are those of the JavaScript string. */
export class Scanner {
  readonly #text: string;
  readonly #hooks: Hooks;
  /** Behind what was read. */
  at = 0;

  constructor(text: string, hooks: Hooks) {
    this.#text = text;
    this.#hooks = hooks;
  }

  /** The error at a position. */
  error(message: string, at: number): JSONDecodeError {
    return new JSONDecodeError(message, this.#text, str_len(this.#text.slice(0, at)));
  }

  skip_space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  /** Reads one value. @raises NoValue if none begins here */
  value(): Py {
    const text = this.#text;
    switch (text[this.at]) {
      case '"':
        this.at++;
        return this.#string();
      case "{":
        this.at++;
        return this.#object();
      case "[":
        this.at++;
        return this.#array();
    }
    if (text.startsWith("null", this.at)) return this.#word(4, null);
    if (text.startsWith("true", this.at)) return this.#word(4, true);
    if (text.startsWith("false", this.at)) return this.#word(5, false);
    return this.#number();
  }

  #word(length: number, value: Py): Py {
    this.at += length;
    return value;
  }

  #number(): Py {
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.#text);
    if (found === null) return this.#constant();
    const [all, whole, fraction, exponent] = found;
    this.at += all.length;
    if (fraction !== undefined || exponent !== undefined) return this.#hooks.parse_float === null ? asFloat(Number(all)) : this.#hooks.parse_float(all);
    return this.#hooks.parse_int === null ? (whole!.length < 16 ? Number(whole) + 0 : canonical(BigInt(whole!))) : this.#hooks.parse_int(all);
  }

  #constant(): Py {
    for (const [word, value] of Object.entries(CONSTANTS)) {
      if (this.#text.startsWith(word, this.at)) {
        this.at += word.length;
        return this.#hooks.parse_constant === null ? value : this.#hooks.parse_constant(word);
      }
    }
    throw new NoValue(this.at);
  }

  #string(): string {
    const text = this.#text;
    const begin = this.at - 1;
    // Most strings are plain: up to the quote at once.
    SIMPLE.lastIndex = begin;
    if (SIMPLE.test(text)) {
      const plain = text.slice(this.at, SIMPLE.lastIndex - 1);
      this.at = SIMPLE.lastIndex;
      return plain;
    }
    let result = "";
    for (;;) {
      const run = this.#hooks.strict ? PLAIN : LOOSE;
      run.lastIndex = this.at;
      const plain = run.exec(text)![0];
      result += plain;
      this.at += plain.length;
      const char = text[this.at];
      if (char === undefined) throw this.error("Unterminated string starting at", begin);
      if (char === '"') {
        this.at++;
        return result;
      }
      if (char !== "\\") throw this.error("Invalid control character at", this.at);
      result += this.#escape(begin);
    }
  }

  #escape(begin: number): string {
    const char = this.#text[this.at + 1];
    if (char === undefined) throw this.error("Unterminated string starting at", begin);
    if (char !== "u") {
      const simple = ESCAPES[char];
      if (simple === undefined) throw this.error("Invalid \\escape", this.at);
      this.at += 2;
      return simple;
    }
    const digits = this.#text.slice(this.at + 2, this.at + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits) || this.#text[this.at + 6] === undefined) throw this.error("Invalid \\uXXXX escape", this.at + 1);
    this.at += 6;
    return String.fromCharCode(parseInt(digits, 16));
  }

  #array(): Py[] {
    const items: Py[] = [];
    this.skip_space();
    if (this.#text[this.at] === "]") {
      this.at++;
      return items;
    }
    for (;;) {
      items.push(this.#expected_value());
      this.skip_space();
      const char = this.#text[this.at];
      if (char === "]") {
        this.at++;
        return items;
      }
      if (char !== ",") throw this.error("Expecting ',' delimiter", this.at);
      const comma = this.at++;
      this.skip_space();
      if (this.#text[this.at] === "]") throw this.error("Illegal trailing comma before end of array", comma);
    }
  }

  #expected_value(): Py {
    try {
      return this.value();
    } catch (error) {
      throw error instanceof NoValue ? this.error("Expecting value", error.at) : error;
    }
  }

  #object(): Py {
    const pairs: [string, Py][] = [];
    this.skip_space();
    let char = this.#text[this.at];
    if (char === "}") this.at++;
    else if (char !== '"') throw this.error("Expecting property name enclosed in double quotes", this.at);
    while (char !== "}") {
      this.at++;
      const key = this.#string();
      this.skip_space();
      if (this.#text[this.at] !== ":") throw this.error("Expecting ':' delimiter", this.at);
      this.at++;
      this.skip_space();
      pairs.push([key, this.#expected_value()]);
      this.skip_space();
      char = this.#text[this.at];
      if (char === "}") this.at++;
      else if (char !== ",") throw this.error("Expecting ',' delimiter", this.at);
      else this.#next_property();
    }
    const { object_hook, object_pairs_hook } = this.#hooks;
    if (object_pairs_hook !== null) return object_pairs_hook(pairs.map(([key, value]) => tuple(key, value)));
    const result = new Dict<string, Py>();
    for (const [key, value] of pairs) result.set(key, value);
    return object_hook === null ? result : object_hook(result);
  }

  #next_property(): void {
    const comma = this.at++;
    this.skip_space();
    if (this.#text[this.at] === "}") throw this.error("Illegal trailing comma before end of object", comma);
    if (this.#text[this.at] !== '"') throw this.error("Expecting property name enclosed in double quotes", this.at);
  }
}
