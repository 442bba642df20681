/** Bound methods: `obj.method` as a value, the same function each time it is taken. */
import { blocking, coroutine_function, is_blocking } from "./coroutine/protocol.ts";
import type { Py } from "./value.ts";

/** What a bound method is made of: Python's `__self__` and `__func__`. */
export interface BoundParts {
  readonly self: Py;
  readonly func: Py;
}

const PARTS: unique symbol = /* @__PURE__ */ Symbol("py2ts.bound");

const methods: WeakMap<object, Map<unknown, Py>> = /* @__PURE__ */ new WeakMap();

/**
 * A method of `self` as a value.
 *
 * @param name the method's name; it must exist
 * @example loop.call_soon(bound(this, "on_message"), text)
 */
export function bound<T extends object, K extends keyof T>(self: T, name: K): T[K] {
  return bind(self, self[name]);
}

/** The function `func` bound to `self`; the same one for the same two as long as `self` lives. */
export function bind(self: Py, func: Py): Py {
  const keyable = (typeof self === "object" && self !== null) || typeof self === "function";
  if (!keyable) return make(self, func);
  let of_self = methods.get(self);
  if (of_self === undefined) methods.set(self, (of_self = new Map()));
  let method = of_self.get(func);
  if (method === undefined) of_self.set(func, (method = make(self, func)));
  return method;
}

function make(self: Py, func: Py): Py {
  const method = func.bind(self);
  Object.defineProperty(method, PARTS, { value: { self, func } satisfies BoundParts });
  if (is_blocking(func)) return blocking(method);
  // A method of the library that returns a promise, though it is no async function.
  return self?.constructor?.__coroutines__?.includes(func.name) === true ? coroutine_function(method) : method;
}

/** The parts of a bound method made by {@link bind}, undefined for any other function. */
export function bound_parts(f: object): BoundParts | undefined {
  return (f as { readonly [PARTS]?: BoundParts })[PARTS];
}

const ORIGINAL: unique symbol = /* @__PURE__ */ Symbol("py2ts.original");

/** Remembers that `plain` is `method` taken from its class, with self as its first argument. */
export function mark_unbound(plain: Py, method: Py): void {
  Object.defineProperty(plain, ORIGINAL, { value: method });
}

/** The function behind a bound method or a method taken from its class; any other function itself. */
export function underlying(f: Py): Py {
  return bound_parts(f)?.func ?? (f as { readonly [ORIGINAL]?: Py })[ORIGINAL] ?? f;
}
