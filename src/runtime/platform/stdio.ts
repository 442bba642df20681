import { call_method } from "../core/attributes/call_method.ts";
import { getattr } from "../core/attributes/getattr.ts";
import { caught, RuntimeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { StandardWriter } from "./StandardWriter.ts";

/** Text streams as TypeScript sees them: the standard ones, and what a program puts in their place. */
export interface TextIO extends Iterable<string> {
  readonly name: Py;
  readonly encoding: Py;
  readonly errors: Py;
  readonly closed: boolean;
  readonly buffer: Py;
  /** Writes text; returns the number of characters. */
  write(text: string): Py;
  writelines(lines: Py): Py;
  /** Hands everything on to the system. */
  flush(): Py;
  isatty(): Py;
  fileno(): Py;
  readable(): Py;
  writable(): Py;
  seekable(): Py;
  read(size?: Py): Py;
  readline(size?: Py): Py;
  readlines(hint?: Py): Py;
  reconfigure(options?: Py): Py;
  readonly line_buffering: boolean;
  close(): Py;
}

const own_stdout = /* @__PURE__ */ new StandardWriter(1, "<stdout>", "strict", null);
const own_stderr = /* @__PURE__ */ new StandardWriter(2, "<stderr>", "backslashreplace", () => own_stdout.flush_quietly());

/** Python's `sys.stdout`: collected, and complete at the end whatever ends the program. `set_stdout` puts another in its place. */
export let stdout: TextIO = own_stdout;

/** Python's `sys.stderr`: written line by line, in order with `stdout`. */
export let stderr: TextIO = own_stderr;

/** Python's `sys.__stdout__`: the process's own. */
export const __stdout__: TextIO = own_stdout;

/** Python's `sys.__stderr__`: the process's own. */
export const __stderr__: TextIO = own_stderr;

/**
 * `sys.stdout = target`: what is printed from now on goes to another object.
 *
 * @param target an object with `write`; null for nowhere
 * @returns what was there before
 * @example const before = set_stdout(buffer); …; set_stdout(before);
 */
export function set_stdout(target: Py): Py {
  const before = stdout;
  stdout = target;
  return before;
}

/**
 * `sys.stderr = target`; see `set_stdout`.
 *
 * @example set_stderr(stdout);
 */
export function set_stderr(target: Py): Py {
  const before = stderr;
  stderr = target;
  return before;
}

/**
 * Writes the pieces of a line as `print` does: the process's own streams get them at once, others one by one.
 *
 * @param file where to; null for nowhere
 * @example write_pieces(stdout, ["a", "\n"])
 */
export function write_pieces(file: Py, pieces: readonly string[]): void {
  if (file instanceof StandardWriter) {
    file.write(pieces.join(""));
    return;
  }
  if (file === null || file === undefined) return;
  for (const piece of pieces) call_method(file, "write", piece);
}

/** Flushes what a program prints to. @example flush_file(stdout) */
export function flush_file(file: Py): void {
  if (file !== null && file !== undefined) call_method(file, "flush");
}

/** Drops what is written to the process's own streams, or no longer. */
export function mute_streams(muted: boolean): void {
  own_stdout.mute(muted);
  own_stderr.mute(muted);
}

/** Writes out what the process's own streams hold, before somebody else writes to the same place. */
export function flush_streams(): void {
  own_stdout.flush_quietly();
  own_stderr.flush_quietly();
}

/**
 * Writes a message of the interpreter's to `sys.stderr`, whatever that is.
 *
 * @example write_error("Traceback …\n")
 */
export function write_error(text: string): void {
  if (stderr === null) return;
  try {
    write_pieces(stderr, [text]);
  } catch {
    own_stderr.write(text);
  }
}

/** What `sys.stdout` is, for `input`. @raises RuntimeError if it is gone */
export function stdout_for_input(): Py {
  if (stdout === null) throw new RuntimeError("input(): lost sys.stdout");
  return stdout;
}

/**
 * Writes out what is left when the process ends.
 *
 * @returns the exit status to use if stdout could not be written (120, as CPython), else undefined
 */
export function flush_at_exit(): number | undefined {
  let status: number | undefined;
  flush_replaced(stdout, own_stdout);
  flush_replaced(stderr, own_stderr);
  try {
    if (!own_stdout.closed) own_stdout.flush();
  } catch (error) {
    status = 120;
    const text = caught(error).toString();
    own_stderr.write(`Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n${text}\n`);
  }
  own_stderr.flush_quietly();
  return status;
}

function flush_replaced(current: Py, own: StandardWriter): void {
  if (current === own || current === null || getattr(current, "closed", false) === true || getattr(current, "flush", null) === null) return;
  try {
    call_method(current, "flush");
  } catch {
    // There is nowhere left to tell it.
  }
}
