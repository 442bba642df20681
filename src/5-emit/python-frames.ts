import { encode } from "@jridgewell/sourcemap-codec";
import type { Span } from "../ir/span.ts";
import type { Segment, SpannedSegment } from "./source-map.ts";
import type { ts } from "./typescript.ts";

/** Something Python makes a frame for: a function, lambda, generator expression or class body. */
export interface CodeObject {
  readonly name: string;
  readonly qualname: string;
  readonly firstLine: number;
  /** Where its own code stands: its body. */
  readonly body: Span;
  /** The node whose function in the output is this code. */
  readonly node: Span;
}

export interface PythonCode {
  /** Outer ones before those in them. */
  readonly codes: readonly CodeObject[];
  /** The `raise` and `assert` statements, where an exception made anywhere else is not raised yet; null where that can't be observed. */
  readonly raises: readonly Span[] | null;
  /** Where the first operand, the callee or the container ends, by the extent (`start:end`) of the operation, call or subscript. */
  readonly anchors: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
}

/**
 * What a source map can't say and Python's tracebacks show: names of code objects, which functions of the output are their
 * own, and the extent of each mapped piece. It stands in the map as `x_python`; the runtime reads it for a traceback.
 */
export class PythonFrames {
  readonly #file: ts.SourceFile;
  readonly #code: PythonCode;
  /** Start line and column, end line and column (from 0), and whether the function is a code object of Python's. */
  readonly #functions: [number, number, number, number, 0 | 1][] = [];

  constructor(file: ts.SourceFile, code: PythonCode) {
    this.#file = file;
    this.#code = code;
  }

  addFunction(parsed: ts.Node, origin: Span | null): void {
    const own = origin !== null && this.#code.codes.some(({ node }) => node === origin || (node.start === origin.start && node.end === origin.end));
    const start = this.#file.getLineAndCharacterOfPosition(parsed.getStart(this.#file));
    const end = this.#file.getLineAndCharacterOfPosition(parsed.end);
    this.#functions.push([start.line, start.character, end.line, end.character, own ? 1 : 0]);
  }

  /** As it stands in the map. More strings of mappings hold where the Python of each mapping starts and ends, and its anchor, if it has one. */
  data(lines: readonly (readonly SpannedSegment[])[]): object {
    const { codes, raises, anchors } = this.#code;
    const places = (place: (span: Span) => { readonly line: number; readonly column: number }): string =>
      encode(lines.map((line) => line.map(({ segment: [at], span }): Segment => {
        const { line: row, column } = place(span);
        return [at, 0, row - 1, column];
      })));
    return {
      codes: codes.map(({ name, qualname, firstLine, body }) => [name, qualname, firstLine, body.line, body.column, body.endLine, body.endColumn]),
      functions: this.#functions,
      ...(raises === null ? {} : { raises: raises.map(({ line, column }) => [line, column]) }),
      starts: places((span) => span),
      ends: places(({ endLine, endColumn }) => ({ line: endLine, column: endColumn })),
      anchors: places((span) => anchors.get(`${span.start}:${span.end}`) ?? span),
    };
  }
}
