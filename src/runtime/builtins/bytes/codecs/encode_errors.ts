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
export type EncodeHandler = (problem: EncodeProblem) => Replacement;

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
      return () => "";
    case "replace":
      return ({ start, end }) => "?".repeat(end - start);
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
  return ({ points, start, end }) => points.slice(start, end).map(replace).join("");
}

function fail({ encoding, text, start, end, reason }: EncodeProblem): never {
  throw new UnicodeEncodeError(encoding, text, start, end, reason);
}

/** U+DC80–DCFF stand for bytes that could not be decoded. */
function surrogate_escape(problem: EncodeProblem): Replacement {
  const codes = problem.points.slice(problem.start, problem.end).map((char) => char.charCodeAt(0));
  return codes.every((code) => code >= 0xdc80 && code <= 0xdcff) ? codes.map((code) => code - 0xdc00) : fail(problem);
}

function surrogate_pass(problem: EncodeProblem): Replacement {
  const codes = problem.points.slice(problem.start, problem.end).map((char) => char.charCodeAt(0));
  if (codes.some((code) => code < 0xd800 || code > 0xdfff)) return fail(problem);
  switch (problem.encoding) {
    case "utf-8":
      return codes.flatMap((code) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]);
    case "utf-16":
    case "utf-16-le":
      return codes.flatMap((code) => [code & 255, code >> 8]);
    case "utf-16-be":
      return codes.flatMap((code) => [code >> 8, code & 255]);
    case "utf-32":
    case "utf-32-le":
      return codes.flatMap((code) => [code & 255, code >> 8, 0, 0]);
    case "utf-32-be":
      return codes.flatMap((code) => [0, 0, code >> 8, code & 255]);
  }
  return fail(problem);
}
