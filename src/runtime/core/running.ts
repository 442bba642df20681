/**
 * Who is running right now. Because nothing of the runtime's own runs while a step is in flight, these are plain
 * variables, right at every moment: no AsyncLocalStorage.
 */
import type { Context } from "../contextvars/Context.ts";
import type { EventLoop } from "../asyncio/events/EventLoop.ts";
import type { Task } from "../asyncio/tasks/Task.ts";
import type { Thread } from "../threading/Thread.ts";

export interface Running {
  /** The Python thread; null is the main thread, which needs no object until somebody asks for it. */
  thread: Thread | null;
  /** The loop whose callback or task runs; null in ordinary code. */
  loop: EventLoop | null;
  /** The task whose step runs; null in a callback and in ordinary code. */
  task: Task | null;
  /** The current context; null until a variable is first set in this thread. */
  context: Context | null;
}

/** The state of the present moment; changed by the loop and the threads only. */
export const running: Running = { thread: null, loop: null, task: null, context: null };

/** What `running` holds between steps: the main thread's own. */
const main: { context: Context | null } = { context: null };

/**
 * Puts a saved state back.
 *
 * @example const saved = { ...running }; …; restore_running(saved);
 */
export function restore_running(saved: Running): void {
  running.thread = saved.thread;
  running.loop = saved.loop;
  running.task = saved.task;
  running.context = saved.context;
}

/** No step is running any more: what is left is the host's own code, which counts as the main thread. */
export function rest(): void {
  running.thread = null;
  running.loop = null;
  running.task = null;
  running.context = main.context;
}

/** Remembers the context of the main thread's ordinary code, which the host's callbacks share. */
export function keep_main_context(context: Context): void {
  main.context = context;
}
