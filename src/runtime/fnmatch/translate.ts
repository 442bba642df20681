import { escape } from "../re/functions.ts";

/** What stands for a star among the parts: no part of a pattern. */
export const STAR = "";

/**
 * Python's `fnmatch.translate(pat)`: a shell pattern as a pattern of `re`.
 *
 * @example translate("*.py") // "(?s:.*\\.py)\\Z"
 */
export function translate(pat: string): string {
  const groups: string[][] = [[]];
  for (const part of parts_of([...pat])) {
    if (part === STAR) groups.push([]);
    else groups.at(-1)!.push(part);
  }
  const [first = "", ...others] = groups.map((group) => group.join(""));
  if (others.length === 0) return `(?s:${first})\\Z`;
  // What is between two stars is decided at its first place, for a later one can't help.
  const last = others.pop() ?? "";
  return `(?s:${first}${others.map((fixed) => `(?>.*?${fixed})`).join("")}.*${last})\\Z`;
}

/**
 * The parts as patterns, with STAR for stars, not two in a row.
 *
 * @param any what a question mark is
 */
export function parts_of(chars: readonly string[], any = "."): string[] {
  const parts: string[] = [];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    if (char === "*") {
      if (parts.at(-1) !== STAR) parts.push(STAR);
    } else if (char === "?") {
      parts.push(any);
    } else if (char === "[") {
      const end = set_end(chars, i + 1);
      parts.push(end < 0 ? "\\[" : set_of(chars.slice(i + 1, end)));
      if (end >= 0) i = end;
    } else {
      parts.push(escape(char));
    }
  }
  return parts;
}

/** Where a set ends, -1 if it doesn't. */
function set_end(chars: readonly string[], start: number): number {
  let i = start;
  if (chars[i] === "!") i++;
  if (chars[i] === "]") i++;
  return chars.indexOf("]", i);
}

function set_of(chars: readonly string[]): string {
  const inside = (chars.includes("-") ? ranges(chars) : chars.join("").replaceAll("\\", "\\\\")).replace(/[&~|]/g, "\\$&");
  if (inside === "") return "(?!)";
  if (inside === "!") return ".";
  if (inside.startsWith("!")) return `[^${inside.slice(1)}]`;
  return /^[\^[]/.test(inside) ? `[\\${inside}]` : `[${inside}]`;
}

/** A set with ranges, of which those that are empty go. */
function ranges(chars: readonly string[]): string {
  const chunks: string[][] = [];
  let start = 0;
  for (let k = chars.indexOf("-", chars[0] === "!" ? 2 : 1); k >= 0; k = chars.indexOf("-", k + 3)) {
    chunks.push(chars.slice(start, k));
    start = k + 1;
  }
  const rest = chars.slice(start);
  if (rest.length > 0) chunks.push(rest);
  else chunks.at(-1)!.push("-");
  for (let k = chunks.length - 1; k > 0; k--) {
    const [before, after] = [chunks[k - 1]!, chunks[k]!];
    if ((before.at(-1)!.codePointAt(0) ?? 0) <= (after[0]!.codePointAt(0) ?? 0)) continue;
    chunks.splice(k - 1, 2, [...before.slice(0, -1), ...after.slice(1)]);
  }
  return chunks.map((chunk) => chunk.join("").replaceAll("\\", "\\\\").replaceAll("-", "\\-")).join("-");
}
