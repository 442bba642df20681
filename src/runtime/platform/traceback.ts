import { type BaseException, BaseExceptionGroup } from "../core/exceptions/index.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { type Frame, frames_of } from "./frames.ts";

const CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";
/** How many exceptions of a group are shown, and how deep. */
const MAX_WIDTH = 15;
const MAX_DEPTH = 10;

/**
 * The traceback of an exception as CPython prints it, with what caused it above.
 *
 * @param error the exception
 * @returns lines, each with its line end
 * @example stderr.write(format_exception(error));
 */
export function format_exception(error: BaseException): string {
  return chain(error, new Set(), 0);
}

/**
 * The last lines of a traceback: the class, the message and the notes.
 *
 * @param error the exception
 * @returns lines, each with its line end
 * @example format_exception_only(new ValueError("bad")) // "ValueError: bad\n"
 */
export function format_exception_only(error: BaseException): string {
  let text: string;
  try {
    text = str(error);
  } catch {
    text = "<exception str() failed>";
  }
  const name = qualified_name(error);
  let lines = text === "" ? `${name}\n` : `${name}: ${text}\n`;
  const notes: Py = error.__notes__;
  if (Array.isArray(notes)) for (const note of notes) lines += `${typeof note === "string" ? note : repr(note)}\n`;
  return lines;
}

function chain(error: BaseException, seen: Set<BaseException>, depth: number): string {
  seen.add(error);
  let before = "";
  const cause = error.__cause__;
  const context = error.__context__;
  if (cause !== null && !seen.has(cause)) before = chain(cause, seen, depth) + CAUSE;
  else if (cause === null && context !== null && !error.__suppress_context__ && !seen.has(context)) {
    before = chain(context, seen, depth) + CONTEXT;
  }
  return before + (error instanceof BaseExceptionGroup ? group(error, seen, depth) : single(error));
}

function single(error: BaseException): string {
  const { stack } = error as { stack?: string };
  const frames = frames_of(stack);
  const head = frames.length > 0 ? `Traceback (most recent call last):\n${frame_lines(frames)}` : "";
  return head + format_exception_only(error);
}

/** The lines of frames; a frame that repeats is counted after the third time. */
function frame_lines(frames: readonly Frame[]): string {
  let text = "";
  let last = "";
  let count = 0;
  const more = (): string => (count > 3 ? `  [Previous line repeated ${count - 3} more time${count > 4 ? "s" : ""}]\n` : "");
  for (const { file, line, name, source } of frames) {
    const lines = `  File "${file}", line ${line}, in ${name}\n${source === undefined ? "" : `    ${source.trim()}\n`}`;
    if (lines === last) count++;
    else {
      text += more();
      last = lines;
      count = 1;
    }
    if (count <= 3) text += lines;
  }
  return text + more();
}

function group(error: BaseExceptionGroup, seen: Set<BaseException>, depth: number): string {
  const { stack } = error as { stack?: string };
  const frames = frames_of(stack);
  const top = depth === 0;
  const bar = top ? "  | " : "| ";
  const head = frames.length > 0 ? `${top ? "  + " : ""}Exception Group Traceback (most recent call last):\n${indent(frame_lines(frames), bar)}` : "";
  let text = head + indent(format_exception_only(error), bar);
  if (depth >= MAX_DEPTH) return `${text}... (max_group_depth is ${MAX_DEPTH})\n`;
  const { exceptions } = error;
  exceptions.slice(0, MAX_WIDTH).forEach((inner, i) => {
    text += `${top && i === 0 ? "  +-" : "  +-"}+---------------- ${i + 1} ----------------\n`.replace("+-+", i === 0 ? "+-+" : "  +");
    text += indent(chain(inner, seen, depth + 1), "    | ", inner instanceof BaseExceptionGroup);
  });
  if (exceptions.length > MAX_WIDTH) {
    const left = exceptions.length - MAX_WIDTH;
    text += `    +---------------- ... ----------------\n    | and ${left} more exception${left === 1 ? "" : "s"}\n`;
  }
  return exceptions.some((e) => e instanceof BaseExceptionGroup) && exceptions.at(-1) instanceof BaseExceptionGroup
    ? text
    : `${text}    +------------------------------------\n`;
}

function indent(text: string, prefix: string, _nested = false): string {
  return text.replace(/^(?!$)/gm, prefix);
}

/** The class as a traceback names it: with its module, unless it is a builtin or of the program itself. */
function qualified_name(error: BaseException): string {
  const cls: Py = error.constructor;
  const module: unknown = cls.__module__;
  const name: unknown = cls.__qualname__ ?? class_name_of(cls);
  return typeof module === "string" && module !== "builtins" && module !== "__main__" ? `${module}.${String(name)}` : String(name);
}
