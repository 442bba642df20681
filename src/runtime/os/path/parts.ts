/** Taking paths apart and putting them together; nobody looks at the file system. */
import { ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { le, lt } from "../../core/order.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { getitem } from "../../core/items/index.ts";
import { len } from "../../core/len.ts";
import { Slice } from "../../builtins/slice/Slice.ts";
import { fspath } from "../../io/fspath.ts";
import { current_folder } from "../../platform/environment.ts";
import { path_text, path_texts } from "./text.ts";

/**
 * Python's `os.path.join(a, *p)`: an absolute part starts anew.
 *
 * @raises TypeError if an argument is no path, or str and bytes are mixed
 * @example join("a", "b.txt") // "a/b.txt"
 */
export function join(a: string, ...p: string[]): string;
export function join(a: Py, ...p: Py[]): Py;
export function join(a: Py, ...p: Py[]): Py {
  fspath(a);
  const { texts, made } = path_texts([a, ...p], "join");
  let path = texts[0] ?? "";
  for (const part of texts.slice(1)) {
    if (part.startsWith("/") || path === "") path = part;
    else path += path.endsWith("/") ? part : `/${part}`;
  }
  return made(path);
}

/** `os.path.split(p)`: what is before the last slash, and what is behind it. @example split("/a/b") // ("/a", "b") */
export function split(p: Py): readonly [Py, Py] {
  const { text, made } = path_text(p);
  const at = text.lastIndexOf("/") + 1;
  return tuple(made(without_slashes(text.slice(0, at))), made(text.slice(at)));
}

/** A head without the slashes at its end, unless it is all slashes. */
function without_slashes(head: string): string {
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, "");
}

/** `os.path.basename(p)`: what is behind the last slash. @example basename("/a/b.txt") // "b.txt" */
export function basename(p: Py): Py {
  const { text, made } = path_text(p);
  return made(text.slice(text.lastIndexOf("/") + 1));
}

/** `os.path.dirname(p)`: what is before the last slash. @example dirname("/a/b.txt") // "/a" */
export function dirname(p: Py): Py {
  const { text, made } = path_text(p);
  return made(without_slashes(text.slice(0, text.lastIndexOf("/") + 1)));
}

/** `os.path.splitext(p)`: the path and its extension; dots at the beginning of a name make none. @example splitext("a.tar.gz") // ("a.tar", ".gz") */
export function splitext(p: Py): readonly [Py, Py] {
  const { text, made } = path_text(p);
  const name = text.slice(text.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const at = dot > 0 && /[^.]/.test(name.slice(0, dot)) ? text.length - name.length + dot : text.length;
  return tuple(made(text.slice(0, at)), made(text.slice(at)));
}

/** `os.path.splitdrive(p)`: there are no drives here. @example splitdrive("a") // ("", "a") */
export function splitdrive(p: Py): readonly [Py, Py] {
  const { text, made } = path_text(p);
  return tuple(made(""), made(text));
}

/** `os.path.splitroot(p)`: drive, root and the rest. @example splitroot("/a") // ("", "/", "a") */
export function splitroot(p: Py): readonly [Py, Py, Py] {
  const { text, made } = path_text(p);
  const root = !text.startsWith("/") ? "" : text.startsWith("//") && !text.startsWith("///") ? "//" : "/";
  return tuple(made(""), made(root), made(text.slice(root.length)));
}

/** `os.path.isabs(s)` @example isabs("/a") // true */
export function isabs(s: Py): boolean {
  return path_text(s).text.startsWith("/");
}

/** `os.path.normcase(s)`: letters keep their case here. @example normcase("A") // "A" */
export function normcase(s: Py): Py {
  return fspath(s);
}

/** A path without "." and "..", as far as they can be taken out. */
export function normalized(path: string): string {
  if (path === "") return ".";
  const root = !path.startsWith("/") ? "" : path.startsWith("//") && !path.startsWith("///") ? "//" : "/";
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== ".." || (root === "" && kept.length === 0) || kept.at(-1) === "..") kept.push(part);
    else kept.pop();
  }
  return root + kept.join("/") || ".";
}

/** `os.path.normpath(path)` @example normpath("a//b/../c") // "a/c" */
export function normpath(path: Py): Py {
  const { text, made } = path_text(path);
  return made(normalized(text));
}

/** The text of an absolute path. */
export function absolute(path: string): string {
  return normalized(path.startsWith("/") ? path : `${current_folder()}/${path}`);
}

/** `os.path.abspath(path)` @example abspath("a.txt") */
export function abspath(path: Py): Py {
  const { text, made } = path_text(path);
  return made(absolute(text));
}

/** `os.path.relpath(path, start=os.curdir)`: the path seen from a folder. @raises ValueError if it is empty @example relpath("/a/b", "/a/c") // "../b" */
export function relpath(path: Py, start: Py = null): Py {
  const { text, made } = path_text(path);
  if (text === "") throw new ValueError("no path specified");
  if (start !== null) path_texts([path, start], "relpath");
  const from = absolute(start === null ? "." : path_text(start).text).split("/").filter(Boolean);
  const to = absolute(text).split("/").filter(Boolean);
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common++;
  return made([...from.slice(common).map(() => ".."), ...to.slice(common)].join("/") || ".");
}

/** `os.path.commonprefix(list)`: the longest common beginning, character by character. @example commonprefix(["abc", "abd"]) // "ab" */
export function commonprefix(m: Py): Py {
  const given: Py[] = [...iter(m)];
  if (given.length === 0) return "";
  const items: Py[] = Array.isArray(given[0]) ? given : given.map((path) => fspath(path));
  let [least, most]: [Py, Py] = [items[0], items[0]];
  for (const item of items) {
    if (lt(item, least)) least = item;
    if (!le(item, most)) most = item;
  }
  const size = len(least);
  for (let i = 0; i < size; i++) if (getitem(least, i) !== getitem(most, i)) return getitem(least, new Slice(null, i, null));
  return least;
}

/** `os.path.commonpath(paths)`: the longest common folder. @raises ValueError @example commonpath(["/a/b", "/a/c"]) // "/a" */
export function commonpath(paths: Py): Py {
  const given: Py[] = [...iter(paths)];
  if (given.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
  fspath(given[0]);
  const { texts, made } = path_texts(given, "commonpath");
  const absolute_ones = texts.filter((text) => text.startsWith("/")).length;
  if (absolute_ones !== 0 && absolute_ones !== texts.length) throw new ValueError("Can't mix absolute and relative paths");
  const split_ones = texts.map((text) => text.split("/").filter((part) => part !== "" && part !== "."));
  const [first = []] = split_ones;
  let common = 0;
  while (common < first.length && split_ones.every((parts) => parts[common] === first[common])) common++;
  return made((absolute_ones > 0 ? "/" : "") + first.slice(0, common).join("/"));
}

