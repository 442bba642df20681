import type { Keywords, Py } from "../value.ts";
import { attach } from "./attach.ts";
import { finish_class } from "./finish_class.ts";
import { inherit } from "./inherit.ts";
import { make_by_metaclass, metaclass_of, show_metaclass } from "./metaclass.ts";
import { object } from "./object.ts";

/**
 * A class made at run time, as `type(name, bases, namespace)` makes it. The functions of the namespace take self.
 *
 * @param meta the metaclass where it is not `type`
 */
export function make_class(name: string, parents: readonly Py[], namespace: ReadonlyMap<string, Py>, kwargs: Keywords = {}, meta?: Py): Py {
  const base: Py = parents.length === 0 ? object : parents.length === 1 ? parents[0] : inherit(...parents);
  const cls: Py = class extends base {};
  Object.defineProperty(cls, "name", { value: name, configurable: true });
  Object.defineProperty(cls, "__name__", { value: name, writable: true, configurable: true });
  if (meta !== undefined) {
    Object.defineProperty(cls, "__metaclass__", { value: meta, configurable: true });
    show_metaclass(cls, meta);
  }
  for (const [key, value] of namespace) attach(cls, key, value);
  return finish_class(cls, kwargs);
}

/**
 * What Python does when a class statement ends: its metaclass makes the class, descriptors among its attributes are
 * told their names by `__set_name__`, and its parent hears of it by `__init_subclass__`.
 *
 * @param kwargs the keyword arguments of the class statement
 * @example class_created(Plugin, { name: "csv" })
 */
export function class_created<C>(cls: C, kwargs?: Record<string, Py>): C;
export function class_created(cls: Py, kwargs: Record<string, Py> = {}): Py {
  const meta: Py = metaclass_of(cls);
  return meta === undefined ? finish_class(cls, kwargs) : make_by_metaclass(meta, cls, kwargs);
}
