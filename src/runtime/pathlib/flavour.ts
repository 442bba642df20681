/** What differs between paths of POSIX and of Windows, on text alone. */

/** Rules for paths. */
export interface Flavour {
  readonly name: "posixpath" | "ntpath";
  readonly sep: string;
  readonly altsep: string | null;
  /** Whether letters keep their case where paths are compared. */
  readonly case_sensitive: boolean;
  /** Drive, root and the rest. */
  readonly splitroot: (path: string) => readonly [drive: string, root: string, rest: string];
  readonly join: (first: string, ...parts: string[]) => string;
}

/** Paths of POSIX. */
export const posix: Flavour = {
  name: "posixpath",
  sep: "/",
  altsep: null,
  case_sensitive: true,
  splitroot(path) {
    const root = !path.startsWith("/") ? "" : path.startsWith("//") && !path.startsWith("///") ? "//" : "/";
    return ["", root, path.slice(root.length)];
  },
  join(first, ...parts) {
    let path = first;
    for (const part of parts) {
      if (part.startsWith("/") || path === "") path = part;
      else path += path.endsWith("/") ? part : `/${part}`;
    }
    return path;
  },
};

function split_windows(given: string): readonly [string, string, string] {
  const path = given.replaceAll("/", "\\");
  if (path.startsWith("\\\\")) {
    // \\server\share, \\?\UNC\server\share
    const start = path.slice(0, 8).toUpperCase() === "\\\\?\\UNC\\" ? 8 : 2;
    const server = path.indexOf("\\", start);
    if (server < 0) return [given, "", ""];
    const share = path.indexOf("\\", server + 1);
    if (share < 0) return [given, "", ""];
    return [given.slice(0, share), given.slice(share, share + 1), given.slice(share + 1)];
  }
  if (path.startsWith("\\")) return ["", given.slice(0, 1), given.slice(1)];
  if (path[1] !== ":") return ["", "", given];
  return path[2] === "\\" ? [given.slice(0, 2), given.slice(2, 3), given.slice(3)] : [given.slice(0, 2), "", given.slice(2)];
}

/** Paths of Windows. */
export const windows: Flavour = {
  name: "ntpath",
  sep: "\\",
  altsep: "/",
  case_sensitive: false,
  splitroot: split_windows,
  join(first, ...parts) {
    let [drive, root, path] = split_windows(first);
    for (const part of parts) {
      const [part_drive, part_root, rest] = split_windows(part);
      if (part_root !== "") {
        if (part_drive !== "" || drive === "") drive = part_drive;
        [root, path] = [part_root, rest];
        continue;
      }
      if (part_drive !== "" && part_drive !== drive) {
        if (part_drive.toLowerCase() !== drive.toLowerCase()) {
          [drive, root, path] = [part_drive, part_root, rest];
          continue;
        }
        drive = part_drive;
      }
      if (path !== "" && !/[\\/]$/.test(path)) path += "\\";
      path += rest;
    }
    if (path !== "" && root === "" && drive !== "" && !/[:\\/]$/.test(drive)) return `${drive}\\${path}`;
    return drive + root + path;
  },
};
