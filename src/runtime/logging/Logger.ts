import { BaseException, DeprecationWarning, handled, KeyError } from "../core/exceptions/index.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { format_list } from "../traceback/functions.ts";
import { FrameSummary } from "../traceback/FrameSummary.ts";
import { warn } from "../warnings/warn.ts";
import { capture, frames_below } from "./caller.ts";
import { Filterer } from "./Filterer.ts";
import { type Handler, last_resort } from "./Handler.ts";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, level_of, NOTSET, WARNING } from "./levels.ts";
import { type LogRecord, new_record } from "./LogRecord.ts";
import { type Manager, manager } from "./Manager.ts";
import { settings } from "./Handler.ts";
import { TypeError } from "../core/exceptions/index.ts";

/** Keyword arguments of logging calls. */
export interface LogOptions {
  exc_info?: Py;
  stack_info?: boolean;
  /** Whose line it is: 1 for the function that logs, 2 for its caller. */
  stacklevel?: number;
  extra?: Map<string, Py> | null;
}

/** Attributes of a record that `extra` may not overwrite. */
const TAKEN = new Set([
  "message", "asctime", "name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module", "exc_info", "exc_text", "stack_info", "lineno", "funcName", "created", "msecs",
  "relativeCreated", "thread", "threadName", "processName", "process", "taskName",
]);

/**
 * Python's `logging.Logger(name, level=NOTSET)`. Get them by `getLogger`.
 *
 * @example const log = getLogger("app"); log.info("%d items", 3);
 */
export class Logger extends Filterer {
  static readonly __module__ = "logging";
  name: string;
  level: number;
  parent: Logger | null = null;
  propagate = true;
  handlers: Handler[] = [];
  disabled = false;
  #manager: Manager | null = null;

  constructor(name: string, level: Py = NOTSET) {
    super();
    this.name = name;
    this.level = level_of(level);
  }

  /** The tree that it is part of; of one that the program made itself, the one there is. */
  get manager(): Manager {
    return this.#manager ?? manager();
  }

  set manager(value: Manager) {
    this.#manager = value;
  }

  get root(): Logger {
    return this.manager.root;
  }

  setLevel(level: Py): void {
    this.level = level_of(level);
  }

  debug(msg: Py, ...args: Py[]): void {
    if (this.isEnabledFor(DEBUG)) this.#log(DEBUG, msg, args);
  }

  info(msg: Py, ...args: Py[]): void {
    if (this.isEnabledFor(INFO)) this.#log(INFO, msg, args);
  }

  warning(msg: Py, ...args: Py[]): void {
    if (this.isEnabledFor(WARNING)) this.#log(WARNING, msg, args);
  }

