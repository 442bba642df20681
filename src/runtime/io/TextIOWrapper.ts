import { getattr } from "../core/attributes/index.ts";
import { OSError, StopIteration, TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { codec_named } from "../builtins/bytes/codecs/names.ts";
import { repr } from "../builtins/repr/index.ts";
import { locale_encoding } from "../platform/locale.ts";
import { check_str, int_of, newline_argument, size_of } from "./arguments.ts";
import { after, characters, has_pairs } from "./characters.ts";
import { PieceEncoder } from "./incremental.ts";
import { line_end } from "./newlines.ts";
import { joined } from "./RawIOBase.ts";
import { check_text_seek, cookie_of, place_of, position_in } from "./text_position.ts";
import { text_reader, type TextReader } from "./text_reader.ts";
import { TextIOBase } from "./TextIOBase.ts";
import { type_text } from "./type_text.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";
import { nothing_waits, wait_for_flush } from "./waiting.ts";

/** How many bytes are decoded at a time, and how many encoded ones are collected. */
const CHUNK = 8192;

/**
 * Python's `io.TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)`: what
 * `open` gives for text.
 *
 * @example new TextIOWrapper(new BytesIO(), "utf-8").write("é")
 */
export class TextIOWrapper extends TextIOBase {
  static override readonly __name__: string = "TextIOWrapper";
  static override readonly __module__: string = "_io";
  static override readonly __streams__: readonly string[] = ["text"];
  #buffer: Py;
  #detached = false;
  #encoding: string;
  #errors: string;
  #newline: string | null;
  #line_buffering: boolean;
  #write_through: boolean;
  #encoder: PieceEncoder;
  #reader: TextReader;
  #decoded = "";
  #used = 0;
  #pairs = false;
  /** The bytes that `#decoded` was made of with the state of the decoder before them, to tell the position. */
  #snapshot: { readonly state: readonly [Uint8Array, number]; readonly pending: boolean; readonly input: Uint8Array } | null = null;
  #waiting: Uint8Array[] = [];
  #waiting_size = 0;
  #seekable: boolean;
  #telling: boolean;
  declare mode?: Py;

  /**
   * @param buffer a binary stream
   * @param newline null: all line ends become "\n"; "": they are kept; else the only line end
   * @raises LookupError for an unknown encoding
   * @raises ValueError for a `newline` that is none
   */
  constructor(buffer: Py, encoding: Py = null, errors: Py = null, newline: Py = null, line_buffering: Py = false, write_through: Py = false) {
    super();
    check_str("TextIOWrapper", { encoding, errors });
    this.#newline = newline_argument(newline);
    this.#encoding = encoding === null || encoding === "locale" ? locale_encoding() : encoding;
    this.#errors = errors ?? "strict";
    this.#line_buffering = truth(line_buffering);
    this.#write_through = truth(write_through);
    this.#buffer = buffer;
    this.#encoder = new PieceEncoder(this.#encoding, this.#errors);
    this.#reader = this.#new_reader();
    this.#seekable = truth(buffer.seekable());
    this.#telling = this.#seekable;
    if (this.#seekable && truth(buffer.writable())) this.#encoder.restart(buffer.tell() === 0);
  }

  #new_reader(): TextReader {
    return text_reader(this.#encoding, this.#errors, this.#newline);
  }

  /** The stream below. @raises ValueError once it was taken off */
  get buffer(): Py {
    if (this.#detached) throw new ValueError("underlying buffer has been detached");
    return this.#buffer;
  }

  override get encoding(): Py {
    return this.#encoding;
  }

  override get errors(): Py {
    return this.#errors;
  }

  override get newlines(): Py {
    return this.#reader.newlines?.newlines ?? null;
  }

  get line_buffering(): boolean {
    return this.#line_buffering;
  }

  get write_through(): boolean {
    return this.#write_through;
  }

  override get closed(): boolean {
    return truth(this.buffer.closed);
  }

  get name(): Py {
    return getattr(this.buffer, "name");
  }

  #check(): Py {
    const { buffer } = this;
    if (truth(buffer.closed)) throw new ValueError("I/O operation on closed file.");
    return buffer;
  }

  /** Changes how text is read and written from now on. @raises UnsupportedOperation for the encoding once something was read */
  reconfigure({ encoding = null, errors = null, newline, line_buffering = null, write_through = null }: { encoding?: Py; errors?: Py; newline?: Py; line_buffering?: Py; write_through?: Py } = {}): Py {
    if ((this.#decoded !== "" || this.#snapshot !== null) && (encoding !== null || errors !== null || newline !== undefined)) {
      throw new UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read");
    }
    check_str("reconfigure", { encoding, errors });
    if (typeof encoding === "string" && encoding !== "locale") codec_named(encoding);
    const ends = newline === undefined ? this.#newline : newline_argument(newline);
    this.flush();
    if (encoding !== null || errors !== null) {
      this.#errors = errors ?? (encoding === null ? this.#errors : "strict");
      if (encoding !== null) this.#encoding = encoding === "locale" ? locale_encoding() : encoding;
      this.#encoder = new PieceEncoder(this.#encoding, this.#errors);
      if (this.#seekable) this.#encoder.restart(this.#buffer.tell() === 0);
    }
    this.#newline = ends;
    this.#reader = this.#new_reader();
    if (line_buffering !== null) this.#line_buffering = truth(line_buffering);
    if (write_through !== null) this.#write_through = truth(write_through);
    return null;
  }

  override write(s: Py): Py {
    const text = text_of(s);
    if (text === undefined) throw new TypeError(`write() argument must be str, not ${type_name(s)}`);
    const buffer = this.#check();
    if (!truth(buffer.writable())) throw new UnsupportedOperation("not writable");
    const has_line = text.includes("\n");
    const ends = this.#newline === "\r" || this.#newline === "\r\n" ? text.replaceAll("\n", this.#newline) : text;
    const data = this.#encoder.encode(ends);
    this.#forget_read();
    if (data.length > 0) this.#waiting.push(data);
    this.#waiting_size += data.length;
    if (this.#waiting_size >= CHUNK || this.#write_through) this.#hand_on();
    else if (this.#waiting_size > 0) wait_for_flush(this);
    if (this.#line_buffering && (has_line || text.includes("\r"))) this.flush();
    return characters(text);
  }

  #hand_on(): void {
    nothing_waits(this);
    if (this.#waiting_size === 0) return;
    const data = joined(this.#waiting);
    this.#waiting = [];
    this.#waiting_size = 0;
    this.#buffer.write(new Bytes(data));
  }

  _flush_waiting(): void {
    this.#hand_on();
    this.#buffer.flush();
  }

  override flush(): Py {
    const buffer = this.#check();
    this.#telling = this.#seekable;
    this.#hand_on();
    buffer.flush();
    return null;
  }

  #forget_read(): void {
    this.#decoded = "";
    this.#used = 0;
    this.#snapshot = null;
  }

  /** Decodes the next piece. @returns false at the end */
  #read_chunk(): boolean {
    const { decoder, newlines } = this.#reader;
    const [rest, flag] = decoder.getstate();
    const before = { state: [rest, flag] as const, pending: newlines?.pending ?? false };
    const read: Py = typeof this.#buffer.read1 === "function" ? this.#buffer.read1(CHUNK) : this.#buffer.read(CHUNK);
    const input = buffer_of(read);
    if (input === undefined) throw new TypeError(`underlying ${typeof this.#buffer.read1 === "function" ? "read1" : "read"}() should have returned a bytes-like object, not '${type_name(read)}'`);
    const text = decoder.decode(input, input.length === 0);
    const piece = newlines === null ? text : newlines.read(text, input.length === 0);
    // What was decoded before is used up, or is kept in front by who asked for more.
    this.#decoded = piece;
    this.#used = 0;
    this.#pairs = has_pairs(piece);
    this.#snapshot = { ...before, input: joined([rest, input]) };
    return input.length > 0 || piece !== "";
  }

  #reading(): Py {
    const buffer = this.#check();
    if (!truth(buffer.readable())) throw new UnsupportedOperation("not readable");
    if (this.#waiting_size > 0) {
      this.#hand_on();
      buffer.flush();
    }
    return buffer;
  }

  override read(size: Py = -1): Py {
    const count = size_of(size);
    const buffer = this.#reading();
    if (count < 0) {
      const { decoder, newlines } = this.#reader;
      const rest = this.#decoded.slice(this.#used);
      const data = buffer_of(buffer.read());
      if (data === undefined) throw new TypeError("decoder should return a string result, not 'NoneType'");
      const text = decoder.decode(data, true);
      this.#forget_read();
      return rest + (newlines === null ? text : newlines.read(text, true));
    }
    let result = this.#take(count);
    for (let left = count - characters(result); left > 0; ) {
      if (!this.#read_chunk()) break;
      const piece = this.#take(left);
      result += piece;
      left -= characters(piece);
    }
    return result;
  }

  /** Characters that are decoded already, `count` at most. */
  #take(count: number): string {
    const end = after(this.#decoded, this.#used, count, this.#pairs);
    const part = this.#decoded.slice(this.#used, end);
    this.#used = end;
    return part;
  }

  override readline(size: Py = -1): Py {
    const limit = size_of(size);
    this.#reading();
    return this.#line(limit);
  }

  #line(limit: number): string {
    let line = "";
    for (;;) {
      const start = this.#used;
      // A "\r" at the end of a piece may be half of a line end.
      const half = line.endsWith("\r") && this.#newline === "\r\n";
      const end = half && this.#decoded[start] === "\n" ? start + 1 : line_end(this.#decoded, start, this.#newline);
      const stop = end < 0 ? this.#decoded.length : end;
      if (limit >= 0) {
        const most = after(this.#decoded, start, limit - characters(line), this.#pairs);
        if (most < stop || (most === stop && end < 0 && characters(line) + characters(this.#decoded.slice(start, most)) >= limit)) {
          this.#used = most;
          return line + this.#decoded.slice(start, most);
        }
      }
      line += this.#decoded.slice(start, stop);
      this.#used = stop;
      if (end >= 0) return line;
      if (!this.#read_chunk()) {
        this.#forget_read();
        return line;
      }
    }
  }

  override __next__(): Py {
    this.#telling = false;
    let line: Py;
    if (this.constructor === TextIOWrapper) {
      this.#reading();
      line = this.#line(-1);
    } else {
      line = this.readline();
      if (typeof line !== "string") throw new OSError(`readline() should have returned a str object, not '${type_name(line)}'`);
    }
    if (line !== "") return line;
    this.#telling = this.#seekable;
    this.#snapshot = null;
    throw new StopIteration();
  }

  override tell(): Py {
    const buffer = this.#check();
    if (!this.#seekable) throw new UnsupportedOperation("underlying stream is not seekable");
    if (!this.#telling) throw new OSError("telling position disabled by next() call");
    this.#hand_on();
    buffer.flush();
    const position: Py = buffer.tell();
    const snapshot = this.#snapshot;
    if (snapshot === null) return position;
    const used = characters(this.#decoded.slice(0, this.#used));
    return cookie_of(place_of(Number(position) - snapshot.input.length, snapshot, used, this.#new_reader(), this.#decoded.length === this.#used));
  }

  override seek(cookie: Py, whence: Py = 0): Py {
    const buffer = this.#check();
    const from = int_of(whence);
    if (!this.#seekable) throw new UnsupportedOperation("underlying stream is not seekable");
    check_text_seek(cookie, from);
    if (from === 1) return this.seek(this.tell(), 0);
    this.flush();
    this.#forget_read();
    this.#reader.decoder.reset();
    this.#reader.newlines?.reset();
    if (from === 2) {
      const position: Py = buffer.seek(0, 2);
      this.#encoder.restart(position === 0);
      return position;
    }
    const place = position_in(cookie);
    buffer.seek(place.start, 0);
    if (place.flags !== 0 || place.feed > 0) this.#go_on(place);
    this.#encoder.restart(cookie === 0);
    return cookie;
  }

  /** Decodes again from a place up to where the position was told. */
  #go_on(place: ReturnType<typeof position_in>): void {
    const { decoder, newlines } = this.#reader;
    decoder.setstate(new Uint8Array(0), place.flags >> 1);
    if (newlines !== null) newlines.pending = (place.flags & 1) !== 0;
    const input = buffer_of(this.#buffer.read(place.feed)) ?? new Uint8Array(0);
    const text = decoder.decode(input, place.at_end);
    this.#snapshot = { state: [new Uint8Array(0), place.flags >> 1], pending: (place.flags & 1) !== 0, input };
    this.#decoded = newlines === null ? text : newlines.read(text, place.at_end);
    this.#pairs = has_pairs(this.#decoded);
    if (characters(this.#decoded) < place.skip) throw new OSError("can't restore logical file position");
    this.#used = after(this.#decoded, 0, place.skip, this.#pairs);
  }

  override truncate(size: Py = null): Py {
    this.flush();
    return this.#buffer.truncate(size ?? this.tell());
  }

  override detach(): Py {
    const { buffer } = this;
    this.flush();
    this.#detached = true;
    return buffer;
  }

  override close(): Py {
    const { buffer } = this;
    if (this.closed) return null;
    try {
      this.flush();
    } finally {
      nothing_waits(this);
      buffer.close();
    }
    return null;
  }

  override seekable(): Py {
    return this.#check().seekable();
  }

  override readable(): Py {
    return this.#check().readable();
  }

  override writable(): Py {
    return this.#check().writable();
  }

  override fileno(): Py {
    return this.#check().fileno();
  }

  override isatty(): Py {
    return this.#check().isatty();
  }

  __repr__(): string {
    let text = `<${type_text(this)}`;
    const name: Py = this.#detached ? null : getattr(this.#buffer, "name", null);
    if (name !== null) text += ` name=${repr(name)}`;
    const mode: Py = getattr(this, "mode", null);
    if (mode !== null) text += ` mode=${repr(mode)}`;
    return `${text} encoding=${repr(this.#encoding)}>`;
  }
}

