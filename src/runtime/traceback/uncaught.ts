import type { BaseException } from "../core/exceptions/index.ts";
import { traceback_of } from "../core/exceptions/index.ts";
import { TracebackException } from "./TracebackException.ts";

/**
 * The traceback of an exception that nobody caught, from where its thread or task began.
 *
 * @returns lines, each with its line end
 * @example stderr.write(uncaught_traceback(error));
 */
export function uncaught_traceback(error: BaseException): string {
  const traceback = traceback_of(error._trace().all());
  return [...new TracebackException(error.constructor, error, traceback, { compact: true }).format()].join("");
}
