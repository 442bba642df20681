import { getattr } from "../core/attributes/getattr.ts";
import { call } from "../core/call/call.ts";
import type { BaseException} from "../core/exceptions/index.ts";
import { caught } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { link, methods, triple } from "./stack.ts";

type Callback = (...details: Py[]) => Py;

/**
 * Python's `contextlib.ExitStack()`: leaves what was entered, and calls what was registered, at the end, last first.
 *
 * @example const scope = enter(new ExitStack()); const files = names.map((name) => scope.value.enter_context(open(name)));
 */
export class ExitStack {
  static readonly __module__: string = "contextlib";
  #callbacks: Callback[] = [];

  /** `stack.enter_context(cm)` @returns what `cm.__enter__()` gives @raises TypeError if it is no context manager @example stack.enter_context(lock) */
  enter_context(cm: Py): Py {
    const { enter, exit } = methods(cm, "__enter__", "__exit__", "context manager");
    const value = call(enter);
    this.#callbacks.push((...details) => call(exit, ...details));
    return value;
  }

  /** `stack.push(exit)`: an object with `__exit__`, or a function with its signature. @returns the argument @example stack.push(on_exit) */
  push<T>(exit: T): T {
    const method = getattr(exit, "__exit__", null);
    this.#callbacks.push((...details) => call(method ?? exit, ...details));
    return exit;
  }

  /** `stack.callback(callback, *args, **kwds)` @returns the function @example stack.callback(print, "bye") */
  callback<F>(callback: F, ...args: Py[]): F {
    this.#callbacks.push(() => {
      call(callback, ...args);
      return false;
    });
    return callback;
  }

  /** `stack.pop_all()`: a new stack takes everything over. @example const kept = stack.pop_all(); */
  pop_all(): this {
    const other: this = Reflect.construct(this.constructor as new () => this, []);
    other.#callbacks = this.#callbacks;
    this.#callbacks = [];
    return other;
  }

  /** `stack.close()`: leaves everything now. @example stack.close() */
  close(): null {
    this.__exit__(null, null, null);
    return null;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: Py, error: Py, _traceback: Py): boolean {
    let current: Py = error;
    let suppressed = false;
    let raising = false;
    for (let callback = this.#callbacks.pop(); callback !== undefined; callback = this.#callbacks.pop()) {
      try {
        if (truth(callback(...triple(current)))) {
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
