/** What to do with characters that an encoding lacks. */
import { LookupError, UnicodeEncodeError } from "../../../core/exceptions/index.ts";
import { escape_char } from "../../repr/str_repr.ts";

/** The characters that can't be encoded: `points[start:end]`. */
export interface EncodeProblem {
  readonly encoding: string;
  readonly text: string;
  readonly points: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Text to be encoded instead, or bytes. */
export type Replacement = string | readonly number[];

export interface EncodeRecovery {
  readonly replacement: Replacement;
  /** Where encoding goes on. */
  readonly next: number;
}

export type EncodeHandler = (problem: EncodeProblem) => EncodeRecovery;

/**
 * The error handler of a name.
 *
 * @raises LookupError for a name that is none
 */
export function encode_error_handler(name: string): EncodeHandler {
  switch (name) {
    case "strict":
      return fail;
    case "ignore":
      return each(() => "");
    case "replace":
      return each(() => "?");
    case "backslashreplace":
      return each((char) => escape_char(char));
    case "xmlcharrefreplace":
      return each((char) => `&#${char.codePointAt(0) ?? 0};`);
    case "surrogateescape":
      return surrogate_escape;
    case "surrogatepass":
      return surrogate_pass;
  }
  throw new LookupError(`unknown error handler name '${name}'`);
}

function each(replace: (char: string) => string): EncodeHandler {
  return ({ points, start, end }) => ({ replacement: points.slice(start, end).map(replace).join(""), next: end });
}

function fail({ encoding, text, start, end, reason }: EncodeProblem): never {
  throw new UnicodeEncodeError(encoding, text, start, end, reason);
}

/** U+DC80–DCFF stand for bytes that could not be decoded. */
function surrogate_escape(problem: EncodeProblem): EncodeRecovery {
  const bytes: number[] = [];
  for (let i = problem.start; i < problem.end; i++) {
    const code = problem.points[i]?.charCodeAt(0) ?? 0;
    if (code < 0xdc80 || code > 0xdcff) break;
    bytes.push(code - 0xdc00);
  }
  return bytes.length === 0 ? fail(problem) : { replacement: bytes, next: problem.start + bytes.length };
}

function surrogate_pass(problem: EncodeProblem): EncodeRecovery {
  const codes = problem.points.slice(problem.start, problem.end).map((char) => char.charCodeAt(0));
  const write = surrogate_bytes(problem.encoding);
  if (write === undefined || codes.some((code) => code < 0xd800 || code > 0xdfff)) return fail(problem);
  return { replacement: codes.flatMap(write), next: problem.end };
}

function surrogate_bytes(encoding: string): ((code: number) => number[]) | undefined {
  switch (encoding) {
    case "utf-8":
      return (code) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    case "utf-16":
    case "utf-16-le":
      return (code) => [code & 255, code >> 8];
    case "utf-16-be":
      return (code) => [code >> 8, code & 255];
    case "utf-32":
    case "utf-32-le":
      return (code) => [code & 255, code >> 8, 0, 0];
    case "utf-32-be":
      return (code) => [0, 0, code >> 8, code & 255];
  }
  return undefined;
}
