import type { Py } from "../value.ts";
import { inherit } from "./inherit.ts";
import { object } from "./object.ts";
import { mangle } from "../attributes/mangle.ts";
import { is_class } from "../is_class.ts";

/**
 * A class made at run time, as `type(name, bases, namespace)` makes it. The functions of the namespace take self.
 */
export function make_class(name: string, parents: readonly Py[], namespace: ReadonlyMap<string, Py>): Py {
  const base: Py = parents.length === 0 ? object : parents.length === 1 ? parents[0] : inherit(...parents);
  const cls: Py = class extends base {};
  Object.defineProperty(cls, "name", { value: name });
  Object.defineProperty(cls, "__name__", { value: name });
  for (const [key, value] of namespace) {
    if (typeof value === "function" && !is_class(value)) {
      const method = function (this: Py, ...args: Py[]): Py {
        return value(this, ...args);
      };
      Object.defineProperty(cls.prototype, mangle(key, false), { value: method, writable: true, configurable: true });
    } else {
      cls[mangle(key, true)] = value;
    }
  }
  return class_created(cls);
}

/**
 * What Python does when a class statement ends: `__set_name__` of descriptors among its attributes, then
 * `__init_subclass__` of its parent.
 *
 * @param kwargs the keyword arguments of the class statement
 * @example class_created(Plugin, { name: "csv" })
 */
export function class_created<C>(cls: C, kwargs?: Record<string, Py>): C;
export function class_created(cls: Py, kwargs?: Record<string, Py>): Py {
  for (const [name, value] of Object.entries<Py>(cls)) {
    if (typeof value === "object" && value !== null && typeof value.__set_name__ === "function") value.__set_name__(cls, name);
  }
  const parent = Object.getPrototypeOf(cls);
  if (typeof parent?.__init_subclass__ === "function") parent.__init_subclass__.apply(cls, kwargs === undefined ? [] : [kwargs]);
  return cls;
}
