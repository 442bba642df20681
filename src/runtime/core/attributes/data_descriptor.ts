/** Attributes of a class that come before what an instance has itself. */
import type { Py } from "../value.ts";
import { class_chain } from "./lookup.ts";
import { mangle } from "./mangle.ts";

/** The descriptor with `__set__` or `__delete__` among the class attributes, undefined if there is none. */
export function data_descriptor(x: Py, name: string): Py {
  const key = mangle(name, true);
  for (const cls of class_chain(x.constructor)) {
    const value: Py = Object.getOwnPropertyDescriptor(cls, key)?.value;
    if (value === undefined) continue;
    return typeof value === "object" && value !== null && (typeof value.__set__ === "function" || typeof value.__delete__ === "function") ? value : undefined;
  }
  return undefined;
}

const yielding: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Says of a getter that what an instance has under its name comes before it, as `cached_property` does. */
export function yield_to_instance(getter: object): void {
  yielding.add(getter);
}

/** The property of that name that an instance's class or one of its bases defines in TypeScript's way. */
export function own_property(x: Py, name: string): PropertyDescriptor | undefined {
  const key = mangle(name, false);
  for (let p: Py = Object.getPrototypeOf(x); p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    const found = Object.getOwnPropertyDescriptor(p, key);
    if (found === undefined) continue;
    if (yielding.has(Reflect.get(found, "get") as object)) return undefined;
    const is_class_attribute = typeof p.constructor === "function" && mangle(name, true) in p.constructor;
    return (found.get !== undefined || found.set !== undefined) && !is_class_attribute ? found : undefined;
  }
  return undefined;
}

/** Where an instance keeps an attribute of its own: beside a data descriptor of that name it must not stand in its way. */
export function own_key(x: Py, name: string): string {
  const is_hidden = typeof x === "object" && x !== null && (data_descriptor(x, name) !== undefined || own_property(x, name) !== undefined);
  return is_hidden ? `@${name}` : mangle(name, typeof x === "function");
}
