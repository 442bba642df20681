import type { Given } from "../../core/coroutine/given.ts";
import { call } from "../../core/call/index.ts";
import { type BaseException, caught, KeyboardInterrupt, RuntimeError, SystemExit, TypeError } from "../../core/exceptions/index.ts";
import { loop_hooks } from "../../core/coroutine/protocol.ts";
import { restore_running, running } from "../../core/running.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import type { Context } from "../../contextvars/Context.ts";
import { Future } from "../futures/Future.ts";
import { isfuture } from "../futures/isfuture.ts";
import { type Awaitable, ensure_future } from "../tasks/ensure_future.ts";
import { type Coro, Task, type TaskOptions } from "../tasks/Task.ts";
import { AsyncGenerators } from "./AsyncGenerators.ts";
import { log_error } from "./log_error.ts";
import { NetworkEventLoop } from "./NetworkEventLoop.ts";
import { policy_state } from "./policy_state.ts";
import { SignalHandlers } from "./SignalHandlers.ts";
import { DefaultExecutor } from "./DefaultExecutor.ts";

/** Runs what a signal asks for as if the loop of the main thread called it. */
function interrupt(run: () => void): void {
  const loop = EventLoop._running_in_main();
  if (loop === null) return void run();
  const saved = { ...running };
  running.loop = loop;
  try {
    run();
  } catch (error) {
    loop._abort(error);
  } finally {
    restore_running(saved);
  }
}

/** The dict an exception handler is given: "message", "exception", "future", "task", "handle", … */
export type ErrorContext = Map<string, Py>;

/**
 * Python's event loop (`asyncio.EventLoop`, `SelectorEventLoop`): runs callbacks and tasks in CPython's order.
 *
 * @example const loop = asyncio.new_event_loop(); await loop.run_until_complete(main); loop.close();
 */
export class EventLoop extends NetworkEventLoop {
  static readonly __name__: string = "_UnixSelectorEventLoop";
  /** The tasks that are not done, in the order they were made. */
  readonly _tasks = new Set<Task>();
  /** Failed futures whose exception nobody has asked for. */
  readonly _unretrieved = new Set<Future>();
  /** Async generators that began in this loop. */
  readonly _asyncgens: AsyncGenerators = new AsyncGenerators(this);
  readonly #signals = new SignalHandlers(this);
  readonly #executor = new DefaultExecutor(this);
  #factory: Py = null;
  #handler: Py = null;
  #debug = false;
  slow_callback_duration = 0.1;

  constructor() {
    super();
    policy_state.make ??= () => new EventLoop();
    loop_hooks.bare_yield ??= async () => {
      await running.task?._yield();
    };
    loop_hooks.interrupt ??= interrupt;
  }

  protected override get self(): EventLoop {
    return this;
  }

