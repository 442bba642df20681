import { coroutine_function } from "../../core/coroutine/protocol.ts";
import { RuntimeError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { running } from "../../core/running.ts";
import { adopt_lost_step } from "../../core/lost_steps.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Future } from "../futures/Future.ts";

/** A sleep in progress: the future the task waits for and the timer that sets it, in one object. */
class Sleep extends Future {
  _cancelled = false;
  _scheduled = false;
  readonly _when: number;
  readonly #value: Py;

  constructor(loop: EventLoop, when: number, value: Py) {
    super({ loop });
    this._when = when;
    this.#value = value;
  }

  _run(): void {
    if (this._state === "PENDING") this._set_result(this.#value);
  }

  /** Takes the timer back, not the future. */
  cancel_timer(): void {
    if (this._cancelled) return;
    if (this._scheduled) this._loop._timer_cancelled();
    this._cancelled = true;
  }
}

/**
 * Python's `asyncio.sleep(delay, result=None)`: suspends the current task. A delay of zero or less gives up exactly one
 * pass of the loop.
 *
 * @param delay seconds
 * @param result given back
 * @returns a promise of the result, to be awaited on the spot
 * @throws ValueError "Invalid delay: NaN (not a number)"; TypeError if it is no number
 * @example await asyncio.sleep(0.5);
 */
export const sleep: {
  (delay: Py): Promise<null>;
  <T>(delay: Py, result: T): Promise<T>;
} = /* @__PURE__ */ coroutine_function(function sleep(delay: Py, result: Py = null): Promise<Py> {
  const time = typeof delay === "number" ? delay : number_of(delay);
  const task = running.task ?? adopt_lost_step();
  if (task === undefined) return Promise.reject(new RuntimeError("no running event loop"));
  if (time <= 0) return result === null ? task._yield() : task._yield().then(() => result);
  if (Number.isNaN(time)) return Promise.reject(new ValueError("Invalid delay: NaN (not a number)"));
  const loop = task._loop;
  const sleeping = new Sleep(loop, loop.time() + time, result);
  loop._add_timer(sleeping);
  return task._wait_for(sleeping, sleeping);
});

function number_of(delay: Py): number {
  if (typeof delay === "bigint" || typeof delay === "boolean") return Number(delay);
  const unboxed: unknown = delay?.valueOf?.();
  if (typeof unboxed === "number") return unboxed;
  throw new TypeError(`'<=' not supported between instances of '${type_name(delay)}' and 'int'`);
}
