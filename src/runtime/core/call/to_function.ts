import { is_coroutine_function } from "../coroutine/protocol.ts";
import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";
import { call, not_callable } from "./call.ts";

/**
 * A JavaScript function for anything that Python can call, for a runtime function that calls it again and again.
 *
 * @raises TypeError if `f` is not callable
 * @example const key_of = to_function(options.key)
 */
export function to_function(f: Py): (...args: Py[]) => Py {
  if (typeof f !== "function") {
    if (typeof f?.__call__ === "function") return (...args) => call(f, ...args);
    return () => {
      // As in Python, only the call fails.
      throw not_callable(f);
    };
  }
  return is_class(f) || is_coroutine_function(f) ? (...args) => call(f, ...args) : f;
}
