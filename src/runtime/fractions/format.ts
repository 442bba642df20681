/** Format specifications of fractions: those of floats, exactly, and a general form. */
import { ValueError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Ratio } from "./rational.ts";

const GENERAL = /^(?:(.)?([<>=^]))?([-+ ]?)(#)?(0|[1-9][0-9]*)?([,_])?$/su;
const FLOAT = /^(?:(.)?([<>=^]))?([-+ ]?)(z)?(#)?(0(?=[0-9]))?(0|[1-9][0-9]*)?([,_])?(?:\.(0|[1-9][0-9]*))?([eEfFgG%])$/su;

/**
 * `format(fraction, spec)`.
 *
 * @param type the name of the class, for the error text
 * @raises ValueError for a specification that fractions do not know
 */
export function format_ratio(ratio: Ratio, spec: string, type: string): string {
  const general = GENERAL.exec(spec);
  if (general !== null) return format_general(ratio, general);
  const float = FLOAT.exec(spec);
  if (float !== null && (float[2] === undefined || float[6] === undefined)) return format_float_style(ratio, float);
  throw new ValueError(`Invalid format specifier ${repr(spec)} for object of type ${repr(type)}`);
}

function format_general([n, d]: Ratio, match: RegExpExecArray): string {
  const [, fill = " ", align = ">", sign_option = "", alternate, width = "0", separator = ""] = match;
  const size = grouped(String(n < 0n ? -n : n), separator);
  const body = d > 1n || alternate !== undefined ? `${size}/${grouped(String(d), separator)}` : size;
  return padded(n < 0n ? "-" : positive(sign_option), body, fill, align, Number(width));
}

function positive(option: string): string {
  return option === "-" ? "" : option;
}

function grouped(digits: string, separator: string): string {
  return separator === "" ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

function padded(sign: string, body: string, fill: string, align: string, width: number): string {
  const count = Math.max(0, width - sign.length - body.length);
  switch (align) {
    case ">":
      return fill.repeat(count) + sign + body;
    case "<":
      return sign + body + fill.repeat(count);
    case "^":
      return fill.repeat(count >> 1) + sign + body + fill.repeat(count - (count >> 1));
  }
  return sign + fill.repeat(count) + body;
}

/** `n/d` as a multiple of `10**exponent`, half to even. */
function round_to_exponent(n: bigint, d: bigint, exponent: number): bigint {
  const [a, b] = exponent >= 0 ? [n, d * 10n ** BigInt(exponent)] : [n * 10n ** BigInt(-exponent), d];
  const size = a < 0n ? -a : a;
  const [q, r] = [size / b, size % b];
  const up = r * 2n > b || (r * 2n === b && (q & 1n) === 1n);
  return up ? q + 1n : q;
}

/** The first digits of `n/d` and the exponent of the last of them. */
function round_to_figures(n: bigint, d: bigint, figures: number): readonly [digits: bigint, exponent: number] {
  if (n === 0n) return [0n, 1 - figures];
  const [a, b] = [String(n < 0n ? -n : n), String(d)];
  const exponent = a.length - b.length + (b <= a ? 1 : 0) - figures;
  const digits = round_to_exponent(n, d, exponent);
  return String(digits).length === figures + 1 ? [digits / 10n, exponent + 1] : [digits, exponent];
}

function format_float_style([n, d]: Ratio, match: RegExpExecArray): string {
  const [, fill = " ", align = ">", sign_option = "", no_negative_zero, alternate, zeros, width = "0", separator = "", precision_text = "6", type = ""] = match;
  const precision = Number(precision_text);
  const { digits, point, scientific, exponent } = rounded(n, d, type, precision);
  const negative = n < 0n && !(no_negative_zero !== undefined && digits === 0n);
  const suffix = type === "%" ? "%" : scientific ? `${"EFG".includes(type) ? "E" : "e"}${exponent_text(exponent + point)}` : "";
  const text = String(digits).padStart(point + 1, "0");
  const decimals = text.slice(text.length - point);
  const kept = "gG".includes(type) && alternate === undefined ? decimals.replace(/0+$/, "") : decimals;
  const trailing = (alternate === undefined && (point === 0 || kept === "") ? "" : ".") + (point === 0 ? "" : kept) + suffix;
  const sign = negative ? "-" : positive(sign_option);
  let leading = text.slice(0, text.length - point);
  if (zeros !== undefined) {
    const least = Number(width) - sign.length - trailing.length;
    leading = leading.padStart(separator === "" ? least : Math.floor((3 * least) / 4) + 1, "0");
  }
  return padded(sign, grouped(leading, separator) + trailing, fill, align, Number(width));
}

function exponent_text(exponent: number): string {
  return `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** The digits to show; `point` of them stand behind the point. */
function rounded(n: bigint, d: bigint, type: string, precision: number): { digits: bigint; point: number; scientific: boolean; exponent: number } {
  if ("fF%".includes(type)) {
    const exponent = -precision - (type === "%" ? 2 : 0);
    return { digits: round_to_exponent(n, d, exponent), point: precision, scientific: false, exponent };
  }
  const general = "gG".includes(type);
  const figures = general ? Math.max(precision, 1) : precision + 1;
  const [digits, exponent] = round_to_figures(n, d, figures);
  const scientific = !general || exponent > 0 || exponent + figures <= -4;
  return { digits, point: scientific ? figures - 1 : -exponent, scientific, exponent };
}
