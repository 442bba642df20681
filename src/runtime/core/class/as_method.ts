/** Functions that take self, and methods, which have it as `this`. */
import { bind_arguments } from "../call/bind.ts";
import { mark_unbound } from "../bound.ts";
import { describe_unbound, signature_of } from "../call/metadata.ts";
import { qualified_name } from "../call/name.ts";
import { is_coroutine_function } from "../coroutine/protocol.ts";
import type { Py } from "../value.ts";

const FUNCTION: unique symbol = /* @__PURE__ */ Symbol("py2ts.function");

/** The function as a method that hands `this` on. */
export function as_method(f: Py, name: string): Py {
  const method: Py = is_coroutine_function(f)
    ? async function (this: Py, ...args: Py[]) {
        return f(...placed(f, [this, ...args]));
      }
    : function (this: Py, ...args: Py[]) {
        return f(...placed(f, [this, ...args]));
      };
  Object.defineProperty(method, FUNCTION, { value: f });
  return carrying(method, f, name);
}

const functions: WeakMap<object, Py> = /* @__PURE__ */ new WeakMap();

/** The method as a function whose first parameter is the instance; the same one each time. */
export function as_function(method: Py, name: string): Py {
  if (method[FUNCTION] !== undefined) return method[FUNCTION];
  let f: Py = functions.get(method);
  if (f === undefined) {
    f = is_coroutine_function(method)
      ? async (self: Py, ...args: Py[]) => method.apply(self, placed(method, args))
      : (self: Py, ...args: Py[]) => method.apply(self, placed(method, args)) ?? null;
    mark_unbound(f, method);
    describe_unbound(f, method);
    functions.set(method, carrying(f, method, name));
  }
  return f;
}

/** The arguments in the order of the parameters, where those are described. */
function placed(f: Py, args: readonly Py[]): readonly Py[] {
  const signature = signature_of(f);
  return signature === undefined ? args : bind_arguments(signature, args, qualified_name(f));
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
