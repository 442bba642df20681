/** Compares a conversion with the files of a folder. */
import { createTwoFilesPatch } from "diff";
import { FileError, type FileSystem, type OutputFile } from "../project/index.ts";

export interface GoldenDifference {
  readonly file: string;
  /** A unified diff from the golden file to the output. */
  readonly diff: string;
}

/** What differs between outputs and the golden files at their places; a missing file differs. */
export function checkGolden(outputs: readonly OutputFile[], fs: FileSystem): readonly GoldenDifference[] {
  return outputs.flatMap(({ file, text, from }) => {
    const golden = read(file, fs);
    if (golden === text) return [];
    const diff = createTwoFilesPatch(golden === null ? "/dev/null" : file, from ?? file, golden ?? "", text, golden === null ? "" : "golden", "converted");
    return [{ file, diff: diff.replace(/^=+\n/, "") }];
  });
}

function read(file: string, fs: FileSystem): string | null {
  try {
    return new TextDecoder().decode(fs.read(file));
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}
