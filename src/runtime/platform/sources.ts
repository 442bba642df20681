/** The text of source files, for tracebacks and warnings. */
import { readFileSync, statSync } from "node:fs";
import { kept_source } from "./source_maps.ts";

/**
 * The lines of a Python file as it is now, or as it was converted where it is gone.
 *
 * @param file its path
 * @returns lines without their ends; undefined where there is neither
 * @example source_lines("/home/me/main.py")?.[0]
 */
export function source_lines(file: string): string[] | undefined {
  let text: string | undefined;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    text = kept_source(file);
  }
  if (text === undefined) return undefined;
  const lines = text.split(/\r\n?|\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** What changes when a file does; undefined where it is gone. */
export function source_stamp(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.mtimeMs} ${found.size}`;
}
