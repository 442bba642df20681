import { AttributeError, TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { class_name_of, type_name } from "../type_name.ts";
import { type_info } from "../types.ts";
import type { Py } from "../value.ts";
import { no_attribute } from "./getattr.ts";
import { class_chain } from "./lookup.ts";
import { mangle } from "./mangle.ts";
import { is_plain_builtin } from "./plain_builtin.ts";

/**
 * Python's `x.name = value` and `setattr(x, name, value)`: properties and descriptors are asked, `__setattr__` first.
 *
 * @raises AttributeError if `x` can't have the attribute
 * @example setattr(config, key, value)
 */
export function setattr(x: Py, name: string, value: Py): void {
  if (typeof name !== "string") throw new TypeError(`attribute name must be string, not '${type_name(name)}'`);
  if (is_object(x) && typeof x.__setattr__ === "function") x.__setattr__(name, value);
  else set_plainly(x, name, value);
}

/** `object.__setattr__(x, name, value)`: as {@link setattr} without asking `__setattr__`. */
export function set_plainly(x: Py, name: string, value: Py): void {
  if (typeof x === "function") {
    if (type_info(x) !== undefined) throw new TypeError(`cannot set '${name}' attribute of immutable type '${class_name_of(x)}'`);
    set_static(x, name, value);
    return;
  }
  if (!is_object(x) || is_plain_builtin(x)) throw no_dict(x, name);
  const descriptor = data_descriptor(x, name);
  if (descriptor !== undefined) {
    descriptor.__set__(x, value);
    return;
  }
  const key = mangle(name, false);
  if (has_setterless_property(x, key)) {
    throw new AttributeError(`property '${name}' of '${type_name(x)}' object has no setter`);
  }
  x[key] = value;
}

/** The attributes that a function keeps under names of its own in JavaScript. */
function set_static(f: Py, name: string, value: Py): void {
  if (name === "__name__" || name === "__qualname__" || name === "__doc__" || name === "__module__") {
    Object.defineProperty(f, name, { value, writable: true, configurable: true });
  } else if (is_class(f) && typeof value === "function" && !is_class(value)) {
    // A function stored on a class becomes a method of its instances.
    Object.defineProperty(f, mangle(name, true), { value, writable: true, configurable: true, enumerable: true });
  } else {
    f[mangle(name, true)] = value;
  }
}

/**
 * Python's `del x.name` and `delattr(x, name)`.
 *
 * @raises AttributeError if there is no such attribute
 */
export function delattr(x: Py, name: string): void {
  if (is_object(x) && typeof x.__delattr__ === "function") x.__delattr__(name);
  else delete_plainly(x, name);
}

/** `object.__delattr__(x, name)` */
export function delete_plainly(x: Py, name: string): void {
  if (is_object(x)) {
    if (is_plain_builtin(x)) throw no_dict(x, name);
    const descriptor = data_descriptor(x, name);
    if (descriptor !== undefined) {
      descriptor.__delete__(x);
      return;
    }
  }
  const key = mangle(name, typeof x === "function");
  if (x === null || x === undefined || !Object.hasOwn(x, key) || x[key] === undefined) throw no_attribute(x, name);
  delete x[key];
}

function is_object(x: Py): boolean {
  return typeof x === "object" && x !== null;
}

function no_dict(x: Py, name: string): AttributeError {
  return new AttributeError(`'${type_name(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`, { name, obj: x });
}

/** A descriptor with `__set__` among the class attributes. */
function data_descriptor(x: Py, name: string): Py {
  const key = mangle(name, true);
  for (const cls of class_chain(x.constructor)) {
    const found = Object.getOwnPropertyDescriptor(cls, key);
    if (found !== undefined) return typeof found.value?.__set__ === "function" ? found.value : undefined;
  }
  return undefined;
}

function has_setterless_property(x: Py, key: string): boolean {
  for (let p = Object.getPrototypeOf(x); p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    const found = Object.getOwnPropertyDescriptor(p, key);
    if (found !== undefined) return found.get !== undefined && found.set === undefined;
  }
  return false;
}
