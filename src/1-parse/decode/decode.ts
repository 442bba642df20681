import { asLatin1, findCookie, findEncoding } from "./cookie.ts";
import { findUtf8Problem } from "./utf8.ts";

/** Why bytes can't be read as Python source, in Python's words. */
export interface DecodingProblem {
  readonly code: "decoding-error" | "unknown-encoding";
  readonly message: string;
  readonly encoding: string;
  /** 1-based line. */
  readonly line: number;
}

/** The text of a source file, or what stands against it. */
export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: DecodingProblem };

function failed(message: string, encoding: string, line = 1, code: DecodingProblem["code"] = "decoding-error"): Decoded {
  return { text: null, problem: { code, message, encoding, line } };
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, "0")}`;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  return asLatin1(bytes, offset).split(/\r\n|\r|\n/).length;
}

/**
 * Reads the bytes of a source file as Python does: UTF-8, unless a byte order mark or a `coding` comment (PEP 263) says otherwise. A byte
 * order mark is taken off.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = marked ? bytes.subarray(3) : bytes;
  const name = findCookie(content);
  if (name === null) return decodeUtf8(content);
  const encoding = findEncoding(name);
  // Behind a mark Python takes no other spelling, not even `utf8`.
  if (marked && !/^utf[-_]8(?:[-_]|$)/i.test(name)) return failed(`encoding problem: ${name} with BOM`, name);
  if (encoding === null) return failed(`unknown encoding: ${name}`, name);
  switch (encoding.label) {
    case "utf-8": return decodeUtf8(content);
    case "bytes": return { text: asLatin1(content, content.length), problem: null };
    case "cp1252": return decodeCp1252(content);
    case "ascii": return decodeAscii(content);
    case null: return failed(`unknown encoding: ${name}`, name, 1, "unknown-encoding");
    default: return decodeOther(content, encoding.label, encoding.python);
  }
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const problem = findUtf8Problem(bytes);
  if (problem === null) return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), problem: null };
  const { offset, reason, length } = problem;
  const what = length === 1 ? `byte ${hex(bytes[offset] ?? 0)} in position ${offset}` : `bytes in position ${offset}-${offset + length - 1}`;
  return failed(`(unicode error) 'utf-8' codec can't decode ${what}: ${reason}`, "utf-8", lineAt(bytes, offset));
}

function decodeAscii(bytes: Uint8Array): Decoded {
  const offset = bytes.findIndex((byte) => byte >= 128);
  if (offset < 0) return { text: asLatin1(bytes, bytes.length), problem: null };
  const what = `byte ${hex(bytes[offset] ?? 0)} in position ${offset}`;
  return failed(`(unicode error) 'ascii' codec can't decode ${what}: ordinal not in range(128)`, "ascii", lineAt(bytes, offset));
}

/** What cp1252 has from 0x80 to 0x9f; a blank where Python has nothing. Some versions of Node's TextDecoder read the range as latin-1. */
const cp1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function decodeCp1252(bytes: Uint8Array): Decoded {
  const isHigh = (byte: number): boolean => byte >= 0x80 && byte <= 0x9f;
  const offset = bytes.findIndex((byte) => isHigh(byte) && cp1252.charAt(byte - 0x80) === " ");
  if (offset >= 0) {
    const what = `byte ${hex(bytes[offset] ?? 0)} in position ${offset}`;
    return failed(`(unicode error) 'charmap' codec can't decode ${what}: character maps to <undefined>`, "cp1252", lineAt(bytes, offset));
  }
  return { text: Array.from(bytes, (byte) => (isHigh(byte) ? cp1252.charAt(byte - 0x80) : String.fromCharCode(byte))).join(""), problem: null };
}

function decodeOther(bytes: Uint8Array, label: string, python: string): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), problem: null };
  } catch (failure) {
    if (failure instanceof RangeError) return failed(`unknown encoding: ${python}`, python, 1, "unknown-encoding");
    return failed(`(unicode error) '${python}' codec can't decode the file`, python);
  }
}
