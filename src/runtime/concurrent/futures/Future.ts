import { CancelledError as BaseCancelledError, type BaseException, caught, Exception, TimeoutError } from "../../core/exceptions/index.ts";
import { call } from "../../core/call/index.ts";
import { blocked } from "../../core/turns.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { class_name_of, type_name } from "../../core/type_name.ts";
import { hex_address, repr } from "../../builtins/repr/index.ts";
import { log_error } from "../../asyncio/events/log_error.ts";
import { timed } from "../../threading/alarm.ts";

/** Python's `concurrent.futures.CancelledError` @example throw new CancelledError() */
export class CancelledError extends Exception {
  static readonly __module__ = "concurrent.futures._base";
}

/** Python's `concurrent.futures.InvalidStateError` @example throw new InvalidStateError() */
export class InvalidStateError extends Exception {
  static readonly __module__ = "concurrent.futures._base";
}

type State = "PENDING" | "RUNNING" | "CANCELLED" | "FINISHED";

/**
 * Python's `concurrent.futures.Future`: the result of work in another thread. `result` and `exception` block, so they
 * are awaited.
 *
 * @example const future = pool.submit(load, "a.txt"); const text = await future.result();
 */
export class Future<T = Py> {
  static readonly __module__ = "concurrent.futures._base";
  #state: State = "PENDING";
  #value: T | undefined = undefined;
  #error: BaseException | null = null;
  #waiters: (() => void)[] = [];
  #callbacks: Py[] = [];

  /** `Future.cancel()` @returns false if the work runs or is over @example future.cancel() */
  cancel(): boolean {
    if (this.#state === "RUNNING" || this.#state === "FINISHED") return false;
    if (this.#state === "PENDING") void this.#settle("CANCELLED");
    return true;
  }

  /** `Future.cancelled()` @example future.cancelled() // false */
  cancelled(): boolean {
    return this.#state === "CANCELLED";
  }

  /** `Future.running()` @example future.running() // true */
  running(): boolean {
    return this.#state === "RUNNING";
  }

  /** `Future.done()` @example future.done() // false */
  done(): boolean {
    return this.#state === "CANCELLED" || this.#state === "FINISHED";
  }

  /**
   * `Future.result(timeout=None)`
   *
   * @param timeout seconds, or null to wait without end
   * @returns a promise of the result
   * @throws TimeoutError, CancelledError, or what ended the work
   * @example const value = await future.result(1);
   */
  result(timeout: Py = null): Promise<T> {
    return this.#result(timeout);
  }

  async #result(timeout: Py = null): Promise<T> {
    await this.#wait(timeout);
    return this._outcome();
  }

  /**
   * `Future.exception(timeout=None)`
   *
   * @returns a promise of what ended the work, or null
   * @throws TimeoutError, CancelledError
   * @example const error = await future.exception();
   */
  exception(timeout: Py = null): Promise<BaseException | null> {
    return this.#exception(timeout);
  }

  async #exception(timeout: Py = null): Promise<BaseException | null> {
    await this.#wait(timeout);
    if (this.#state === "CANCELLED") throw new CancelledError();
    return this.#error;
  }

  async #wait(timeout: Py): Promise<void> {
    if (this.done()) return;
    const over = new Promise<boolean>((resolve) => this.#waiters.push(() => resolve(true)));
    const limit: Py = is_keywords(timeout) ? (timeout.timeout ?? null) : timeout;
    if (!(await blocked(timed(over, limit)))) throw new TimeoutError();
  }

  /** Calls a function when the future is done; it is none of Python's callbacks, which run after it. */
  _on_settled(f: () => void): void {
    if (this.done()) f();
    else this.#waiters.push(f);
  }

  /** Whether it ended by an exception, and not by being cancelled. */
  get _failed(): boolean {
    return this.#error !== null;
  }

  /** The result of a future that is done. */
  _outcome(): T {
    if (this.#state === "CANCELLED") throw new CancelledError();
    if (this.#error !== null) throw this.#error;
    return this.#value as T;
  }

  /**
   * `Future.add_done_callback(fn)`
   *
   * @param f called with the future, in the thread that ends it, or at once if it is done
   * @example future.add_done_callback((f) => print("done"));
   */
  add_done_callback(f: Py): void {
    if (this.done()) void this.#call(f);
    else this.#callbacks.push(f);
  }

  /** `Future.set_running_or_notify_cancel()` @returns false if it was cancelled @example if (future.set_running_or_notify_cancel()) … */
  set_running_or_notify_cancel(): boolean {
    if (this.#state === "CANCELLED") return false;
    this.#state = "RUNNING";
    return true;
  }

  /** `Future.set_result(result)` @throws InvalidStateError if it is done @example future.set_result(1) */
  set_result(value: T): void {
    this.#check_open();
    this.#value = value;
    void this.#settle("FINISHED");
  }

  /** `Future.set_exception(exception)` @throws InvalidStateError if it is done @example future.set_exception(new ValueError("bad")) */
  set_exception(error: BaseException): void {
    this.#check_open();
    this.#error = error;
    void this.#settle("FINISHED");
  }

  /** Ends with a result, for a thread, which goes on after the callbacks. */
  async _succeed(value: T): Promise<void> {
    this.#check_open();
    this.#value = value;
    await this.#settle("FINISHED");
  }

  /** Ends with an exception, as {@link _succeed}. */
  async _fail(error: BaseException): Promise<void> {
    this.#check_open();
    this.#error = error;
    await this.#settle("FINISHED");
  }

  #check_open(): void {
    if (this.done()) throw new InvalidStateError(`${this.#state}: ${repr(this)}`);
  }

  /** Wakes who waits and runs the callbacks one after the other; those that ask for the result are async. */
  async #settle(state: State): Promise<void> {
    this.#state = state;
    const [waiters, callbacks] = [this.#waiters, this.#callbacks];
    this.#waiters = [];
    this.#callbacks = [];
    for (const wake of waiters) wake();
    for (const f of callbacks) {
      const running = this.#call(f);
      if (running !== null) await running;
    }
  }

  /** @returns a promise if the callback is async */
  #call(f: Py): Promise<void> | null {
    const failed = (thrown: unknown): void => log_error(`exception calling callback for ${repr(this)}`, caught(thrown));
    try {
      const result: Py = call(f, this);
      return result instanceof Promise ? result.then(() => {}, failed) : null;
    } catch (thrown) {
      failed(thrown);
      return null;
    }
  }

  __repr__(): string {
    let end = "";
    if (this.#state === "FINISHED") {
      end = this.#error === null ? ` returned ${type_name(this.#value)}` : ` raised ${class_name_of(this.#error.constructor)}`;
    }
    return `<Future at ${hex_address(this)} state=${this.#state.toLowerCase()}${end}>`;
  }
}

/** Whether an exception is a cancellation of either kind. */
export function is_cancellation(error: unknown): boolean {
  return error instanceof CancelledError || error instanceof BaseCancelledError;
}
