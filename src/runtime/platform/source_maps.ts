/** The source maps of converted files, with what `x_python` in them tells of Python's frames. Read when a traceback is asked for, not before. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A piece of Python: lines from 1, columns from 0 in UTF-16 units. */
export interface Extent {
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  /** Where the callee, the first operand or the container ends, of a call, operation or subscript. */
  readonly anchor: { readonly line: number; readonly column: number } | null;
}

/** Something of Python's that has frames. */
export interface CodeEntry extends Omit<Extent, "anchor"> {
  readonly name: string;
  readonly qualname: string;
  readonly first_line: number;
}

/** What is known of a place in a converted file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly extent: Extent | null;
  /** Null for module level. */
  readonly code: CodeEntry | null;
  /** Whether the function of the output is Python's own, not a callback that the conversion made. */
  readonly own: boolean;
  /** Whether an exception made here is raised here. */
  readonly raises: boolean;
}

type Segment = readonly number[];

interface ConvertedFile {
  readonly python: string;
  readonly mappings: readonly (readonly Segment[])[];
  readonly starts: readonly (readonly Segment[])[];
  readonly ends: readonly (readonly Segment[])[];
  readonly anchors: readonly (readonly Segment[])[];
  readonly codes: readonly CodeEntry[];
  readonly functions: readonly Segment[];
  /** Null where it can't be told: then every exception counts as raised where it was made. */
  readonly raises: ReadonlySet<string> | null;
}

const known: { origins: Readonly<Record<string, string>> | null } = { origins: null };
const files = new Map<string, ConvertedFile | null>();
const texts = new Map<string, string>();

/**
 * Says which Python file each converted file comes from. Without it a file's map says so.
 *
 * @param map Python files by the absolute paths of the converted ones
 * @example set_origins({ "/tmp/main.mjs": "/home/me/main.py" });
 */
export function set_origins(map: Readonly<Record<string, string>>): void {
  known.origins = map;
  files.clear();
}

/** What `set_origins` was told, for another thread. */
export function origins_of(): Readonly<Record<string, string>> | null {
  return known.origins;
}

/**
 * What Python knows of a place in a converted file; null where the file has no map.
 *
 * @param url the file's URL or path
 * @param line from 1
 * @param column from 1
 */
export function python_place(url: string, line: number, column: number): Place | null {
  const file = converted(url);
  if (file === null) return null;
  const [row, index] = nearest(file.mappings, line - 1, column - 1);
  const segment = file.mappings[row]?.[index];
  if (segment === undefined) return null;
  const start = file.starts[row]?.[index];
  const end = file.ends[row]?.[index];
  const extent = start === undefined || end === undefined ? null : extent_of(start, end, file.anchors[row]?.[index]);
  const code = innermost(file.codes, segment[2]! + 1, segment[3]!);
  return {
    file: file.python, line: segment[2]! + 1, extent, code, own: is_own(file, line - 1, column - 1),
    raises: file.raises === null || extent === null || file.raises.has(`${extent.line}:${extent.column}`),
  };
}

/**
 * The Python file that a converted file comes from; null where nothing says so.
 *
 * @param url the file's URL or path
 */
export function python_file(url: string): string | null {
  return converted(url)?.python ?? null;
}

/** Whether it was said which files are the program's, so that others are not. */
export function knows_origins(): boolean {
  return known.origins !== null;
}

/**
 * The text of a Python file as its converted file's map keeps it; undefined for other files.
 *
 * @param file the Python file's path as tracebacks show it
 */
export function kept_source(file: string): string | undefined {
  return texts.get(file);
}

function converted(url: string): ConvertedFile | null {
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  let file = files.get(path);
  if (file === undefined) files.set(path, (file = load(path)));
  return file;
}

function load(path: string): ConvertedFile | null {
  if (known.origins !== null && known.origins[path] === undefined) return null;
  let map: { sources: string[]; sourcesContent?: string[]; mappings: string; x_python?: { codes: [string, string, ...number[]][]; functions: number[][]; raises?: number[][]; starts: string; ends: string; anchors: string } };
  try {
    map = JSON.parse(readFileSync(`${path}.map`, "utf8"));
  } catch {
    return null;
  }
  const python = known.origins?.[path] ?? resolve(dirname(path), map.sources[0] ?? "");
  const [text] = map.sourcesContent ?? [];
  if (text !== undefined) texts.set(python, text);
  const frames = map.x_python;
  return {
    python, mappings: decode(map.mappings), starts: decode(frames?.starts ?? ""), ends: decode(frames?.ends ?? ""), anchors: decode(frames?.anchors ?? ""), functions: frames?.functions ?? [],
    codes: (frames?.codes ?? []).map(([name, qualname, first_line, line, column, end_line, end_column]) => ({ name, qualname, first_line: first_line!, line: line!, column: column!, end_line: end_line!, end_column: end_column! })),
    raises: frames?.raises === undefined ? null : new Set(frames.raises.map(([line, column]) => `${line}:${column}`)),
  };
}

/** The mapping of a place: the last before it on its line, the first after it, or the last of a line above. */
function nearest(mappings: readonly (readonly Segment[])[], row: number, column: number): readonly [number, number] {
  const segments = mappings[row] ?? [];
  if (segments.length > 0) return [row, Math.max(0, segments.findLastIndex(([at]) => at! <= column))];
  let above = row;
  while (above > 0 && (mappings[above]?.length ?? 0) === 0) above--;
  return [above, (mappings[above]?.length ?? 1) - 1];
}

function extent_of(start: Segment, end: Segment, at: Segment | undefined): Extent {
  const anchor = at === undefined || (at[2] === start[2] && at[3] === start[3]) ? null : { line: at[2]! + 1, column: at[3]! };
  return { line: start[2]! + 1, column: start[3]!, end_line: end[2]! + 1, end_column: end[3]!, anchor };
}

/** Outer ones come first, so the last that holds the place is the innermost. */
function innermost(codes: readonly CodeEntry[], line: number, column: number): CodeEntry | null {
  return codes.findLast((code) => !before(line, column, code.line, code.column) && before(line, column, code.end_line, code.end_column)) ?? null;
}

function before(line: number, column: number, other_line: number, other_column: number): boolean {
  return line < other_line || (line === other_line && column < other_column);
}

function is_own({ functions }: ConvertedFile, line: number, column: number): boolean {
  let best: Segment | null = null;
  for (const each of functions) {
    const [start_line, start, end_line, end] = each as [number, number, number, number];
    if (before(line, column, start_line, start) || !before(line, column, end_line, end)) continue;
    if (best === null || before(best[0]!, best[1]!, start_line, start)) best = each;
  }
  return best === null || best[4] === 1;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The mappings of a source map: for each line, segments of column, source, line, column (all from 0). */
export function decode(mappings: string): Segment[][] {
  const lines: Segment[][] = [];
  const last = [0, 0, 0, 0, 0];
  for (const text of mappings.split(";")) {
    last[0] = 0;
    const line: Segment[] = [];
    for (const part of text === "" ? [] : text.split(",")) {
      const fields = variable_length(part);
      if (fields.length < 4) continue;
      fields.forEach((delta, i) => void (last[i] = last[i]! + delta));
      line.push(last.slice(0, 4));
    }
    lines.push(line);
  }
  return lines;
}

/** Numbers in base 64: five bits a digit, the sixth says that more follow, the lowest bit of all is the sign. */
function variable_length(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of text) {
    const bits = DIGITS.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if ((bits & 32) !== 0) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}