  /** `Logger.warn`, deprecated: `warning`. */
  warn(msg: Py, ...args: Py[]): void {
    warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning);
    this.warning(msg, ...args);
  }

  error(msg: Py, ...args: Py[]): void {
    if (this.isEnabledFor(ERROR)) this.#log(ERROR, msg, args);
  }

  critical(msg: Py, ...args: Py[]): void {
    if (this.isEnabledFor(CRITICAL)) this.#log(CRITICAL, msg, args);
  }

  fatal(msg: Py, ...args: Py[]): void {
    this.critical(msg, ...args);
  }

  /** `Logger.exception(msg, *args, exc_info=True, …)`: an error with the exception being handled. */
  exception(msg: Py, ...args: Py[]): void {
    if (this.isEnabledFor(ERROR)) this.#log(ERROR, msg, args, true);
  }

  /** `Logger.log(level, msg, *args, …)` @raises TypeError "level must be an integer" */
  log(level: Py, msg: Py, ...args: Py[]): void {
    if (typeof level !== "number" && typeof level?.valueOf() !== "number") {
      if (settings.raise) throw new TypeError("level must be an integer");
      return;
    }
    const number = Number(level);
    if (this.isEnabledFor(number)) this.#log(number, msg, args);
  }

  #log(level: number, msg: Py, args: Py[], exc: Py = null): void {
    const last: unknown = args.at(-1);
    const options: LogOptions = is_keywords(last) ? last : {};
    this._log(level, msg, options === last ? args.slice(0, -1) : args, { exc_info: exc, ...options });
  }

  /** What all logging calls do. */
  _log(level: number, msg: Py, args: Py, { exc_info = null, extra = null, stack_info = false, stacklevel = 1 }: LogOptions = {}): void {
    const stack = capture();
    const sinfo = stack_info ? stack_text(frames_below(stack), stacklevel) : null;
    const record = this.makeRecord(this.name, level, null, 0, msg, Array.isArray(args) ? tuple_of(args) : args, triple(exc_info), null, extra, sinfo, { capture: stack, stacklevel: Math.max(1, stacklevel) });
    this.handle(record);
  }

  /** `Logger.makeRecord(…)` @raises KeyError "Attempt to overwrite 'x' in LogRecord" */
  makeRecord(name: string, level: number, _fn: Py, _lno: number, msg: Py, args: Py, exc_info: Py, _func: Py = null, extra: Map<string, Py> | null = null, sinfo: string | null = null, place: Py = null): LogRecord {
    const record = new_record(place, name, level, msg, args, exc_info, sinfo);
    if (extra !== null) {
      for (const [key, value] of extra) {
        if (TAKEN.has(key)) throw new KeyError(`Attempt to overwrite '${key}' in LogRecord`);
        record[key] = value;
      }
    }
    return record;
  }

  /** `Logger.handle(record)` */
  handle(record: LogRecord): void {
    if (this.disabled) return;
    const kept = this.filter(record);
    if (kept !== false) this.callHandlers(kept);
  }

  /** `Logger.callHandlers(record)`: of this logger and, as far as they propagate, of those above. */
  callHandlers(record: LogRecord): void {
    call_handlers(this, record);
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    const at = this.handlers.indexOf(handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  hasHandlers(): boolean {
    return has_handlers(this);
  }

  getEffectiveLevel(): number {
    return effective_level(this);
  }

  isEnabledFor(level: number): boolean {
    return !this.disabled && this.manager.disable < level && level >= this.getEffectiveLevel();
  }

  getChild(suffix: string): Logger {
    return this.manager.getLogger(this.name === "root" && this.parent === null ? suffix : `${this.name}.${suffix}`);
  }

  getChildren(): Set<Logger> {
    return new Set([...this.manager.loggers.values()].filter((each) => each.parent === this && depth(each) === 1 + depth(this)));
  }

  __repr__(): string {
    return `<${type_name(this)} ${this.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}

/** The logger above all others. */
/** How many names lead to a logger; none to the root. */
function depth(logger: Logger): number {
  return logger === logger.root ? 0 : logger.name.split(".").length;
}

export class RootLogger extends Logger {
  constructor(level: Py) {
    super("root", level);
  }
}

function call_handlers(logger: Logger, record: LogRecord): void {
  let found = 0;
  for (let at: Logger | null = logger; at !== null; at = at.propagate ? at.parent : null) {
    for (const handler of at.handlers) {
      found++;
      if (record.levelno >= handler.level) handler.handle(record);
    }
  }
  if (found > 0) return;
  const last = last_resort();
  if (record.levelno >= last.level) last.handle(record);
}

function has_handlers(logger: Logger): boolean {
  for (let at: Logger | null = logger; at !== null; at = at.propagate ? at.parent : null) if (at.handlers.length > 0) return true;
  return false;
}

function effective_level(logger: Logger): number {
  for (let at: Logger | null = logger; at !== null; at = at.parent) if (at.level !== NOTSET) return at.level;
  return NOTSET;
}

/** What `exc_info` stands for: class, exception and traceback, or null. */
export function triple(exc_info: Py): Py {
  if (exc_info === null || exc_info === undefined || exc_info === false) return null;
  if (exc_info instanceof BaseException) return tuple(exc_info.constructor, exc_info, exc_info.__traceback__);
  if (Array.isArray(exc_info)) return exc_info;
  if (!truth(exc_info)) return null;
  const error: Py = handled();
  return error === null ? tuple(null, null, null) : tuple(error.constructor, error, error.__traceback__);
}

function stack_text(frames: ReturnType<typeof frames_below>, stacklevel: number): string {
  const shown = stacklevel > 1 ? frames.slice(0, -(stacklevel - 1)) : frames;
  return `Stack (most recent call last):\n${format_list(shown.map(({ file, line, name }) => new FrameSummary(file, line, name))).join("")}`.replace(/\n$/, "");
}
