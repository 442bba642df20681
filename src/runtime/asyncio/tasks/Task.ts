import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import {
  type BaseException, CancelledError, caught, handled_again, in_context, rejection, KeyboardInterrupt, RuntimeError, StopIteration, SystemExit, TypeError,
} from "../../core/exceptions/index.ts";
import { forget_lost_step, lose_step } from "../../core/lost_steps.ts";
import { running } from "../../core/running.ts";
import { begin_step, type StepOwner, turns } from "../../core/turns.ts";
import type { Py } from "../../core/value.ts";
import { type Context, copy_context } from "../../contextvars/Context.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Future, take_message, type WaitingTask } from "../futures/Future.ts";
import { isfuture } from "../futures/isfuture.ts";
import { task_info } from "./task_repr.ts";

/** What a task can run: a thunk (a function of no arguments that returns a promise) or a Coroutine. */
export type Coro<T = Py> = (() => Promise<T>) | { readonly [AWAITABLE]: true; promise(): Promise<T> };

/** `Task(coro, *, …)` and `create_task(coro, *, …)`. */
export interface TaskOptions {
  /** For printing; by default `Task-1`, `Task-2`, … */
  name?: Py;
  /** The context it runs in, by default a copy of the current one. */
  context?: Context | null;
}

let names = 0;
let set_resume: (value: Py) => void;
// A host's queueMicrotask costs more: it keeps track of async contexts.
const tick = /* @__PURE__ */ Promise.resolve();
// One executor for all suspensions: a closure for each would cost as much as the promise itself.
const executor = (resolve: (value: Py) => void): void => {
  set_resume = resolve;
};

/**
 * Python's `asyncio.Task(coro, *, loop=None, name=None, context=None, eager_start=False)`: runs a coroutine in the loop.
 *
 * Every suspension of its coroutine goes through `_suspend`, which tells the loop that the step is over.
 *
 * @example const task = asyncio.create_task(() => work(1)); await task.promise();
 */
export class Task<T = Py> extends Future<T> implements WaitingTask, StepOwner {
  readonly is_task = true;
  readonly _cancelled = false;
  /** Of any result, so that a task of strings is one of strings or None too. */
  _coro: Coro<Py> | null;
  readonly _context: Context;
  /** The future it waits for. */
  _fut_waiter: Future | null = null;
  _must_cancel = false;
  #name: string | number;
  #cancels = 0;
  /** Runs the first step; null afterwards. */
  #start: (() => Promise<T>) | null;
  /** In the synchronous part of the first step. */
  #starting = false;
  #resume: ((value: Py) => void) | null = null;
  /** To be thrown at the next step. */
  #error: BaseException | null = null;
  /** The exception that was being handled at the suspension. */
  #handled: Py = null;
  /** Cancelled when the task goes on: the timer of a sleep. */
  #cleanup: { cancel_timer(): void } | null = null;

  /**
   * @param coro what to run
   * @param options `name`, `context`, `loop`, `eager_start`
   * @throws TypeError "a coroutine was expected, got …"
   */
  constructor(coro: Coro<T>, options: TaskOptions & { loop?: EventLoop | null; eager_start?: boolean } = {}) {
    super(options);
    this.#start = starter(coro);
    this._coro = coro;
    const { name } = options;
    this.#name = name === undefined || name === null ? ++names : str(name);
    this._context = options.context ?? copy_context();
    this._loop._tasks.add(this);
    if (options.eager_start && this._loop.is_running()) this.#start_eagerly();
    else this._loop._add_ready(this);
  }

  /** `Task.get_coro()` @example task.get_coro() */
  get_coro(): Py {
    return this._coro;
  }

  /** `Task.get_context()` @example task.get_context().get(user) */
  get_context(): Context {
    return this._context;
  }

  /** `Task.get_name()` @example task.get_name() // "Task-1" */
  get_name(): string {
    return typeof this.#name === "number" ? `Task-${this.#name}` : this.#name;
  }

  /** `Task.set_name(value)` @example task.set_name("worker") */
  set_name(name: Py): void {
    this.#name = str(name);
  }

