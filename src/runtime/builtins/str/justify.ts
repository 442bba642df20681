import { OverflowError, TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { in_order } from "./arguments.ts";
import { index_of, small_index } from "../int/index_of.ts";
import { str_len } from "./points.ts";
import { text_of } from "./StrObject.ts";

/**
 * Python's `s.center(width, fillchar=" ")`.
 *
 * @raises TypeError if `fillchar` is not one character
 * @example str_center("ab", 5, "*") // "**ab*"
 */
export function str_center(s: string, width: Py, fillchar = " "): string {
  const fill = fill_char(fillchar);
  const wanted = width_of(width);
  const missing = wanted - str_len(s);
  if (missing <= 0) return s;
  // An odd space goes left if the width is odd too.
  const left = (missing >> 1) + (missing & wanted & 1);
  return fill.repeat(left) + s + fill.repeat(missing - left);
}

/**
 * Python's `s.ljust(width, fillchar=" ")`.
 *
 * @raises TypeError if `fillchar` is not one character
 * @example str_ljust("ab", 4, ".") // "ab.."
 */
export function str_ljust(s: string, width: Py, fillchar = " "): string {
  return s + padding(s, width, fill_char(fillchar));
}

/**
 * Python's `s.rjust(width, fillchar=" ")`.
 *
 * @raises TypeError if `fillchar` is not one character
 * @example str_rjust("7", 3, "0") // "007"
 */
export function str_rjust(s: string, width: Py, fillchar = " "): string {
  return padding(s, width, fill_char(fillchar)) + s;
}

/**
 * Python's `s.zfill(width)`: zeros on the left, after a sign.
 *
 * @example str_zfill("-7", 4) // "-007"
 */
export function str_zfill(s: string, width: Py): string {
  const zeros = padding(s, width, "0");
  const sign = s.startsWith("-") || s.startsWith("+") ? s.charAt(0) : "";
  return sign + zeros + s.slice(sign.length);
}

/**
 * Python's `s.expandtabs(tabsize=8)`.
 *
 * @example str_expandtabs("a\tb", 4) // "a   b"
 */
export function str_expandtabs(s: string, tabsize: Py = 8): string {
  if (is_keywords(tabsize)) return str_expandtabs(s, ...in_order([tabsize], ["tabsize"], "expandtabs"));
  const size = small_index(tabsize);
  let column = 0;
  return s.replace(/[\t\n\r]|[^\t\n\r]+/g, (part) => {
    if (part === "\n" || part === "\r") {
      column = 0;
      return part;
    }
    if (part !== "\t") {
      column += str_len(part);
      return part;
    }
    const spaces = size > 0 ? size - (column % size) : 0;
    column += spaces;
    return " ".repeat(spaces);
  });
}

function padding(s: string, width: Py, fill: string): string {
  return fill.repeat(Math.max(width_of(width) - str_len(s), 0));
}

function width_of(width: Py): number {
  const n = index_of(width);
  if (typeof n === "bigint" && BigInt.asIntN(64, n) !== n) throw new OverflowError("Python int too large to convert to C ssize_t");
  return small_index(n);
}

function fill_char(x: unknown): string {
  const fill = text_of(x);
  if (fill === undefined) throw new TypeError(`The fill character must be a unicode character, not ${type_name(x)}`);
  if (str_len(fill) !== 1) throw new TypeError("The fill character must be exactly one character long");
  return fill;
}
