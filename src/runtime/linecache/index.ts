/** Python's `linecache`: lines of source files, read once. */
import { source_lines, source_stamp } from "../platform/sources.ts";

/** What was read: `linecache.cache` is not Python's own dict of tuples, but shows which files are there. */
const cache = /* @__PURE__ */ new Map<string, string[]>();

const stamps = /* @__PURE__ */ new Map<string, string | undefined>();

/**
 * `linecache.getline(filename, lineno, module_globals=None)`
 *
 * @param lineno from 1
 * @returns the line with its line end; "" where there is none
 * @example getline("main.py", 1) // "import asyncio\n"
 */
export function getline(filename: string, lineno: number, _module_globals: unknown = null): string {
  return getlines(filename)[lineno - 1] ?? "";
}

/** `linecache.getlines(filename, module_globals=None)` @returns lines with their line ends; empty where the file can't be read */
export function getlines(filename: string, _module_globals: unknown = null): string[] {
  return cache.get(filename) ?? updatecache(filename);
}

/** `linecache.updatecache(filename, module_globals=None)`: reads the file again. */
export function updatecache(filename: string, _module_globals: unknown = null): string[] {
  cache.delete(filename);
  if (filename === "" || (filename.startsWith("<") && filename.endsWith(">"))) return [];
  const lines = source_lines(filename)?.map((line) => `${line}\n`);
  if (lines === undefined) return [];
  cache.set(filename, lines);
  stamps.set(filename, source_stamp(filename));
  return lines;
}

/** `linecache.checkcache(filename=None)`: forgets files that have changed since. */
export function checkcache(filename: string | null = null): void {
  for (const name of filename === null ? [...cache.keys()] : [filename]) {
    if (stamps.get(name) === source_stamp(name)) continue;
    cache.delete(name);
    stamps.delete(name);
  }
}

/** `linecache.clearcache()`: forgets everything. */
export function clearcache(): void {
  cache.clear();
}

/** `linecache.lazycache(filename, module_globals)`: no loader of modules is known here. @returns false */
export function lazycache(_filename: string, _module_globals: unknown): boolean {
  return false;
}
