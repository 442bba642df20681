import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { truth } from "../../core/truth.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { flush_file, stdout, write_pieces } from "../../platform/stdio.ts";
import { to_str } from "../repr/to_str.ts";

/** The keyword arguments of {@link print}. */
export interface PrintOptions {
  readonly sep?: string | null;
  readonly end?: string | null;
  /** Any object with `write`; stdout if left out or null. */
  readonly file?: Py;
  readonly flush?: Py;
}

/**
 * Python's `print(*values, sep=" ", end="\n", file=None, flush=False)`.
 *
 * @param values what to print; the options in a plain object at the end
 * @raises TypeError if `sep` or `end` is neither str nor None
 * @example print("a", 1.5, { end: "" })
 */
export function print(...values: Py[]): void {
  const last: unknown = values.at(-1);
  if (is_keywords(last)) print_with(values.slice(0, -1), last);
  else write_pieces(stdout, pieces_of(values, " ", "\n"));
}

function print_with(values: readonly Py[], options: PrintOptions): void {
  const sep = text_option(options.sep, "sep", " ");
  const end = text_option(options.end, "end", "\n");
  const file: Py = options.file ?? stdout;
  write_pieces(file, pieces_of(values, sep, end));
  if (options.flush !== undefined && truth(options.flush)) flush_file(file);
}

/** Files of the program see every piece, as in Python. */
function pieces_of(values: readonly Py[], sep: string, end: string): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < values.length; i++) {
    if (i > 0) pieces.push(sep);
    pieces.push(to_str(values[i]));
  }
  pieces.push(end);
  return pieces;
}

function text_option(x: unknown, name: string, fallback: string): string {
  if (x === undefined || x === null) return fallback;
  if (typeof x === "string") return x;
  throw new TypeError(`${name} must be None or a string, not ${type_name(x)}`);
}
