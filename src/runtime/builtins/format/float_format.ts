import { ValueError } from "../../core/exceptions/index.ts";
import { to_fixed } from "../numbers/decimal.ts";
import { float_str } from "../repr/float_str.ts";
import { float_text, type FloatStyle } from "./float_text.ts";
import { lay_out_number } from "./layout.ts";
import { parse_spec, type Spec, unknown_code } from "./spec.ts";

/**
 * Python's `format(x, spec)` of a proven float.
 *
 * @param n the float, unboxed
 * @raises ValueError for a specification that floats do not know
 * @example float_format(2, ".3") // "2.0"
 */
export function float_format(n: number, spec = ""): string {
  if (spec === "") return float_str(n);
  return format_double(n, parse_spec(spec, ">", "float"), "float");
}

/** Formats a double by a parsed specification; `type` is the Python type of the value, for the error text. */
export function format_double(n: number, spec: Spec, type: string): string {
  if (spec.type !== "" && !"eEfFgGn%".includes(spec.type)) throw unknown_code(spec.type, type);
  if (spec.precision > 0x7fffffff) throw new ValueError("precision too big");
  if (spec.type === "f" && spec.plain && Number.isFinite(n)) {
    const text = to_fixed(Math.abs(n), spec.precision < 0 ? 6 : spec.precision);
    return n < 0 || Object.is(n, -0) ? `-${text}` : text;
  }
  const percent = spec.type === "%";
  let text = digits_of(percent ? Math.abs(n) * 100 : Math.abs(n), spec);
  if (spec.type === "E" || spec.type === "F" || spec.type === "G") text = text.toUpperCase();
  if (percent) text += "%";
  const whole = /^\d*/.exec(text)?.[0] ?? "";
  const negative = (n < 0 || Object.is(n, -0)) && !(spec.no_negative_zero && is_zero(text));
  return lay_out_number(spec, { negative, digits: whole, rest: text.slice(whole.length) });
}

function digits_of(size: number, { type, precision, alternate }: Spec): string {
  if (size !== size) return "nan";
  if (size === Infinity) return "inf";
  const keep_float = type === "";
  const style = type === "" ? (precision < 0 ? "r" : "g") : STYLES[type] ?? "f";
  return float_text(size, style, precision < 0 ? 6 : precision, { alternate, keep_float });
}

const STYLES: Readonly<Record<string, FloatStyle>> = { e: "e", E: "e", g: "g", G: "g", n: "g" };

function is_zero(text: string): boolean {
  return /^[0.]+(?:[eE%]|$)/.test(text);
}
