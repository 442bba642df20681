import type { BaseException } from "../core/exceptions/index.ts";
import { write_error } from "../platform/stdio.ts";
import { uncaught_traceback } from "../traceback/uncaught.ts";
import type { Thread } from "./Thread.ts";

/**
 * Prints what ended a thread, as Python's `threading.excepthook` does.
 *
 * @param error the exception nobody caught
 * @param thread where
 * @example report_thread_error(error, thread);
 */
export function report_thread_error(error: BaseException, thread: Thread): void {
  write_error(`Exception in thread ${thread.name}:\n${uncaught_traceback(error)}`);
}
