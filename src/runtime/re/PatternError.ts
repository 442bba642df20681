import { Bytes } from "../builtins/bytes/Bytes.ts";
import { latin1 } from "../builtins/bytes/buffer.ts";
import { Exception } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `re.PatternError(msg, pattern=None, pos=None)`, also `re.error`: a text that is no valid pattern.
 *
 * @example try { compile("[") } catch (error) { … } // unterminated character set at position 0
 */
export class PatternError extends Exception {
  static readonly __module__: string = "re";
  readonly msg: string;
  readonly pattern: Py;
  readonly pos: number | null;
  readonly lineno: number | null;
  readonly colno: number | null;

  /**
   * @param pattern the pattern, a str or bytes
   * @param pos where in it, counted in characters
   */
  constructor(msg: string, pattern: Py = null, pos: number | null = null) {
    const place = pattern === null || pos === null ? undefined : position_in(pattern, pos);
    super(place === undefined ? msg : `${msg} at position ${pos}${place.lines ? ` (line ${place.lineno}, column ${place.colno})` : ""}`);
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    this.lineno = place?.lineno ?? null;
    this.colno = place?.colno ?? null;
  }
}

function position_in(pattern: Py, pos: number): { lines: boolean; lineno: number; colno: number } {
  const chars = [...(pattern instanceof Bytes ? latin1(pattern.data) : String(pattern))];
  const before = chars.slice(0, pos);
  return { lines: chars.includes("\n"), lineno: before.filter((char) => char === "\n").length + 1, colno: pos - before.lastIndexOf("\n") };
}
