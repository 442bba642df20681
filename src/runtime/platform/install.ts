import { isMainThread } from "node:worker_threads";
import { warn_never_awaited } from "../core/coroutine/index.ts";
import { type BaseException, caught, KeyboardInterrupt, SystemExit } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { str } from "../builtins/repr/index.ts";
import { run_at_exit } from "./at_exit.ts";
import { die_by, SIGINT } from "./signals.ts";
import { flush_at_exit, write_error } from "./stdio.ts";
import { uncaught_traceback } from "../traceback/uncaught.ts";

let installed = false;

/**
 * Makes the end of the process Python's: buffered output is written, an uncaught exception prints Python's traceback and
 * gives status 1, SystemExit its code. The first print, loop or thread does it; a launcher may do it at once.
 *
 * @example install();
 */
export function install(): void {
  if (installed) return;
  installed = true;
  process.on("uncaughtException", end_with);
  process.on("exit", () => {
    if (isMainThread) run_at_exit();
    warn_never_awaited();
    const status = flush_at_exit();
    if (status !== undefined) process.exitCode = status;
  });
}

/**
 * Ends the process because of an exception that nobody caught.
 *
 * @param thrown what was thrown
 * @example main().catch(end_with);
 */
export function end_with(thrown: unknown): void {
  const error = caught(thrown);
  if (error instanceof SystemExit) {
    process.exit(exit_status(error.code));
  }
  write_error(uncaught_text(error, thrown));
  if (error instanceof KeyboardInterrupt) {
    flush_at_exit();
    die_by(SIGINT);
    return;
  }
  process.exit(1);
}

/** A host error that Python knows nothing of keeps its own text, which says more. */
function uncaught_text(error: BaseException, thrown: unknown): string {
  if (error === thrown || !(thrown instanceof Error) || process.env["PY2TS_HOST_STACK"] === undefined) return uncaught_traceback(error);
  return `${uncaught_traceback(error)}\n${thrown.stack ?? ""}\n`;
}

/** The exit status of `SystemExit(code)`. */
function exit_status(code: Py): number {
  if (code === null) return 0;
  if (typeof code === "boolean") return Number(code);
  if (typeof code === "number") return code & 0xff;
  if (typeof code === "bigint") return Number(BigInt.asUintN(8, code));
  write_error(`${str(code)}\n`);
  return 1;
}
