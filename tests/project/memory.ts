/** A file system in memory. */
import { FileError, type FileSystem } from "../../src/project/index.ts";

export interface MemoryFileSystem extends FileSystem {
  readonly files: Map<string, string>;
}

/** Makes a file system of paths and texts; a text of the form `-> /path` is a link. */
export function memoryFileSystem(content: Readonly<Record<string, string>>): MemoryFileSystem {
  const files = new Map(Object.entries(content));
  const links = new Map([...files].filter(([, text]) => text.startsWith("-> ")).map(([path, text]) => [path, text.slice(3)]));
  const real = (path: string): string => {
    for (const [link, target] of links) if (path === link || path.startsWith(`${link}/`)) return real(target + path.slice(link.length));
    return path;
  };
  const fs: MemoryFileSystem = {
    files,
    read(path) {
      const text = files.get(real(path));
      if (text === undefined) throw new FileError("no such file or directory");
      return new TextEncoder().encode(text);
    },
    kind(path) {
      const there = real(path);
      if (files.has(there) && !links.has(there)) return "file";
      return [...files.keys()].some((file) => file.startsWith(`${there}/`)) ? "folder" : null;
    },
    list(path) {
      const prefix = `${real(path)}/`;
      return [...new Set([...files.keys()].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length).split("/")[0] ?? ""))].sort();
    },
    isLink: (path) => links.has(path),
    real,
    glob: (pattern, folder) => {
      const test = new RegExp(`^${folder}/${pattern.replaceAll(".", "\\.").replaceAll("**/", "(?:.*/)?").replace(/(?<![.)])\*/g, "[^/]*")}$`);
      return Promise.resolve([...files.keys()].filter((file) => test.test(file)).sort());
    },
    makeFolder: () => undefined,
    write: (path, text) => void files.set(real(path), text),
  };
  return fs;
}
