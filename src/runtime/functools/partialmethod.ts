import { bind } from "../core/bound.ts";
import { callable } from "../core/call/call.ts";
import { coroutine_function, is_coroutine_function } from "../core/coroutine/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { tuple_of } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { partial } from "./partial.ts";

/**
 * Python's `functools.partialmethod(func, *args, **keywords)`: a method that calls another with these arguments first. It is a
 * descriptor: a static field of the class, and `getattr` of an instance gives the bound function.
 *
 * @raises TypeError if `func` is neither callable nor a descriptor
 * @example class Cell { static set_alive = new partialmethod(set_state, true); }
 */
export class partialmethod {
  static readonly __module__ = "functools";
  readonly func: Py;
  readonly args: readonly Py[];
  readonly keywords: Map<string, Py>;

  constructor(func: Py, ...given: Py[]) {
    if (!callable(func) && typeof func?.__get__ !== "function") throw new TypeError(`${repr(func)} is not callable or a descriptor`);
    const last: Py = given.at(-1);
    this.func = func;
    this.args = tuple_of(is_keywords(last) ? given.slice(0, -1) : given);
    this.keywords = new Map(Object.entries(is_keywords(last) ? last : {}));
  }

  __get__(instance: Py, owner: Py = null): Py {
    const keywords = Object.fromEntries(this.keywords);
    if (typeof this.func.__get__ === "function") return partial(this.func.__get__(instance, owner), ...this.args, keywords);
    const f = (self: Py, ...more: Py[]): Py => partial(this.func, self, ...this.args, keywords)(...more);
    const method = function (this: Py, ...more: Py[]): Py {
      return f(this, ...more);
    };
    if (!is_coroutine_function(this.func)) return instance === null ? f : bind(instance, method);
    return instance === null ? coroutine_function(f) : coroutine_function(bind(instance, coroutine_function(method)));
  }
}
