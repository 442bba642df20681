/** Format specifications of decimals. */
import { code_points } from "../builtins/format/layout.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { count, cut, finite, type Num, power_of_ten, type Rounding } from "./number.ts";
import { signed, split_at, to_text } from "./text.ts";

interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly no_negative_zero: boolean;
  /** `#`: with a point always. */
  readonly alternate: boolean;
  readonly zeros: boolean;
  readonly width: number;
  readonly separator: string;
  /** −1 if there is none. */
  readonly precision: number;
  readonly type: string;
}

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d*)(,)?(?:\.(\d+))?([eEfFgGn%])?$/su;

function parse_spec(text: string, capitals: boolean): Spec {
  const match = SPEC.exec(text);
  if (match === null) throw new ValueError("invalid format string");
  const [, fill, align, sign = "-", z, alternate, zero, width = "", separator = "", precision, type] = match;
  const zeros = zero !== undefined;
  if (zeros && align !== undefined) throw new ValueError("invalid format string");
  return {
    fill: fill ?? " ", align: align ?? ">", sign, no_negative_zero: z !== undefined, alternate: alternate !== undefined, zeros, width: Number(width), separator,
    precision: precision === undefined ? -1 : Number(precision), type: type === undefined ? (capitals ? "G" : "g") : type === "n" ? "g" : type,
  };
}

/**
 * `format(decimal, spec)`.
 *
 * @raises ValueError for a specification that decimals do not know
 */
export function format_decimal(x: Num, text: string, rounding: Rounding, capitals: boolean): string {
  const spec = parse_spec(text, capitals);
  if (x.special !== "") return aligned(sign_of(x.negative, spec), to_text({ ...x, negative: false }, true) + (spec.type === "%" ? "%" : ""), { ...spec, zeros: false, fill: spec.zeros ? " " : spec.fill });
  const percent = spec.type === "%" ? { ...x, exponent: x.exponent + 2 } : x;
  const value = shortened(percent, spec, rounding);
  const digits = String(value.digits);
  const left = value.exponent + digits.length;
  const point = point_of(value, left, spec);
  const { whole, fraction } = split_at(digits, point);
  const exponent = left - point;
  const behind = (fraction === "" && !spec.alternate ? "" : `.${fraction}`) + exponent_text(exponent, spec) + (spec.type === "%" ? "%" : "");
  const sign = sign_of(value.negative && !(spec.no_negative_zero && value.digits === 0n), spec);
  const least = spec.zeros ? spec.width - behind.length - sign.length : 0;
  return aligned(sign, grouped(whole, spec.separator, least) + behind, spec);
}

function exponent_text(exponent: number, { type }: Spec): string {
  if (exponent === 0 && type !== "e" && type !== "E") return "";
  return `${type === "E" || type === "G" ? "E" : "e"}${signed(exponent)}`;
}

function sign_of(negative: boolean, { sign }: Spec): string {
  return negative ? "-" : sign === "-" ? "" : sign;
}

/** Rounded to the precision that is asked for. */
function shortened(x: Num, { type, precision }: Spec, rounding: Rounding): Num {
  let value = x;
  if (precision >= 0) {
    if ("eE".includes(type)) value = to_figures(x, precision + 1, rounding);
    else if ("fF%".includes(type)) value = rescaled(x, -precision, rounding);
    else if (count(x.digits) > precision) value = to_figures(x, Math.max(precision, 1), rounding);
  }
  return value.digits === 0n && value.exponent > 0 && "fF%".includes(type) ? rescaled(value, 0, rounding) : value;
}

function to_figures(x: Num, figures: number, rounding: Rounding): Num {
  if (x.digits === 0n) return x;
  const places = count(x.digits) - figures;
  if (places <= 0) return finite(x.negative, x.digits * power_of_ten(-places), x.exponent + places);
  const [digits] = cut(x.digits, places, x.negative, rounding);
  return count(digits) > figures ? finite(x.negative, digits / 10n, x.exponent + places + 1) : finite(x.negative, digits, x.exponent + places);
}

function rescaled(x: Num, exponent: number, rounding: Rounding): Num {
  if (x.exponent >= exponent) return finite(x.negative, x.digits * power_of_ten(x.exponent - exponent), exponent);
  return finite(x.negative, cut(x.digits, exponent - x.exponent, x.negative, rounding)[0], exponent);
}

function point_of(value: Num, left: number, { type, precision }: Spec): number {
  if ("fF%".includes(type)) return left;
  if ("eE".includes(type)) return value.digits === 0n && precision >= 0 ? 1 - precision : 1;
  return value.exponent <= 0 && left > -6 ? left : 1;
}

function grouped(digits: string, separator: string, least: number): string {
  if (separator === "") return digits.padStart(least, "0");
  const groups: string[] = [];
  for (let [left, wanted] = [digits, least]; ; wanted -= separator.length) {
    const length = Math.min(Math.max(left.length, wanted, 1), 3);
    groups.unshift(left.slice(-length).padStart(length, "0"));
    left = left.slice(0, -length);
    wanted -= length;
    if (left === "" && wanted <= 0) return groups.join(separator);
  }
}

function aligned(sign: string, body: string, { fill, align, width }: Spec): string {
  const places = Math.max(0, width - code_points(sign + body));
  switch (align) {
    case "<":
      return sign + body + fill.repeat(places);
    case "=":
      return sign + fill.repeat(places) + body;
    case "^":
      return fill.repeat(places >> 1) + sign + body + fill.repeat(places - (places >> 1));
  }
  return fill.repeat(places) + sign + body;
}
