/** From the JavaScript that runs to the lines of the Python program. Maps are read when a traceback is printed, not before. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

interface Frame {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly source?: string;
}

/** What the runtime asks for each line of a stack. */
export type MapFrame = (position: Position) => Frame | null;

type Segment = readonly number[];

interface LoadedMap {
  readonly lines: readonly (readonly Segment[])[];
  readonly source: readonly string[];
}

/**
 * Makes the mapper of a program.
 *
 * @param origins the Python file of each compiled file
 */
export function frameMapper(origins: Readonly<Record<string, string>>): MapFrame {
  const maps = new Map<string, LoadedMap | null>();
  return ({ file, line, column, name }) => {
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    const origin = origins[path];
    if (origin === undefined) return null;
    let map = maps.get(path);
    if (map === undefined) maps.set(path, (map = load(path, origin)));
    const found = map === null ? null : originalLine(map, line, column);
    if (found === null) return null;
    const source = map?.source[found - 1];
    return { file: origin, line: found, name: pythonName(name), ...(source === undefined ? {} : { source }) };
  };
}

function load(path: string, origin: string): LoadedMap | null {
  try {
    const map: unknown = JSON.parse(readFileSync(`${path}.map`, "utf8"));
    if (typeof map !== "object" || map === null || !("mappings" in map) || typeof map.mappings !== "string") return null;
    return { lines: decoder()(map.mappings), source: sourceLines(origin) };
  } catch {
    return null;
  }
}

/** Like CPython, a traceback shows the file as it is now, and no line where it is gone. */
function sourceLines(origin: string): string[] {
  try {
    return readFileSync(origin, "utf8").split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

/** A traceback is asked for in the middle of synchronous code, so the codec can't be imported the usual way. */
function decoder(): (mappings: string) => readonly (readonly Segment[])[] {
  const codec: unknown = createRequire(import.meta.url)("@jridgewell/sourcemap-codec");
  if (typeof codec !== "object" || codec === null || !("decode" in codec) || typeof codec.decode !== "function") return () => [];
  const { decode } = codec;
  return (mappings) => {
    const lines: unknown = Reflect.apply(decode, undefined, [mappings]);
    return Array.isArray(lines) ? lines.map((line: unknown) => (Array.isArray(line) ? line.filter(isSegment) : [])) : [];
  };
}

function isSegment(value: unknown): value is Segment {
  return Array.isArray(value) && value.every((part) => typeof part === "number");
}

/** The Python line of a position: the last mapping before it on its line. */
function originalLine({ lines }: LoadedMap, line: number, column: number): number | null {
  const segments = (lines[line - 1] ?? []).filter((segment) => segment.length >= 4);
  const before = segments.findLast((segment) => (segment[0] ?? 0) <= column - 1) ?? segments[0];
  const found = before?.[2];
  return found === undefined ? null : found + 1;
}

function pythonName(name: string): string {
  const plain = name.replace(/ \[as [^\]]+\]$/, "").replace(/^(?:async |new |Module\.|Object\.|Function\.)+/, "").replace(/^.*\./, "");
  return plain === "<anonymous>" || plain === "" ? "<lambda>" : plain;
}
