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
  const page = new Page();
  page.add_with_causes(error);
  return page.text;
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

/** A traceback in the making: groups indent what is in them. */
class Page {
  text = "";
  /** Groups around what is written now. */
  #depth = 0;
  /** Whether the last exception of a group still needs its closing line. */
  #open = false;
  readonly #seen = new Set<BaseException>();

  add_with_causes(error: BaseException): void {
    this.#seen.add(error);
    const cause = error.__cause__;
    const context = error.__context__;
    if (cause !== null && !this.#seen.has(cause)) {
      this.add_with_causes(cause);
      this.#write(CAUSE);
    } else if (cause === null && context !== null && !error.__suppress_context__ && !this.#seen.has(context)) {
      this.add_with_causes(context);
      this.#write(CONTEXT);
    }
    if (error instanceof BaseExceptionGroup) this.#add_group(error);
    else this.#write(heading(error, "Traceback") + format_exception_only(error));
  }

  #add_group(error: BaseExceptionGroup): void {
    if (this.#depth > MAX_DEPTH) return this.#write(`... (max_group_depth is ${MAX_DEPTH})\n`);
    const top = this.#depth === 0;
    if (top) this.#depth = 1;
    const head = heading(error, "Exception Group Traceback");
    const start = this.text.length;
    this.#write(head + format_exception_only(error));
    if (top && head !== "") this.text = `${this.text.slice(0, start)}  + ${this.text.slice(start + 4)}`;
    const { exceptions } = error;
    const shown = Math.min(exceptions.length, MAX_WIDTH + 1);
    this.#open = false;
    for (let i = 0; i < shown; i++) {
      const last = i === shown - 1;
      if (last) this.#open = true;
      const cut = i === MAX_WIDTH;
      const margin = "  ".repeat(this.#depth);
      this.text += `${margin}${i === 0 ? "+-" : "  "}+---------------- ${cut ? "..." : i + 1} ----------------\n`;
      this.#depth++;
      const left = exceptions.length - MAX_WIDTH;
      if (cut) this.#write(`and ${left} more exception${left === 1 ? "" : "s"}\n`);
      else this.add_with_causes(exceptions[i]!);
      if (last && this.#open) {
        this.text += `${"  ".repeat(this.#depth)}+------------------------------------\n`;
        this.#open = false;
      }
      this.#depth--;
    }
    if (top) this.#depth = 0;
  }

  #write(text: string): void {
    const margin = this.#depth === 0 ? "" : `${"  ".repeat(this.#depth)}| `;
    this.text += margin === "" ? text : text.replace(/^(?=.|\n)/gm, margin);
  }
}

/** The frames under their heading; nothing if there are none. */
function heading(error: BaseException, title: string): string {
  const { stack } = error as { stack?: string };
  const frames = frames_of(stack);
  return frames.length > 0 ? `${title} (most recent call last):\n${frame_lines(frames)}` : "";
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

/** The class as a traceback names it: with its module, unless it is a builtin or of the program itself. */
function qualified_name(error: BaseException): string {
  const cls: Py = error.constructor;
  const module: unknown = Object.hasOwn(cls, "__module__") ? cls.__module__ : undefined;
  const name: unknown = cls.__qualname__ ?? class_name_of(cls);
  return typeof module === "string" && module !== "builtins" && module !== "__main__" ? `${module}.${String(name)}` : String(name);
}
