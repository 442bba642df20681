import { Coroutine } from "../coroutine/Coroutine.ts";
import { call, invoke } from "../call/call.ts";
import { place_by_name } from "../call/own_parameters.ts";
import type { Py } from "../value.ts";
import { method_of } from "./builtin_methods.ts";
import { getattr } from "./getattr.ts";
import { is_plain_builtin } from "./plain_builtin.ts";

/**
 * Python's `x.name(*args)` where the type of `x` is unknown. A trailing plain object is the keyword arguments.
 *
 * @raises AttributeError if there is no such attribute
 * @raises TypeError if it is not callable
 * @example call_method(handler, "handle", request, { timeout: 5 })
 */
export function call_method(x: Py, name: string, ...args: Py[]): Py {
  if (typeof x === "object" && x !== null && !is_plain_builtin(x)) {
    if (!keeps_host_names(x) && x.__getattribute__ === undefined) {
      const method = x[name];
      // A library class lists its coroutine methods, whose calls are lazy.
      if (typeof method === "function" && !Object.hasOwn(x, name)) {
        return is_library_coroutine(x, name) ? new Coroutine(method.bind(x), args, method) : invoke(method, x, args);
      }
    }
  } else if (typeof x !== "function") {
    const method = method_of(x, name);
    if (method !== undefined) return method(x, ...place_by_name(method, args, 1)) ?? null;
  }
  return call(getattr(x, name), ...args);
}

/** Whether the host's methods could be taken for Python's. */
function keeps_host_names(x: object): boolean {
  return Array.isArray(x) || x instanceof Map || x instanceof Set || x instanceof String || x instanceof Error || is_host_generator(x);
}

/** Native generators, whose `next`, `return` and `throw` are not Python's. */
function is_host_generator(x: Py): boolean {
  const tag: unknown = x[Symbol.toStringTag];
  return tag === "Generator" || tag === "AsyncGenerator";
}

function is_library_coroutine(x: Py, name: string): boolean {
  return x.constructor?.__coroutines__?.includes(name) === true;
}
