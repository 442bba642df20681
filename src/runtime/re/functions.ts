import { Bytes } from "../builtins/bytes/Bytes.ts";
import { bytes_of } from "../builtins/bytes/Bytes.ts";
import { latin1 } from "../builtins/bytes/buffer.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import type { Flags } from "./flags.ts";
import type { Match } from "./Match.ts";
import { parse } from "./parse/index.ts";
import { Pattern } from "./Pattern.ts";
import { source_of } from "./substitute.ts";

/** Patterns that were compiled; the oldest is dropped where there are too many. */
const cache = new Map<string, Pattern>();
const MOST = 512;

type Source<T> = T | Pattern<T>;

/**
 * Python's `re.compile(pattern, flags=0)`.
 *
 * @param pattern a str, bytes or a pattern, which is given back
 * @param flags constants combined by `|`
 * @raises PatternError if it is no valid pattern
 * @example compile("\\d+", IGNORECASE)
 */
export function compile<T = Py>(pattern: Source<T>, flags: Flags = 0): Pattern<T> {
  const bits = Number(flags.valueOf());
  if (pattern instanceof Pattern) {
    if (bits !== 0) throw new ValueError("cannot process flags argument with a compiled pattern");
    return pattern;
  }
  const text = text_of(pattern);
  const data = text === undefined ? buffer_of(pattern) : undefined;
  if (text === undefined && data === undefined) throw new TypeError("first argument must be string or compiled pattern");
  const key = `${text === undefined ? "b" : "s"}${bits}:${text ?? latin1(data!)}`;
  const known = cache.get(key);
  if (known !== undefined) return known as Pattern<T>;
  const made = new Pattern<T>(pattern, parse(source_of(pattern), bits));
  if (cache.size >= MOST) cache.delete(cache.keys().next().value!);
  cache.set(key, made as Pattern);
  return made;
}

/** Python's `re.search(pattern, string, flags=0)`: the first match anywhere. @raises PatternError, TypeError @example search("b", "abc") */
export function search<T = Py>(pattern: Source<T>, string: Py, flags: Flags = 0): Match<T> | null {
  return compile(pattern, flags).search(string);
}

/** Python's `re.match(pattern, string, flags=0)`: the match at the beginning. @raises PatternError, TypeError @example match("a", "abc") */
export function match<T = Py>(pattern: Source<T>, string: Py, flags: Flags = 0): Match<T> | null {
  return compile(pattern, flags).match(string);
}

/** Python's `re.fullmatch(pattern, string, flags=0)`: the match of all of it. @raises PatternError, TypeError @example fullmatch("a+", "aa") */
export function fullmatch<T = Py>(pattern: Source<T>, string: Py, flags: Flags = 0): Match<T> | null {
  return compile(pattern, flags).fullmatch(string);
}

/** Python's `re.findall(pattern, string, flags=0)`: the texts of all matches, or of their groups. @raises PatternError, TypeError @example findall("a", "aa") */
export function findall<T = Py>(pattern: Source<T>, string: Py, flags: Flags = 0): Py[] {
  return compile(pattern, flags).findall(string);
}

/** Python's `re.finditer(pattern, string, flags=0)`: an iterator of all matches. @raises PatternError, TypeError @example finditer("a", "aa") */
export function finditer<T = Py>(pattern: Source<T>, string: Py, flags: Flags = 0): IterableIterator<Match<T>> {
  return compile(pattern, flags).finditer(string);
}

/**
 * Python's `re.sub(pattern, repl, string, count=0, flags=0)`: the text with matches replaced.
 *
 * @param repl a template or a function of the match
 * @param count how many at most, 0 for all
 * @raises PatternError, TypeError
 * @example sub("(a)", "[\\1]", "banana")
 */
export function sub<T = Py>(pattern: Source<T>, repl: Py, string: Py, count: Py = 0, flags: Flags = 0): T {
  return compile(pattern, flags).sub(repl, string, count);
}

/** Python's `re.subn(pattern, repl, string, count=0, flags=0)`: as `sub`, and how many there were. @raises PatternError, TypeError @example subn("a", "b", "aa") */
export function subn<T = Py>(pattern: Source<T>, repl: Py, string: Py, count: Py = 0, flags: Flags = 0): readonly [T, number] {
  return compile(pattern, flags).subn(repl, string, count);
}

/** Python's `re.split(pattern, string, maxsplit=0, flags=0)`: what is between matches. @raises PatternError, TypeError @example split(",", "a,b") */
export function split<T = Py>(pattern: Source<T>, string: Py, maxsplit: Py = 0, flags: Flags = 0): Py[] {
  return compile(pattern, flags).split(string, maxsplit);
}

const SPECIAL = /[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g;

/** Python's `re.escape(pattern)`: the pattern that matches just this text. @raises TypeError @example escape("a.b") // "a\\.b" */
export function escape<T = Py>(pattern: T): T;
export function escape(pattern: Py): Py {
  const source = source_of(pattern);
  return source instanceof Bytes ? bytes_of(latin1(source.data).replace(SPECIAL, "\\$&")) : source.replace(SPECIAL, "\\$&");
}

/** Python's `re.purge()`: forgets compiled patterns. @example purge() */
export function purge(): void {
  cache.clear();
}
