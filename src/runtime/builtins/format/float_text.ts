import { float_str } from "../repr/float_str.ts";
import { to_exponential, to_fixed } from "../numbers/decimal.ts";

/** How a float's digits are written: the letters of the presentation types, `r` for the shortest digits. */
export type FloatStyle = "e" | "f" | "g" | "r";

export interface FloatTextOptions {
  /** `#`: the point stays, and so do the zeros `g` would cut. */
  readonly alternate?: boolean;
  /** Adds `.0` to what looks like an int, as formatting without a type does. */
  readonly keep_float?: boolean;
}

/**
 * The text of a finite float, zero or more, without its sign.
 *
 * @example float_text(1234.5, "g", 3) // "1.23e+03"
 */
export function float_text(x: number, style: FloatStyle, precision: number, options: FloatTextOptions = {}): string {
  switch (style) {
    case "f":
      return with_point(to_fixed(x, precision), options);
    case "e": {
      const { digits, exponent } = to_exponential(x, precision);
      return scientific(digits, exponent, options);
    }
    case "g":
      return general(x, precision === 0 ? 1 : precision, options);
    case "r":
      return shortest(x, options);
  }
}

function general(x: number, precision: number, options: FloatTextOptions): string {
  const { digits, exponent } = to_exponential(x, precision - 1);
  const kept = options.alternate ? digits : digits.replace(/0+$/, "") || "0";
  if (exponent < -4 || exponent >= precision - (options.keep_float ? 1 : 0)) return scientific(kept, exponent, options);
  return positional(kept, exponent, options);
}

function positional(digits: string, exponent: number, options: FloatTextOptions): string {
  const whole = exponent < 0 ? "0" : digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const fraction = exponent < 0 ? "0".repeat(-exponent - 1) + digits : digits.slice(exponent + 1);
  // Zero has no digits of its own after the point.
  const shown = fraction !== "" && /^0+$/.test(digits) && !options.alternate ? "" : fraction;
  if (shown !== "") return `${whole}.${shown}`;
  return options.keep_float ? `${whole}.0` : with_point(whole, options);
}

function shortest(x: number, options: FloatTextOptions): string {
  const text = float_str(x);
  const bare = options.keep_float ? text : text.replace(/\.0$/, "");
  if (!options.alternate || bare.includes(".")) return bare;
  const e = bare.indexOf("e");
  return e < 0 ? `${bare}.` : `${bare.slice(0, e)}.${bare.slice(e)}`;
}

function scientific(digits: string, exponent: number, { alternate }: FloatTextOptions): string {
  const size = String(Math.abs(exponent)).padStart(2, "0");
  const point = digits.length > 1 || alternate ? "." : "";
  return `${digits[0]}${point}${digits.slice(1)}e${exponent < 0 ? "-" : "+"}${size}`;
}

function with_point(text: string, { alternate }: FloatTextOptions): string {
  return alternate && !text.includes(".") ? `${text}.` : text;
}
