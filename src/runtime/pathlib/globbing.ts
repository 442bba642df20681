/** `Path.glob`: patterns that are looked for in folders, part by part. */
import { OSError } from "../core/exceptions/index.ts";
import { scandir, type DirEntry } from "../os/listing.ts";
import { lexists } from "../os/path/tests.ts";
import { name_matcher } from "./matching.ts";

/** How to look. */
export interface Globbing {
  readonly case_sensitive: boolean;
  readonly recurse_symlinks: boolean;
}

/** Gives the paths that the rest of a pattern finds below one. `exists`: it is known to be there. */
type Select = (path: string, exists: boolean) => Iterable<string>;

/** What finds the paths that the parts of a pattern match. @param parts the last is "" where only folders count */
export function selector(parts: readonly string[], how: Globbing): Select {
  const [part, ...rest] = parts;
  if (part === undefined) return existing;
  if (part === "**") return recursive(rest, how);
  if (part === "" || part === "..") return special(part, rest, how);
  return /[*?[]/.test(part) || !how.case_sensitive ? wildcard(part, rest, how) : literal(part, rest, how);
}

function existing(path: string, exists: boolean): string[] {
  return exists || lexists(path || ".") ? [path] : [];
}

function with_slash(path: string): string {
  return path === "" || path.endsWith("/") ? path : `${path}/`;
}

function special(part: string, rest: readonly string[], how: Globbing): Select {
  const next = selector(rest, how);
  return (path, exists) => next(with_slash(path) + part, exists && part === "");
}

function literal(part: string, rest: readonly string[], how: Globbing): Select {
  const next = selector(rest, how);
  return (path) => next(with_slash(path) + part, false);
}

function entries_of(path: string): DirEntry[] {
  try {
    return [...scandir(path || ".")];
  } catch (error) {
    if (error instanceof OSError) return [];
    throw error;
  }
}

function wildcard(part: string, rest: readonly string[], how: Globbing): Select {
  const matches = part === "*" ? () => true : name_matcher(part, how.case_sensitive);
  const next = selector(rest, how);
  return function* (path) {
    for (const entry of entries_of(path)) {
      if (!matches(entry.name) || (rest.length > 0 && !entry.is_dir())) continue;
      const found = with_slash(path) + String(entry.name);
      if (rest.length > 0) yield* next(found, true);
      else yield found;
    }
  };
}

function recursive(parts: readonly string[], how: Globbing): Select {
  const rest = parts.slice(parts.findIndex((part) => part !== "**") < 0 ? parts.length : parts.findIndex((part) => part !== "**"));
  const next = selector(rest, how);
  function* step(path: string): Generator<string> {
    for (const entry of entries_of(path)) {
      const is_folder = entry.is_dir({ follow_symlinks: how.recurse_symlinks });
      if (!is_folder && rest.length > 0) continue;
      const found = with_slash(path) + String(entry.name);
      if (rest.length > 0) yield* next(found, true);
      else yield found;
      if (is_folder) yield* step(found);
    }
  }
  return function* (path, exists) {
    yield* next(with_slash(path), exists);
    yield* step(path);
  };
}
