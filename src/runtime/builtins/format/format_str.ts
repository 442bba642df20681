import { ValueError } from "../../core/exceptions/index.ts";
import { code_points, pad } from "./layout.ts";
import { parse_spec, unknown_code } from "./spec.ts";

/**
 * Python's `format(s, spec)` of a str.
 *
 * @raises ValueError for a specification that strs do not know
 * @example format_str("ab", "^6") // "  ab  "
 */
export function format_str(s: string, spec: string): string {
  if (spec === "") return s;
  const parsed = parse_spec(spec, "<", "str");
  if (parsed.type !== "" && parsed.type !== "s") throw unknown_code(parsed.type, "str");
  if (parsed.sign !== "") {
    throw new ValueError(`${parsed.sign === " " ? "Space" : "Sign"} not allowed in string format specifier`);
  }
  if (parsed.no_negative_zero) throw new ValueError("Negative zero coercion (z) not allowed in string format specifier");
  if (parsed.alternate) throw new ValueError("Alternate form (#) not allowed in string format specifier");
  if (parsed.align === "=") throw new ValueError("'=' alignment not allowed in string format specifier");
  const text = parsed.precision >= 0 && parsed.precision < s.length ? [...s].slice(0, parsed.precision).join("") : s;
  return parsed.width < 0 ? text : pad(text, parsed.width - code_points(text), parsed);
}
