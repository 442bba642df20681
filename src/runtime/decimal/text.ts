/** Decimal numbers as text. */
import { ascii_number } from "../builtins/int/digit_text.ts";
import { finite, infinity, type Num } from "./number.ts";

const TEXT = /^([-+]?)(?:(\d+)(?:\.(\d*))?(?:e([-+]?\d+))?|\.(\d+)(?:e([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))$/i;

/**
 * The number that a text stands for, undefined if it is none.
 *
 * @param strict whether white space and underscores are no part of a number
 * @example parse("1.10") // 110 × 10^-2
 */
export function parse(text: string, strict = false): Num | undefined {
  const bare = strict ? text.replace(/\p{Nd}/gu, (digit) => ascii_number(digit)) : ascii_number(text).replaceAll("_", "");
  const match = TEXT.exec(bare);
  if (match === null) return undefined;
  const [, sign, whole, decimals = "", exponent, only_decimals, other_exponent, infinite, signaling, payload] = match;
  const negative = sign === "-";
  if (infinite !== undefined) return infinity(negative);
  if (payload !== undefined) return { negative, digits: BigInt(payload === "" ? "0" : payload), exponent: 0, special: signaling === undefined ? "nan" : "snan" };
  const behind = only_decimals ?? decimals;
  return finite(negative, BigInt((whole ?? "") + behind), Number(exponent ?? other_exponent ?? 0) - behind.length);
}

/**
 * The text of a number, with an exponent where the point would be far away.
 *
 * @param engineering whether the exponent is a multiple of 3
 */
export function to_text(x: Num, capitals: boolean, engineering = false): string {
  const sign = x.negative ? "-" : "";
  if (x.special === "inf") return `${sign}Infinity`;
  if (x.special !== "") return `${sign}${x.special === "nan" ? "NaN" : "sNaN"}${x.digits === 0n ? "" : String(x.digits)}`;
  const digits = String(x.digits);
  const left = x.exponent + digits.length;
  const point = point_of(x, left, engineering);
  const { whole, fraction } = split_at(digits, point);
  return sign + whole + (fraction === "" ? "" : `.${fraction}`) + (left === point ? "" : `${capitals ? "E" : "e"}${signed(left - point)}`);
}

function point_of(x: Num, left: number, engineering: boolean): number {
  if (x.exponent <= 0 && left > -6) return left;
  if (!engineering) return 1;
  return x.digits === 0n ? modulo(left + 1, 3) - 1 : modulo(left - 1, 3) + 1;
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}

/** With a sign always. */
export function signed(n: number): string {
  return n < 0 ? String(n) : `+${n}`;
}

/** The digits before and behind a point. */
export function split_at(digits: string, point: number): { readonly whole: string; readonly fraction: string } {
  if (point <= 0) return { whole: "0", fraction: "0".repeat(-point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, "0"), fraction: digits.slice(point) };
}

/** The digits as `as_tuple` lists them. */
export function digit_list(x: Num): number[] {
  if (x.special === "inf") return [0];
  return x.special !== "" && x.digits === 0n ? [] : [...String(x.digits)].map(Number);
}

