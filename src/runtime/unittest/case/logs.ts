/** `assertLogs` and `assertNoLogs`. */
import { repr, str } from "../../builtins/repr/index.ts";
import { namedtuple } from "../../collections/namedtuple.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { Formatter } from "../../logging/Formatter.ts";
import { Handler } from "../../logging/Handler.ts";
import { getLevelName, getLevelNamesMapping, INFO } from "../../logging/levels.ts";
import { Logger } from "../../logging/Logger.ts";
import type { LogRecord } from "../../logging/LogRecord.ts";
import { getLogger } from "../../logging/Manager.ts";
import type { Asserting } from "./raises.ts";

/** What was logged: the records, and each of them as a line of text; a named tuple. */
export interface LoggingWatcher {
  readonly records: LogRecord[];
  readonly output: string[];
}

const classes: { watcher: Py } = { watcher: null };

class CapturingHandler extends Handler {
  static override readonly __module__: string = "unittest._log";
  static readonly __name__: string = "_CapturingHandler";
  readonly watcher: LoggingWatcher;

  constructor() {
    super();
    classes.watcher ??= namedtuple("_LoggingWatcher", ["records", "output"], { module: "unittest._log" });
    this.watcher = new classes.watcher([], []);
  }

  override emit(record: LogRecord): void {
    this.watcher.records.push(record);
    this.watcher.output.push(this.format(record));
  }
}

/** Takes what a logger is told while a block runs. */
abstract class LogsContext {
  static readonly __module__ = "unittest._log";
  static readonly __name__: string = "_AssertLogsContext";
  readonly logger: Logger;
  readonly level: Py;
  readonly test_case: Asserting;
  #before: Pick<Logger, "handlers" | "level" | "propagate"> | null = null;

  constructor(test_case: Asserting, logger: Py, level: Py) {
    this.test_case = test_case;
    this.logger = logger instanceof Logger ? logger : getLogger(logger);
    this.level = truth(level) ? (getLevelNamesMapping().get(level) ?? level) : INFO;
  }

  protected watch(): LoggingWatcher {
    const { logger } = this;
    const handler = new CapturingHandler();
    handler.setLevel(this.level);
    handler.setFormatter(new Formatter("%(levelname)s:%(name)s:%(message)s"));
    this.#before = { handlers: logger.handlers, level: logger.level, propagate: logger.propagate };
    logger.handlers = [handler];
    logger.setLevel(this.level);
    logger.propagate = false;
    return handler.watcher;
  }

  protected restore(): void {
    if (this.#before !== null) Object.assign(this.logger, this.#before);
  }

  protected fail(message: string): never {
    throw new this.test_case.failureException(this.test_case._formatMessage(null, message));
  }
}

/** The context manager that `assertLogs` gives; `with` gives its records and their lines. */
export class AssertLogsContext extends LogsContext {
  #watcher: LoggingWatcher | null = null;

  __enter__(): LoggingWatcher {
    return (this.#watcher = this.watch());
  }

  __exit__(exc_type: Py, _error: Py, _traceback: Py): boolean {
    this.restore();
    if (exc_type === null && this.#watcher?.records.length === 0) {
      this.fail(`no logs of level ${str(getLevelName(this.level))} or higher triggered on ${this.logger.name}`);
    }
    return false;
  }
}

/** The context manager that `assertNoLogs` gives. */
export class AssertNoLogsContext extends LogsContext {
  #watcher: LoggingWatcher | null = null;

  __enter__(): null {
    this.#watcher = this.watch();
    return null;
  }

  __exit__(exc_type: Py, _error: Py, _traceback: Py): boolean {
    this.restore();
    if (exc_type === null && this.#watcher !== null && this.#watcher.records.length > 0) this.fail(`Unexpected logs found: ${repr(this.#watcher.output)}`);
    return false;
  }
}
