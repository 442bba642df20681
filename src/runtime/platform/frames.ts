/** One line of a traceback. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  /** The function's name; `<module>` at top level. */
  readonly name: string;
  /** The source line, if it is known. */
  readonly source?: string;
}

/** Where the host was: a file name or URL, line and column from 1. */
export interface HostPosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

/** Finds the Python frame of a position; null for code that is not the program's. */
export type FrameMapper = (position: HostPosition) => Frame | null;

const mapper: { map: FrameMapper | null } = { map: null };

/**
 * Says how positions in the JavaScript that runs become lines of the Python program.
 *
 * @param map called for each line of a stack
 * @returns the mapper before
 * @example set_frame_mapper(({ file, line, column, name }) => lookup(source_map_of(file), line, column));
 */
export function set_frame_mapper(map: FrameMapper | null): FrameMapper | null {
  const before = mapper.map;
  mapper.map = map;
  return before;
}

/**
 * The frames of an error's stack, outermost first, without those of the runtime and the host.
 *
 * @param stack the host's text
 * @example frames_of(error.stack)
 */
export function frames_of(stack: string | undefined): Frame[] {
  const frames: Frame[] = [];
  for (const text of (stack ?? "").split("\n")) {
    const position = parse(text);
    if (position === null) continue;
    const frame = mapper.map === null ? unmapped(position) : mapper.map(position);
    if (frame !== null) frames.push(frame);
  }
  frames.reverse();
  // The host calls both the top level and nameless functions anonymous.
  return frames.map((frame, i) => (frame.name === ANONYMOUS ? { ...frame, name: i === 0 ? "<module>" : "<lambda>" } : frame));
}

/** What a host calls a function without a name. */
const ANONYMOUS = "<anonymous>";

/** `at [async] name (file:line:column)` or `at [async] file:line:column` */
const LINE = /^\s+at (?:async )?(?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/;

function parse(text: string): HostPosition | null {
  const match = LINE.exec(text);
  if (match === null) return null;
  const [, name, file, line, column] = match;
  return { file: file!, line: Number(line), column: Number(column), name: name ?? ANONYMOUS };
}

function unmapped({ file, line, name }: HostPosition): Frame | null {
  if (file.startsWith("node:") || file.includes("node_modules") || is_runtime(file)) return null;
  return { file: file.replace(/^file:\/\//, ""), line, name: name.replace(/^(?:new |Module\.)/, "").replace(/^.*\.(?=[^.>]+$)/, "") };
}

let runtime_folder: string | undefined;

function is_runtime(file: string): boolean {
  runtime_folder ??= import.meta.url.replace(/\/platform\/[^/]*$/, "/");
  return file.startsWith(runtime_folder) || file.startsWith(runtime_folder.replace(/^file:\/\//, ""));
}
