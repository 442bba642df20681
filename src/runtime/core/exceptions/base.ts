/** BaseException and Exception, from which all others descend. Import exceptions through `exceptions/index.ts` only. */
import { repr } from "../../builtins/repr/repr.ts";
import { to_str } from "../../builtins/repr/to_str.ts";
import { tuple_from } from "../../builtins/tuple/tuple_from.ts";
import { tuple_of } from "../tuple.ts";
import { is_linear_instance, is_ordinary_instance } from "../types.ts";
import type { Py } from "../value.ts";
import { handled } from "./handling.ts";
import { Trace } from "./trace.ts";
import { traceback_of, TracebackType } from "./traceback.ts";

// Typed so that `message`, `name` and `stack`, which Python exceptions do not have, stay free for their attributes.
const HostError: new () => object = Error;

/**
 * Python's BaseException: an `Error`, so hosts show it well, with Python's attributes.
 *
 * @example throw new ValueError("must be positive")
 */
export class BaseException extends HostError {
  #args: readonly Py[];
  #cause: BaseException | null = null;
  #context: BaseException | null = handled();
  #suppress = false;
  /** Kept once anything beside the making is known of its way. */
  #trace: Trace | null = null;
  /** What `__traceback__` gave last, so that it gives it again. */
  #traceback: { readonly of: string; readonly value: TracebackType | null } | null = null;
  /** Set by the first `add_note`; missing before. */
  declare __notes__?: string[];

  constructor(...args: Py[]) {
    super();
    this.#args = tuple_of(args);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return is_ordinary_instance(this, value) || is_linear_instance(value, this);
  }

  /** For classes in general form, which call `__init__` themselves. */
  __init__(...args: Py[]): void {
    this.#args = tuple_of(args);
  }

  get args(): readonly Py[] {
    return this.#args;
  }

  set args(value: readonly Py[]) {
    this.#args = tuple_from(value);
  }

  get __cause__(): BaseException | null {
    return this.#cause;
  }

  set __cause__(value: BaseException | null) {
    this.#cause = value;
    this.#suppress = true;
  }

  get __context__(): BaseException | null {
    return this.#context;
  }

  set __context__(value: BaseException | null) {
    this.#context = value;
  }

  get __suppress_context__(): boolean {
    return this.#suppress;
  }

  set __suppress_context__(value: boolean) {
    this.#suppress = value;
  }

  /** The frames it passed since it was raised, as far as it has come; null if it never was. */
  get __traceback__(): TracebackType | null {
    const frames = this._trace().seen();
    const of = frames.map(({ file, line, name }) => `${file}:${line}:${name}`).join("|");
    if (this.#traceback?.of !== of) this.#traceback = { of, value: traceback_of(frames) };
    return this.#traceback.value;
  }

  set __traceback__(value: TracebackType | null) {
    // The host's class: Python's descends from this one.
    if (value !== null && !(value instanceof TracebackType)) throw new TypeError("__traceback__ must be a traceback or None");
    const frames = value?._frames() ?? [];
    this._trace().give(frames);
    this.#traceback = { of: frames.map(({ file, line, name }) => `${file}:${line}:${name}`).join("|"), value };
  }

  /** Sets `__traceback__` and returns the exception. */
  with_traceback(traceback: TracebackType | null): this {
    this.__traceback__ = traceback;
    return this;
  }

  /** What is known of the way it came. */
  _trace(): Trace {
    return (this.#trace ??= new Trace(this));
  }

  /** Adds a line that is printed below the message in tracebacks. */
  add_note(note: string): void {
    if (this.__notes__ === undefined) hide(this, "__notes__", []);
    this.__notes__!.push(note);
  }

  __str__(): string {
    const args = this.#args;
    if (args.length === 0) return "";
    if (args.length > 1) return repr(args);
    return typeof args[0] === "string" ? args[0] : to_str(args[0]);
  }

  __repr__(): string {
    const args = this.#args;
    const inner = args.length === 1 ? repr(args[0]) : args.map((a) => repr(a)).join(", ");
    return `${class_name(this)}(${inner})`;
  }

  override toString(): string {
    const text = to_str(this);
    return text === "" ? class_name(this) : `${class_name(this)}: ${text}`;
  }

  // Error's own names. They are accessors under computed keys so that Python classes may have such attributes
  // with any type; assigning makes an own property.
  get ["message" as string](): Py {
    // The engine reads it inside Error(), before there are any args.
    return #args in this ? to_str(this) : "";
  }

  set ["message" as string](value: Py) {
    own(this, "message", value);
  }

  get ["name" as string](): Py {
    return class_name(this);
  }

  set ["name" as string](value: Py) {
    own(this, "name", value);
  }
}

/** Python's Exception. */
export class Exception extends BaseException {}

/** The Python name of an exception's class. */
export function class_name(error: object): string {
  const cls = error.constructor as { __name__?: string; name: string };
  return Object.hasOwn(cls, "__name__") ? cls.__name__! : cls.name;
}

/** Gives an object an own attribute where the prototype has an accessor of that name. */
export function own(self: object, name: string, value: unknown): void {
  Object.defineProperty(self, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Like {@link own}, but not in `__dict__`. */
export function hide(self: object, name: string, value: unknown): void {
  Object.defineProperty(self, name, { value, writable: true, enumerable: false, configurable: true });
}
