import { getattr } from "../core/attributes/index.ts";
import { type BaseException, BaseExceptionGroup, AttributeError, ImportError, SyntaxError, type TracebackType } from "../core/exceptions/index.ts";
import { eq } from "../core/eq.ts";
import { NotImplemented } from "../core/singletons.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { frames_of_traceback } from "./FrameSummary.ts";
import { Page } from "./Page.ts";
import { extracted, type ExtractOptions, type StackSummary } from "./StackSummary.ts";
import { suggestion } from "./suggestion.ts";
import { syntax_error_lines } from "./syntax_error.ts";
import { write_to } from "./write.ts";

/** Keyword arguments of `TracebackException`. */
export interface TracebackExceptionOptions extends ExtractOptions {
  /** Leaves out contexts that are not shown. */
  compact?: boolean;
  max_group_width?: number;
  max_group_depth?: number;
  save_exc_type?: boolean;
  _seen?: Set<BaseException>;
}

/**
 * Python's `traceback.TracebackException`: all that is needed to show an exception later.
 *
 * @example const text = TracebackException.from_exception(error).format();
 */
export class TracebackException {
  static readonly __module__ = "traceback";
  readonly stack: StackSummary;
  readonly exc_type: Py;
  readonly exc_type_str: string | null;
  readonly max_group_width: number;
  readonly max_group_depth: number;
  readonly __suppress_context__: boolean;
  __notes__: Py;
  __cause__: TracebackException | null = null;
  __context__: TracebackException | null = null;
  /** Of a group; null of other exceptions. */
  exceptions: TracebackException[] | null = null;
  // Of syntax errors.
  filename: Py = null;
  lineno: string | null = null;
  end_lineno: string | null = null;
  text: Py = null;
  offset: Py = null;
  end_offset: Py = null;
  msg: Py = null;
  readonly #is_syntax_error: boolean;
  readonly #str: string;

  constructor(exc_type: Py, exc_value: BaseException | null, exc_traceback: TracebackType | null, options: TracebackExceptionOptions = {}) {
    const seen = options._seen ?? new Set();
    if (exc_value !== null) seen.add(exc_value);
    this.max_group_width = options.max_group_width ?? 15;
    this.max_group_depth = options.max_group_depth ?? 10;
    this.stack = extracted([...frames_of_traceback(exc_traceback)], options);
    this.exc_type = exc_type;
    this.exc_type_str = exc_type === null ? null : class_title(exc_type);
    this.__notes__ = notes_of(exc_value);
    this.__suppress_context__ = exc_value?.__suppress_context__ ?? false;
    this.#is_syntax_error = exc_value instanceof SyntaxError;
    let text = safe_str(exc_value, "exception");
    if (exc_value instanceof SyntaxError) this.#take_syntax(exc_value);
    else if (exc_value instanceof AttributeError || exc_value instanceof ImportError) text += suggestion(exc_value, exc_traceback);
    this.#str = text;
    if (exc_value !== null && options._seen === undefined) add_related(this, exc_value, seen, options);
  }

  /** `TracebackException.from_exception(exc, *args, **kwargs)` */
  static from_exception(exc: Py, options: TracebackExceptionOptions = {}): TracebackException {
    return new this(exc.constructor, exc, exc.__traceback__, options);
  }

