/** The number conversions of printf-style formatting. */
import { OverflowError, TypeError } from "../../core/exceptions/index.ts";
import { Float, type Int } from "../../core/float.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { to_float } from "../float/to_float.ts";
import { int_digits } from "../int/int_digits.ts";
import { index_of } from "../int/index_of.ts";
import { whole } from "../int/whole.ts";
import { float_text } from "./float_text.ts";
import type { PercentSpec } from "./percent_spec.ts";

/** A number's text in parts, so that zeros can go between sign and digits. */
export interface SignedText {
  readonly sign: string;
  readonly body: string;
}

/**
 * `%d %i %u %o %x %X`.
 *
 * @raises TypeError if the value is no number (`%d`), or no int (the others)
 */
export function percent_int(x: Py, spec: PercentSpec, precision: number): SignedText {
  const { type, alternate } = spec;
  const decimal = type === "d" || type === "i" || type === "u";
  const n = decimal ? real_to_int(x, type) : index_of(x, (name) => `%${type} format: an integer is required, not ${name}`);
  const base = decimal ? 10 : type === "o" ? 8 : 16;
  const text = base === 10 ? int_digits(n) : n.toString(base);
  const negative = n < 0;
  const digits = (negative ? text.slice(1) : text).padStart(precision, "0");
  const prefix = !alternate || decimal ? "" : type === "o" ? "0o" : "0x";
  const body = type === "X" ? digits.toUpperCase() : digits;
  return { sign: (negative ? "-" : spec.sign) + (type === "X" ? prefix.toUpperCase() : prefix), body };
}

function real_to_int(x: Py, type: string): Int {
  if (typeof x === "number") return Number.isInteger(x) ? x : whole(x);
  if (x instanceof Float) return whole(x.value);
  if (typeof x === "object" && x !== null && typeof x.__index__ !== "function" && typeof x.__int__ === "function") return x.__int__();
  return index_of(x, (name) => `%${type} format: a real number is required, not ${name}`);
}

/**
 * `%e %f %g` and their capitals.
 *
 * @param expected what error texts say instead of a value that is no real number
 * @raises TypeError if the value is no real number
 */
export function percent_float(x: Py, spec: PercentSpec, precision: number, expected: string): SignedText {
  const n = real(x, expected);
  const size = Math.abs(n);
  const style = spec.type.toLowerCase();
  let body = size !== size ? "nan" : size === Infinity ? "inf" : "";
  if (body === "" && (style === "e" || style === "f" || style === "g")) {
    body = float_text(size, style, precision < 0 ? 6 : precision, { alternate: spec.alternate });
  }
  if (style !== spec.type) body = body.toUpperCase();
  return { sign: n < 0 || Object.is(n, -0) ? "-" : spec.sign, body };
}

function real(x: Py, expected: string): number {
  const known = typeof x === "number" || typeof x === "bigint" || typeof x === "boolean" || x instanceof Float;
  if (known || typeof x?.__float__ === "function" || typeof x?.__index__ === "function") return to_float(x);
  throw new TypeError(`${expected}, not ${type_name(x)}`);
}

/**
 * `%c`: a code point or a text of one character.
 *
 * @raises OverflowError for an int that is no code point
 * @raises TypeError for anything else
 */
export function percent_char(x: Py): string {
  if (typeof x === "string") {
    if (x.length === 1 || (x.length === 2 && [...x].length === 1)) return x;
    throw new TypeError("%c requires int or char");
  }
  const n = index_of(x, () => "%c requires int or char");
  if (n < 0 || n > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return String.fromCodePoint(Number(n));
}
