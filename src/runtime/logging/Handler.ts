import { call_method } from "../core/attributes/index.ts";
import { FrozenSet } from "../builtins/set/PySet.ts";
import { caught, NotImplementedError, RuntimeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { stderr } from "../platform/stdio.ts";
import { RLock } from "../threading/RLock.ts";
import { uncaught_traceback } from "../traceback/uncaught.ts";
import { Filterer } from "./Filterer.ts";
import { Formatter } from "./Formatter.ts";
import { getLevelName, level_of, NOTSET } from "./levels.ts";
import type { LogRecord } from "./LogRecord.ts";

const named = /* @__PURE__ */ new Map<string, Handler>();
/** All handlers in the order in which they were made, for `shutdown`. */
export const all_handlers = /* @__PURE__ */ new Set<Handler>();
const fallback: { formatter: Formatter | null } = { formatter: null };

/** Whether failing handlers say so. */
export const settings: { raise: boolean } = { raise: true };

/** `logging.raiseExceptions` */
export function raise_exceptions(): boolean {
  return settings.raise;
}

/** `logging.raiseExceptions = value` */
export function set_raise_exceptions(value: Py): void {
  settings.raise = truth(value);
}

/** `logging.getHandlerByName(name)` */
export function getHandlerByName(name: string): Handler | null {
  return named.get(name) ?? null;
}

/** `logging.getHandlerNames()` */
export function getHandlerNames(): FrozenSet {
  return new FrozenSet(named.keys());
}

/** Python's `logging.Handler(level=NOTSET)`: where records go. Subclasses define `emit`. */
export class Handler extends Filterer {
  static readonly __module__: string = "logging";
  level: number;
  formatter: Formatter | null = null;
  lock: RLock | null = null;
  _closed = false;
  #name: string | null = null;

  constructor(level: Py = NOTSET) {
    super();
    this.level = level_of(level);
    all_handlers.add(this);
  }

  get name(): string | null {
    return this.#name;
  }

  set name(value: string | null) {
    if (this.#name !== null) named.delete(this.#name);
    this.#name = value;
    if (value !== null && value !== "") named.set(value, this);
  }

  get_name(): string | null {
    return this.name;
  }

  set_name(name: string | null): void {
    this.name = name;
  }

  /** `createLock()`: one JavaScript thread needs none to keep records whole. */
  createLock(): void {
    this.lock = new RLock();
  }

  acquire(): void {}

  release(): void {}

  setLevel(level: Py): void {
    this.level = level_of(level);
  }

  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? (fallback.formatter ??= new Formatter())).format(record);
  }

  /** `Handler.emit(record)` @raises NotImplementedError in this class */
  emit(_record: LogRecord): void {
    throw new NotImplementedError("emit must be implemented by Handler subclasses");
  }

  /** `Handler.handle(record)`: emits it, unless a filter stops it. */
  handle(record: LogRecord): LogRecord | false {
    const result = this.filter(record);
    if (result !== false) this.emit(result);
    return result;
  }

  flush(): void {}

  close(): void {
    this._closed = true;
    if (this.#name !== null) named.delete(this.#name);
    all_handlers.delete(this);
  }

  /** Says on stderr what went wrong while a record was emitted. */
  handleError(record: LogRecord, thrown?: unknown): void {
    if (!settings.raise || thrown === undefined) return;
    stderr.write(`--- Logging error ---\n${uncaught_traceback(caught(thrown))}Message: ${repr(record.msg)}\nArguments: ${repr(record.args)}\n`);
  }

  /** Emits, and hands what goes wrong to `handleError`. */
  _guarded(record: LogRecord, run: () => void): void {
    try {
      run();
    } catch (thrown) {
      const error = caught(thrown);
      if (error instanceof RuntimeError && error.constructor.name === "RecursionError") throw error;
      this.handleError(record, thrown);
    }
  }

  __repr__(): string {
    return `<${type_name(this)} (${getLevelName(this.level)})>`;
  }
}

/** Python's `logging.StreamHandler(stream=None)`: writes to a stream, stderr by default. */
export class StreamHandler extends Handler {
  terminator = "\n";
  stream: Py;

  constructor(stream: Py = null) {
    super();
    this.stream = stream ?? stderr;
  }

  override flush(): void {
    if (this.stream !== null && typeof this.stream?.flush === "function") this.stream.flush();
  }

  override emit(record: LogRecord): void {
    this._guarded(record, () => {
      const text = this.format(record) + this.terminator;
      if (this.stream === stderr) stderr.write(text);
      else call_method(this.stream, "write", text);
      this.flush();
    });
  }

  /** `StreamHandler.setStream(stream)` @returns the stream before; null if it is the same */
  setStream(stream: Py): Py {
    if (stream === this.stream) return null;
    const before = this.stream;
    this.flush();
    this.stream = stream;
    return before;
  }

  override __repr__(): string {
    const name: unknown = this.stream?.name ?? "";
    return `<${type_name(this)} ${name === "" ? "" : `${String(name)} `}(${getLevelName(this.level)})>`;
  }
}

/** Python's `logging.NullHandler`: does nothing. */
export class NullHandler extends Handler {
  override handle(_record: LogRecord): LogRecord | false {
    return null as Py;
  }

  override emit(_record: LogRecord): void {}
}

/** The handler of last resort, under the name that Python gives it. */
class StderrHandler extends StreamHandler {
  static readonly __name__ = "_StderrHandler";
}

const last: { resort: Handler | null } = { resort: null };

/** `logging.lastResort`: where warnings go while nothing is set up. */
export function last_resort(): Handler {
  if (last.resort === null) {
    last.resort = new StderrHandler();
    last.resort.setLevel("WARNING");
    all_handlers.delete(last.resort);
  }
  return last.resort;
}

/** `logging.shutdown()`: flushes and closes all handlers, the last first. */
export function shutdown(): void {
  for (const handler of [...all_handlers].reverse()) {
    handler.flush();
    handler.close();
  }
}
