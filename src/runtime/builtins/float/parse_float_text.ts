import { ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { ascii_number } from "../int/digit_text.ts";
import { repr } from "../repr/repr.ts";

/**
 * The float a text stands for.
 *
 * @param shown what the error text shows: the str or bytes the program gave
 * @raises ValueError if the text is no float
 * @example parse_float_text(" 1_000.5e-3 ") // 1.0005
 */
export function parse_float_text(text: string, shown: Py = text): number {
  const bare = ascii_number(text);
  if (/^[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/.test(bare)) {
    return Number(bare.replaceAll("_", ""));
  }
  const named = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(bare);
  if (named === null) throw new ValueError(`could not convert string to float: ${repr(shown)}`);
  const size = named[2] === undefined ? NaN : Infinity;
  return named[1] === "-" ? -size : size;
}
