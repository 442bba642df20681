import { set_stderr, set_stdout, type TextTarget } from "../platform/stdio.ts";
import type { Py } from "../core/value.ts";

abstract class Redirect<T extends TextTarget> {
  static readonly __module__: string = "contextlib";
  readonly #target: T;
  readonly #before: TextTarget[] = [];

  constructor(new_target: T) {
    this.#target = new_target;
  }

  protected abstract set(target: TextTarget): TextTarget;

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
export class redirect_stdout<T extends TextTarget = Py> extends Redirect<T> {
  protected set(target: TextTarget): TextTarget {
    return set_stdout(target);
  }
}

/**
 * Python's `contextlib.redirect_stderr(new_target)`
 *
 * @example const scope = enter(new redirect_stderr(buffer));
 */
export class redirect_stderr<T extends TextTarget = Py> extends Redirect<T> {
  protected set(target: TextTarget): TextTarget {
    return set_stderr(target);
  }
}
