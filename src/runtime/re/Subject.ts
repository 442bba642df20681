import { Bytes, bytes_of } from "../builtins/bytes/Bytes.ts";
import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { is_bmp } from "../core/items/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import type { Alphabet } from "./native/classes.ts";

/**
 * A text that patterns are matched against. Bytes are a text of one character each. Positions here are UTF-16 units, as the host's are; `point` and `unit`
 * lead to Python's and back.
 */
export class Subject {
  /** What the program gave. */
  readonly source: Py;
  readonly text: string;
  readonly is_text: boolean;
  readonly is_wide: boolean;
  #alphabet: Alphabet | undefined;
  #codes: Uint32Array | undefined;
  /** The code point at each unit. */
  #points: Uint32Array | undefined;
  /** The unit of each code point. */
  #units: Uint32Array | undefined;

  constructor(source: Py, text: string, is_text: boolean) {
    this.source = source;
    this.text = text;
    this.is_text = is_text;
    this.is_wide = is_text && !is_bmp(text);
  }

  /** The number of characters. */
  get length(): number {
    return this.is_wide ? this.codes.length : this.text.length;
  }

  /** The characters that it is made of. */
  get alphabet(): Alphabet {
    this.#alphabet ??= !this.is_text ? 256 : /^[\0-\x7f]*$/.test(this.text) ? 128 : /^[\0-\xff]*$/.test(this.text) ? 256 : "all";
    return this.#alphabet;
  }

  /** The characters' codes. */
  get codes(): Uint32Array {
    if (this.#codes !== undefined) return this.#codes;
    const { text } = this;
    if (!this.is_wide) {
      const codes = new Uint32Array(text.length);
      for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
      this.#codes = codes;
    } else {
      this.#codes = Uint32Array.from(text, (char) => char.codePointAt(0) ?? 0);
    }
    return this.#codes;
  }

  /** Python's position of a unit. */
  point(unit: number): number {
    if (!this.is_wide || unit < 0) return unit;
    if (this.#points === undefined) this.#measure();
    return this.#points![unit]!;
  }

  /** The unit at one of Python's positions. */
  unit(point: number): number {
    if (!this.is_wide || point < 0) return point;
    if (this.#units === undefined) this.#measure();
    return this.#units![point]!;
  }

  #measure(): void {
    const { codes } = this;
    this.#units = new Uint32Array(codes.length + 1);
    this.#points = new Uint32Array(this.text.length + 1);
    let unit = 0;
    codes.forEach((code, point) => {
      this.#units![point] = unit;
      const width = code > 0xffff ? 2 : 1;
      this.#points!.fill(point, unit, unit + width);
      unit += width;
    });
    this.#units[codes.length] = unit;
    this.#points[unit] = codes.length;
  }

  /** A part of the text as Python's value. */
  piece(text: string): Py {
    return this.is_text ? text : bytes_of(text);
  }

  /** The same text as if it ended at a unit. */
  until(end: number): Subject {
    return end >= this.text.length ? this : new Subject(this.source, this.text.slice(0, end), this.is_text);
  }
}

/** The long text that was asked about last: programs match one text again and again. */
const memo: { last?: Subject } = {};

/**
 * The text that a str or a bytes-like object is.
 *
 * @param wants_text whether the pattern is a str
 * @raises TypeError if it is not of the pattern's kind
 */
export function subject_of(source: Py, wants_text: boolean): Subject {
  if (memo.last !== undefined && memo.last.source === source) {
    if (memo.last.is_text === wants_text) return memo.last;
  }
  const text = text_of(source);
  if (text === undefined) {
    const data = buffer_of(source);
    if (data === undefined) throw new TypeError(`expected string or bytes-like object, got '${type_name(source)}'`);
    if (wants_text) throw new TypeError("cannot use a string pattern on a bytes-like object");
    const subject = new Subject(source, latin1(data), false);
    if (source instanceof Bytes && data.length > 64) memo.last = subject;
    return subject;
  }
  if (!wants_text) throw new TypeError("cannot use a bytes pattern on a string-like object");
  const subject = new Subject(source, text, true);
  if (text.length > 64) memo.last = subject;
  return subject;
}
