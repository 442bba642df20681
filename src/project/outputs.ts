/** Where output files go, and writing them. */
import { diagnostic } from "../diagnostics/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { FileError, type FileSystem } from "./file-system.ts";
import { dirname, isInside, join, relative } from "./paths.ts";

export interface OutputFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** The Python file it comes from, as shown; null for files of the project's own. */
  readonly from: string | null;
}

export interface Placement {
  /** Absolute path of the output folder. */
  readonly out: string;
  readonly shownOut: string;
  /** Folders that must not be written to. */
  readonly inputs: readonly string[];
  readonly common: string;
}

/** Why an output folder can't be used at all; null where it can. */
export function outputFolderProblem({ out, shownOut, inputs }: Placement, fs: FileSystem): Diagnostic | null {
  const real = fs.real(out);
  const input = inputs.find((folder) => isInside(real, fs.real(folder)));
  if (input !== undefined) return diagnostic("output-inside-input", shownOut, null, { output: shownOut, input });
  const kind = fs.kind(out);
  if (kind !== null && kind !== "folder") return diagnostic("unwritable-output", shownOut, null, { file: shownOut, why: "it is a file, not a folder" });
  return null;
}

/** The place of an output below the output folder; null where it would lie outside of it. */
export function placeOf(beside: string, { out, common }: Placement): string | null {
  return isInside(beside, common) ? join(out, relative(common, beside)) : null;
}

/** Drops the later of two files that have the same place, on file systems that know capitals and on those that don't. */
export function withoutCollisions(files: readonly OutputFile[]): { readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const taken = new Map<string, OutputFile>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const key = file.file.toLowerCase();
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    else diagnostics.push(diagnostic("name-collision", file.from ?? file.file, null, { first: other.from ?? other.file, second: file.from ?? file.file, output: other.file }));
  }
  return { files: [...taken.values()], diagnostics };
}

/** Writes files, each whole or not at all. A file that can't be written is reported; the others are written. */
export function writeOutputs(files: readonly OutputFile[], placement: Placement, fs: FileSystem): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const inputs = placement.inputs.map((folder) => fs.real(folder));
  for (const { file, text } of files) {
    const shown = join(placement.shownOut, relative(placement.out, file));
    try {
      // Before a folder is made, since a link on the way may lead anywhere.
      const folder = dirname(file);
      const real = fs.real(folder);
      if (!isInside(real, fs.real(placement.out))) {
        diagnostics.push(diagnostic("link-leads-out", shown, null, { file: shown, target: real }));
        continue;
      }
      if (inputs.some((input) => isInside(real, input))) {
        diagnostics.push(diagnostic("output-inside-input", shown, null, { output: shown, input: real }));
        continue;
      }
      fs.makeFolder(folder);
      fs.write(file, text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      diagnostics.push(diagnostic("unwritable-output", shown, null, { file: shown, why: error.message }));
    }
  }
  return diagnostics;
}
