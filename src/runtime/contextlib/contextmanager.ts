import { advance } from "../builtins/iteration/generator.ts";
import { call } from "../core/call/call.ts";
import { exception, RuntimeError, StopIteration } from "../core/exceptions/index.ts";
import { update_wrapper } from "../functools/wraps.ts";
import type { Py } from "../core/value.ts";
import { decorated } from "./abstract.ts";

/** The context manager that a call of a `@contextmanager` function gives. It is good for one `with`. */
export class GeneratorContextManager<T = Py> {
  static readonly __name__: string = "_GeneratorContextManager";
  static readonly __module__: string = "contextlib";
  readonly #func: Py;
  readonly #args: readonly Py[];
  readonly #generator: Generator<Py, Py, Py>;

  constructor(func: Py, args: readonly Py[]) {
    this.#func = func;
    this.#args = args;
    this.#generator = call(func, ...args);
  }

  __enter__(): T {
    const step = advance(() => this.#generator.next());
    if (step.done) throw new RuntimeError("generator didn't yield");
    return step.value ?? null;
  }

  __exit__(type: Py, error: Py, traceback: Py): boolean {
    if (type === null) {
      if (advance(() => this.#generator.next()).done) return false;
      this.#close();
      throw new RuntimeError("generator didn't stop");
    }
    const thrown: Py = error === null ? exception(type) : error;
    try {
      if (advance(() => this.#generator.throw(thrown)).done) return true;
    } catch (raised) {
      if (raised === thrown) {
        thrown.__traceback__ = traceback;
        return false;
      }
      if (raised instanceof RuntimeError && thrown instanceof StopIteration && raised.__cause__ === thrown) return false;
      throw raised;
    }
    this.#close();
    throw new RuntimeError("generator didn't stop after throw()");
  }

  #close(): void {
    // Finishes what is left of the body.
    this.#generator.return(null);
  }

  /** As a decorator: each call has a manager of its own. */
  __call__(f: Py): Py {
    return decorated(f, () => new GeneratorContextManager(this.#func, this.#args));
  }
}

/**
 * Python's decorator `contextlib.contextmanager(func)`: a generator function that yields once becomes a function that gives context managers.
 *
 * @example const tag = contextmanager(function* (name: string) { print(`<${name}>`); yield name; print(`</${name}>`); })
 * @example const scope = enter(tag("b")); try { … } catch (error) { scope.failed(error); } finally { scope.exit(); }
 */
export function contextmanager<A extends unknown[], T>(func: (...args: A) => Iterable<T>): (...args: A) => GeneratorContextManager<T>;
export function contextmanager(func: Py): Py {
  return update_wrapper((...args: Py[]) => new GeneratorContextManager(func, args), func);
}
