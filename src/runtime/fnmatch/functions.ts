import { bytes_of } from "../builtins/bytes/Bytes.ts";
import { buffer_text } from "../builtins/bytes/buffer.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { iter } from "../core/iter.ts";
import type { Py } from "../core/value.ts";
import { compile } from "../re/functions.ts";
import type { Pattern } from "../re/Pattern.ts";
import { translate } from "./translate.ts";

function pattern_of(pat: Py): Pattern {
  const text = text_of(pat);
  return compile<Py>(text === undefined ? bytes_of(translate(buffer_text(pat) ?? "")) : translate(text));
}

/**
 * Python's `fnmatch.fnmatch(name, pat)`: whether a name matches a shell pattern. Case matters, as on POSIX.
 *
 * @param pat `*` is anything, `?` one character, `[ab]` and `[!ab]` one of a set
 * @example fnmatch("a.py", "*.py") // true
 */
export function fnmatch(name: Py, pat: Py): boolean {
  return fnmatchcase(name, pat);
}

/** Python's `fnmatch.fnmatchcase(name, pat)`: as `fnmatch`, case matters everywhere. @example fnmatchcase("A", "a") // false */
export function fnmatchcase(name: Py, pat: Py): boolean {
  return pattern_of(pat).match(name) !== null;
}

/** Python's `fnmatch.filter(names, pat)`: the names that match. @example filter(["a.py", "b"], "*.py") // ["a.py"] */
export function filter<T>(names: Iterable<T>, pat: T): T[] {
  const pattern = pattern_of(pat);
  return [...(iter(names) as Iterable<T>)].filter((name) => pattern.match(name) !== null);
}
