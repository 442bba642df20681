import type { FrameType, TracebackType } from "../core/exceptions/index.ts";
import { eq } from "../core/eq.ts";
import { NotImplemented } from "../core/singletons.ts";
import { getitem } from "../core/items/index.ts";
import { is_tuple, tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import type { Extent } from "../platform/source_maps.ts";
import { repr } from "../builtins/repr/index.ts";
import { getline } from "../linecache/index.ts";

/** Keyword arguments of `FrameSummary`. */
export interface FrameSummaryOptions {
  lookup_line?: boolean;
  /** Names and values, of which the reprs are kept. */
  locals?: Map<string, Py> | null;
  /** Used instead of the file's line. */
  line?: string | null;
  end_lineno?: number | null;
  /** Columns in bytes of UTF-8, from 0. */
  colno?: number | null;
  end_colno?: number | null;
}

/**
 * Python's `traceback.FrameSummary`: one frame of a traceback, which is also the sequence of its file, line number, name and line.
 *
 * @example const [file, line, name, text] = extract_tb(error.__traceback__)[0];
 */
export class FrameSummary {
  filename: string;
  lineno: number | null;
  end_lineno: number | null;
  colno: number | null;
  end_colno: number | null;
  name: string;
  locals: Map<string, string> | null;
  /** Where the marks change, if it is known; see `marks.ts`. */
  _extent: Extent | null = null;
  #lines: string | null;

  constructor(filename: string, lineno: number | null, name: string, options: FrameSummaryOptions = {}) {
    this.filename = filename;
    this.lineno = lineno;
    this.name = name;
    this.end_lineno = options.end_lineno ?? lineno;
    this.colno = options.colno ?? null;
    this.end_colno = options.end_colno ?? null;
    this.#lines = options.line ?? null;
    const { locals } = options;
    this.locals = locals === undefined || locals === null || locals.size === 0 ? null : new Map([...locals].map(([name, value]) => [name, shown(value)]));
    if (options.lookup_line ?? true) this._text();
  }

  /** The first line of the code, without blanks around; null if there is no line number. */
  get line(): string | null {
    return this._text()?.split("\n", 1)[0]!.trim() ?? null;
  }

  /** The lines of the code as they stand in the file. */
  _text(): string | null {
    if (this.#lines === null && this.lineno !== null && this.end_lineno !== null) {
      let text = "";
      for (let line = this.lineno; line <= this.end_lineno; line++) text += `${getline(this.filename, line).trimEnd()}\n`;
      this.#lines = text;
    }
    return this.#lines;
  }

  __eq__(other: Py): Py {
    if (other instanceof FrameSummary) return this.filename === other.filename && this.lineno === other.lineno && this.name === other.name && eq(this.locals, other.locals);
    return is_tuple(other) ? eq(this.#items(), other) : NotImplemented;
  }

  __getitem__(index: Py): Py {
    return getitem(this.#items(), index);
  }

  __len__(): number {
    return 4;
  }

  __iter__(): Iterator<Py> {
    return this.#items()[Symbol.iterator]();
  }

  [Symbol.iterator](): Iterator<Py> {
    return this.__iter__();
  }

  __repr__(): string {
    return `<FrameSummary file ${this.filename}, line ${this.lineno} in ${this.name}>`;
  }

  #items(): readonly Py[] {
    return tuple(this.filename, this.lineno, this.name, this.line);
  }
}

function shown(value: Py): string {
  try {
    return repr(value);
  } catch {
    return "<local repr() failed>";
  }
}

/** The summary of a frame, at a line or with the extent of what it was running. */
export function summary_of(frame: FrameType, lineno: number, extent: Extent | null, options: FrameSummaryOptions = {}): FrameSummary {
  const { co_filename, co_name } = frame.f_code;
  const made = new FrameSummary(co_filename, lineno, co_name, { ...options, lookup_line: false, ...(extent === null ? {} : { end_lineno: extent.end_line }) });
  if (extent !== null) {
    made.colno = bytes_before(getline(co_filename, extent.line), extent.column);
    made.end_colno = bytes_before(getline(co_filename, extent.end_line), extent.end_column);
    made._extent = extent;
  }
  return made;
}

/** How many bytes of UTF-8 the first UTF-16 units of a line take. */
function bytes_before(line: string, units: number): number {
  let bytes = 0;
  for (const character of line.slice(0, units)) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The frames of a traceback with what each was running. */
export function* frames_of_traceback(tb: TracebackType | null): Generator<readonly [FrameType, number, Extent | null]> {
  for (let at = tb; at !== null; at = at.tb_next) yield [at.tb_frame, at.tb_lineno, at._extent];
}
