/** Decoders and encoders that are given a text's bytes in pieces. */
import { Bytes } from "../builtins/bytes/index.ts";
import { decode } from "../builtins/bytes/codecs/decode.ts";
import { encode } from "../builtins/bytes/codecs/encode.ts";
import { codec_named, type Codec } from "../builtins/bytes/codecs/names.ts";
import { joined } from "./RawIOBase.ts";

/** Decodes pieces; keeps what is incomplete at the end of one. */
export class PieceDecoder {
  readonly #errors: string;
  readonly #codec: Codec;
  #rest = new Uint8Array(0);
  /** Of encodings that tell their byte order: what it is, once that is known. */
  #order: Codec | null = null;

  /** @raises LookupError for an unknown encoding */
  constructor(encoding: string, errors: string) {
    this.#codec = codec_named(encoding);
    this.#errors = errors;
  }

  /** The text of the next piece. @param final whether it is the last @raises UnicodeDecodeError */
  decode(input: Uint8Array, final: boolean): string {
    const data = this.#rest.length === 0 ? input : joined([this.#rest, input]);
    const start = this.#mark(data, final);
    if (start < 0) {
      this.#rest = data.slice();
      return "";
    }
    const codec = this.#order ?? this.#codec;
    const end = final ? data.length : Math.max(start, data.length - incomplete(data, start, codec));
    const text = end === start ? "" : decode(data.subarray(start, end), codec, this.#errors, (bytes) => new Bytes(bytes.slice()));
    this.#rest = data.slice(end);
    return text;
  }

  /** Where the text begins behind a mark of the byte order; -1 if too little is there to say. */
  #mark(data: Uint8Array, final: boolean): number {
    if (this.#order !== null) return 0;
    switch (this.#codec) {
      case "utf-8-sig":
        if (data.length < 3 && !final && [0xef, 0xbb].every((byte, i) => i >= data.length || data[i] === byte)) return -1;
        this.#order = "utf-8";
        return data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf ? 3 : 0;
      case "utf-16":
        if (data.length < 2) return final ? 0 : -1;
        this.#order = data[0] === 0xfe && data[1] === 0xff ? "utf-16-be" : "utf-16-le";
        return (data[0] === 0xfe && data[1] === 0xff) || (data[0] === 0xff && data[1] === 0xfe) ? 2 : 0;
      case "utf-32":
        if (data.length < 4) return final ? 0 : -1;
        return this.#mark_32(data);
    }
    return 0;
  }

  #mark_32([a, b, c, d]: Uint8Array): number {
    const big = a === 0 && b === 0 && c === 0xfe && d === 0xff;
    this.#order = big ? "utf-32-be" : "utf-32-le";
    return big || (a === 0xff && b === 0xfe && c === 0 && d === 0) ? 4 : 0;
  }

  /** Forgets everything. */
  reset(): void {
    this.#rest = new Uint8Array(0);
    this.#order = null;
  }

  /** Bytes kept, and a number for what else is remembered. */
  getstate(): readonly [rest: Uint8Array, flag: number] {
    return [this.#rest, this.#flag()];
  }

  #flag(): number {
    switch (this.#codec) {
      case "utf-8-sig":
        return this.#order === null ? 1 : 0;
      case "utf-16":
      case "utf-32":
        return this.#order === null ? 2 : this.#order.endsWith("-le") ? 0 : 1;
    }
    return 0;
  }

  /** Goes back to what `getstate` told. */
  setstate(rest: Uint8Array, flag: number): void {
    this.#rest = rest.slice();
    this.#order = this.#order_of(flag);
  }

  #order_of(flag: number): Codec | null {
    switch (this.#codec) {
      case "utf-8-sig":
        return flag === 1 ? null : "utf-8";
      case "utf-16":
        return flag === 2 ? null : flag === 0 ? "utf-16-le" : "utf-16-be";
      case "utf-32":
        return flag === 2 ? null : flag === 0 ? "utf-32-le" : "utf-32-be";
    }
    return null;
  }
}

/** How many bytes at the end begin a character that goes on in the next piece. */
function incomplete(data: Uint8Array, start: number, codec: Codec): number {
  const length = data.length - start;
  switch (codec) {
    case "utf-8":
    case "utf-8-sig":
      return incomplete_utf8(data, start);
    case "utf-16-le":
    case "utf-16-be": {
      const odd = length % 2;
      const high = data[data.length - odd - (codec === "utf-16-le" ? 1 : 2)] ?? 0;
      return length - odd >= 2 && (high & 0xfc) === 0xd8 ? odd + 2 : odd;
    }
    case "utf-32-le":
    case "utf-32-be":
      return length % 4;
  }
  return 0;
}

function incomplete_utf8(data: Uint8Array, start: number): number {
  for (let count = 1; count <= Math.min(3, data.length - start); count++) {
    const byte = data[data.length - count] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc2) {
      const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 1;
      return count < size && may_go_on(byte, data[data.length - count + 1]) ? count : 0;
    }
    if (byte >= 0xc0) return 0;
  }
  return 0;
}

/** Whether the second byte can follow the first; what can't is an error at once. */
function may_go_on(first: number, second: number | undefined): boolean {
  if (second === undefined) return true;
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

/** Encodes pieces: a mark of the byte order is written once. */
export class PieceEncoder {
  readonly #errors: string;
  readonly #codec: Codec;
  #begun = false;

  /** @raises LookupError for an unknown encoding */
  constructor(encoding: string, errors: string) {
    this.#codec = codec_named(encoding);
    this.#errors = errors;
  }

  /** The bytes of the next piece. @raises UnicodeEncodeError */
  encode(text: string): Uint8Array {
    if (!this.#begun && text === "") return new Uint8Array(0);
    const codec = this.#begun ? WITHOUT_MARK[this.#codec] ?? this.#codec : this.#codec;
    this.#begun = true;
    return encode(text, codec, this.#errors);
  }

  /** Whether the mark is still to be written. */
  restart(at_beginning: boolean): void {
    this.#begun = !at_beginning;
  }
}

const WITHOUT_MARK: Readonly<Partial<Record<Codec, Codec>>> = { "utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le" };

