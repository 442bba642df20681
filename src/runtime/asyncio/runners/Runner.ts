import type { Given } from "../../core/coroutine/given.ts";
import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { CancelledError, KeyboardInterrupt, RuntimeError, ValueError } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import { type Context, copy_context } from "../../contextvars/Context.ts";
import { set_signal_action, signal_action, SIGINT } from "../../platform/signals.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { new_event_loop } from "../events/new_event_loop.ts";
import { install } from "../../platform/install.ts";
import { set_event_loop } from "../events/set_event_loop.ts";
import { isfuture } from "../futures/isfuture.ts";
import { gather_future } from "../tasks/gather.ts";
import type { Coro, Task } from "../tasks/Task.ts";

/** `Runner(*, debug=None, loop_factory=None)` and `run(main, *, …)` */
export interface RunnerOptions {
  debug?: boolean | null;
  /** Makes the loop. */
  loop_factory?: (() => EventLoop) | null;
}

/** Seconds that threads of the default executor have to end. */
const THREAD_JOIN_TIMEOUT = 300;

/**
 * Python's `asyncio.Runner(*, debug=None, loop_factory=None)`: runs several coroutines, one after the other, in one loop.
 * Its methods block the thread, so they are awaited.
 *
 * @example const runner = new asyncio.Runner(); await runner.run(main); await runner.close();
 */
export class Runner {
  static readonly __module__ = "asyncio.runners";
  #state: "created" | "initialized" | "closed" = "created";
  readonly #debug: boolean | null;
  readonly #factory: (() => EventLoop) | null;
  #loop: EventLoop | null = null;
  #context: Context | null = null;
  #interrupts = 0;
  #set_event_loop = false;

  /** @param options `debug`, `loop_factory` */
  constructor(options: RunnerOptions = {}) {
    this.#debug = options.debug ?? null;
    this.#factory = options.loop_factory ?? null;
  }

  /** `with asyncio.Runner() as runner` */
  __enter__(): this {
    this.#initialize();
    return this;
  }

  /** @returns a promise, because closing runs the loop */
  __exit__(): Promise<null> {
    return this.#exit();
  }

  async #exit(): Promise<null> {
    await this.close();
    return null;
  }

  /** `Runner.get_loop()` @throws RuntimeError "Runner is closed" @example runner.get_loop().time() */
  get_loop(): EventLoop {
    return this.#initialize();
  }

  /**
   * `Runner.run(coro, *, context=None)`
   *
   * @param coro a coroutine function, a thunk or a Coroutine
   * @param options `context`: the context to run in, by default the runner's
   * @returns a promise of its result
   * @throws ValueError if it is no coroutine; RuntimeError inside a running loop; its own exception
   * @example const result = await runner.run(main);
   */
  run<T = Py>(coro: Coro<T>, options: { context?: Context | null } = {}): Promise<Given<T>> {
    return this.#run(coro, options);
  }

  async #run<T = Py>(coro: Coro<T>, options: { context?: Context | null } = {}): Promise<Given<T>> {
    if (!is_coroutine(coro)) throw new ValueError(`a coroutine was expected, got ${repr(coro)}`);
    if (running.loop !== null) throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    const loop = this.#initialize();
    const task: Task = loop.create_task(coro, { context: options.context ?? this.#context });
    this.#interrupts = 0;
    const action = { handler: () => this.#interrupted(task), run: () => this.#interrupted(task) };
    // A handler of the program's own stays.
    if (running.thread === null && signal_action(SIGINT) === undefined) set_signal_action(SIGINT, action);
    try {
      return await loop.run_until_complete(task);
    } catch (error) {
      if (error instanceof CancelledError && this.#interrupts > 0 && task.uncancel() === 0) throw new KeyboardInterrupt();
      throw error;
    } finally {
      if (signal_action(SIGINT) === action) set_signal_action(SIGINT, undefined);
    }
  }

  /** `Runner.close()`: cancels what still runs, closes async generators, ends the loop. @example await runner.close(); */
  close(): Promise<null> {
    return this.#close();
  }

  async #close(): Promise<null> {
    const loop = this.#loop;
    if (this.#state !== "initialized" || loop === null) return null;
    try {
      await cancel_all_tasks(loop);
      await loop.run_until_complete(() => loop.shutdown_asyncgens());
      await loop.run_until_complete(() => loop.shutdown_default_executor(THREAD_JOIN_TIMEOUT));
    } finally {
      if (this.#set_event_loop) set_event_loop(null);
      loop.close();
      this.#loop = null;
      this.#state = "closed";
    }
    return null;
  }

  #initialize(): EventLoop {
    if (this.#state === "closed") throw new RuntimeError("Runner is closed");
    if (this.#loop !== null) return this.#loop;
    install();
    const loop = this.#factory === null ? new_event_loop() : this.#factory();
    if (this.#factory === null && !this.#set_event_loop) {
      set_event_loop(loop);
      this.#set_event_loop = true;
    }
    if (this.#debug !== null) loop.set_debug(this.#debug);
    this.#loop = loop;
    this.#context = copy_context();
    this.#state = "initialized";
    return loop;
  }

  /** Control-C: cancels the main task; the second time it ends the loop at once. */
  #interrupted(task: Task): void {
    this.#interrupts++;
    const loop = this.#loop;
    if (loop === null) return;
    if (this.#interrupts > 1 || task.done()) loop._abort(new KeyboardInterrupt());
    else {
      task.cancel();
      loop.call_soon_threadsafe(() => null);
    }
  }
}

async function cancel_all_tasks(loop: EventLoop): Promise<void> {
  const tasks = [...loop._tasks];
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop.run_until_complete(gather_future(...tasks, { return_exceptions: true }));
  for (const task of tasks) {
    const error = task.cancelled() ? null : task.exception();
    if (error === null) continue;
    const message = "unhandled exception during asyncio.run() shutdown";
    loop.call_exception_handler(new Map<string, Py>([["message", message], ["exception", error], ["task", task]]));
  }
}

function is_coroutine(x: Py): boolean {
  if (typeof x === "function") return true;
  return typeof x === "object" && x !== null && AWAITABLE in x && !isfuture(x);
}