  #take_syntax(error: Py): void {
    this.filename = error.filename;
    this.lineno = error.lineno === null ? null : str(error.lineno);
    this.end_lineno = error.end_lineno === null || error.end_lineno === undefined ? null : str(error.end_lineno);
    this.text = error.text;
    this.offset = error.offset;
    this.end_offset = error.end_offset ?? null;
    this.msg = error.msg;
  }

  /**
   * `TracebackException.format(*, chain=True)`: the whole as Python prints it.
   *
   * @returns texts, each with its line end
   */
  *format(options: { chain?: boolean } = {}): Generator<string, void> {
    yield* new Page().exception(this, options.chain ?? true);
  }

  /** `TracebackException.format_exception_only(*, show_group=False)`: class, message and notes. */
  *format_exception_only(options: { show_group?: boolean; _depth?: number } = {}): Generator<string, void> {
    const depth = options._depth ?? 0;
    const indent = " ".repeat(3 * depth);
    const title = this.exc_type_str;
    if (this.#is_syntax_error && title !== null) for (const line of syntax_error_lines(this, title)) yield indent + line;
    else {
      const line = title === null ? (this.#str === "" ? "None" : `None: ${this.#str}`) : this.#str === "" ? title : `${title}: ${this.#str}`;
      if (depth === 0) yield `${line}\n`;
      else for (const part of line.split("\n")) yield `${indent}${part}\n`;
    }
    yield* this.#note_lines(indent);
    if (options.show_group && this.exceptions !== null) {
      for (const each of this.exceptions) yield* each.format_exception_only({ show_group: true, _depth: depth + 1 });
    }
  }

  *#note_lines(indent: string): Generator<string, void> {
    const notes: Py = this.__notes__;
    if (Array.isArray(notes)) {
      for (const note of notes) for (const line of safe_str(note, "note").split("\n")) yield `${indent}${line}\n`;
    } else if (notes !== null) yield `${indent}${safe_repr(notes)}\n`;
  }

  /** `TracebackException.print(*, file=None, chain=True)` */
  print(options: { file?: Py; chain?: boolean } = {}): void {
    for (const text of this.format({ chain: options.chain ?? true })) write_to(options.file ?? null, text);
  }

  __eq__(other: Py): Py {
    if (!(other instanceof TracebackException)) return NotImplemented;
    return this.#str === other.#str && this.exc_type === other.exc_type && eq(this.__notes__, other.__notes__) && eq([...this.stack], [...other.stack])
      && eq(this.__cause__, other.__cause__) && eq(this.__context__, other.__context__) && eq(this.exceptions, other.exceptions);
  }

  __str__(): string {
    return this.#str;
  }
}

/** Causes, contexts and members, without recursion: chains may be thousands long. */
function add_related(first: TracebackException, error: BaseException, seen: Set<BaseException>, options: TracebackExceptionOptions): void {
  const make = (each: BaseException): TracebackException => new TracebackException(each.constructor, each, each.__traceback__, { ...options, _seen: seen });
  const queue: [TracebackException, BaseException][] = [[first, error]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [made, each] = next;
    const { __cause__: cause, __context__: context } = each;
    if (cause !== null && !seen.has(cause)) queue.push([(made.__cause__ = make(cause)), cause]);
    const wanted = !options.compact || (made.__cause__ === null && !each.__suppress_context__);
    if (wanted && context !== null && !seen.has(context)) queue.push([(made.__context__ = make(context)), context]);
    if (each instanceof BaseExceptionGroup) {
      made.exceptions = each.exceptions.map(make);
      each.exceptions.forEach((member: BaseException, i: number) => queue.push([made.exceptions![i]!, member]));
    }
  }
}

function notes_of(error: BaseException | null): Py {
  try {
    return error === null ? null : getattr(error, "__notes__", null);
  } catch (thrown) {
    return [`Ignored error getting __notes__: ${safe_repr(thrown)}`];
  }
}

/** `str(x)` that never fails. */
export function safe_str(x: Py, what: string): string {
  try {
    return str(x);
  } catch {
    return `<${what} str() failed>`;
  }
}

function safe_repr(x: Py): string {
  try {
    return repr(x);
  } catch {
    return "<__notes__ repr() failed>";
  }
}

/** The class as a traceback names it: with its module, unless it is a builtin or of the program's main module. */
function class_title(cls: Py): string {
  const module: unknown = Object.hasOwn(cls, "__module__") ? cls.__module__ : "builtins";
  const name = String(cls.__qualname__ ?? class_name_of(cls));
  if (module === "builtins" || module === "__main__") return name;
  return `${typeof module === "string" ? module : "<unknown>"}.${name}`;
}
