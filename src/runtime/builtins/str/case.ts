/** Upper, lower and title case, as Unicode 15.1 defines them. */
import { has_unassigned } from "./unassigned.ts";

/**
 * Python's `s.upper()`.
 *
 * @example str_upper("straße") // "STRASSE"
 */
export function str_upper(s: string): string {
  const upper = s.toUpperCase();
  if (is_ascii(s) || !has_unassigned(upper)) return upper;
  return [...s].map(upper_char).join("");
}

/**
 * Python's `s.lower()`.
 *
 * @example str_lower("ΑΣ") // "ας"
 */
export function str_lower(s: string): string {
  if (is_ascii(s) || !(s.includes("Σ") || has_unassigned(s))) return s.toLowerCase();
  return [...s].map((_, i, points) => lower_at(points, i)).join("");
}

/**
 * Python's `s.capitalize()`: the first code point in title case, the others in lower case.
 *
 * @example str_capitalize("hELLO") // "Hello"
 */
export function str_capitalize(s: string): string {
  if (s === "") return s;
  if (is_ascii(s)) return s.charAt(0).toUpperCase() + s.slice(1).toLowerCase();
  const points = [...s];
  return points.map((point, i) => (i === 0 ? title_char(point) : lower_at(points, i))).join("");
}

/**
 * Python's `s.title()`: words begin in title case and go on in lower case.
 *
 * @example str_title("they're here") // "They'Re Here"
 */
export function str_title(s: string): string {
  if (is_ascii(s)) return s.replace(/[A-Za-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  const points = [...s];
  let inside = false;
  return points
    .map((point, i) => {
      const text = inside ? lower_at(points, i) : title_char(point);
      inside = is_cased(point);
      return text;
    })
    .join("");
}

/**
 * Python's `s.swapcase()`.
 *
 * @example str_swapcase("aB") // "Ab"
 */
export function str_swapcase(s: string): string {
  const points = [...s];
  return points
    .map((point, i) => (/\p{Uppercase}/u.test(point) ? lower_at(points, i) : /[\p{Lowercase}\u0295]/u.test(point) ? upper_char(point) : point))
    .join("");
}

/**
 * Python's `s.casefold()`: for comparisons without regard to case.
 *
 * @example str_casefold("Straße") // "strasse"
 */
export function str_casefold(s: string): string {
  return is_ascii(s) ? s.toLowerCase() : [...s].map(fold_char).join("");
}

function fold_char(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  if (point === "ı" || has_unassigned(point)) return point;
  // Cherokee folds to its capitals, which were there first.
  if (code >= 0x13a0 && code <= 0x13f5) return point;
  if (code >= 0xab70 && code <= 0xabbf) return String.fromCharCode(code - 0xab70 + 0x13a0);
  if (code >= 0x13f8 && code <= 0x13fd) return String.fromCharCode(code - 8);
  const upper = upper_char(point.toLowerCase());
  // Letter by letter, so that no sigma counts as the last one.
  return [...upper].map((char) => char.toLowerCase()).join("");
}

function upper_char(point: string): string {
  const upper = point.toUpperCase();
  return upper !== point && has_unassigned(upper) ? point : upper;
}

/** Title case is upper case, except for ligatures, digraphs, Georgian and Greek with iota below. */
function title_char(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  if (code >= 0x1c4 && code <= 0x1cc) return String.fromCharCode(0x1c5 + 3 * Math.floor((code - 0x1c4) / 3));
  if (code >= 0x1f1 && code <= 0x1f3) return "\u01f2";
  if (code >= 0x10d0 && code <= 0x10ff) return point;
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8);
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return String.fromCharCode(code + 9);
  if (code === 0x1fbc || code === 0x1fcc || code === 0x1ffc) return point;
  const [first = "", ...rest] = upper_char(point);
  if (code >= 0x1f00 && code <= 0x1fff) return first + rest.join("").replace("\u0399", "\u0345");
  // Of ligatures the first letter only is a capital; of ŉ the second, as the first is a mark.
  return is_cased(first) ? first + rest.join("").toLowerCase() : first + rest.join("");
}

/** One code point in lower case; a sigma at the end of a word has its own form, by rules that hosts see otherwise. */
function lower_at(points: readonly string[], i: number): string {
  const point = points[i] ?? "";
  if (point !== "Σ") return has_unassigned(point) ? point : point.toLowerCase();
  const before = points.slice(0, i).findLast((char) => !is_ignorable(char));
  const after = points.slice(i + 1).find((char) => !is_ignorable(char));
  const is_last = before !== undefined && is_cased(before) && !(after !== undefined && is_cased(after));
  return is_last ? "ς" : "σ";
}

function is_cased(point: string): boolean {
  return /[\p{Cased}\u0295]/u.test(point) && !has_unassigned(point);
}

function is_ignorable(point: string): boolean {
  // U+1171E became a spacing mark after Unicode 15.1.
  return point === "\u{1171e}" || (/\p{Case_Ignorable}/u.test(point) && !has_unassigned(point));
}

function is_ascii(s: string): boolean {
  return /^[\0-\x7f]*$/.test(s);
}
