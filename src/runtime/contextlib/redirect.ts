import { set_stderr, set_stdout } from "../platform/stdio.ts";
import type { Py } from "../core/value.ts";

abstract class Redirect<T> {
  static readonly __module__: string = "contextlib";
  readonly #target: T;
  readonly #before: Py[] = [];

  constructor(new_target: T) {
    this.#target = new_target;
  }

  protected abstract set(target: Py): Py;

  __enter__(): T {
    this.#before.push(this.set(this.#target));
    return this.#target;
  }

  __exit__(..._triple: Py[]): null {
    const before = this.#before.pop();
    if (before !== undefined) this.set(before);
    return null;
  }
}

/**
 * Python's `contextlib.redirect_stdout(new_target)`: what is printed goes to another object.
 *
 * @example const scope = enter(new redirect_stdout(buffer));
 */
export class redirect_stdout<T = Py> extends Redirect<T> {
  protected set(target: Py): Py {
    return set_stdout(target);
  }
}

/**
 * Python's `contextlib.redirect_stderr(new_target)`
 *
 * @example const scope = enter(new redirect_stderr(buffer));
 */
export class redirect_stderr<T = Py> extends Redirect<T> {
  protected set(target: Py): Py {
    return set_stderr(target);
  }
}
