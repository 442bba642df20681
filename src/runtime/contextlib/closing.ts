import { call_method } from "../core/attributes/call_method.ts";
import { awaitable } from "../core/coroutine/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `contextlib.closing(thing)`: calls `thing.close()` at the end.
 *
 * @example const scope = enter(new closing(connection));
 */
export class closing<T = Py> {
  static readonly __module__: string = "contextlib";
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  __enter__(): T {
    return this.thing;
  }

  __exit__(..._triple: Py[]): null {
    call_method(this.thing, "close");
    return null;
  }
}

/**
 * Python's `contextlib.aclosing(thing)`: awaits `thing.aclose()` at the end.
 *
 * @example const scope = await enter_async(new aclosing(stream()));
 */
export class aclosing<T = Py> {
  static readonly __module__: string = "contextlib";
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  async __aenter__(): Promise<T> {
    return this.thing;
  }

  async __aexit__(..._triple: Py[]): Promise<null> {
    await awaitable(call_method(this.thing, "aclose"));
    return null;
  }
}

/**
 * Python's `contextlib.nullcontext(enter_result=None)`: does nothing, in `with` and in `async with`.
 *
 * @example const scope = enter(locked ? lock : new nullcontext());
 */
export class nullcontext<T = null> {
  static readonly __module__: string = "contextlib";
  readonly enter_result: T;

  constructor(enter_result?: T);
  constructor(enter_result: Py = null) {
    this.enter_result = enter_result;
  }

  __enter__(): T {
    return this.enter_result;
  }

  __exit__(..._triple: Py[]): null {
    return null;
  }

  async __aenter__(): Promise<T> {
    return this.enter_result;
  }

  async __aexit__(..._triple: Py[]): Promise<null> {
    return null;
  }
}
