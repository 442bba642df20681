import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { is_number, to_double } from "../../core/operators/numeric.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { to_float } from "../float/to_float.ts";
import { ascii_number } from "../int/digit_text.ts";
import { str_repr } from "../repr/str_repr.ts";
import { text_of } from "../str/StrObject.ts";

type Pair = [real: number, imag: number];

/**
 * The parts of `complex(real, imag)`.
 *
 * @raises ValueError if a text is no complex number
 * @raises TypeError for what is no number
 * @example complex_parts("1+2j", undefined) // [1, 2]
 */
export function complex_parts(real: Py, imag: Py): Pair {
  const text = text_of(real);
  if (text !== undefined) {
    if (imag !== undefined) throw new TypeError("complex() can't take second arg if first is a string");
    return parse(text);
  }
  if (text_of(imag) !== undefined) throw new TypeError("complex() second arg can't be a string");
  const first = parts_of(real, "first argument must be a string or a number");
  if (imag === undefined) return first;
  const second = parts_of(imag, "second argument must be a number");
  // Adding a zero that is not there would lose the sign of another one.
  return [is_complex(imag) ? first[0] - second[1] : first[0], is_complex(real) ? first[1] + second[0] : second[0]];
}

function is_complex(x: Py): boolean {
  return typeof x === "object" && x !== null && typeof x.__complex__ === "function";
}

function parts_of(x: Py, expected: string): Pair {
  if (x === undefined) return [0, 0];
  if (is_number(x)) return [to_double(x), 0];
  if (typeof x === "object" && x !== null) {
    const z: Py = typeof x.__complex__ === "function" ? x.__complex__() : undefined;
    if (z !== undefined) return [z.real, z.imag];
    if (typeof x.__float__ === "function" || typeof x.__index__ === "function") return [to_float(x), 0];
  }
  throw new TypeError(`complex() ${expected}, not '${type_name(x)}'`);
}

const NUMBER = "(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan";

function parse(text: string): Pair {
  if (/(?:^|\D)_|_(?:\D|$)/.test(text)) throw new ValueError(`could not convert string to complex: ${str_repr(text)}`);
  const bare = ascii_number(text).replace(/^\(\s*(.*?)\s*\)$/s, "$1");
  const match = new RegExp(`^(?:([+-]?(?:${NUMBER}))?(?:([+-](?:${NUMBER})?)j)?|([+-]?(?:${NUMBER})?)j)$`, "i").exec(bare);
  if (match === null || bare === "") throw new ValueError("complex() arg is a malformed string");
  const [, first, second, only] = match;
  if (only !== undefined) return [0, imaginary(only)];
  return [first === undefined ? 0 : to_float(first), second === undefined ? 0 : imaginary(second)];
}

function imaginary(text: string): number {
  return text === "" || text === "+" || text === "-" ? Number(`${text}1`) : to_float(text);
}
