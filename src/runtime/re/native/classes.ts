/** Sets of characters as JavaScript's classes. */
import { unassigned_members } from "../../builtins/str/unassigned.ts";
import { SPACES } from "../../builtins/str/spaces.ts";
import { type Category, CharSet } from "../chars/CharSet.ts";
import { cased } from "../chars/fold.ts";

/** The characters that a text may have: ASCII, those of one byte, or all. */
export type Alphabet = 128 | 256 | "all";

/** One character of a set, as source of a regular expression with the flag `v` if the alphabet is not limited, else without it. */
export function class_of(set: CharSet, alphabet: Alphabet): string {
  const { single } = set;
  if (alphabet === "all") return single === undefined ? wide_class(set) : escaped_wide(single);
  if (single !== undefined) return single < alphabet ? escaped(single) : "[]";
  return narrow_class(set, alphabet);
}

/** Where the set is asked for each character of the alphabet, nothing is left to interpretation. */
function narrow_class(set: CharSet, size: number): string {
  const { table } = set;
  const inside: number[] = [];
  for (let code = 0; code < size; code++) if (table[code] === 1) inside.push(code);
  if (inside.length === size) return "[^]";
  if (inside.length === 1) return escaped(inside[0]!);
  const named = NAMED.find(([, is_in]) => inside.length === count_of(is_in, size) && inside.every((code) => is_in(code)));
  if (named !== undefined) return named[0];
  const negated = inside.length > size / 2;
  const listed = negated ? Array.from({ length: size }, (_, code) => code).filter((code) => table[code] === 0) : inside;
  return `[${negated ? "^" : ""}${ranges(listed)}]`;
}

const NAMED: readonly (readonly [string, (code: number) => boolean])[] = [
  ["\\w", (code) => /\w/.test(String.fromCharCode(code))],
  ["\\d", (code) => /\d/.test(String.fromCharCode(code))],
  ["\\s", (code) => /\s/.test(String.fromCharCode(code))],
  ["\\W", (code) => /\W/.test(String.fromCharCode(code))],
  ["\\D", (code) => /\D/.test(String.fromCharCode(code))],
  ["\\S", (code) => /\S/.test(String.fromCharCode(code))],
];

function count_of(is_in: (code: number) => boolean, size: number): number {
  let count = 0;
  for (let code = 0; code < size; code++) if (is_in(code)) count++;
  return count;
}

function ranges(codes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < codes.length; i++) {
    const low = codes[i]!;
    while (i + 1 < codes.length && codes[i + 1] === codes[i]! + 1) i++;
    const high = codes[i]!;
    text += low === high ? escaped(low) : `${escaped(low)}-${escaped(high)}`;
  }
  return text;
}

function wide_class(set: CharSet): string {
  // A loop of `[^]` goes once with the flag `v` in Node 20.
  if (set.items.length === 0) return set.negated ? "[\\x00-\\u{10ffff}]" : "[]";
  let inside = set.items
    .map((item) => (item.kind === "category" ? category_class(item.category, item.negated, set.unicode) : item.low === item.high ? escaped_wide(item.low) : `${escaped_wide(item.low)}-${escaped_wide(item.high)}`))
    .join("");
  if (set.fold === "ascii") for (let code = 65; code < 123; code++) if (set.holds(code)) inside += escaped_wide(code);
  if (set.fold === "unicode") for (const code of cased()) if (set.holds(code)) inside += escaped_wide(code);
  return `[${set.negated ? "^" : ""}${inside}]`;
}

function category_class(category: Category, negated: boolean, unicode: boolean): string {
  const not = negated ? "^" : "";
  if (!unicode) return `[${not}${{ digit: "0-9", space: "\\t-\\r ", word: "0-9A-Za-z_" }[category]}]`;
  if (category === "space") return `[${not}${SPACES}]`;
  const known = category === "digit" ? "\\p{Nd}" : "\\p{L}\\p{N}_";
  return negated ? `[^[[${known}]--[${unassigned_members()}]]]` : `[[${known}]--[${unassigned_members()}]]`;
}

/** Part of a word, for boundaries. */
export function word_class(alphabet: Alphabet, unicode: boolean): string {
  return class_of(new CharSet([{ kind: "category", category: "word", negated: false }], { unicode }), alphabet);
}

function escaped(code: number): string {
  const char = String.fromCharCode(code);
  return /[0-9A-Za-z]/.test(char) ? char : `\\x${code.toString(16).padStart(2, "0")}`;
}

function escaped_wide(code: number): string {
  return code < 128 ? escaped(code) : `\\u{${code.toString(16)}}`;
}
