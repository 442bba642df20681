/** What is still to be done when the process ends. */
import { caught } from "../core/exceptions/index.ts";
import { write_error } from "./stdio.ts";
import { uncaught_traceback } from "../traceback/uncaught.ts";

/** A function to call in the end, and how a message names it. */
interface Last {
  readonly run: () => unknown;
  /** What it was made of, to find it again. */
  readonly key: unknown;
  readonly name: () => string;
}

const list: Last[] = [];

/** Has a function called when the process ends; the last one first. @example at_exit({ run, key: run, name: () => "f" }) */
export function at_exit(last: Last): void {
  list.push(last);
}

/** Takes back functions. @param is_same tells them by their keys @example not_at_exit((key) => key === f) */
export function not_at_exit(is_same: (key: unknown) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (is_same(list[i]?.key)) list.splice(i, 1);
}

/** Calls them; an exception is shown, and the others are called all the same. @example run_at_exit() */
export function run_at_exit(): void {
  for (let last = list.pop(); last !== undefined; last = list.pop()) {
    try {
      last.run();
    } catch (error) {
      write_error(`Exception ignored in atexit callback ${last.name()}:\n${uncaught_traceback(caught(error))}`);
    }
  }
}

/** How many there are. @example count_at_exit() */
export function count_at_exit(): number {
  return list.length;
}