  /** `loop.create_future()` @example const future = loop.create_future(); */
  create_future<T = Py>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /**
   * `loop.create_task(coro, *, name=None, context=None)`
   *
   * @param coro a thunk or a Coroutine
   * @param options `name`, `context`
   * @returns the task, whose first step is in the next pass
   * @throws RuntimeError if the loop is closed; TypeError if it is no coroutine
   * @example const task = loop.create_task(() => work(1), { name: "worker" });
   */
  create_task<T = Py>(coro: Coro<T>, options?: TaskOptions): Task<Given<T>>;
  create_task(coro: Coro, options: TaskOptions = {}): Task {
    this._check_closed();
    if (this.#factory === null) return new Task(coro, { ...options, loop: this });
    const keywords = options.context === undefined || options.context === null ? [] : [{ context: options.context }];
    const task: Task = call(this.#factory, this, coro, ...keywords);
    // As in 3.13.0, also without a name: the task is called "None" then.
    task.set_name(options.name ?? null);
    return task;
  }

  /** `loop.set_task_factory(factory)` @example loop.set_task_factory(asyncio.eager_task_factory) */
  set_task_factory(factory: Py): void {
    if (factory !== null && typeof factory !== "function" && typeof factory?.__call__ !== "function") {
      throw new TypeError("task factory must be a callable or None");
    }
    this.#factory = factory;
  }

  /** `loop.get_task_factory()` @example loop.get_task_factory() // null */
  get_task_factory(): Py {
    return this.#factory;
  }

  /**
   * `loop.run_until_complete(future)`: blocks the thread, so it is awaited.
   *
   * @param awaitable a coroutine or a future
   * @returns its result
   * @throws its exception; RuntimeError if the loop was stopped first, is closed or runs already
   * @example const result = await loop.run_until_complete(main);
   */
  run_until_complete<T = Py>(awaitable: Awaitable<T>): Promise<Given<T>>;
  run_until_complete(awaitable: Awaitable): Promise<Py> {
    this._check_closed();
    this._check_running();
    const is_new = !isfuture(awaitable);
    const future: Future = ensure_future(awaitable, { loop: this });
    const stop = (done: Future): void => {
      const error = done.cancelled() ? null : done._exception;
      if (!(error instanceof SystemExit || error instanceof KeyboardInterrupt)) this.stop();
    };
    future._on_done(stop);
    return this.run_forever().then(
      () => {
        future.remove_done_callback(stop);
        if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
        return future.result();
      },
      (error: unknown) => {
        if (is_new && future.done() && !future.cancelled()) future.exception();
        future.remove_done_callback(stop);
        throw error;
      },
    );
  }

  /** `loop.close()` @throws RuntimeError "Cannot close a running event loop" @example loop.close() */
  close(): void {
    if (this.is_closed()) return;
    this._close();
    this.#signals.clear();
    this.#executor.close();
    // CPython reports them when the last reference goes; here the end of the loop is the moment that is known.
    for (const future of this._unretrieved) this._report_unretrieved(future);
    this._unretrieved.clear();
  }

  _report_unretrieved(future: Future): void {
    // These have ended the program already.
    if (future._exception instanceof SystemExit || future._exception instanceof KeyboardInterrupt) return;
    const kind = future instanceof Task ? "Task" : "Future";
    this.call_exception_handler(
      new Map<string, Py>([["message", `${kind} exception was never retrieved`], ["exception", future._exception], ["future", future]]),
    );
  }

  /** `loop.get_debug()` @example loop.get_debug() // false */
  get_debug(): boolean {
    return this.#debug;
  }

  /** `loop.set_debug(enabled)` @example loop.set_debug(true) */
  set_debug(enabled: boolean): void {
    this.#debug = enabled;
  }

  /** `loop.get_exception_handler()` @example loop.get_exception_handler() // null */
  get_exception_handler(): Py {
    return this.#handler;
  }

  /**
   * `loop.set_exception_handler(handler)`
   *
   * @param handler takes the loop and a dict, or null for the default
   * @throws TypeError if it cannot be called
   * @example loop.set_exception_handler((loop, context) => print(context.get("message")));
   */
  set_exception_handler(handler: Py): void {
    if (handler !== null && typeof handler !== "function" && typeof handler?.__call__ !== "function") {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this.#handler = handler;
  }

  /**
   * `loop.default_exception_handler(context)`: prints the message, the other entries and the traceback on stderr.
   *
   * @example loop.default_exception_handler(new Map([["message", "failed"]]));
   */
  default_exception_handler(context: ErrorContext): void {
    const message: Py = context.get("message");
    const lines = [message || "Unhandled exception in event loop"];
    for (const key of [...context.keys()].sort()) {
      if (key !== "message" && key !== "exception") lines.push(`${key}: ${repr(context.get(key))}`);
    }
    log_error(lines.join("\n"), context.get("exception") ?? null);
  }

  /**
   * `loop.call_exception_handler(context)`: hands an error nobody can catch to the handler.
   *
   * @example loop.call_exception_handler(new Map([["message", "failed"]]));
   */
  call_exception_handler(context: ErrorContext): void {
    if (this.#handler === null) return this.default_exception_handler(context);
    try {
      const thing: Py = context.get("task") ?? context.get("future") ?? context.get("handle") ?? null;
      const own: Context | null = typeof thing?.get_context === "function" ? thing.get_context() : null;
      const before = running.context;
      if (own !== null) running.context = own;
      try {
        call(this.#handler, this, context);
      } finally {
        running.context = before;
      }
    } catch (thrown) {
      const error = caught(thrown);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      this.default_exception_handler(
        new Map<string, Py>([["message", "Unhandled error in exception handler"], ["exception", error], ["context", context]]),
      );
    }
  }

  /** Hands an error of the runtime's own machinery to the handler. */
  _report(message: string, error: BaseException): void {
    this.call_exception_handler(new Map<string, Py>([["message", message], ["exception", error]]));
  }

  /**
   * `loop.run_in_executor(executor, func, *args)`: runs a function in a thread.
   *
   * @param executor null for the loop's own pool
   * @param func a function, possibly one that blocks
   * @returns a future of its result
   * @example await loop.run_in_executor(null, read_file, "a.txt").promise();
   */
  run_in_executor(executor: Py, func: Py, ...args: Py[]): Future {
    this._check_closed();
    return this.#executor.submit(executor, func, args);
  }

  /** Runs a function in a thread of the loop's own pool, in a context. */
  _in_thread(context: Context, f: Py, args: readonly Py[]): Future {
    return this.#executor.submit(null, f, args, context);
  }

  /** `loop.set_default_executor(executor)` @example loop.set_default_executor(pool) */
  set_default_executor(executor: Py): void {
    this.#executor.use(executor);
  }

  /** `loop.shutdown_default_executor(timeout=None)` @example await loop.shutdown_default_executor(); */
  shutdown_default_executor(timeout: Py = null): Promise<null> {
    return this.#executor.shutdown(timeout);
  }

  /** `loop.shutdown_asyncgens()`: closes all async generators that are not finished. @example await loop.shutdown_asyncgens(); */
  shutdown_asyncgens(): Promise<null> {
    return this._asyncgens.shutdown();
  }

  /**
   * `loop.add_signal_handler(sig, callback, *args)`
   *
   * @param sig the number of the signal
   * @example loop.add_signal_handler(signal.SIGTERM, stop.set.bind(stop));
   */
  add_signal_handler(sig: Py, callback: Py, ...args: Py[]): void {
    this._check_closed();
    this.#signals.add(sig, callback, args);
  }

  /** `loop.remove_signal_handler(sig)` @returns whether there was one @example loop.remove_signal_handler(2) */
  remove_signal_handler(sig: Py): boolean {
    return this.#signals.remove(sig);
  }

  __repr__(): string {
    const flag = (on: boolean): string => (on ? "True" : "False");
    return `<_UnixSelectorEventLoop running=${flag(this.is_running())} closed=${flag(this.is_closed())} debug=${flag(this.#debug)}>`;
  }
}
