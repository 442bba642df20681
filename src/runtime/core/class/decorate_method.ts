import { call } from "../call/call.ts";
import { mangle } from "../attributes/mangle.ts";
import { is_coroutine_function } from "../coroutine/protocol.ts";
import type { Py } from "../value.ts";

/**
 * Applies decorators to a method of a class. Python's functions take the instance as their first parameter, methods
 * here as `this`: the decorators see a function of the former kind, and what they return becomes one of the latter.
 *
 * @param name the method's Python name
 * @param decorators in source order, so that the last is applied first
 * @example decorate_method(Client, "fetch", retry({ times: 3 }))
 */
export function decorate_method(cls: Py, name: string, ...decorators: Py[]): void {
  const holder: Py = Object.hasOwn(cls.prototype, mangle(name, false)) ? cls.prototype : cls;
  const key = mangle(name, holder === cls);
  const decorated = decorators.reduceRight<Py>((f, decorator) => call(decorator, f), as_function(holder[key], name));
  // Anything but a function (a descriptor of the program) is left as it is.
  const value = typeof decorated === "function" ? as_method(decorated, name) : decorated;
  Object.defineProperty(holder, key, { value, writable: true, configurable: true });
}

/** The method as a function whose first parameter is the instance. */
function as_function(method: Py, name: string): Py {
  const f: Py = is_coroutine_function(method)
    ? async (self: Py, ...args: Py[]) => method.apply(self, args)
    : (self: Py, ...args: Py[]) => method.apply(self, args);
  return carrying(f, method, name);
}

/** The function as a method that hands `this` on. */
function as_method(f: Py, name: string): Py {
  const method: Py = is_coroutine_function(f)
    ? async function (this: Py, ...args: Py[]) {
        return f(this, ...args);
      }
    : function (this: Py, ...args: Py[]) {
        return f(this, ...args);
      };
  return carrying(method, f, name);
}

/** Gives `to` the name and the attributes of `from`. */
function carrying(to: Py, from: Py, name: string): Py {
  Object.defineProperty(to, "name", { value: typeof from.name === "string" && from.name !== "" ? from.name : name });
  for (const key of ["__doc__", "__name__", "__qualname__", "__wrapped__"]) {
    if (Object.hasOwn(from, key)) Object.defineProperty(to, key, { value: from[key], writable: true, configurable: true });
  }
  // What decorators have put on the function is read and written there.
  for (const key of Object.keys(from)) {
    Object.defineProperty(to, key, { get: () => from[key], set: (value: unknown) => { from[key] = value; }, enumerable: true, configurable: true });
  }
  return to;
}
