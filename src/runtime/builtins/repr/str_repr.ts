import { unassigned_members } from "../str/unassigned.ts";

const memo: { special?: RegExp } = {};

/**
 * Python's `repr` of a str: in single quotes unless it holds those and no double ones.
 *
 * @example str_repr("it's\n") // "\"it's\\n\""
 */
export function str_repr(s: string): string {
  if (/^[ !#-&(-[\]-~]*$/.test(s)) return `'${s}'`;
  const quote = s.includes("'") && !s.includes('"') ? '"' : "'";
  memo.special ??= new RegExp(`[\\p{C}\\p{Z}'\\\\${unassigned_members()}]`, "gu");
  return quote + s.replace(memo.special, (char) => (char === " " || (char === "'" && quote === '"') ? char : escape_char(char))) + quote;
}

/**
 * The escape of one code point.
 *
 * @example escape_char("\n") // "\\n"
 */
export function escape_char(char: string): string {
  switch (char) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    case "\\":
      return "\\\\";
    case "'":
      return "\\'";
  }
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, "0")}` : code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
