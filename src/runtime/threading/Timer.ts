import { call } from "../core/call/index.ts";
import type { Py } from "../core/value.ts";
import { Event } from "./Event.ts";
import { Thread } from "./Thread.ts";

/**
 * Python's `threading.Timer(interval, function, args=None, kwargs=None)`: a thread that calls a function after some time.
 *
 * @example const timer = new threading.Timer(0.5, print, ["late"]); await timer.start();
 */
export class Timer extends Thread {
  readonly finished = new Event();
  readonly #interval: Py;
  readonly #call: () => Py;

  /**
   * @param interval seconds
   * @param f what to call
   */
  constructor(interval: Py, f: Py, args: Iterable<Py> | null = null, kwargs: Record<string, Py> | null = null) {
    super();
    this.#interval = interval;
    this.#call = () => call(f, ...(args ?? []), ...(kwargs === null ? [] : [kwargs]));
  }

  /** `Timer.cancel()` @example timer.cancel() */
  cancel(): void {
    this.finished.set();
  }

  override async run(): Promise<null> {
    await this.finished.wait(this.#interval);
    if (!this.finished.is_set()) await this.#call();
    this.finished.set();
    return null;
  }
}
