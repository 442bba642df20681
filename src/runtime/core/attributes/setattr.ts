import { attach, detach } from "../class/attach.ts";
import { AttributeError, NotImplementedError, TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { special_method } from "../special_method.ts";
import { class_name_of, type_name } from "../type_name.ts";
import { type_info } from "../types.ts";
import type { Py } from "../value.ts";
import { data_descriptor, own_key, own_property } from "./data_descriptor.ts";
import { no_attribute } from "./getattr.ts";
import { mangle } from "./mangle.ts";
import { is_plain_builtin } from "./plain_builtin.ts";
import { slots_of } from "./slots.ts";
import { vars } from "./vars.ts";

/**
 * Python's `x.name = value` and `setattr(x, name, value)`: properties and descriptors are asked, `__setattr__` first.
 *
 * @raises AttributeError if `x` can't have the attribute
 * @example setattr(config, key, value)
 */
export function setattr(x: Py, name: string, value: Py): void {
  if (typeof name !== "string") throw new TypeError(`attribute name must be string, not '${type_name(name)}'`);
  const own = special_method(x, "__setattr__");
  if (own !== undefined) own.call(x, name, value);
  else set_plainly(x, name, value);
}

/** The exports of a module of the host, which nobody can change from outside. */
function is_namespace(x: Py): boolean {
  return typeof x === "object" && x !== null && x[Symbol.toStringTag] === "Module" && Object.getPrototypeOf(x) === null;
}

/** `sys.stdout = …` and the like have a function that does it. */
function set_in_module(module: Py, name: string, value: Py): void {
  const setter: unknown = module[`set_${name}`];
  if (typeof setter !== "function") throw new NotImplementedError(`'${name}' of a module can't be replaced from outside of it`);
  setter(value);
}

/** `object.__setattr__(x, name, value)`: as {@link setattr} without asking `__setattr__`. */
export function set_plainly(x: Py, name: string, value: Py): void {
  if (is_namespace(x)) {
    set_in_module(x, name, value);
    return;
  }
  if (typeof x === "function") {
    if (type_info(x) !== undefined) throw new TypeError(`cannot set '${name}' attribute of immutable type '${class_name_of(x)}'`);
    set_on_function(x, name, value);
    return;
  }
  if (!is_object(x) || is_plain_builtin(x)) throw no_dict(x, name);
  if (name === "__class__" || name === "__dict__") {
    set_special(x, name, value);
    return;
  }
  const descriptor = data_descriptor(x, name);
  if (descriptor !== undefined) {
    if (typeof descriptor.__set__ !== "function") throw new AttributeError("__set__");
    descriptor.__set__(x, value);
    return;
  }
  const property = own_property(x, name);
  if (property !== undefined && property.set === undefined) {
    throw new AttributeError(`property '${name}' of '${type_name(x)}' object has no setter`);
  }
  const slots = slots_of(x);
  if (slots?.has(name) === false && property === undefined) throw no_slot(x, name);
  x[mangle(name, false)] = value;
}

/** The attributes that say what an object is. */
function set_special(x: Py, name: string, value: Py): void {
  if (name === "__dict__") {
    const attributes = vars(x);
    attributes.clear();
    for (const [key, each] of value) attributes.set(key, each);
    return;
  }
  if (!is_class(value)) throw new TypeError(`__class__ must be set to a class, not '${type_name(value)}' object`);
  Object.setPrototypeOf(x, value.prototype);
}

/** The attributes that a function keeps under names of its own in JavaScript. */
function set_on_function(f: Py, name: string, value: Py): void {
  if (is_class(f)) attach(f, name, value);
  else if (name === "__name__" || name === "__qualname__" || name === "__doc__" || name === "__module__") {
    Object.defineProperty(f, name, { value, writable: true, configurable: true });
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
  const own = special_method(x, "__delattr__");
  if (own !== undefined) own.call(x, name);
  else delete_plainly(x, name);
}

/** `object.__delattr__(x, name)` */
export function delete_plainly(x: Py, name: string): void {
  if (is_class(x)) {
    if (!detach(x, name)) throw no_attribute(x, name);
    return;
  }
  if (is_object(x)) {
    if (is_plain_builtin(x)) throw no_dict(x, name);
    if (delete_by_descriptor(x, name)) return;
  }
  const key = own_key(x, name);
  if (x === null || x === undefined || !Object.hasOwn(x, key) || x[key] === undefined) throw no_attribute(x, name);
  delete x[key];
}

/** Whether a descriptor or a property of the class took the deletion. */
function delete_by_descriptor(x: Py, name: string): boolean {
  const descriptor = data_descriptor(x, name);
  if (descriptor !== undefined) {
    if (typeof descriptor.__delete__ !== "function") throw new AttributeError("__delete__");
    descriptor.__delete__(x);
    return true;
  }
  if (own_property(x, name) === undefined) return false;
  const deleter: Py = x[`${mangle(name, false)}__deleter`];
  if (deleter === undefined) throw new AttributeError(`property '${name}' of '${type_name(x)}' object has no deleter`);
  deleter.call(x);
  return true;
}

function is_object(x: Py): boolean {
  return typeof x === "object" && x !== null;
}

function no_dict(x: Py, name: string): AttributeError {
  return new AttributeError(`'${type_name(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`, { name, obj: x });
}

function no_slot(x: Py, name: string): AttributeError {
  const on_class = mangle(name, true) in x.constructor || mangle(name, false) in x;
  return on_class ? new AttributeError(`'${type_name(x)}' object attribute '${name}' is read-only`, { name, obj: x }) : no_dict(x, name);
}
