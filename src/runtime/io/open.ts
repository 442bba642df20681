import { OSError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { check_str } from "./arguments.ts";
import { DEFAULT_BUFFER_SIZE } from "./Buffered.ts";
import { BufferedRandom } from "./BufferedRandom.ts";
import { BufferedReader } from "./BufferedReader.ts";
import { BufferedWriter } from "./BufferedWriter.ts";
import { FileIO } from "./FileIO.ts";
import { fspath } from "./fspath.ts";
import { TextIOWrapper } from "./TextIOWrapper.ts";

/**
 * Python's `open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)`.
 *
 * @param file a path, or the number of an open file
 * @param mode "r", "w", "x" or "a", with "+" to do both, "b" for bytes
 * @param buffering the size of the buffer in bytes; 0 for none (bytes only), 1 for lines (text only), -1 for what suits
 * @returns a TextIOWrapper, BufferedReader, BufferedWriter, BufferedRandom or FileIO
 * @raises OSError if the system can't open it
 * @raises ValueError for arguments that do not fit together
 * @example const f = open("notes.txt", "w"); f.write("x"); f.close();
 */
export function open(file: Py, mode?: "r" | "w" | "x" | "a" | "r+" | "w+" | "x+" | "a+" | "rt" | "wt" | "xt" | "at" | "+r" | "+w" | "+a" | "rt+" | "wt+" | "at+" | "tr" | "tw" | "ta", buffering?: Py, encoding?: Py, errors?: Py, newline?: Py, closefd?: Py, opener?: Py): TextIOWrapper;
export function open(file: Py, mode: "rb" | "br", buffering?: -1): BufferedReader;
export function open(file: Py, mode: "wb" | "bw" | "ab" | "ba" | "xb" | "bx", buffering?: -1): BufferedWriter;
export function open(file: Py, mode: "r+b" | "rb+" | "w+b" | "wb+" | "a+b" | "ab+" | "x+b" | "xb+", buffering?: -1): BufferedRandom;
export function open(file: Py, mode?: Py, buffering?: Py, encoding?: Py, errors?: Py, newline?: Py, closefd?: Py, opener?: Py): Py;
export function open(file: Py, mode: Py = "r", buffering: Py = -1, encoding: Py = null, errors: Py = null, newline: Py = null, closefd: Py = true, opener: Py = null): Py {
  const path = index_of(file) === undefined ? fspath(file) : file;
  check_types(mode, buffering, encoding, errors);
  const { binary, kind, updating } = parsed(mode);
  if (binary && encoding !== null) throw new ValueError("binary mode doesn't take an encoding argument");
  if (binary && errors !== null) throw new ValueError("binary mode doesn't take an errors argument");
  if (binary && newline !== null) throw new ValueError("binary mode doesn't take a newline argument");
  const raw = new FileIO(path, kind + (updating ? "+" : ""), closefd, opener);
  try {
    return wrapped(raw, { binary, kind, updating, mode, buffering: Number(index_of(buffering)) }, encoding, errors, newline);
  } catch (error) {
    raw.close();
    throw error;
  }
}

interface Mode {
  readonly binary: boolean;
  readonly kind: string;
  readonly updating: boolean;
}

function wrapped(raw: FileIO, how: Mode & { readonly mode: string; readonly buffering: number }, encoding: Py, errors: Py, newline: Py): Py {
  const { binary, kind, updating, mode } = how;
  const terminal = how.buffering < 0 && truth(raw.isatty());
  const by_line = how.buffering === 1 || terminal;
  const size = how.buffering < 0 || how.buffering === 1 ? suitable(raw) : how.buffering;
  if (how.buffering < -1) throw new ValueError("invalid buffering size");
  if (size === 0) {
    if (binary) return raw;
    throw new ValueError("can't have unbuffered text I/O");
  }
  const buffer = updating ? new BufferedRandom(raw, size) : kind === "r" ? new BufferedReader(raw, size) : new BufferedWriter(raw, size);
  if (binary) return buffer;
  const text = new TextIOWrapper(buffer, encoding, errors, newline, by_line && !binary);
  text.mode = mode;
  return text;
}

function suitable(raw: FileIO): number {
  try {
    const size = raw._blksize;
    return size > 1 ? size : DEFAULT_BUFFER_SIZE;
  } catch (error) {
    if (error instanceof OSError) return DEFAULT_BUFFER_SIZE;
    throw error;
  }
}

function check_types(mode: Py, buffering: Py, encoding: Py, errors: Py): void {
  if (typeof mode !== "string") throw new TypeError(`open() argument 'mode' must be str, not ${type_name(mode)}`);
  if (index_of(buffering) === undefined) throw new TypeError(`'${type_name(buffering)}' object cannot be interpreted as an integer`);
  check_str("open", { encoding, errors });
}

function parsed(mode: string): Mode {
  const letters = new Set(mode);
  if (/[^axrwb+t]/.test(mode) || letters.size !== mode.length) throw new ValueError(`invalid mode: ${repr(mode)}`);
  const binary = letters.has("b");
  if (binary && letters.has("t")) throw new ValueError("can't have text and binary mode at once");
  const kinds = [..."xrwa"].filter((letter) => letters.has(letter));
  const [kind = ""] = kinds;
  if (kinds.length > 1) throw new ValueError("must have exactly one of create/read/write/append mode");
  return { binary, kind, updating: letters.has("+") };
}

/**
 * Python's `io.open_code(path)`: opens a file of code, as bytes.
 *
 * @example open_code("/tmp/a.py").read()
 */
export function open_code(path: Py): BufferedReader {
  return open(path, "rb");
}

/**
 * Python's `io.text_encoding(encoding, stacklevel=2)`: the encoding that a None stands for in functions that hand it on to `open`.
 *
 * @example text_encoding(null) // "locale"
 */
export function text_encoding(encoding: Py, _stacklevel?: Py): Py {
  return encoding ?? "locale";
}
