import type { Py } from "../value.ts";
import { mangle } from "../attributes/mangle.ts";

/**
 * Makes class attributes visible on instances as Python has it: reading gives the class's value, assigning makes the
 * instance's own.
 *
 * @param names attributes that are static fields of `cls`
 * @example class_attributes(Counter, "total", "limit")
 */
export function class_attributes(cls: Py, ...names: string[]): void {
  for (const name of names) {
    const key = mangle(name, true);
    Object.defineProperty(cls.prototype, mangle(name, false), {
      get(this: Py): Py {
        return this.constructor[key];
      },
      set(this: Py, value: Py) {
        Object.defineProperty(this, mangle(name, false), { value, writable: true, enumerable: true, configurable: true });
      },
      configurable: true,
    });
  }
}
