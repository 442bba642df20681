import { str_isalpha } from "../../builtins/str/predicates.ts";
import { FLAG, TYPE_FLAGS } from "../flags.ts";
import type { Source } from "./Source.ts";
import type { State } from "./State.ts";

const LETTERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["i", FLAG.ignore_case], ["L", FLAG.locale], ["m", FLAG.multi_line], ["s", FLAG.dot_all], ["x", FLAG.verbose], ["a", FLAG.ascii], ["u", FLAG.unicode],
]);

export function is_flag_letter(char: string): boolean {
  return LETTERS.has(char);
}

/**
 * Reads flags within a pattern, from their first letter on.
 *
 * @returns those that are added and taken away in a group; null where they are the whole pattern's
 * @raises PatternError
 */
export function read_flags(source: Source, state: State, first: string): readonly [added: number, removed: number] | null {
  let added = 0;
  let char = first;
  while (char !== "-") {
    const flag = LETTERS.get(char) ?? 0;
    if (source.is_text ? char === "L" : char === "u") {
      throw source.error(`bad inline flags: cannot use '${char}' flag with a ${source.is_text ? "str" : "bytes"} pattern`);
    }
    added |= flag;
    if ((flag & TYPE_FLAGS) !== 0 && (added & TYPE_FLAGS) !== flag) throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    char = next_letter(source, "missing -, : or )", ")-:");
    if (char === ")") {
      state.flags |= added;
      return null;
    }
    if (char === ":") return [added, 0];
  }
  let removed = 0;
  char = next_letter(source, "missing flag", "");
  while (char !== ":") {
    const flag = LETTERS.get(char) ?? 0;
    if ((flag & TYPE_FLAGS) !== 0) throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    removed |= flag;
    char = next_letter(source, "missing :", ":");
  }
  if ((added & removed) !== 0) throw source.error("bad inline flags: flag turned on and off", 1);
  return [added, removed];
}

/** The next flag, or a character that may end them. */
function next_letter(source: Source, missing: string, ends: string): string {
  const char = source.get();
  if (char === null) throw source.error(missing);
  if (LETTERS.has(char) || (char.length === 1 && ends.includes(char))) return char;
  throw source.error(str_isalpha(char) ? "unknown flag" : missing, [...char].length);
}
