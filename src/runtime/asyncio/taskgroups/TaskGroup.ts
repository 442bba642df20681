import type { Given } from "../../core/coroutine/given.ts";
import {
  type BaseException, BaseExceptionGroup, CancelledError, KeyboardInterrupt, raise_from, RuntimeError, SystemExit,
} from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import type { Future } from "../futures/Future.ts";
import { current_task } from "../tasks/current_task.ts";
import type { Coro, Task, TaskOptions } from "../tasks/Task.ts";

/**
 * Python's `asyncio.TaskGroup()`: an async context manager whose block ends when all its tasks have ended; if one fails
 * the others are cancelled and the failures are thrown as an exception group.
 *
 * @example const group = await new asyncio.TaskGroup().__aenter__(); group.create_task(() => work(1));
 */
export class TaskGroup {
  static readonly __module__ = "asyncio.taskgroups";
  static readonly __coroutines__ = ["__aenter__", "__aexit__"];
  #entered = false;
  #exiting = false;
  #aborting = false;
  #loop: EventLoop | null = null;
  #parent: Task | null = null;
  #parent_cancelled = false;
  readonly #tasks = new Set<Task>();
  readonly #errors: BaseException[] = [];
  /** A SystemExit or KeyboardInterrupt, which goes before all others. */
  #base_error: BaseException | null = null;
  #completed: Future<boolean> | null = null;

  /** Enters the block. @throws RuntimeError if it was entered before, or outside a task */
  async __aenter__(): Promise<this> {
    if (this.#entered) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    this.#loop ??= get_running_loop();
    this.#parent = current_task(this.#loop);
    if (this.#parent === null) throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    this.#entered = true;
    return this;
  }

  /** Leaves the block: waits for the tasks. @throws an exception group of what failed */
  async __aexit__(_type: Py, error: Py, _traceback: Py): Promise<null> {
    this.#exiting = true;
    if (is_base_error(error)) this.#base_error ??= error;
    let cancellation: unknown = error instanceof CancelledError ? error : null;
    if (error !== null && !this.#aborting) this.#abort();
    while (this.#tasks.size > 0) {
      this.#completed ??= this.#loop!.create_future<boolean>();
      try {
        await this.#completed.promise();
      } catch (thrown) {
        if (!(thrown instanceof CancelledError)) throw thrown;
        if (!this.#aborting) {
          cancellation = thrown;
          this.#abort();
        }
      }
      this.#completed = null;
    }
    if (this.#base_error !== null) throw this.#base_error;
    const parent = this.#parent!;
    // The group's own request to cancel the parent is taken back; if no other is left there is nothing to pass on.
    if (this.#parent_cancelled && parent.uncancel() === 0) cancellation = null;
    if (cancellation !== null && this.#errors.length === 0) throw cancellation;
    if (error !== null && !(error instanceof CancelledError)) this.#errors.push(error);
    if (this.#errors.length === 0) return null;
    if (parent.cancelling() > 0) {
      // Cancelled from outside as well: the count stays, and the request is made anew.
      parent.uncancel();
      parent.cancel();
    }
    throw raise_from(new BaseExceptionGroup("unhandled errors in a TaskGroup", this.#errors.splice(0)), null);
  }

  /**
   * `TaskGroup.create_task(coro, *, name=None, context=None)`
   *
   * @param coro a thunk or a Coroutine
   * @param options `name`, `context`
   * @returns the task
   * @throws RuntimeError if the block was not entered, is over or shuts down
   * @example const task = group.create_task(() => work(1));
   */
  create_task<T = Py>(coro: Coro<T>, options: TaskOptions = {}): Task<Given<T>> {
    const refusal = this.#refusal();
    if (refusal !== null) {
      const unused: Py = coro;
      if (typeof unused.close === "function") unused.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} ${refusal}`);
    }
    const task = this.#loop!.create_task(coro, options);
    if (task.done()) this.#task_done(task);
    else {
      this.#tasks.add(task);
      task._on_done(() => this.#task_done(task));
    }
    return task;
  }

  #refusal(): string | null {
    if (!this.#entered) return "has not been entered";
    if (this.#exiting && this.#tasks.size === 0) return "is finished";
    return this.#aborting ? "is shutting down" : null;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  #task_done(task: Task): void {
    this.#tasks.delete(task);
    if (this.#completed !== null && this.#tasks.size === 0 && !this.#completed.done()) this.#completed.set_result(true);
    const error = task.cancelled() ? null : task.exception();
    if (error === null) return;
    this.#errors.push(error);
    if (is_base_error(error)) this.#base_error ??= error;
    const parent = this.#parent!;
    if (parent.done()) {
      const message = `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`;
      this.#loop!.call_exception_handler(new Map<string, Py>([["message", message], ["exception", error], ["task", task]]));
      return;
    }
    if (!this.#aborting && !this.#parent_cancelled) {
      this.#abort();
      this.#parent_cancelled = true;
      parent.cancel();
    }
  }

  __repr__(): string {
    const info = ["<TaskGroup"];
    if (this.#tasks.size > 0) info.push(`tasks=${this.#tasks.size}`);
    if (this.#errors.length > 0) info.push(`errors=${this.#errors.length}`);
    if (this.#aborting) info.push("cancelling");
    else if (this.#entered) info.push("entered");
    return `${info.join(" ")}>`;
  }
}

function is_base_error(error: Py): error is BaseException {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
