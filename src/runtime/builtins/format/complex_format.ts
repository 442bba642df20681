import { ValueError } from "../../core/exceptions/index.ts";
import { float_text } from "./float_text.ts";
import { code_points, lay_out_number, pad } from "./layout.ts";
import { parse_spec, type Spec, unknown_code } from "./spec.ts";

/**
 * Python's `format(z, spec)` of a complex number given by its parts.
 *
 * @raises ValueError for a specification that complex numbers do not know
 * @example complex_format(1, 2, ".1f") // "1.0+2.0j"
 */
export function complex_format(real: number, imag: number, text: string): string {
  const spec = parse_spec(text, ">", "complex");
  if (spec.type !== "" && !"eEfFgGn".includes(spec.type)) throw unknown_code(spec.type, "complex");
  if (spec.precision > 0x7fffffff) throw new ValueError("precision too big");
  if (spec.fill === "0") throw new ValueError("Zero padding is not allowed in complex format specifier");
  if (spec.align === "=") throw new ValueError("'=' alignment flag is not allowed in complex format specifier");
  const bare: Spec = { ...spec, width: -1, fill: " ", align: ">" };
  // Without a type it looks like str(z): no real part if that is zero, and parentheses.
  const like_str = spec.type === "";
  const skip_real = like_str && real === 0 && !Object.is(real, -0);
  const first = skip_real ? "" : part(real, bare);
  const second = part(imag, skip_real ? bare : { ...bare, sign: "+" });
  const joined = `${first}${second}j`;
  const shown = like_str && !skip_real ? `(${joined})` : joined;
  return pad(shown, spec.width - code_points(shown), spec);
}

function part(n: number, spec: Spec): string {
  const size = Math.abs(n);
  const style = spec.type === "" ? (spec.precision < 0 ? "r" : "g") : spec.type === "n" ? "g" : spec.type.toLowerCase();
  const precision = spec.precision < 0 ? 6 : spec.precision;
  let text = size !== size ? "nan" : size === Infinity ? "inf" : "";
  if (text === "" && (style === "e" || style === "f" || style === "g" || style === "r")) {
    text = float_text(size, style, precision, { alternate: spec.alternate });
  }
  if (/[EFG]/.test(spec.type)) text = text.toUpperCase();
  const digits = /^\d*/.exec(text)?.[0] ?? "";
  const zero = spec.no_negative_zero && /^[0.]+(?:[eE]|$)/.test(text);
  return lay_out_number(spec, { negative: (n < 0 || Object.is(n, -0)) && !zero, digits, rest: text.slice(digits.length) });
}
