import { RuntimeError, TypeError } from "../../core/exceptions/index.ts";
import { Ring } from "../../core/ring.ts";
import { loading } from "../../core/loading.ts";
import { rest, running } from "../../core/running.ts";
import { blocked, kick, must_yield, others_wait, post, turns } from "../../core/turns.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import type { Context } from "../../contextvars/Context.ts";
import { host_timer, type HostTimer, monotonic } from "../../platform/host.ts";
import type { Thread } from "../../threading/Thread.ts";
import type { EventLoop } from "./EventLoop.ts";
import { Handle } from "./Handle.ts";
import type { Ready } from "./Ready.ts";
import { seconds } from "./seconds.ts";
import { TimerHandle } from "./TimerHandle.ts";
import { type Timed, TimerHeap } from "./TimerHeap.ts";

/** What stands in the heap: a TimerHandle or a task's sleep. */
export interface Timer extends Ready, Timed {
  _scheduled: boolean;
}

/** Two timers closer than this, in seconds, are due together. */
const CLOCK_RESOLUTION = 1e-9;
/** With more timers than this, of which more than half are cancelled, the heap is cleaned and built anew. */
const MANY_TIMERS = 100;

/**
 * The passes of a loop: which callback runs when, exactly as in CPython. One pass moves the timers that are due to the
 * ready queue, then runs what is ready at that moment; what those callbacks add waits for the next pass.
 *
 * A pass stops where a task's step is in flight and goes on when the step has ended (`_step_ended`).
 */
export class BaseEventLoop {
  readonly _ready = new Ring<Ready>();
  readonly _scheduled = new TimerHeap<Timer>();
  /** The thread it runs in; null is the main thread. */
  _thread: Thread | null = null;
  #cancelled_timers = 0;
  #running = false;
  #stopping = false;
  #closed = false;
  static readonly #in_main: BaseEventLoop[] = [];
  /** Handles left in the pass that is going on. */
  #todo = 0;
  #in_pass = false;
  /** Asleep between two passes, with nothing to do before the host timer fires or something is added. */
  #waiting = false;
  #timer: HostTimer | null = null;
  #posted = false;
  /** Adds the callbacks of what has become ready outside; a loop without sockets has none. */
  protected _poll: ((ready: Ring<Ready>) => void) | null = null;
  #ended: (() => void) | null = null;
  #failed: ((error: unknown) => void) | null = null;

  /** This object as what it always is: a loop is made as an EventLoop. */
  protected get self(): EventLoop {
    throw new RuntimeError("an EventLoop was expected");
  }

