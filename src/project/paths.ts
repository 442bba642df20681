/** Paths as text: absolute, with slashes. The host turns its own paths into this form and back. */

/** Joins parts and resolves `.` and `..`. */
export function join(...parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join("/");
  const absolute = text.startsWith("/");
  const kept: string[] = [];
  for (const part of text.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (part !== ".." || !absolute) kept.push(part);
  }
  return absolute ? `/${kept.join("/")}` : kept.join("/") || ".";
}

/** The folder that holds a path. */
export function dirname(path: string): string {
  const end = path.lastIndexOf("/");
  if (end < 0) return ".";
  return end === 0 ? "/" : path.slice(0, end);
}

/** The last part of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether a path is a folder or lies below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The way from a folder to a path, `../x/y`; `.` where they are the same. */
export function relative(folder: string, path: string): string {
  const from = folder.split("/").filter(Boolean);
  const to = path.split("/").filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}

/** The deepest folder that holds all of some folders; null for none. */
export function commonFolder(folders: readonly string[]): string | null {
  const [first, ...rest] = folders;
  if (first === undefined) return null;
  return rest.reduce((common, folder) => {
    let current = common;
    while (!isInside(folder, current)) current = dirname(current);
    return current;
  }, first);
}

/** A relative import's specifier: always with a leading dot. */
export function specifier(fromFile: string, toFile: string): string {
  const path = relative(dirname(fromFile), toFile);
  return path.startsWith(".") ? path : `./${path}`;
}
