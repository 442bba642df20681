import { getattr } from "../core/attributes/index.ts";
import { MISSING } from "../core/attributes/missing.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

/** Python's `functools.WRAPPER_ASSIGNMENTS`: the attributes that a wrapper takes over. */
export const WRAPPER_ASSIGNMENTS: readonly string[] = /* @__PURE__ */ tuple_of(["__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"]);

/** Python's `functools.WRAPPER_UPDATES`: the dicts that are merged into the wrapper's. */
export const WRAPPER_UPDATES: readonly string[] = /* @__PURE__ */ tuple_of(["__dict__"]);

/** What functions of the runtime keep of those. */
const ASSIGNED = ["__module__", "__name__", "__qualname__", "__doc__"];

/**
 * Python's `functools.update_wrapper(wrapper, wrapped)`: gives `wrapper` the name, the docstring and the attributes of
 * `wrapped`, and `__wrapped__`.
 *
 * @param assigned the attributes that are taken over
 * @param updated the attributes that are dicts and merged
 * @returns the wrapper
 * @example update_wrapper(wrapper, handler)
 */
export function update_wrapper<F>(wrapper: F, wrapped: Py, assigned?: Py, updated?: Py): F;
export function update_wrapper(wrapper: Py, wrapped: Py, assigned: Py = ASSIGNED, updated: Py = ["__dict__"]): Py {
  for (const name of assigned === WRAPPER_ASSIGNMENTS ? ASSIGNED : assigned) {
    const value = getattr(wrapped, name, MISSING);
    if (value !== MISSING) Object.defineProperty(wrapper, name, { value, writable: true, configurable: true });
  }
  for (const _ of updated) {
    for (const [key, value] of Object.entries(wrapped)) wrapper[key] = value;
  }
  Object.defineProperty(wrapper, "__wrapped__", { value: wrapped, writable: true, configurable: true });
  return wrapper;
}

/**
 * Python's `functools.wraps(wrapped)`: the decorator of a wrapper function.
 *
 * @returns a function that applies {@link update_wrapper}
 * @example const wrapper = wraps(f)((...args) => f(...args))
 */
export function wraps(wrapped: Py, assigned?: Py, updated?: Py): <F>(wrapper: F) => F {
  return (wrapper) => update_wrapper(wrapper, wrapped, assigned, updated);
}