  /**
   * `loop.call_soon(callback, *args, context=None)`: calls the callback in the next pass.
   *
   * @param callback what to call
   * @param args its arguments, then possibly `{ context }`
   * @returns the handle, to be cancelled
   * @throws RuntimeError if the loop is closed
   * @example loop.call_soon(print, "soon");
   */
  call_soon(callback: Py, ...args: Py[]): Handle {
    this._check_closed();
    const context = take_context(args);
    const handle = new Handle(callback, args, this.self, context);
    this._ready.push(handle);
    if (this.#waiting) this.#wake();
    return handle;
  }

  /**
   * `loop.call_soon_threadsafe(callback, *args, context=None)`: like `call_soon`, for callers outside the loop.
   *
   * @example loop.call_soon_threadsafe(event.set.bind(event));
   */
  call_soon_threadsafe(callback: Py, ...args: Py[]): Handle {
    return this.call_soon(callback, ...args);
  }

  /**
   * `loop.call_later(delay, callback, *args, context=None)`
   *
   * @param delay seconds from now
   * @param callback what to call
   * @returns the handle, to be cancelled
   * @throws TypeError if the delay is None
   * @example loop.call_later(0.5, print, "later");
   */
  call_later(delay: Py, callback: Py, ...args: Py[]): TimerHandle {
    if (delay === null) throw new TypeError("delay must not be None");
    return this.call_at(this.time() + seconds(delay), callback, ...args);
  }

  /**
   * `loop.call_at(when, callback, *args, context=None)`
   *
   * @param when loop time, in seconds
   * @param callback what to call
   * @returns the handle, to be cancelled
   * @throws TypeError if the time is None
   * @example loop.call_at(loop.time() + 1, print, "later");
   */
  call_at(when: Py, callback: Py, ...args: Py[]): TimerHandle {
    if (when === null) throw new TypeError("when cannot be None");
    this._check_closed();
    const context = take_context(args);
    const timer = new TimerHandle(seconds(when), callback, args, this.self, context);
    this._add_timer(timer);
    return timer;
  }

  /**
   * `loop.time()`: the loop's clock.
   *
   * @returns seconds as a float, from an arbitrary start
   * @example const began = loop.time();
   */
  time(): number {
    return monotonic();
  }

  /** `loop.is_running()` @example loop.is_running() // true inside a coroutine */
  is_running(): boolean {
    return this.#running;
  }

  /** `loop.is_closed()` @example loop.is_closed() // false */
  is_closed(): boolean {
    return this.#closed;
  }

  /** `loop.stop()`: ends `run_forever` after the pass that is going on. @example loop.stop() */
  stop(): void {
    this.#stopping = true;
    if (this.#waiting) this.#wake();
  }

  /**
   * `loop.run_forever()`: runs until `stop()`. Blocks the thread, so it is awaited.
   *
   * @throws RuntimeError if the loop is closed or running, or another one runs
   * @example await loop.run_forever();
   */
  run_forever(): Promise<null> {
    this._check_closed();
    this._check_running();
    if (loading.park !== null) return loading.park();
    this.#running = true;
    this._thread = running.thread;
    if (this._thread === null) BaseEventLoop.#in_main.push(this);
    this.#todo = 0;
    this.#in_pass = false;
    this.#waiting = false;
    const over = new Promise<null>((resolve, reject) => {
      this.#ended = () => resolve(null);
      this.#failed = reject;
    });
    const result = blocked(over);
    this.#request_turn();
    return result;
  }

  /** The loop that runs in the main thread, or null. */
  static _running_in_main(): EventLoop | null {
    return BaseEventLoop.#in_main.at(-1)?.self ?? null;
  }

  /** What `close()` does to the queues. */
  protected _close(): void {
    if (this.#running) throw new RuntimeError("Cannot close a running event loop");
    this.#closed = true;
    this._ready.clear();
    this._scheduled.clear();
  }

  _check_closed(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
  }

  _check_running(): void {
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (running.loop !== null) throw new RuntimeError("Cannot run the event loop while another loop is running");
  }

  /** Adds a task or a handle of the runtime's own to the ready queue. */
  _add_ready(item: Ready): void {
    if (this.#closed) this._check_closed();
    this._ready.push(item);
    if (this.#waiting) this.#wake();
  }

  /** Adds a timer of the runtime's own. */
  _add_timer(timer: Timer): void {
    this._scheduled.push(timer);
    timer._scheduled = true;
    if (this.#waiting) this.#wake();
  }

  /** Something outside has become ready. */
  _notify(): void {
    if (this.#waiting) this.#wake();
  }

  /** A timer in the heap was cancelled. */
  _timer_cancelled(): void {
    this.#cancelled_timers++;
  }

  /** The step of the task that was running has ended; the pass goes on. */
  readonly _step_ended = (): void => {
    turns.open = null;
    this.#turn();
  };

  /** A step went past a macrotask; the pass goes on without it. */
  _step_lost(): void {
    this.#request_turn();
  }

  /** Ends the run with an exception that no handler may take (SystemExit, KeyboardInterrupt). */
  _abort(error: unknown): void {
    const failed = this.#failed;
    this.#leave();
    failed?.(error);
  }

  #request_turn(): void {
    if (this.#posted) return kick();
    this.#posted = true;
    post(this.#posted_turn);
  }

  readonly #posted_turn = (): void => {
    this.#posted = false;
    if (this.#running) this.#turn();
  };

  #turn(): void {
    running.loop = this.self;
    running.thread = this._thread;
    try {
      for (;;) {
        if (!this.#in_pass) {
          if (!this.#begin_pass()) return void rest();
          this.#in_pass = true;
        }
        while (this.#todo > 0) {
          if (others_wait()) {
            rest();
            return this.#request_turn();
          }
          this.#todo--;
          const item = this._ready.shift();
          if (item === undefined || item._cancelled) continue;
          item._run();
          if (turns.open !== null) return;
        }
        this.#in_pass = false;
        if (this.#stopping) {
          const ended = this.#ended;
          this.#leave();
          ended?.();
          return;
        }
        if (must_yield()) {
          rest();
          return this.#request_turn();
        }
      }
    } catch (error) {
      this._abort(error);
    }
  }

  #leave(): void {
    this.#running = false;
    this.#stopping = false;
    this.#in_pass = false;
    this.#waiting = false;
    this.#ended = null;
    this.#failed = null;
    if (this._thread === null) BaseEventLoop.#in_main.splice(BaseEventLoop.#in_main.indexOf(this), 1);
    this._thread = null;
    rest();
  }

  /** Prepares a pass; false if there is nothing to do yet and the loop sleeps. */
  #begin_pass(): boolean {
    const { _ready: ready, _scheduled: timers } = this;
    if (this.#waiting) {
      this.#waiting = false;
      this.#timer?.cancel();
      this.#timer = null;
    } else if (timers.length > 0) this.#drop_cancelled();
    this._poll?.(ready);
    if (timers.length > 0) {
      const now = this.time();
      if (ready.length === 0 && !this.#stopping && timers.first!._when > now) return this.#sleep(timers.first!._when - now);
      const end = now + CLOCK_RESOLUTION;
      while (timers.length > 0 && timers.first!._when < end) {
        const timer = timers.pop()!;
        timer._scheduled = false;
        ready.push(timer);
      }
    } else if (ready.length === 0 && !this.#stopping) return this.#sleep(Infinity);
    this.#todo = ready.length;
    return true;
  }

  #drop_cancelled(): void {
    const timers = this._scheduled;
    if (timers.length > MANY_TIMERS && this.#cancelled_timers > timers.length / 2) {
      timers.filter((timer) => {
        if (timer._cancelled) timer._scheduled = false;
        return !timer._cancelled;
      });
      this.#cancelled_timers = 0;
      return;
    }
    while (timers.first?._cancelled) {
      this.#cancelled_timers--;
      timers.pop()!._scheduled = false;
    }
  }

  /** Waits, which also keeps the process alive. */
  #sleep(delay: number): false {
    this.#waiting = true;
    this.#timer = this._set_alarm(delay, this.#alarm);
    return false;
  }

  /** How the loop sleeps; a loop with a clock of its own overrides it together with `time`. */
  protected _set_alarm(delay: number, wake: () => void): HostTimer {
    return host_timer(delay, wake);
  }

  readonly #alarm = (): void => {
    if (this.#waiting) this.#request_turn();
  };

  #wake(): void {
    this.#timer?.cancel();
    this.#timer = null;
    this.#request_turn();
  }
}

/** Takes the trailing `{ context }` off the arguments of a callback. */
function take_context(args: Py[]): Context | null {
  const last: Py = args.at(-1);
  if (!is_keywords(last)) return null;
  args.pop();
  return last.context ?? null;
}
