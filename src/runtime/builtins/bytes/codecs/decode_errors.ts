/** What to do with bytes that are not of an encoding. */
import { LookupError, UnicodeDecodeError } from "../../../core/exceptions/index.ts";
import type { Py } from "../../../core/value.ts";

/** The bytes that can't be decoded: `data[start:end]`. */
export interface DecodeProblem {
  readonly encoding: string;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface Recovery {
  readonly text: string;
  /** Where decoding goes on. */
  readonly next: number;
}

/** `wrap` makes the bytes object that the exception carries. */
export type DecodeHandler = (problem: DecodeProblem, wrap: (data: Uint8Array) => Py) => Recovery;

/**
 * The error handler of a name.
 *
 * @raises LookupError for a name that is none
 */
export function decode_error_handler(name: string): DecodeHandler {
  switch (name) {
    case "strict":
      return fail;
    case "ignore":
      return ({ end }) => ({ text: "", next: end });
    case "replace":
      return ({ end }) => ({ text: "\ufffd", next: end });
    case "backslashreplace":
      return ({ data, start, end }) => ({ text: [...data.subarray(start, end)].map(escaped).join(""), next: end });
    case "surrogateescape":
      return surrogate_escape;
    case "surrogatepass":
      return surrogate_pass;
  }
  throw new LookupError(`unknown error handler name '${name}'`);
}

function escaped(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}

function fail({ encoding, data, start, end, reason }: DecodeProblem, wrap: (data: Uint8Array) => Py): never {
  throw new UnicodeDecodeError(encoding, wrap(data), start, end, reason);
}

/** Up to four bytes past ASCII become U+DC80–DCFF, to be encoded as they were. */
function surrogate_escape(problem: DecodeProblem, wrap: (data: Uint8Array) => Py): Recovery {
  const { data, start, end } = problem;
  let next = start;
  let text = "";
  for (; next < Math.min(end, start + 4) && (data[next] ?? 0) >= 128; next++) text += String.fromCharCode(0xdc00 + (data[next] ?? 0));
  return next === start ? fail(problem, wrap) : { text, next };
}

/** Surrogates encoded like other characters. */
function surrogate_pass(problem: DecodeProblem, wrap: (data: Uint8Array) => Py): Recovery {
  const { encoding, data, start } = problem;
  const at = (i: number): number => data[start + i] ?? 0;
  let code = -1;
  let size = 0;
  if (encoding === "utf-8" && (at(0) & 0xf0) === 0xe0 && (at(1) & 0xc0) === 0x80 && (at(2) & 0xc0) === 0x80) {
    [code, size] = [((at(0) & 15) << 12) | ((at(1) & 63) << 6) | (at(2) & 63), 3];
  } else if (encoding.startsWith("utf-16") && start + 2 <= data.length) {
    [code, size] = [encoding.endsWith("be") ? (at(0) << 8) | at(1) : at(0) | (at(1) << 8), 2];
  } else if (encoding.startsWith("utf-32") && start + 4 <= data.length) {
    const [a, b, c, d] = encoding.endsWith("be") ? [at(3), at(2), at(1), at(0)] : [at(0), at(1), at(2), at(3)];
    if (c === 0 && d === 0) [code, size] = [a | (b << 8), 4];
  }
  if (code < 0xd800 || code > 0xdfff) return fail(problem, wrap);
  return { text: String.fromCharCode(code), next: start + size };
}
