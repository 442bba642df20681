import { NotImplemented } from "../../core/singletons.ts";
import type { Py } from "../../core/value.ts";
import type { Context } from "../../contextvars/Context.ts";
import { float_str } from "../../builtins/repr/index.ts";
import type { EventLoop } from "./EventLoop.ts";
import { Handle } from "./Handle.ts";

/**
 * Python's `asyncio.TimerHandle`: a callback with a deadline; `call_later` and `call_at` return it.
 *
 * @example const timer = loop.call_later(1.5, print, "late"); timer.when();
 */
export class TimerHandle extends Handle {
  readonly _when: number;
  /** Whether it stands in the loop's heap. */
  _scheduled = false;

  constructor(when: number, callback: Py, args: readonly Py[], loop: EventLoop, context: Context | null = null) {
    super(callback, args, loop, context);
    this._when = when;
  }

  /**
   * `TimerHandle.when()`
   *
   * @returns the deadline as loop time, in seconds
   * @example timer.when() // 1286.77
   */
  when(): number {
    return this._when;
  }

  /** Timers are in the order of their times. */
  __lt__(other: Py): Py {
    return other instanceof TimerHandle ? this._when < other._when : NotImplemented;
  }

  __le__(other: Py): Py {
    return other instanceof TimerHandle ? this._when <= other._when : NotImplemented;
  }

  __gt__(other: Py): Py {
    return other instanceof TimerHandle ? this._when > other._when : NotImplemented;
  }

  __ge__(other: Py): Py {
    return other instanceof TimerHandle ? this._when >= other._when : NotImplemented;
  }

  override cancel(): void {
    if (!this._cancelled && this._scheduled) this._loop._timer_cancelled();
    super.cancel();
  }

  override __repr__(): string {
    const info = this._info("TimerHandle");
    info.splice(this._cancelled ? 2 : 1, 0, `when=${float_str(this._when)}`);
    return `<${info.join(" ")}>`;
  }
}
