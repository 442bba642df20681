/** Printf-style formatting, shared by str and bytes. */
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { is_tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { code_points } from "./layout.ts";
import { percent_float, percent_int, type SignedText } from "./percent_number.ts";
import { percent_parts, type PercentSpec, star_argument } from "./percent_spec.ts";

/** What differs between `str % args` and `bytes % args`. */
export interface PercentKind {
  /** "string" or "bytes", as the error text calls it. */
  readonly what: string;
  /** The value of a mapping key. */
  readonly item: (mapping: Py, key: string) => Py;
  /** Whether the argument may serve as a mapping. */
  readonly is_mapping: (x: Py) => boolean;
  /** The text conversions by letter: `s`, `r`, `a`, `c`, `b`. */
  readonly texts: Readonly<Record<string, (x: Py) => string>>;
  /** What error texts say instead of a value that is no real number. */
  readonly real: string;
  /** The letter by which error texts call the conversions to int. */
  readonly int_letter: (letter: string) => string;
  /** The error of an unknown letter. */
  readonly unknown: (letter: string, at: number) => string;
}

/**
 * Formats `args` (a tuple, a mapping or one value) by a printf-style format.
 *
 * @raises TypeError for too few or too many arguments, or one of the wrong type
 * @raises ValueError for a specifier that does not exist
 */
export function percent(format: string, args: Py, kind: PercentKind): string {
  const source = new Arguments(args, kind);
  let text = "";
  for (const part of percent_parts(format)) {
    text += typeof part === "string" ? part : convert(part, source, kind);
  }
  source.finish(kind.what);
  return text;
}

class Arguments {
  readonly #mapping: Py;
  readonly #item: PercentKind["item"];
  #values: readonly Py[];
  #next = 0;
  #by_key = false;

  constructor(args: Py, kind: PercentKind) {
    this.#values = is_tuple(args) ? args : [args];
    this.#mapping = kind.is_mapping(args) ? args : undefined;
    this.#item = kind.item;
  }

  take(): Py {
    if (this.#next >= this.#values.length) throw new TypeError("not enough arguments for format string");
    return this.#values[this.#next++];
  }

  /** From here on `take` gives the value of that key. */
  look_up(key: string): void {
    if (this.#mapping === undefined) throw new TypeError("format requires a mapping");
    this.#values = [this.#item(this.#mapping, key)];
    this.#next = 0;
    this.#by_key = true;
  }

  finish(what: string): void {
    if (this.#by_key || this.#mapping !== undefined || this.#next >= this.#values.length) return;
    throw new TypeError(`not all arguments converted during ${what} formatting`);
  }
}

function convert(spec: PercentSpec, source: Arguments, kind: PercentKind): string {
  if (spec.key !== undefined) source.look_up(spec.key);
  const given = spec.width === "*" ? star_argument(source.take()) : spec.width;
  const left = spec.left || (spec.width === "*" && given < 0);
  const width = Math.abs(given === -1 && spec.width !== "*" ? 0 : given);
  const precision = spec.precision === "*" ? Math.max(star_argument(source.take()), 0) : spec.precision;
  if (spec.type === "%" && spec.bare) return "%";
  const { sign, body } = converted(spec, precision, source, kind);
  const padding = width - sign.length - code_points(body);
  if (padding <= 0) return sign + body;
  if (left) return sign + body + " ".repeat(padding);
  const zeros = spec.zero && "diouxXeEfFgG".includes(spec.type);
  return zeros ? sign + "0".repeat(padding) + body : " ".repeat(padding) + sign + body;
}

function converted(spec: PercentSpec, precision: number, source: Arguments, kind: PercentKind): SignedText {
  const letter = spec.type;
  const to_text = kind.texts[letter];
  if (to_text !== undefined) {
    const text = to_text(source.take());
    const cut = precision >= 0 && precision < text.length && letter !== "c";
    return { sign: "", body: cut ? [...text].slice(0, precision).join("") : text };
  }
  if ("diouxX".includes(letter)) return percent_int(source.take(), { ...spec, type: kind.int_letter(letter) }, precision);
  if ("eEfFgG".includes(letter)) return percent_float(source.take(), spec, precision, kind.real);
  source.take();
  throw new ValueError(kind.unknown(letter, spec.at));
}
