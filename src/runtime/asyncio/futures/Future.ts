import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { type BaseException, CancelledError, capture, caught, exception as made_exception, handled, in_context, KeyboardInterrupt, RuntimeError, StopIteration, SystemExit, TypeError } from "../../core/exceptions/index.ts";
import { adopt_lost_step } from "../../core/lost_steps.ts";
import { running } from "../../core/running.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { type Context, copy_context } from "../../contextvars/Context.ts";
import { callback_repr } from "../events/callback_repr.ts";
import { current_loop } from "../events/current_loop.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Handle } from "../events/Handle.ts";
import type { Ready } from "../events/Ready.ts";
import { InvalidStateError } from "../exceptions/InvalidStateError.ts";
import { future_info } from "./future_repr.ts";

/** What waits for a future: a task, woken by its next step, or a callback. */
export type Waiter = WaitingTask | Callback;

/** A task as the future it waits for sees it. */
export interface WaitingTask extends Ready {
  readonly is_task: true;
}

/** A done callback of the program, or of the runtime (which needs no context). */
export interface Callback {
  readonly is_task: false;
  readonly f: Py;
  readonly context: Context | null;
}

/**
 * Python's `asyncio.Future(*, loop=None)`: a result that is not there yet. It is no thenable: `await` its `promise()`.
 *
 * @example const future = loop.create_future(); future.set_result(1); await future.promise() // 1
 */
export class Future<T = Py> {
  _state: "PENDING" | "CANCELLED" | "FINISHED" = "PENDING";
  _result: T | undefined = undefined;
  _exception: BaseException | null = null;
  /** How far the exception had come when it was set; -1 once somebody got it. */
  #way = 0;
  _cancel_message: Py = null;
  /** The CancelledError that ended a task, given out once. */
  _cancelled_exc: BaseException | null = null;
  readonly _loop: EventLoop;
  /** After an await that was refused (by itself, from another loop) CPython lets nobody else wait either. */
  _awaited_in_vain = false;
  /** What waits for it, in order. Most futures have one waiter only. */
  #first: Waiter | null = null;
  #more: Waiter[] | null = null;
  /** Whether its exception is to be reported if nobody asks for it. */
  #unretrieved = false;

  /**
   * @param options `loop`: the loop it belongs to, by default the current one
   * @throws RuntimeError if there is no current loop
   */
  constructor(options: { loop?: EventLoop | null } = {}) {
    this._loop = options.loop ?? current_loop();
  }

  get [AWAITABLE](): true {
    return true;
  }

  /** For `isfuture`: subclasses may set it to null to say that they are none. */
  get _asyncio_future_blocking(): boolean | null {
    return this._awaited_in_vain;
  }

  /**
   * `await future`: the current task waits until the future is done, then gets its result. A future that is done
   * already does not suspend the task.
   *
   * @returns the result
   * @throws what the future's exception is, or CancelledError
   * @example const value = await future.promise();
   */
  promise(): Promise<T> {
    if (this._state !== "PENDING") {
      // An async function would take more ticks than a promise made here.
      try {
        return Promise.resolve(this.result());
      } catch (error) {
        return Promise.reject(error);
      }
    }
    const task = running.task ?? adopt_lost_step();
    if (task === undefined || this._awaited_in_vain) return Promise.reject(new RuntimeError("await wasn't used with future"));
    return task._wait_for(this);
  }

  /** For `yield from future` and `return future.__await__()` in an `__await__` of the program. */
  *__await__(): Generator<this, T, T> {
    return yield this;
  }

  /** For `yield from future` of an `__await__` and of a coroutine made by `types.coroutine`. */
  __iter__(): Generator<this, T, T> {
    return this.__await__();
  }

  /** `Future.get_loop()` @example future.get_loop().time() */
  get_loop(): EventLoop {
    return this._loop;
  }

  /**
   * `Future.cancel(msg=None)`
   *
   * @param msg goes into the CancelledError
   * @returns false if the future was done already
   * @example future.cancel("no longer needed")
   */
  cancel(msg: Py = null): boolean {
    return this._cancel_now(take_message(msg));
  }

  /** Cancelling as a plain future does it, also where a subclass does more in `cancel`. */
  _cancel_now(msg: Py): boolean {
    this._log_traceback = false;
    if (this._state !== "PENDING") return false;
    this._state = "CANCELLED";
    this._cancel_message = msg;
    this.#wake();
    return true;
  }

  /** `Future.cancelled()` @example future.cancelled() // false */
  cancelled(): boolean {
    return this._state === "CANCELLED";
  }

  /** `Future.done()` @example future.done() // true */
  done(): boolean {
    return this._state !== "PENDING";
  }