  /** Tasks end by themselves. @throws RuntimeError always */
  override set_result(_result: T): void {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /** Tasks end by themselves. @throws RuntimeError always */
  override set_exception(_error: Py): void {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /**
   * `Task.cancel(msg=None)`: CancelledError is thrown into the coroutine at its next step; it may catch it.
   *
   * @param msg goes into the CancelledError
   * @returns false if the task is done
   * @example task.cancel()
   */
  override cancel(msg: Py = null): boolean {
    msg = take_message(msg);
    this._log_traceback = false;
    if (this._state !== "PENDING") return false;
    this.#cancels++;
    // Left in place: it may be a task that ignores the cancellation and has to be cancelled again.
    if (this._fut_waiter !== null && this._fut_waiter.cancel(msg)) return true;
    this._must_cancel = true;
    this._cancel_message = msg;
    return true;
  }

  /** `Task.cancelling()`: the number of `cancel` calls not taken back. @example task.cancelling() // 0 */
  cancelling(): number {
    return this.#cancels;
  }

  /**
   * `Task.uncancel()`: takes one `cancel` back.
   *
   * @returns how many are left
   * @example task.uncancel() // 0
   */
  uncancel(): number {
    if (this.#cancels > 0) {
      this.#cancels--;
      if (this.#cancels === 0) this._must_cancel = false;
    }
    return this.#cancels;
  }

  /** Suspends the task until the future is done; `await future` ends here. */
  _wait_for<V>(future: Future<V>, cleanup: { cancel_timer(): void } | null = null): Promise<V> {
    const loop = this._loop;
    if (future._loop !== loop) {
      future._awaited_in_vain = true;
      this.#throw_soon(`Task ${repr(this)} got Future ${repr(future)} attached to a different loop`);
    } else if (Object.is(future, this)) {
      this._awaited_in_vain = true;
      this.#throw_soon(`Task cannot await on itself: ${repr(this)}`);
    } else {
      this.#cleanup = cleanup;
      future._add_waiter(this);
      this._fut_waiter = future;
      if (this._must_cancel) this.#pass_cancel_on(future);
    }
    return this._suspend();
  }

  /** A bare `yield`: the task goes on in the next pass. */
  _yield(): Promise<null> {
    this._loop._add_ready(this);
    return this._suspend();
  }

  /** The one way a task is suspended. The step ends when the code that runs now has returned. */
  _suspend(): Promise<Py> {
    const promise = new Promise<Py>(executor);
    this.#resume = set_resume;
    this.#handled = handled_again(null);
    running.task = null;
    if (this.#starting) {
      // Still inside the first call: the loop below on the stack goes on by itself.
      this.#starting = false;
      turns.open = null;
    } else void tick.then(this._loop._step_ended);
    return promise;
  }

  #pass_cancel_on(future: Future): void {
    try {
      if (future.cancel(this._cancel_message)) this._must_cancel = false;
    } catch (error) {
      // A cycle of tasks overflows the stack here; the step has to end all the same.
      this._loop._report("Exception in callback Task.task_step()", caught(error));
    }
  }

  #throw_soon(message: string): void {
    this.#error = new RuntimeError(message);
    this._loop._add_ready(this);
  }

  /** One step, run by the loop. */
  _run(): void {
    handled_again(this.#handled);
    let value: Py = null;
    let error = this.#error;
    this.#error = null;
    const waiter = this._fut_waiter;
    if (waiter !== null) {
      this._fut_waiter = null;
      if (waiter._state === "FINISHED" && waiter._exception === null) value = waiter._result;
      else error = outcome(waiter);
    }
    if (this._must_cancel) {
      if (!(error instanceof CancelledError)) error = this._make_cancelled_error();
      this._must_cancel = false;
    }
    if (this.#cleanup !== null) {
      this.#cleanup.cancel_timer();
      this.#cleanup = null;
    }
    running.task = this;
    running.context = this._context;
    begin_step(this);
    const start = this.#start;
    if (start !== null) {
      this.#start = null;
      this.#begin(start, error);
    } else if (error !== null) this.#resume!(rejection(in_context(error), waiter));
    else this.#resume!(value);
  }

  #begin(start: () => Promise<T>, error: BaseException | null): void {
    if (error !== null) {
      // Cancelled before its first step: nothing of the body runs.
      const coro: Py = this._coro;
      if (typeof coro.close === "function") coro.close();
      this.#ended_at_once(error);
      return;
    }
    this.#starting = true;
    let promise: Promise<T>;
    try {
      promise = start();
    } catch (thrown) {
      this.#starting = false;
      this.#ended_at_once(thrown);
      return;
    }
    this.#starting = false;
    promise.then(this.#finish, this.#fail);
  }

  /** Ends with an exception in the synchronous part of the first step: the loop is on the stack and goes on. */
  #ended_at_once(thrown: unknown): void {
    turns.open = null;
    running.task = null;
    this.#settle_failure(thrown);
  }

  /** Runs the first step inside the step that creates the task. */
  #start_eagerly(): void {
    const saved = { ...running };
    const owner = turns.open;
    const exception: Py = handled_again(null);
    running.task = this;
    running.context = this._context;
    const start = this.#start!;
    this.#start = null;
    try {
      this.#begin(start, null);
    } finally {
      Object.assign(running, saved);
      turns.open = owner;
      handled_again(exception);
    }
  }

