import { need_str } from "../builtins/str/arguments.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { shlex } from "./shlex.ts";

/**
 * Python's `shlex.split(s, comments=False, posix=True)`: the words of a command line.
 *
 * @param comments whether `#` begins a comment
 * @raises ValueError for a quote without an end
 * @example split("cp 'a b' c") // ["cp", "a b", "c"]
 */
export function split(s: string, comments: Py = false, posix: Py = true): string[] {
  if ((s as Py) === null) throw new ValueError("s argument must not be None");
  const lexer = new shlex(s, null, posix);
  lexer.whitespace_split = true;
  if (!truth(comments)) lexer.commenters = "";
  return [...lexer];
}

/** Python's `shlex.join(split_command)`: words as a command line. @example join(["echo", "a b"]) // "echo 'a b'" */
export function join(split_command: Iterable<string>): string {
  return [...(iter(split_command) as Iterable<string>)].map(quote).join(" ");
}

/** Python's `shlex.quote(s)`: a text as one word of a command line. @example quote("a b") // "'a b'" */
export function quote(s: string): string {
  if (!truth(s)) return "''";
  return /^[\w@%+=:,./-]*$/.test(need_str(s, "quote")) ? s : `'${s.replaceAll("'", "'\"'\"'")}'`;
}
