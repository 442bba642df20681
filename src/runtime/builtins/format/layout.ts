/** Puts sign, prefix, grouped digits and padding of a number together. */
import type { Spec } from "./spec.ts";

/** The parts of a number's text. */
export interface NumberParts {
  readonly negative: boolean;
  /** `0x` and the like. */
  readonly prefix?: string;
  /** The digits before the point; the only ones that are grouped. Empty for `c`, inf and nan. */
  readonly digits: string;
  /** The point, the decimals, the exponent, a percent sign. */
  readonly rest?: string;
  /** How many digits a group has, 3 by default. */
  readonly group?: number;
}

/** The text of a number as the specification lays it out. */
export function lay_out_number(spec: Spec, { negative, prefix = "", digits, rest = "", group = 3 }: NumberParts): string {
  const sign = negative ? "-" : spec.sign === "+" || spec.sign === " " ? spec.sign : "";
  if (spec.width < 0 && spec.grouping === "") return sign + prefix + digits + rest;
  const other = sign.length + prefix.length + code_points(rest);
  const least = spec.fill === "0" && spec.align === "=" ? spec.width - other : 0;
  const grouped = digits === "" ? "" : group_digits(digits, spec.grouping, group, least);
  const padding = spec.width - other - grouped.length;
  if (padding <= 0) return sign + prefix + grouped + rest;
  if (spec.align === "=") return sign + prefix + spec.fill.repeat(padding) + grouped + rest;
  return pad(sign + prefix + grouped + rest, padding, spec);
}

/** Puts `padding` fill characters around the text. */
export function pad(text: string, padding: number, { align, fill }: Pick<Spec, "align" | "fill">): string {
  if (padding <= 0) return text;
  if (align === "<") return text + fill.repeat(padding);
  const left = align === "^" ? padding >> 1 : padding;
  return fill.repeat(left) + text + fill.repeat(padding - left);
}

function group_digits(digits: string, separator: string, size: number, least: number): string {
  if (separator === "") return digits.padStart(least, "0");
  const groups: string[] = [];
  let left = digits;
  for (let wanted = least; ; wanted--) {
    // A separator never comes first: where only it is missing, a zero goes before it.
    const length = Math.min(size, Math.max(left.length, wanted, 1));
    groups.unshift(left.slice(-length).padStart(length, "0"));
    left = left.slice(0, -length);
    wanted -= length;
    if (left === "" && wanted <= 0) return groups.join(separator);
  }
}

/** The length of a text as Python counts it. */
export function code_points(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}
