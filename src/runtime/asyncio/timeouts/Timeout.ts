import { type BaseException, CancelledError, ExceptionGroup, RuntimeError, TimeoutError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { float_str } from "../../builtins/repr/index.ts";
import type { Handle } from "../events/Handle.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import { seconds } from "../events/seconds.ts";
import { current_task } from "../tasks/current_task.ts";
import type { Task } from "../tasks/Task.ts";

type State = "created" | "active" | "expiring" | "expired" | "finished";

/**
 * Python's `asyncio.Timeout(when)`: an async context manager that cancels the code inside it at a deadline and turns
 * that cancellation into TimeoutError. Made by `timeout` and `timeout_at`.
 *
 * @example const scope = asyncio.timeout(1); scope.expired() // false
 */
export class Timeout {
  static readonly __module__ = "asyncio.timeouts";
  static readonly __coroutines__ = ["__aenter__", "__aexit__"];
  #state: State = "created";
  #when: number | null;
  #task: Task | null = null;
  #timer: Handle | null = null;
  #cancelling = 0;

  /** @param when loop time in seconds, or null for no deadline */
  constructor(when: Py) {
    this.#when = when === null ? null : seconds(when);
  }

  /** `Timeout.when()`: the deadline as loop time in seconds, or null. @example scope.when() // 1286.7 */
  when(): number | null {
    return this.#when;
  }

  /**
   * `Timeout.reschedule(when)`
   *
   * @param when loop time in seconds, or null for no deadline
   * @throws RuntimeError if the block was not entered or is over
   * @example scope.reschedule(loop.time() + 5)
   */
  reschedule(when: Py): void {
    if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#set(when === null ? null : seconds(when));
  }

  #set(when: number | null): void {
    this.#when = when;
    this.#timer?.cancel();
    this.#timer = null;
    if (when === null) return;
    const loop = get_running_loop();
    const expire = (): void => this.#expire();
    this.#timer = when <= loop.time() ? loop.call_soon(expire) : loop.call_at(when, expire);
  }

  /** `Timeout.expired()` @example scope.expired() // true after the deadline */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  #expire(): void {
    this.#task?.cancel();
    this.#state = "expiring";
    this.#timer = null;
  }

  /** Enters the block. @throws RuntimeError if it was entered before, or outside a task */
  async __aenter__(): Promise<this> {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = current_task();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.#set(this.#when);
    return this;
  }

  /** Leaves the block. @throws TimeoutError in place of the CancelledError that the deadline caused */
  async __aexit__(_type: Py, error: Py, _traceback: Py): Promise<null> {
    this._leave(error);
    return null;
  }

  /** Leaves the block with the exception that ended it, or null. */
  _leave(error: Py): void {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#state === "active") this.#state = "finished";
    if (this.#state !== "expiring") return;
    this.#state = "expired";
    // With other requests to cancel still open the cancellation is theirs.
    if (this.#task!.uncancel() > this.#cancelling || error === null) return;
    if (error instanceof CancelledError) throw timeout_from(error);
    insert_timeout(error);
    if (error instanceof ExceptionGroup) for (const inner of error.exceptions) insert_timeout(inner);
  }

  __repr__(): string {
    if (this.#state !== "active") return `<Timeout [${this.#state}]>`;
    const when = this.#when === null ? "None" : float_str(Math.round(this.#when * 1e3) / 1e3);
    return `<Timeout [active] when=${when}>`;
  }
}

function timeout_from(error: BaseException): TimeoutError {
  const made = new TimeoutError();
  made.__cause__ = error;
  made.__context__ = error;
  return made;
}

/** Puts a TimeoutError before the CancelledError in the chain of contexts. */
function insert_timeout(error: BaseException): void {
  let at = error;
  while (at.__context__ !== null) {
    if (at.__context__ instanceof CancelledError) {
      at.__context__ = timeout_from(at.__context__);
      return;
    }
    at = at.__context__;
  }
}
