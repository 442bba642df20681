/** What the project layer asks of the machine. All paths are absolute, with slashes. */
export interface FileSystem {
  /** The bytes of a file. @throws FileError */
  read(path: string): Uint8Array;
  /** What a path leads to, links followed; null where there is nothing. */
  kind(path: string): "file" | "folder" | "other" | null;
  /** The names in a folder, sorted. @throws FileError */
  list(path: string): readonly string[];
  /** Whether the path itself is a link. */
  isLink(path: string): boolean;
  /** The path with all links resolved, as far as it exists. */
  real(path: string): string;
  /** Paths that match a pattern, sorted. */
  glob(pattern: string, folder: string): Promise<readonly string[]>;
  /** Makes a folder and those above it. @throws FileError */
  makeFolder(path: string): void;
  /** Writes a file whole or not at all. @throws FileError */
  write(path: string, text: string): void;
}

/** Why the machine refused, as one phrase: "permission denied". */
export class FileError extends Error {
  override readonly name = "FileError";
}
