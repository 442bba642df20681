import type { BaseException } from "../../core/exceptions/index.ts";
import { uncaught_traceback } from "../../traceback/uncaught.ts";
import { write_error } from "../../platform/stdio.ts";

/** What writes asyncio's error messages. */
export type ErrorLogger = (message: string, error: BaseException | null) => void;

const logger: { write: ErrorLogger } = { write: to_stderr };

/**
 * Writes an error of the loop as Python's `asyncio` logger does: to stderr, if the program has not set up logging.
 *
 * @param message the text
 * @param error with its traceback below, or null
 */
export function log_error(message: string, error: BaseException | null): void {
  logger.write(message, error);
}

/**
 * Gives the messages to another writer: the `logging` module once the program has configured it.
 *
 * @returns the writer before
 * @example set_error_logger((message, error) => log.error(message, { exc_info: error }));
 */
export function set_error_logger(write: ErrorLogger): ErrorLogger {
  const before = logger.write;
  logger.write = write;
  return before;
}

function to_stderr(message: string, error: BaseException | null): void {
  write_error(error === null ? `${message}\n` : `${message}\n${uncaught_traceback(error)}`);
}
