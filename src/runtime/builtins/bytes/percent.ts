import { KeyError, OverflowError, TypeError } from "../../core/exceptions/index.ts";
import { getitem } from "../../core/items/index.ts";
import { is_tuple } from "../../core/tuple.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { percent, type PercentKind } from "../format/percent.ts";
import { index_of } from "../int/index_of.ts";
import { ascii } from "../repr/ascii.ts";
import { like } from "./arguments.ts";
import { buffer_of, latin1 } from "./buffer.ts";
import { bytes_of } from "./Bytes.ts";
import type { BytesLike } from "./BytesLike.ts";

/**
 * Python's `format % args` of bytes.
 *
 * @raises TypeError for too few or too many arguments, or one of the wrong type
 * @raises ValueError for a specifier that does not exist
 * @example bytes_percent(bytes_of("%d%%"), 5) // b'5%'
 */
export function bytes_percent(format: BytesLike, args: Py): BytesLike {
  return like(format, percent(latin1(format.data), args, BYTES));
}

const BYTES: PercentKind = {
  what: "bytes",
  real: "float argument required",
  int_letter: (letter) => (letter === "i" || letter === "u" ? "d" : letter),
  item: (mapping, key) => bytes_item(mapping, key),
  is_mapping: (x) => {
    if (typeof x !== "object" || x === null || is_tuple(x) || buffer_of(x) !== undefined) return false;
    return Array.isArray(x) || x instanceof Map || typeof x.__getitem__ === "function";
  },
  texts: { s: to_text, b: to_text, r: ascii, a: ascii, c: to_char },
  unknown: (letter, at) => `unsupported format character '${letter}' (0x${letter.charCodeAt(0).toString(16)}) at index ${at}`,
};

/** Keys are bytes; a plain Map knows objects by identity, so it is searched. */
function bytes_item(mapping: Py, key: string): Py {
  if (!(mapping instanceof Map) || mapping.constructor !== Map) return getitem(mapping, bytes_of(key));
  for (const [candidate, value] of mapping) {
    const data = buffer_of(candidate);
    if (data !== undefined && latin1(data) === key) return value;
  }
  throw new KeyError(bytes_of(key));
}

function to_text(x: Py): string {
  const data = buffer_of(x) ?? (typeof x?.__bytes__ === "function" ? buffer_of(x.__bytes__()) : undefined);
  if (data === undefined) {
    throw new TypeError(`%b requires a bytes-like object, or an object that implements __bytes__, not '${type_name(x)}'`);
  }
  return latin1(data);
}

function to_char(x: Py): string {
  const data = buffer_of(x);
  if (data?.length === 1) return latin1(data);
  if (data !== undefined) throw new TypeError("%c requires an integer in range(256) or a single byte");
  const byte = index_of(x, () => "%c requires an integer in range(256) or a single byte");
  if (byte < 0 || byte > 255) throw new OverflowError("%c arg not in range(256)");
  return String.fromCharCode(Number(byte));
}