  /**
   * `Future.result()`
   *
   * @returns the result
   * @throws InvalidStateError "Result is not set." while pending; CancelledError; or the exception that was set
   * @example future.result()
   */
  result(): T {
    if (this._state === "CANCELLED") throw in_context(this._make_cancelled_error());
    if (this._state === "PENDING") throw new InvalidStateError("Result is not set.");
    if (this.#unretrieved) this._log_traceback = false;
    if (this._exception !== null) {
      this._rewind();
      this._exception._trace().add(false, capture());
      throw in_context(this._exception);
    }
    return this._result as T;
  }

  /**
   * `Future.exception()`
   *
   * @returns the exception, or null if there is a result
   * @throws InvalidStateError "Exception is not set." while pending; CancelledError
   * @example future.exception() // null
   */
  exception(): BaseException | null {
    if (this._state === "CANCELLED") throw this._make_cancelled_error();
    if (this._state === "PENDING") throw new InvalidStateError("Exception is not set.");
    if (this.#unretrieved) this._log_traceback = false;
    return this._exception;
  }

  /**
   * `Future.add_done_callback(callback, *, context=None)`: calls it with the future, through the loop, when it is done.
   *
   * @param callback takes the future
   * @param options `context`: the context to run it in, by default a copy of the current one
   * @example task.add_done_callback((t) => print(t.result()));
   */
  add_done_callback(callback: Py, options: { context?: Context | null } = {}): void {
    this._add_waiter({ is_task: false, f: callback, context: options.context ?? copy_context() });
  }

  /** Adds a callback of the runtime's own. */
  _on_done(f: (future: Future<T>) => void): void {
    this._add_waiter({ is_task: false, f, context: null });
  }

  _add_waiter(waiter: Waiter): void {
    if (this._state !== "PENDING") this.#schedule(waiter);
    else if (this.#first === null) this.#first = waiter;
    else if (this.#more === null) this.#more = [waiter];
    else this.#more.push(waiter);
  }

  /**
   * `Future.remove_done_callback(callback)`
   *
   * @returns how many times it stood in the list
   * @example future.remove_done_callback(report) // 1
   */
  remove_done_callback(callback: Py): number {
    const before = this._waiters();
    const after = before.filter((w) => w.is_task || w.f !== callback);
    this.#first = after[0] ?? null;
    this.#more = after.length > 1 ? after.slice(1) : null;
    return before.length - after.length;
  }

  /**
   * `Future.set_result(result)`
   *
   * @throws InvalidStateError "invalid state" if the future is done
   * @example future.set_result(42)
   */
  set_result(result: T): void {
    this._set_result(result);
  }

  /** As `set_result`, also for tasks, which refuse that. */
  _set_result(result: T): void {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    this._result = result;
    this._state = "FINISHED";
    this.#wake();
  }

  /**
   * `Future.set_exception(exception)`
   *
   * @param error an exception or an exception class
   * @throws InvalidStateError "invalid state" if the future is done
   * @throws TypeError if it is no exception
   * @example future.set_exception(new ValueError("bad"))
   */
  set_exception(error: Py): void {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    const given = future_exception(error);
    // One that was made and never raised has no context yet.
    if (given.__context__ !== null && given.__context__ === handled() && given._trace().caught === null) given.__context__ = null;
    this._set_exception(given);
  }

  _set_exception(error: BaseException): void {
    if (this._state !== "PENDING") throw new InvalidStateError("invalid state");
    this._exception = error;
    this.#way = error._trace().length;
    this._state = "FINISHED";
    this.#wake();
    this.#unretrieved = true;
    this._loop._unretrieved.add(this);
  }

  /** The exception is raised to whoever asks: to the first with the traceback it was set with, to others with none. */
  _rewind(): void {
    if (this.#way >= 0) this._exception?._trace().back_to(this.#way);
    else this._exception?._trace().give([]);
    this.#way = -1;
  }

  /** Whether an exception nobody asked for is to be reported; may be set to false only. */
  get _log_traceback(): boolean {
    return this.#unretrieved;
  }

  set _log_traceback(_value: false) {
    if (!this.#unretrieved) return;
    this.#unretrieved = false;
    this._loop._unretrieved.delete(this);
  }

  /** The CancelledError to throw; the one that ended a task is given once. */
  _make_cancelled_error(): BaseException {
    const saved = this._cancelled_exc;
    if (saved !== null) {
      this._cancelled_exc = null;
      return saved;
    }
    return this._cancel_message === null ? new CancelledError() : new CancelledError(this._cancel_message);
  }

  /** All that waits for it, in order. */
  _waiters(): Waiter[] {
    if (this.#first === null) return [];
    return this.#more === null ? [this.#first] : [this.#first, ...this.#more];
  }

  #wake(): void {
    const first = this.#first;
    if (first === null) return;
    const more = this.#more;
    this.#first = null;
    this.#more = null;
    this.#schedule(first);
    if (more !== null) for (const waiter of more) this.#schedule(waiter);
  }

  #schedule(waiter: Waiter): void {
    const loop = this._loop;
    if (waiter.is_task) loop._add_ready(waiter);
    else if (waiter.context === null) loop._add_ready(new OwnCallback(waiter.f, this));
    else loop._add_ready(new Handle(waiter.f, [this], loop, waiter.context));
  }

  __repr__(): string {
    return `<${future_info(this).join(" ")}>`;
  }
}

/** A done callback of the runtime's own in the ready queue. */
class OwnCallback implements Ready {
  readonly _cancelled = false;
  readonly #f: (future: Future) => void;
  readonly #future: Future;

  constructor(f: (future: Future) => void, future: Future) {
    this.#f = f;
    this.#future = future;
  }

  _run(): void {
    running.task = null;
    try {
      this.#f(this.#future);
    } catch (thrown) {
      const error = caught(thrown);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      this.#future._loop._report(`Exception in callback ${callback_repr(this.#f)}`, error);
    }
  }
}

/** `cancel(msg="…")` may come as keywords. */
export function take_message(msg: Py): Py {
  return is_keywords(msg) ? (msg.msg ?? null) : msg;
}

/** The exception object to keep in a future. */
function future_exception(error: Py): BaseException {
  let made: BaseException;
  try {
    made = made_exception(error);
  } catch {
    throw new TypeError("invalid exception object");
  }
  if (!(made instanceof StopIteration)) return made;
  const text = "StopIteration interacts badly with generators and cannot be raised into a Future";
  const wrapped = new RuntimeError(text);
  wrapped.__cause__ = made;
  wrapped.__context__ = made;
  return wrapped;
}
