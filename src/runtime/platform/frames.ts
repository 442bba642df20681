import { type Extent, knows_origins, python_place, type Place } from "./source_maps.ts";

/** One line of a traceback. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  /** The function's name; `<module>` at top level. */
  readonly name: string;
  readonly qualname: string;
  /** The line where the function begins. */
  readonly first_line: number;
  /** The piece of Python that was running; null where it isn't known. */
  readonly extent: Extent | null;
  /** False for an exception that was made here without being raised. */
  readonly raises: boolean;
}

/** Where the host was: a file name or URL, line and column from 1. */
interface HostPosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

/** A frame in the making: of the program, or of the runtime and the host. */
interface Found extends Frame {
  readonly place: Place | null;
}

/**
 * The frames of a stack, outermost first, without those of the runtime and the host.
 *
 * @param stack the host's text
 * @param made the classes of the exception whose making the stack shows, by name: their constructors are left out
 * @example frames_of(error.stack)
 */
export function frames_of(stack: string | undefined, made: ReadonlySet<string> = new Set()): Frame[] {
  const positions = (stack ?? "").split("\n").map(parse).filter((position) => position !== null);
  const first = positions.findIndex(({ name }) => !name.startsWith("new ") || !made.has(name.slice(4)));
  const found = positions.slice(first < 0 ? positions.length : first).map(frame_of);
  const [top] = found;
  const frames: Frame[] = [];
  for (let i = 0; i < found.length; i++) {
    const frame = found[i];
    if (frame === null || frame === undefined) continue;
    const { place } = frame;
    if (place !== null && !place.own) {
      const outer = found.findIndex((each, at) => at > i && each !== null);
      const around = found[outer];
      if (around?.place !== undefined && around.place !== null && same_code(place, around.place)) {
        // A callback that the conversion made of a part of the function: the function's frame, at the place in the callback.
        found[outer] = { ...frame, place: around.place };
        continue;
      }
      if (place.code?.name !== "<genexpr>") continue;
    }
    frames.push(frame);
  }
  // What the runtime made, it raised.
  if (frames[0] !== undefined && top !== frames[0]) frames[0] = { ...frames[0], raises: true };
  return frames.reverse();
}

function same_code(a: Place, b: Place): boolean {
  return a.file === b.file && a.code === b.code;
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

function frame_of({ file, line, column, name }: HostPosition): Found | null {
  if (file.startsWith("node:") || file.includes("/node_modules/") || is_runtime(file)) return null;
  const place = python_place(file, line, column);
  if (place === null && knows_origins()) return null;
  if (place === null) {
    const plain = name === ANONYMOUS ? "<module>" : name.replace(/^(?:new |Module\.)/, "").replace(/^.*\.(?=[^.>]+$)/, "");
    return { file: file.replace(/^file:\/\//, ""), line, name: plain, qualname: plain, first_line: line, extent: null, raises: true, place };
  }
  const { code, extent, raises } = place;
  return {
    file: place.file, line: extent?.line ?? place.line, name: code?.name ?? "<module>", qualname: code?.qualname ?? "<module>", first_line: code?.first_line ?? 1, extent, raises, place,
  };
}

let runtime_folder: string | undefined;

function is_runtime(file: string): boolean {
  runtime_folder ??= import.meta.url.replace(/\/platform\/[^/]*$/, "/");
  return file.startsWith(runtime_folder) || file.startsWith(runtime_folder.replace(/^file:\/\//, ""));
}
