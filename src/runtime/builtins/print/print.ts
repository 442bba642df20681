import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { truth } from "../../core/truth.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { stdout } from "../../platform/index.ts";
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
  const count = values.length;
  if (count === 1 && typeof values[0] === "string") {
    stdout.write(`${values[0]}\n`);
    return;
  }
  const last: unknown = values[count - 1];
  if (is_keywords(last)) print_with(values.slice(0, -1), last);
  else stdout.write(`${joined(values, " ")}\n`);
}

function print_with(values: readonly Py[], options: PrintOptions): void {
  const sep = text_option(options.sep, "sep", " ");
  const end = text_option(options.end, "end", "\n");
  const file = options.file ?? stdout;
  if (file === stdout) {
    stdout.write(joined(values, sep) + end);
  } else {
    // Other files see every piece, as in Python.
    values.forEach((value, i) => {
      if (i > 0) file.write(sep);
      file.write(to_str(value));
    });
    file.write(end);
  }
  if (options.flush !== undefined && truth(options.flush)) file.flush();
}

function joined(values: readonly Py[], sep: string): string {
  let text = "";
  for (let i = 0; i < values.length; i++) text += i === 0 ? to_str(values[i]) : sep + to_str(values[i]);
  return text;
}

function text_option(x: unknown, name: string, fallback: string): string {
  if (x === undefined || x === null) return fallback;
  if (typeof x === "string") return x;
  throw new TypeError(`${name} must be None or a string, not ${type_name(x)}`);
}
