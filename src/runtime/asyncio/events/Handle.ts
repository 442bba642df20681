import { call } from "../../core/call/index.ts";
import { type BaseException, KeyboardInterrupt, SystemExit } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import { begin_step, type StepOwner, turns } from "../../core/turns.ts";
import type { Py } from "../../core/value.ts";
import { type Context, copy_context } from "../../contextvars/Context.ts";
import { caught } from "../../core/exceptions/index.ts";
import { callback_repr } from "./callback_repr.ts";
import type { EventLoop } from "./EventLoop.ts";

/**
 * Python's `asyncio.Handle`: a callback that waits in the loop; `call_soon` returns it.
 *
 * @example const handle = loop.call_soon(print, "hello"); handle.cancel();
 */
export class Handle implements StepOwner {
  _cancelled = false;
  _callback: Py;
  _args: readonly Py[];
  readonly _loop: EventLoop;
  readonly _context: Context;

  constructor(callback: Py, args: readonly Py[], loop: EventLoop, context: Context | null = null) {
    this._callback = callback;
    this._args = args;
    this._loop = loop;
    this._context = context ?? copy_context();
  }

  /**
   * `Handle.cancel()`: the callback will not be called.
   *
   * @example handle.cancel()
   */
  cancel(): void {
    if (this._cancelled) return;
    this._cancelled = true;
    this._callback = null;
    this._args = [];
  }

  /**
   * `Handle.cancelled()`
   *
   * @example handle.cancelled() // false
   */
  cancelled(): boolean {
    return this._cancelled;
  }

  /**
   * `Handle.get_context()`: the context the callback runs in.
   *
   * @example handle.get_context().run(f)
   */
  get_context(): Context {
    return this._context;
  }

  /** Calls the callback; what it throws goes to the loop's exception handler. */
  _run(): void {
    running.task = null;
    running.context = this._context;
    turns.open = this;
    try {
      // Internal callbacks and lambdas come as plain functions; only classes and callable objects need the general call.
      const result: Py = call(this._callback, ...this._args);
      if (result instanceof Promise) {
        this.#end_later(result);
        return;
      }
    } catch (thrown) {
      turns.open = null;
      this.#report(thrown);
    }
    turns.open = null;
  }

  /** A callback that is async here because something in it blocks in Python: the pass goes on when it has ended. */
  #end_later(result: Promise<unknown>): void {
    if (turns.open === this) begin_step(this);
    result.then(
      () => this.#ended(),
      (thrown: unknown) => {
        try {
          this.#report(thrown);
        } catch (error) {
          this._loop._abort(error);
          return;
        }
        this.#ended();
      },
    );
  }

  #ended(): void {
    if (turns.open === this) this._loop._step_ended();
  }

  /** See StepOwner: it waits for a promise of the host. */
  lost(): void {
    this._loop._step_lost();
  }

  #report(thrown: unknown): void {
    const error: BaseException = caught(thrown);
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    this._loop.call_exception_handler(
      new Map<string, Py>([
        ["message", `Exception in callback ${callback_repr(this._callback)}`],
        ["exception", error],
        ["handle", this],
      ]),
    );
  }

  __repr__(): string {
    return `<${this._info("Handle").join(" ")}>`;
  }

  /** The words of the repr. */
  protected _info(kind: string): string[] {
    const info = [kind];
    if (this._cancelled) info.push("cancelled");
    if (this._callback !== null) info.push(callback_repr(this._callback));
    return info;
  }
}
