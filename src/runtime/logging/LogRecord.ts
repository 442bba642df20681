import { call } from "../core/call/index.ts";
import { type Capture, frames_below } from "./caller.ts";
import type { Py } from "../core/value.ts";
import { asFloat } from "../core/float.ts";
import { running } from "../core/running.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { str_percent } from "../builtins/format/index.ts";
import { dict_of_record } from "./record_dict.ts";
import type { Frame } from "../platform/frames.ts";
import { process_id } from "../platform/process.ts";
import { wall_clock } from "../platform/host.ts";
import { get_ident } from "../threading/current_thread.ts";
import { getLevelName } from "./levels.ts";

const began: { at: number | null } = { at: null };

/** When the module was first used, in milliseconds since 1970. */
export function start_time(): number {
  return (began.at ??= wall_clock());
}

/**
 * Python's `logging.LogRecord(name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None)`. Where it was made is
 * looked up when somebody asks.
 */
export class LogRecord {
  static readonly __module__ = "logging";
  [extra: string]: Py;
  name: string;
  msg: Py;
  args: Py;
  levelname: Py;
  levelno: number;
  exc_info: Py;
  exc_text: string | null = null;
  stack_info: string | null;
  created: number;
  msecs: number;
  relativeCreated: number;
  thread: number;
  threadName: string;
  processName = "MainProcess";
  process: number;
  taskName: string | null;
  /** The stack to find the caller in, and how many frames to go up. */
  declare _place: { capture: Capture; stacklevel: number } | null;
  declare _frame: Frame | null | undefined;
  declare _given: { pathname: string; lineno: number; funcName: string | null } | null;

  constructor(name: string, level: number, pathname: string | null, lineno: number, msg: Py, args: Py, exc_info: Py, func: string | null = null, sinfo: string | null = null) {
    const start = start_time();
    const now = wall_clock();
    this.name = name;
    this.msg = msg;
    this.args = unwrapped(args);
    this.levelname = getLevelName(level);
    this.levelno = level;
    this.exc_info = exc_info ?? null;
    this.stack_info = sinfo;
    this.created = now / 1e3;
    this.msecs = Math.floor(now % 1e3);
    this.relativeCreated = now - start;
    this.thread = get_ident();
    this.threadName = running.thread?.name ?? "MainThread";
    this.process = process_id();
    this.taskName = running.task?.get_name() ?? null;
    hidden(this, "_place", null);
    hidden(this, "_frame", undefined);
    hidden(this, "_given", pathname === null ? null : { pathname, lineno, funcName: func });
  }

  get #where(): { pathname: string; lineno: number; funcName: string | null } {
    if (this._given !== null) return this._given;
    if (this._frame === undefined) this._frame = this._place === null ? null : frames_below(this._place.capture).at(-this._place.stacklevel) ?? null;
    const frame = this._frame;
    this._given = frame === null ? { pathname: "(unknown file)", lineno: 0, funcName: "(unknown function)" } : { pathname: frame.file, lineno: frame.line, funcName: frame.name };
    return this._given;
  }

  get pathname(): string {
    return this.#where.pathname;
  }

  set pathname(value: string) {
    this._given = { ...this.#where, pathname: value };
  }

  get lineno(): number {
    return this.#where.lineno;
  }

  set lineno(value: number) {
    this._given = { ...this.#where, lineno: value };
  }

  get funcName(): string | null {
    return this.#where.funcName;
  }

  set funcName(value: string | null) {
    this._given = { ...this.#where, funcName: value };
  }

  get filename(): string {
    return this.pathname.replace(/^.*\//, "");
  }

  get module(): string {
    return this.filename.replace(/(?<=.)\.[^.]*$/, "");
  }

  get __dict__(): Map<string, Py> {
    return dict_of_record(this);
  }

  /** `LogRecord.getMessage()`: the message with its arguments put in. */
  getMessage(): string {
    const text = typeof this.msg === "string" ? this.msg : str(this.msg);
    const { args } = this;
    if (args === null || args === undefined || args.length === 0 || args.size === 0) return text;
    return str_percent(text, args);
  }

  /** A value as `%(name)s` sees it. */
  _value(name: string): Py {
    if (name === "created" || name === "msecs" || name === "relativeCreated") return asFloat(this[name]);
    return this[name];
  }

  __repr__(): string {
    return `<LogRecord: ${this.name}, ${this.levelno}, ${this.pathname}, ${this.lineno}, ${typeof this.msg === "string" ? `"${this.msg}"` : repr(this.msg)}>`;
  }
}

function hidden(record: LogRecord, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: false });
}

/** A single dict stands for itself, for `%(name)s` in messages. */
function unwrapped(args: Py): Py {
  return Array.isArray(args) && args.length === 1 && args[0] instanceof Map && args[0].size > 0 ? args[0] : args;
}

const factory: { make: Py } = { make: LogRecord };

/** `logging.setLogRecordFactory(factory)` @param make takes what LogRecord takes */
export function setLogRecordFactory(make: Py): void {
  factory.make = make;
}

/** `logging.getLogRecordFactory()` */
export function getLogRecordFactory(): Py {
  return factory.make;
}

/** A record as the factory makes it. */
export function new_record(place: { capture: Capture; stacklevel: number } | null, name: string, level: number, msg: Py, args: Py, exc_info: Py, sinfo: string | null): LogRecord {
  if (factory.make === LogRecord) {
    const record = new LogRecord(name, level, null, 0, msg, args, exc_info, null, sinfo);
    record._place = place;
    return record;
  }
  const frame = place === null ? undefined : frames_below(place.capture).at(-place.stacklevel);
  return call(factory.make, name, level, frame?.file ?? "(unknown file)", frame?.line ?? 0, msg, args, exc_info, frame?.name ?? "(unknown function)", sinfo);
}

/** `logging.makeLogRecord(dict)`: a record with these attributes, as one that came from elsewhere. */
export function makeLogRecord(attributes: Map<string, Py>): LogRecord {
  const record: LogRecord = new LogRecord(null as Py, 0, "", 0, "", [], null);
  for (const [name, value] of attributes) if (name !== "filename" && name !== "module") record[name] = value;
  return record;
}
