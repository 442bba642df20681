/** The `is…` methods of str. They are false for the empty str, except `isascii` and `isprintable`. */
import { SPACES } from "./spaces.ts";
import { has_unassigned, unassigned_members } from "./unassigned.ts";

const memo: { space?: RegExp; unprintable?: RegExp; numeric?: RegExp } = {};

// Most are: no table is asked then.
const ASCII_LETTERS = /^[A-Za-z]+$/;
const ASCII_LETTERS_AND_DIGITS = /^[A-Za-z0-9]+$/;

/** Whether all of it matches, with no code point that Python does not know. */
function all(s: string, pattern: RegExp): boolean {
  return pattern.test(s) && (/^[\0-\x7f]*$/.test(s) || !has_unassigned(s));
}

/** Python's `s.isalpha()`. @example str_isalpha("é") // true */
export function str_isalpha(s: string): boolean {
  return ASCII_LETTERS.test(s) || all(s, /^\p{L}+$/u);
}

/** Python's `s.isalnum()`. @example str_isalnum("a1") // true */
export function str_isalnum(s: string): boolean {
  return ASCII_LETTERS_AND_DIGITS.test(s) || all(s, /^[\p{L}\p{N}]+$/u);
}

/** Python's `s.isdecimal()`. @example str_isdecimal("²") // false */
export function str_isdecimal(s: string): boolean {
  return all(s, /^\p{Nd}+$/u);
}

/** Python's `s.isdigit()`. @example str_isdigit("²") // true */
export function str_isdigit(s: string): boolean {
  return all(
    s,
    /^[\p{Nd}\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]+$/u,
  );
}

/** Python's `s.isnumeric()`. @example str_isnumeric("½") // true */
export function str_isnumeric(s: string): boolean {
  memo.numeric ??= new RegExp(`^[\\p{N}${NUMERIC_LETTERS}]+$`, "u");
  return all(s, memo.numeric);
}

/** Python's `s.isspace()`. @example str_isspace("\t ") // true */
export function str_isspace(s: string): boolean {
  return (memo.space ??= new RegExp(`^[${SPACES}]+$`)).test(s);
}

/** Python's `s.isascii()`. @example str_isascii("é") // false */
export function str_isascii(s: string): boolean {
  return /^[\0-\x7f]*$/.test(s);
}

/** Python's `s.isprintable()`. @example str_isprintable("a\n") // false */
export function str_isprintable(s: string): boolean {
  if (/^[ -~]*$/.test(s)) return true;
  memo.unprintable ??= new RegExp(`[\\p{C}\\p{Z}${unassigned_members()}]`, "u");
  return !memo.unprintable.test(s.replaceAll(" ", ""));
}

/** Python's `s.isidentifier()`. @example str_isidentifier("x1") // true */
export function str_isidentifier(s: string): boolean {
  return all(s, /^[\p{XID_Start}_]\p{XID_Continue}*$/u);
}

/** Python's `s.isupper()`: no lower or title case, and some upper case. @example str_isupper("A1") // true */
export function str_isupper(s: string): boolean {
  const known = without_unassigned(s);
  return !/[\p{Lowercase}\p{Lt}\u0295]/u.test(known) && /\p{Uppercase}/u.test(known);
}

/** Python's `s.islower()`: no upper or title case, and some lower case. @example str_islower("a1") // true */
export function str_islower(s: string): boolean {
  const known = without_unassigned(s);
  return !/[\p{Uppercase}\p{Lt}]/u.test(known) && /[\p{Lowercase}\u0295]/u.test(known);
}

/** Python's `s.istitle()`: capitals begin words, and only they do. @example str_istitle("Ab Cd") // true */
export function str_istitle(s: string): boolean {
  let inside = false;
  let some = false;
  for (const point of s) {
    const known = !has_unassigned(point);
    if (known && /[\p{Uppercase}\p{Lt}]/u.test(point)) {
      if (inside) return false;
      inside = some = true;
    } else if (known && /[\p{Lowercase}\u0295]/u.test(point)) {
      if (!inside) return false;
      inside = some = true;
    } else {
      inside = false;
    }
  }
  return some;
}

function without_unassigned(s: string): string {
  return /^[\0-\x7f]*$/.test(s) || !has_unassigned(s) ? s : [...s].filter((point) => !has_unassigned(point)).join("");
}

/** Chinese characters that are numbers. */
const NUMERIC_LETTERS =
  "㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰" +
  "鈎钩阡陆陌陸零\u{f96b}\u{f973}\u{f978}\u{f9b2}\u{f9d1}\u{f9d3}\u{f9fd}" +
  "𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭\u{2f890}";
