import type { Py } from "../value.ts";
import { float_function } from "./float_function.ts";

/** What was made of each module: as a value it stays one and the same. */
const made: WeakMap<object, object> = /* @__PURE__ */ new WeakMap();

/**
 * A module of the library as a value, whose names are looked up while the program runs: it knows what it is called, and functions
 * that give floats as plain numbers show that they are floats.
 *
 * @param module the imported namespace
 * @param name Python's name of it
 * @param floats the functions that give floats as plain numbers
 * @returns the same object each time
 * @example getattr(library_module(math, "math", ["sqrt"]), "sqrt")(16) // 4.0
 */
export function library_module<M extends object>(module: M, name: string, floats: readonly string[]): M {
  const known = made.get(module);
  if (known !== undefined) return known as M;
  const shown = new Set<string>(floats);
  const value: M = Object.create(null, { [Symbol.toStringTag]: { value: "Module" }, __name__: { value: name, configurable: true } });
  for (const key of Object.keys(module)) {
    const get = (): Py => {
      const found: Py = Reflect.get(module, key);
      return shown.has(key) ? float_function(found) : found;
    };
    Object.defineProperty(value, key, { get, enumerable: true, configurable: true });
  }
  made.set(module, value);
  return value;
}
