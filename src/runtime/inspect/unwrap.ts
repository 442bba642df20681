import { call } from "../core/call/index.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import { is_keywords, type Py } from "../core/value.ts";

/**
 * Python's `inspect.unwrap(func, *, stop=None)`: the function that decorators have wrapped, along `__wrapped__`.
 *
 * @param stop ends the search at a function for which it is true
 * @raises ValueError if the wrappers go round in a circle
 * @example unwrap(decorated)
 */
export function unwrap(func: Py, options: Py = null): Py {
  const stop: Py = is_keywords(options) ? (options["stop"] ?? null) : options;
  const seen = new Set<Py>();
  let f = func;
  while (f?.__wrapped__ !== undefined && !(stop !== null && truth(call(stop, f)))) {
    seen.add(f);
    f = f.__wrapped__;
    if (seen.has(f)) throw new ValueError(`wrapper loop when unwrapping ${repr(func)}`);
  }
  return f;
}
