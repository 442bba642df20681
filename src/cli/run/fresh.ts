/** The short way of `run`: a program that was compiled before and has not changed. Loads nothing of the compiler. */
import { readFileSync } from "node:fs";
import { findConfig } from "../config-place.ts";
import { buildStamp, runtimeFiles, version } from "../installation.ts";
import { cacheFolder, entryKey, findEntry } from "./cache.ts";
import { launch } from "./launch.ts";
import { moduleTarget, scriptTarget, type RunTarget } from "./target.ts";

/** What goes into the key of an entry that was compiled without options. */
export const DEFAULT_OPTIONS = "ints=exact force=false";

/** Runs the program if the cache has it. @returns whether it did; else nothing has happened */
export async function runFresh(args: readonly string[]): Promise<boolean> {
  const target = plainTarget(args);
  if (target === null || findConfig(process.cwd()) !== null) return false;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(target.file);
  } catch {
    return false;
  }
  const runtime = runtimeFiles();
  const program = findEntry(cacheFolder(version(), buildStamp(runtime)), entryKey(target, bytes, DEFAULT_OPTIONS));
  if (program === null) return false;
  await launch(program, target, runtime);
  return true;
}

/** The target where there are no options; null leaves it to the option parser. */
function plainTarget([first, second, ...rest]: readonly string[]): RunTarget | null {
  if (first === undefined) return null;
  if (first === "-m") return second === undefined ? null : moduleTarget(second, rest, process.cwd());
  return first.startsWith("-") ? null : scriptTarget(first, second === undefined ? [] : [second, ...rest]);
}
