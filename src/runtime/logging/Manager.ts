import { set_error_logger } from "../asyncio/events/log_error.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { call } from "../core/call/index.ts";
import type { Py } from "../core/value.ts";
import { WARNING } from "./levels.ts";
import { Logger, RootLogger } from "./Logger.ts";

/** Python's `logging.PlaceHolder`: stands in the tree where there is no logger yet. */
export class PlaceHolder {
  static readonly __module__ = "logging";
}

/** Python's `logging.Manager(rootnode)`: the loggers by their names. */
export class Manager {
  static readonly __module__ = "logging";
  readonly root: Logger;
  /** Records of this level and below are dropped at once. */
  disable = 0;
  readonly loggers = new Map<string, Logger>();
  loggerClass: Py = null;

  constructor(root: Logger) {
    this.root = root;
    root.manager = this;
  }

  /** The loggers by name; names between them that nobody has asked for have a place of their own. */
  readonly loggerDict = new Map<string, Logger | PlaceHolder>();

  /** `Manager.getLogger(name)` @raises TypeError "A logger name must be a string" */
  getLogger(name: string): Logger {
    if (typeof name !== "string") throw new TypeError("A logger name must be a string");
    const known = this.loggers.get(name);
    if (known !== undefined) return known;
    const made: Logger = call(this.loggerClass ?? logger_class.own ?? Logger, name);
    made.manager = this;
    made.parent = this.#above(name);
    // Those below had hung on the one above until now.
    for (const [other, logger] of this.loggers) if (other.startsWith(`${name}.`) && logger.parent === made.parent) logger.parent = made;
    this.loggers.set(name, made);
    this.loggerDict.set(name, made);
    for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
      const above = name.slice(0, end);
      if (this.loggers.has(above)) break;
      if (!this.loggerDict.has(above)) this.loggerDict.set(above, new PlaceHolder());
    }
    return made;
  }

  #above(name: string): Logger {
    for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
      const found = this.loggers.get(name.slice(0, end));
      if (found !== undefined) return found;
    }
    return this.root;
  }
}

const logger_class: { own: Py } = { own: null };
const kept: { manager: Manager | null } = { manager: null };

/** The program's manager; the loop's own messages go to the logger `asyncio` from then on. */
export function manager(): Manager {
  if (kept.manager === null) {
    const made = (kept.manager = new Manager(new RootLogger(WARNING)));
    set_error_logger((message, error) => made.getLogger("asyncio").error(message, { exc_info: error ?? false }));
  }
  return kept.manager;
}

/** `logging.getLogger(name=None)`: the same logger each time; the root logger without a name. @example getLogger("app.db") */
export function getLogger(name: string | null = null): Logger {
  if (name === null || name === "" || name === "root") return manager().root;
  return manager().getLogger(name);
}

/** `logging.setLoggerClass(klass)` @raises TypeError if it is no class of loggers */
export function setLoggerClass(klass: Py): void {
  if (klass !== Logger && !(klass.prototype instanceof Logger)) throw new TypeError(`logger not derived from logging.Logger: ${klass.name}`);
  logger_class.own = klass;
}

/** `logging.getLoggerClass()` */
export function getLoggerClass(): Py {
  return logger_class.own ?? Logger;
}
