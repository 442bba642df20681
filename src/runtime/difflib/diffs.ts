import { Bytes } from "../builtins/bytes/Bytes.ts";
import { bytes_decode, str_encode } from "../builtins/bytes/code.ts";
import { repr } from "../builtins/repr/index.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { to_function } from "../core/call/index.ts";
import { raise_from, TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Differ } from "./Differ.ts";
import { elements_of, type Opcode, SequenceMatcher } from "./SequenceMatcher.ts";

/** @raises TypeError unless the lines and the names are strs */
function check_types(a: readonly Py[], b: readonly Py[], ...others: Py[]): void {
  for (const lines of [a, b]) {
    if (lines.length > 0 && text_of(lines[0]) === undefined) throw new TypeError(`lines to compare must be str, not ${type_name(lines[0])} (${repr(lines[0])})`);
  }
  for (const other of others) if (text_of(other) === undefined) throw new TypeError(`all arguments must be str, not: ${repr(other)}`);
}

/** The two lines with the names of what is compared. */
function names(marks: readonly [string, string], fromfile: string, tofile: string, fromfiledate: string, tofiledate: string, lineterm: string): string[] {
  const date = (text: string): string => (text === "" ? "" : `\t${text}`);
  return [`${marks[0]} ${fromfile}${date(fromfiledate)}${lineterm}`, `${marks[1]} ${tofile}${date(tofiledate)}${lineterm}`];
}

/**
 * Python's `difflib.unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n')`: the lines of a diff.
 *
 * @param a lines @param b lines
 * @param n how many lines around changes
 * @param lineterm the end of the lines that are no lines of the texts
 * @raises TypeError for what is no str
 * @example [...unified_diff(["a\n"], ["b\n"], "old", "new")]
 */
export function* unified_diff(a: Py, b: Py, fromfile = "", tofile = "", fromfiledate = "", tofiledate = "", n = 3, lineterm = "\n"): Generator<string> {
  const [first, second] = [elements_of(a), elements_of(b)];
  check_types(first, second, fromfile, tofile, fromfiledate, tofiledate, lineterm);
  const range = (start: number, stop: number): string => (stop - start === 1 ? `${start + 1}` : `${stop === start ? start : start + 1},${stop - start}`);
  let started = false;
  for (const group of new SequenceMatcher(null, a, b).get_grouped_opcodes(n)) {
    if (!started) yield* names(["---", "+++"], fromfile, tofile, fromfiledate, tofiledate, lineterm);
    started = true;
    const [head, tail] = [group[0]!, group.at(-1)!];
    yield `@@ -${range(head[1], tail[2])} +${range(head[3], tail[4])} @@${lineterm}`;
    for (const [tag, i1, i2, j1, j2] of group) {
      if (tag === "equal") yield* first.slice(i1, i2).map((line) => ` ${line}`);
      if (tag === "replace" || tag === "delete") yield* first.slice(i1, i2).map((line) => `-${line}`);
      if (tag === "replace" || tag === "insert") yield* second.slice(j1, j2).map((line) => `+${line}`);
    }
  }
}

const MARKS: Readonly<Record<Opcode[0], string>> = { insert: "+ ", delete: "- ", replace: "! ", equal: "  " };

/** Python's `difflib.context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n')`: the older form. @raises TypeError @example [...context_diff(["a\n"], ["b\n"])] */
export function* context_diff(a: Py, b: Py, fromfile = "", tofile = "", fromfiledate = "", tofiledate = "", n = 3, lineterm = "\n"): Generator<string> {
  const [first, second] = [elements_of(a), elements_of(b)];
  check_types(first, second, fromfile, tofile, fromfiledate, tofiledate, lineterm);
  const range = (start: number, stop: number): string => (stop - start <= 1 ? `${stop === start ? start : start + 1}` : `${start + 1},${stop}`);
  let started = false;
  for (const group of new SequenceMatcher(null, a, b).get_grouped_opcodes(n)) {
    if (!started) yield* names(["***", "---"], fromfile, tofile, fromfiledate, tofiledate, lineterm);
    started = true;
    const [head, tail] = [group[0]!, group.at(-1)!];
    const has = (...tags: string[]): boolean => group.some(([tag]) => tags.includes(tag));
    yield `***************${lineterm}`;
    yield `*** ${range(head[1], tail[2])} ****${lineterm}`;
    if (has("replace", "delete")) for (const [tag, i1, i2] of group) if (tag !== "insert") yield* first.slice(i1, i2).map((line) => MARKS[tag] + line);
    yield `--- ${range(head[3], tail[4])} ----${lineterm}`;
    if (has("replace", "insert")) for (const [tag, , , j1, j2] of group) if (tag !== "delete") yield* second.slice(j1, j2).map((line) => MARKS[tag] + line);
  }
}

/**
 * Python's `difflib.diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n')`: a diff of lines of bytes.
 *
 * @param dfunc `unified_diff` or `context_diff`
 * @raises TypeError for what is no bytes
 * @example [...diff_bytes(unified_diff, [bytes_of("a")], [bytes_of("b")])]
 */
export function* diff_bytes(
  dfunc: Py, a: Py, b: Py, fromfile: Py = new Bytes(), tofile: Py = new Bytes(), fromfiledate: Py = new Bytes(), tofiledate: Py = new Bytes(), n = 3, lineterm: Py = new Bytes([10]),
): Generator<Py> {
  const decode = (x: Py): string => {
    if (x instanceof Bytes) return bytes_decode(x, "ascii", "surrogateescape");
    throw raise_from(new TypeError(`all arguments must be bytes, not ${type_name(x)} (${repr(x)})`), null);
  };
  const lines: Py = to_function(dfunc)([...iter(a)].map(decode), [...iter(b)].map(decode), decode(fromfile), decode(tofile), decode(fromfiledate), decode(tofiledate), n, decode(lineterm));
  for (const line of iter(lines)) yield str_encode(line, "ascii", "surrogateescape");
}

/** Python's `difflib.IS_LINE_JUNK(line)`: whether a line is blank, or has one `#` only. @example IS_LINE_JUNK("  # \n") // true */
export function IS_LINE_JUNK(line: string): boolean {
  return /^\s*(?:#\s*)?$/.test(line);
}

/** Python's `difflib.IS_CHARACTER_JUNK(ch, ws=' \t')`: whether a character is a space or a tab. @example IS_CHARACTER_JUNK(" ") // true */
export function IS_CHARACTER_JUNK(ch: string, ws = " \t"): boolean {
  return ws.includes(ch);
}

/** Python's `difflib.ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK)`: as `Differ.compare`. @example [...ndiff(["one\n"], ["ore\n"])] */
export function ndiff(a: Py, b: Py, linejunk: Py = null, charjunk: Py = IS_CHARACTER_JUNK): Generator<string> {
  return new Differ(linejunk, charjunk).compare(a, b);
}

/**
 * Python's `difflib.restore(delta, which)`: the lines that a delta of `ndiff` was made of.
 *
 * @param which 1 for the first lines, 2 for the second
 * @raises ValueError for another number
 * @example [...restore(ndiff(["a\n"], ["b\n"]), 1)] // ["a\n"]
 */
export function* restore(delta: Py, which: number): Generator<string> {
  const mark = new Map([[1, "- "], [2, "+ "]]).get(Number(which));
  if (mark === undefined) throw new ValueError(`unknown delta choice (must be 1 or 2): ${repr(which)}`);
  for (const line of iter(delta)) if (line.startsWith(mark) || line.startsWith("  ")) yield line.slice(2);
}
