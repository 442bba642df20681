/** The conversion specifiers of printf-style formatting: `%[(key)][flags][width][.precision][length]type`. */
import { TypeError, ValueError } from "../../core/exceptions/index.ts";

export interface PercentSpec {
  /** The mapping key, undefined if there is none. */
  readonly key: string | undefined;
  readonly left: boolean;
  readonly zero: boolean;
  readonly alternate: boolean;
  readonly sign: "" | "+" | " ";
  /** −1 if there is none, `*` if it comes from the arguments. */
  readonly width: number | "*";
  readonly precision: number | "*";
  readonly type: string;
  /** Whether there is nothing between the percent sign and the type. */
  readonly bare: boolean;
  /** Where the type's letter stands, for the error text. */
  readonly at: number;
}

/**
 * Splits a format into literal texts and specifiers, taken one by one: an error counts only when it is reached.
 *
 * @param what how error texts call the format
 * @raises ValueError for an incomplete specifier
 */
export function* percent_parts(format: string): Generator<string | PercentSpec, void> {
  let position = 0;
  while (position < format.length) {
    const percent = format.indexOf("%", position);
    if (percent < 0) {
      yield format.slice(position);
      return;
    }
    if (percent > position) yield format.slice(position, percent);
    const [spec, end] = read_spec(format, percent + 1);
    yield spec;
    position = end;
  }
}

function read_spec(format: string, start: number): [PercentSpec, number] {
  let position = start;
  let key: string | undefined;
  if (format[position] === "(") {
    const end = closing(format, position);
    key = format.slice(position + 1, end);
    position = end + 1;
  }
  const flags = take(format, position, /[-+ #0]*/y);
  position += flags.length;
  const width = take(format, position, /\*|\d*/y);
  position += width.length;
  const precision = take(format, position, /\.(?:\*|\d*)/y);
  position += precision.length;
  position += take(format, position, /[hlL]?/y).length;
  if (position >= format.length) throw new ValueError("incomplete format");
  const type = String.fromCodePoint(format.codePointAt(position) ?? 0);
  const spec: PercentSpec = {
    key,
    left: flags.includes("-"),
    zero: flags.includes("0"),
    alternate: flags.includes("#"),
    sign: flags.includes("+") ? "+" : flags.includes(" ") ? " " : "",
    width: width === "*" ? "*" : width === "" ? -1 : size(width, "width"),
    precision: precision === ".*" ? "*" : precision === "" ? -1 : size(precision.slice(1), "precision"),
    type,
    bare: position === start,
    at: position,
  };
  return [spec, position + type.length];
}

function take(text: string, position: number, pattern: RegExp): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? "";
}

/** Where the bracket that opens at `start` closes; keys may hold pairs of brackets. */
function closing(format: string, start: number): number {
  let depth = 0;
  for (let i = start; i < format.length; i++) {
    if (format[i] === "(") depth++;
    else if (format[i] === ")" && --depth === 0) return i;
  }
  throw new ValueError("incomplete format key");
}

function size(digits: string, what: "width" | "precision"): number {
  const n = Number(digits);
  if (what === "width" && n > Number.MAX_SAFE_INTEGER) throw new ValueError("width too big");
  if (what === "precision" && n > 0x7fffffff) throw new ValueError("precision too big");
  return n;
}

/** The width or precision given by an argument for `*`. */
export function star_argument(value: unknown): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new TypeError("* wants int");
}
