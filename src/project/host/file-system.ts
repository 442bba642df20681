/** The project's file system on Node. */
import { accessSync, constants, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { getSystemErrorMap } from "node:util";
import { glob } from "tinyglobby";
import { FileError, type FileSystem } from "../file-system.ts";
import { basename, dirname, join } from "../paths.ts";

/** A path of this machine in the form that the project uses. */
export function fromHost(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  read: (path) => guard(() => readFileSync(path)),
  kind(path) {
    try {
      const found = statSync(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch {
      return null;
    }
  },
  list: (path) => guard(() => readdirSync(path).sort()),
  isLink: (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true,
  real(path) {
    // What does not exist yet lies where its folder leads to.
    try {
      return fromHost(realpathSync(path));
    } catch {
      return dirname(path) === path ? path : join(nodeFileSystem.real(dirname(path)), basename(path));
    }
  },
  glob: async (pattern, folder) => (await glob(pattern, { cwd: folder, absolute: true, onlyFiles: true, dot: false, ignore: ["**/node_modules/**", "**/__pycache__/**"] })).map(fromHost).sort(),
  makeFolder: (path) => guard(() => void mkdirSync(path, { recursive: true })),
  write: (path, text) => guard(() => writeWhole(path, text)),
};

/** Writes beside the target and moves it there, so that nobody ever sees half a file. */
function writeWhole(path: string, text: string): void {
  // A rename would replace a file that may not be written to.
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) accessSync(path, constants.W_OK);
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function guard<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new FileError(phrase(error));
  }
}

/** The system's own words for an error: "permission denied". */
function phrase(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const number = "errno" in error && typeof error.errno === "number" ? error.errno : null;
  const known = number === null ? undefined : getSystemErrorMap().get(number)?.[1];
  return known ?? error.message;
}
