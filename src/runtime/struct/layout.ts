/** Formats: what stands where. */
import { buffer_of } from "../builtins/bytes/index.ts";
import { latin1 } from "../builtins/bytes/buffer.ts";
import { TypeError, UnicodeEncodeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { CODES, type Code, NATIVE_SIZES } from "./codes.ts";
import { error } from "./error.ts";

/** One value, or a text of several bytes. */
export interface Field {
  readonly code: Code;
  readonly letter: string;
  readonly at: number;
  readonly size: number;
}

/** A format that was read. */
export interface Layout {
  readonly format: string;
  readonly size: number;
  readonly little: boolean;
  /** Whether sizes and gaps are those of C on this machine. */
  readonly native: boolean;
  readonly fields: readonly Field[];
}

const known: Map<string, Layout> = /* @__PURE__ */ new Map();

/** Reads a format; what was read before is kept. @raises error for a bad one */
export function layout_of(format: Py): Layout {
  const text = format_text(format);
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = read(text);
  if (known.size >= 100) known.clear();
  known.set(text, made);
  return made;
}


function format_text(format: Py): string {
  if (typeof format === "string") {
    const odd = [...format].findIndex((char) => char > "\x7f");
    if (odd >= 0) throw new UnicodeEncodeError("ascii", format, odd, odd + 1, "ordinal not in range(128)");
    return format;
  }
  const bytes = buffer_of(format);
  if (bytes === undefined) throw new TypeError(`Struct() argument 1 must be a str or bytes object, not ${type_name(format)}`);
  return latin1(bytes);
}

function read(format: string): Layout {
  const order = "@=<>!".includes(format[0] ?? "x") ? format[0]! : "@";
  const native = order === "@";
  const fields: Field[] = [];
  let size = 0;
  for (const [, digits, letter = ""] of format.slice(format.startsWith(order) ? 1 : 0).matchAll(/\s+|(\d*)([^]?)/gy)) {
    if (digits === undefined || (digits === "" && letter === "")) continue;
    if (letter === "") throw new error("repeat count given without format specifier");
    const count = digits === "" ? 1 : Number(digits);
    const code = Object.hasOwn(CODES, letter) && !(NATIVE_ONLY.includes(letter) && !native) ? CODES[letter] : undefined;
    if (count > Number.MAX_SAFE_INTEGER) throw new error("total struct size too long");
    if (code === undefined) throw new error("bad char in struct format");
    const width = native ? (NATIVE_SIZES[letter] ?? code.size) : code.size;
    if (native && width > 1) size += (width - (size % width)) % width;
    if (size + count * width > Number.MAX_SAFE_INTEGER) throw new error("total struct size too long");
    if (letter === "s" || letter === "p") fields.push({ code, letter, at: size, size: count });
    else if (letter !== "x") for (let i = 0; i < count; i++) fields.push({ code, letter, at: size + i * width, size: width });
    size += count * width;
  }
  return { format, size, little: "@=<".includes(order), native, fields };
}

const NATIVE_ONLY = "nNP";