  readonly #finish = (value: Py): void => {
    const current = this.#left();
    if (this._must_cancel) {
      this._must_cancel = false;
      this._cancel_now(this._cancel_message);
    } else this._set_result(value);
    // A thunk keeps what it would run with; the coroutine itself is there for who asks.
    if (typeof this._coro === "function") this._coro = null;
    this._loop._tasks.delete(this);
    if (current) this._loop._step_ended();
  };

  readonly #fail = (thrown: unknown): void => {
    const current = this.#left();
    try {
      this.#settle_failure(thrown);
    } catch (error) {
      // SystemExit and KeyboardInterrupt end the loop.
      this._loop._abort(error);
      return;
    }
    if (current) this._loop._step_ended();
  };

  /** The coroutine has ended; whether its step was the one in flight. */
  #left(): boolean {
    handled_again(null);
    if (turns.open === this) {
      turns.open = null;
      running.task = null;
      return true;
    }
    forget_lost_step(this);
    return false;
  }

  #settle_failure(thrown: unknown): void {
    const error = coroutine_error(caught(thrown));
    // A thunk keeps what it would run with; the coroutine itself is there for who asks.
    if (typeof this._coro === "function") this._coro = null;
    this._loop._tasks.delete(this);
    if (error instanceof CancelledError) {
      this._cancelled_exc = error;
      this._cancel_now(null);
      return;
    }
    this._set_exception(error);
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
  }

  /** See StepOwner: the coroutine waits for a promise of the host that came without `from_promise`. */
  lost(): void {
    lose_step(this);
    this._loop._step_lost();
  }

  override __repr__(): string {
    return `<${task_info(this).join(" ")}>`;
  }
}

/** The function that begins the coroutine. */
function starter<T>(coro: Coro<T>): () => Promise<T> {
  if (typeof coro === "function") return () => as_promise(coro());
  if (typeof coro === "object" && coro !== null && AWAITABLE in coro && !isfuture(coro)) return () => coro.promise();
  throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
}

function as_promise<T>(made: Promise<T>): Promise<T> {
  if (made instanceof Promise) return made;
  const other: Py = made;
  if (typeof other === "object" && other !== null && AWAITABLE in other) return other.promise();
  return Promise.resolve(other);
}

/** The exception with which a done future ends an await, or null. */
function outcome(future: Future): BaseException | null {
  return future.cancelled() ? future._make_cancelled_error() : future.exception();
}

/** A coroutine cannot end with StopIteration. */
function coroutine_error(error: BaseException): BaseException {
  if (!(error instanceof StopIteration)) return error;
  const replaced = new RuntimeError("coroutine raised StopIteration");
  replaced.__cause__ = error;
  replaced.__context__ = error;
  return replaced;
}
