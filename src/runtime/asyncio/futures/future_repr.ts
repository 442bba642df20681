import { repr } from "../../builtins/repr/index.ts";
import { class_name_of } from "../../core/type_name.ts";
import { callback_repr } from "../events/callback_repr.ts";
import type { Future, Waiter } from "./Future.ts";

/**
 * The words of a future's repr: class, state, result or exception, callbacks.
 *
 * @param future the future or task
 * @returns words to be joined by spaces
 * @example future_info(future) // ["Future", "finished", "result=1"]
 */
export function future_info(future: Future): string[] {
  const info = [class_name_of(future.constructor), future._state.toLowerCase()];
  if (future._state === "FINISHED") {
    if (future._exception !== null) info.push(`exception=${repr(future._exception)}`);
    else info.push(`result=${short_repr(future._result)}`);
  }
  const waiters = future._waiters();
  if (waiters.length > 0) info.push(`cb=[${waiters_repr(waiters)}]`);
  return info;
}

function waiters_repr(waiters: readonly Waiter[]): string {
  const texts = waiters.map((w) => (w.is_task ? "Task.task_wakeup()" : callback_repr(w.f)));
  return texts.length <= 2 ? texts.join(", ") : `${texts[0]}, <${texts.length - 2} more>, ${texts.at(-1)}`;
}

/** Long strings are cut in the middle, as Python's `reprlib` does it. */
function short_repr(value: unknown): string {
  const text = repr(value);
  if (typeof value !== "string" || text.length <= 30) return text;
  const cut = repr(value.slice(0, 30));
  return `${cut.slice(0, 13)}...${text.slice(text.length - 14)}`;
}
