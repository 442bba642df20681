import { getattr } from "../core/attributes/getattr.ts";
import { call } from "../core/call/call.ts";
import { awaitable } from "../core/coroutine/index.ts";
import type { BaseException} from "../core/exceptions/index.ts";
import { caught } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { link, methods, triple } from "./stack.ts";

type Callback = (...details: Py[]) => Py;

/**
 * Python's `contextlib.AsyncExitStack()`: an ExitStack for asynchronous context managers and callbacks too.
 *
 * @example const scope = await enter_async(new AsyncExitStack()); const session = await scope.value.enter_async_context(connect());
 */
export class AsyncExitStack {
  static readonly __module__: string = "contextlib";
  static readonly __coroutines__ = ["enter_async_context", "aclose"];
  #callbacks: Callback[] = [];

  /** `stack.enter_context(cm)` @raises TypeError if it is no context manager @example stack.enter_context(lock) */
  enter_context(cm: Py): Py {
    const { enter, exit } = methods(cm, "__enter__", "__exit__", "context manager");
    const value = call(enter);
    this.#callbacks.push((...details) => call(exit, ...details));
    return value;
  }

  /** `await stack.enter_async_context(cm)` @raises TypeError if it is none @example await stack.enter_async_context(session) */
  async enter_async_context(cm: Py): Promise<Py> {
    const { enter, exit } = methods(cm, "__aenter__", "__aexit__", "asynchronous context manager");
    const value = await awaitable(call(enter));
    this.#callbacks.push((...details) => awaitable(call(exit, ...details)));
    return value ?? null;
  }

  /** `stack.push(exit)` @example stack.push(on_exit) */
  push<T>(exit: T): T {
    const method = getattr(exit, "__exit__", null);
    this.#callbacks.push((...details) => call(method ?? exit, ...details));
    return exit;
  }

  /** `stack.push_async_exit(exit)` @example stack.push_async_exit(session) */
  push_async_exit<T>(exit: T): T {
    const method = getattr(exit, "__aexit__", null);
    this.#callbacks.push((...details) => awaitable(call(method ?? exit, ...details)));
    return exit;
  }

  /** `stack.callback(callback, *args, **kwds)` @example stack.callback(print, "bye") */
  callback<F>(callback: F, ...args: Py[]): F {
    this.#callbacks.push(() => {
      call(callback, ...args);
      return false;
    });
    return callback;
  }

  /** `stack.push_async_callback(callback, *args, **kwds)` @example stack.push_async_callback(session.close) */
  push_async_callback<F>(callback: F, ...args: Py[]): F {
    this.#callbacks.push(async () => {
      await awaitable(call(callback, ...args));
      return false;
    });
    return callback;
  }

  /** `stack.pop_all()` @example const kept = stack.pop_all(); */
  pop_all(): this {
    const other: this = Reflect.construct(this.constructor as new () => this, []);
    other.#callbacks = this.#callbacks;
    this.#callbacks = [];
    return other;
  }

  /** `await stack.aclose()` @example await stack.aclose() */
  async aclose(): Promise<null> {
    await this.__aexit__(null, null, null);
    return null;
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(_type: Py, error: Py, _traceback: Py): Promise<boolean> {
    let current: Py = error;
    let suppressed = false;
    let raising = false;
    for (let callback = this.#callbacks.pop(); callback !== undefined; callback = this.#callbacks.pop()) {
      try {
        const result: Py = callback(...triple(current));
        if (truth(result instanceof Promise ? await result : result)) {
          suppressed = true;
          raising = false;
          current = null;
        }
      } catch (thrown) {
        const raised: BaseException = caught(thrown);
        link(raised, current);
        raising = true;
        current = raised;
      }
    }
    if (raising) throw current;
    return error !== null && suppressed;
  }
}
