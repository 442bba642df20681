/** Traceback, frame and code objects: what `__traceback__` shows of the frames that an exception passed. */
import type { Frame } from "../../platform/frames.ts";
import type { Extent } from "../../platform/source_maps.ts";

/** Python's code object, as far as tracebacks show it. */
export class CodeType {
  static readonly __name__ = "code";
  readonly co_name: string;
  readonly co_qualname: string;
  readonly co_filename: string;
  readonly co_firstlineno: number;

  constructor({ name, qualname, file, first_line }: Frame) {
    this.co_name = name;
    this.co_qualname = qualname;
    this.co_filename = file;
    this.co_firstlineno = first_line;
  }

  __repr__(): string {
    return `<code object ${this.co_name} at 0x7f0000000000, file "${this.co_filename}", line ${this.co_firstlineno}>`;
  }
}

/** Python's frame object. The host keeps no variables of it, and no way to its caller but through the traceback. */
export class FrameType {
  static readonly __name__ = "frame";
  readonly f_code: CodeType;
  readonly f_lineno: number;
  f_back: FrameType | null;

  constructor(frame: Frame, back: FrameType | null) {
    this.f_code = new CodeType(frame);
    this.f_lineno = frame.line;
    this.f_back = back;
  }

  /** The module's names, of which only those that tracebacks use are known. */
  get f_globals(): Map<string, unknown> {
    return new Map([["__name__", "__main__"], ["__file__", this.f_code.co_filename]]);
  }

  get f_locals(): Map<string, unknown> {
    return new Map();
  }

  /** `frame.clear()`: there is nothing to clear. */
  clear(): void {}

  __repr__(): string {
    const { co_filename, co_name } = this.f_code;
    return `<frame at 0x7f0000000000, file '${co_filename}', line ${this.f_lineno}, code ${co_name}>`;
  }
}

/**
 * Python's traceback object: a frame that an exception passed, and the rest of its way down to where it was raised.
 *
 * @example error.__traceback__.tb_lineno
 */
export class TracebackType {
  static readonly __name__ = "traceback";
  tb_next: TracebackType | null;
  readonly tb_frame: FrameType;
  readonly tb_lineno: number;
  readonly tb_lasti = -1;
  /** The piece of code that was running. */
  readonly _extent: Extent | null;
  readonly #host: Frame;

  constructor(frame: Frame, next: TracebackType | null, object: FrameType = new FrameType(frame, null)) {
    this.#host = frame;
    this.tb_next = next;
    this.tb_frame = object;
    this.tb_lineno = frame.line;
    this._extent = frame.extent;
  }

  /** The frames from this one on. */
  _frames(): Frame[] {
    const frames: Frame[] = [];
    frames.push(this.#host);
    for (let at = this.tb_next; at !== null; at = at.tb_next) frames.push(at.#host);
    return frames;
  }
}

/** The chain of tracebacks of frames, outermost first; null without any. */
export function traceback_of(frames: readonly Frame[]): TracebackType | null {
  const objects: FrameType[] = [];
  for (const frame of frames) objects.push(new FrameType(frame, objects.at(-1) ?? null));
  let next: TracebackType | null = null;
  for (let i = frames.length - 1; i >= 0; i--) next = new TracebackType(frames[i]!, next, objects[i]);
  return next;
}
