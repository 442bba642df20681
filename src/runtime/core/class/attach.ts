/** Attributes put on classes at run time, so that TypeScript's own access to methods and statics sees them too. */
import { mangle } from "../attributes/mangle.ts";
import { as_method } from "./as_method.ts";
import { classmethod, staticmethod } from "./methods.ts";
import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";
import { class_attributes } from "./class_attributes.ts";

/** Attributes that JavaScript has a place of its own for. */
const STORED: readonly string[] = ["__name__", "__qualname__", "__doc__", "__module__", "__annotations__"];

/** Functions of these names are class methods or static methods without being told so. */
const IMPLICIT: Readonly<Record<string, (f: Py) => Py>> = {
  __new__: (f) => (...args: Py[]) => f(...args),
  __init_subclass__: class_function,
  __class_getitem__: class_function,
};

function class_function(f: Py): Py {
  return function (this: Py, ...args: Py[]): Py {
    return f(this, ...args);
  };
}

/**
 * Stores an attribute on a class: a function becomes a method of the instances, a classmethod or staticmethod one of
 * the class, anything else is a class attribute that instances show.
 *
 * @param name its Python name
 */
export function attach(cls: Py, name: string, value: Py): void {
  const static_key = mangle(name, true);
  const key = mangle(name, false);
  if (STORED.includes(name)) return hidden(cls, name, value);
  if (typeof value === "function" && !is_class(value) && Object.hasOwn(IMPLICIT, name)) return hidden(cls, static_key, IMPLICIT[name]!(value));
  if (value instanceof classmethod || value instanceof staticmethod) {
    Reflect.deleteProperty(cls.prototype, key);
    hidden(cls, static_key, value instanceof classmethod ? class_function(value.__func__) : IMPLICIT["__new__"]!(value.__func__));
  } else if (typeof value === "function" && !is_class(value)) {
    Reflect.deleteProperty(cls, static_key);
    hidden(cls.prototype, key, as_method(value, name));
  } else {
    Object.defineProperty(cls, static_key, { value, writable: true, enumerable: true, configurable: true });
    class_attributes(cls, name);
  }
}

/** Takes an attribute off a class; whether there was one. */
export function detach(cls: Py, name: string): boolean {
  const had_static = own_and_delete(cls, mangle(name, true));
  return own_and_delete(cls.prototype, mangle(name, false)) || had_static;
}

function own_and_delete(from: object, key: string): boolean {
  return Object.hasOwn(from, key) && Reflect.deleteProperty(from, key);
}

function hidden(on: object, key: string, value: Py): void {
  Object.defineProperty(on, key, { value, writable: true, enumerable: false, configurable: true });
}
