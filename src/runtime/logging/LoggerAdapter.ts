import { dict_items_of } from "./keywords.ts";
import { DeprecationWarning } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import { warn } from "../warnings/warn.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import type { Logger } from "./Logger.ts";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, WARNING } from "./levels.ts";

/**
 * Python's `logging.LoggerAdapter(logger, extra=None, merge_extra=False)`: a logger with something added to each call. Subclasses
 * override `process`.
 */
export class LoggerAdapter {
  static readonly __module__ = "logging";
  logger: Logger | LoggerAdapter;
  extra: Map<string, Py> | null;
  merge_extra: boolean;

  constructor(logger: Logger | LoggerAdapter, extra: Map<string, Py> | null = null, merge_extra = false) {
    this.logger = logger;
    this.extra = extra;
    this.merge_extra = merge_extra;
  }

  /** `LoggerAdapter.process(msg, kwargs)` @returns message and keyword arguments */
  process(msg: Py, kwargs: Map<string, Py>): readonly [Py, Map<string, Py>] {
    const own = kwargs.get("extra");
    kwargs.set("extra", this.merge_extra && own instanceof Map ? new Map([...(this.extra ?? []), ...own]) : this.extra);
    return tuple(msg, kwargs);
  }

  debug(msg: Py, ...args: Py[]): void {
    this.log(DEBUG, msg, ...args);
  }

  info(msg: Py, ...args: Py[]): void {
    this.log(INFO, msg, ...args);
  }

  warning(msg: Py, ...args: Py[]): void {
    this.log(WARNING, msg, ...args);
  }

  warn(msg: Py, ...args: Py[]): void {
    warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning);
    this.warning(msg, ...args);
  }

  error(msg: Py, ...args: Py[]): void {
    this.log(ERROR, msg, ...args);
  }

  exception(msg: Py, ...args: Py[]): void {
    const options: unknown = args.at(-1);
    if (is_keywords(options)) this.log(ERROR, msg, ...args.slice(0, -1), { exc_info: true, ...options });
    else this.log(ERROR, msg, ...args, { exc_info: true });
  }

  critical(msg: Py, ...args: Py[]): void {
    this.log(CRITICAL, msg, ...args);
  }

  log(level: number, msg: Py, ...args: Py[]): void {
    if (!this.isEnabledFor(level)) return;
    const last: unknown = args.at(-1);
    const given = is_keywords(last) ? last : {};
    const [text, kwargs] = this.process(msg, new Map(Object.entries(given)));
    this.logger.log(level, text, ...(last === given ? args.slice(0, -1) : args), dict_items_of(kwargs));
  }

  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level);
  }

  setLevel(level: Py): void {
    this.logger.setLevel(level);
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers();
  }

  get name(): string {
    return this.logger.name;
  }

  __repr__(): string {
    return `<${type_name(this)} ${this.logger.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}
