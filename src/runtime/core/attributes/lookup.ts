/** Where attributes are found, in Python's order. */
import { Dict } from "../../builtins/dict/Dict.ts";
import { FrozenSet, PySet } from "../../builtins/set/PySet.ts";
import { bind, bound_parts } from "../bound.ts";
import { asFloat } from "../float.ts";
import { through_instance } from "../class/class_attributes.ts";
import { is_layer } from "../class/layers.ts";
import { own_member } from "../class/namespace.ts";
import { AttributeError, BaseException } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { Tuple } from "../tuple.ts";
import type { Py } from "../value.ts";
import { builtin_method } from "./builtin_methods.ts";
import { builtin_class_method } from "./type_methods.ts";
import { MISSING } from "./missing.ts";
import { mangle } from "./mangle.ts";
import { special_attribute } from "./special.ts";

/**
 * The attribute `name` of anything, or {@link MISSING}. User `__getattr__` is asked last.
 */
export function lookup(x: Py, name: string): Py {
  if (typeof x === "object" && x !== null) return object_attribute(x, name);
  if (typeof x === "function") return is_class(x) ? class_attribute(x, name) : function_attribute(x, name);
  const special = special_attribute(x, name);
  return special === MISSING ? builtin_method(x, name) : special;
}

function object_attribute(x: Py, name: string): Py {
  const key = mangle(name, false);
  if (typeof x.__getattribute__ === "function") return asked(x, name);
  return plain_attribute(x, name, key);
}

/** What the class's own `__getattribute__` gives, with `__getattr__` behind it. */
function asked(x: Py, name: string): Py {
  try {
    return x.__getattribute__(name);
  } catch (error) {
    if (!(error instanceof AttributeError) || typeof x.__getattr__ !== "function") throw error;
    return x.__getattr__(name);
  }
}

/** `object.__getattribute__(x, name)`, or MISSING; `__getattr__` is asked last where the class has no hook before it. */
export function plain_attribute(x: Py, name: string, key: string = mangle(name, false)): Py {
  const own = Object.hasOwn(x, key) && !is_host_own(x, key) ? x[key] : undefined;
  if (own !== undefined) return typeof own === "number" && is_float_attribute(x, name) ? asFloat(own) : own;
  const inherited = prototype_attribute(x, key);
  if (inherited !== MISSING) return inherited;
  const on_class = typeof x.constructor === "function" ? static_attribute(x, x.constructor, name) : MISSING;
  if (on_class !== MISSING) return on_class;
  const special = special_attribute(x, name);
  if (special !== MISSING) return special;
  const builtin = builtin_method(x, name);
  if (builtin !== MISSING) return builtin;
  return typeof x.__getattr__ === "function" && typeof x.__getattribute__ !== "function" ? x.__getattr__(name) : MISSING;
}

/** Whether a class of the runtime says that an attribute of its instances, a plain number, is a float. */
function is_float_attribute(x: Py, name: string): boolean {
  return x.constructor?.__floats__?.includes(name) === true;
}

/** Whether the host put an own property on the object: an array's length, an error's stack. */
function is_host_own(x: Py, key: string): boolean {
  return (key === "length" && (Array.isArray(x) || x instanceof String)) || (key === "stack" && x instanceof BaseException);
}

/** An attribute of the prototypes up to the host's: properties are read, methods bound. */
export function prototype_attribute(x: Py, key: string, from: Py = Object.getPrototypeOf(x)): Py {
  for (let p: Py = from; p !== null && !is_host_prototype(p); p = Object.getPrototypeOf(p)) {
    const found = Object.getOwnPropertyDescriptor(p, key);
    if (found === undefined) continue;
    if (p === BaseException.prototype && HOST_NAMES_OF_ERRORS.includes(key)) return MISSING;
    if (found.get !== undefined) {
      const value: Py = found.get.call(x);
      return value === undefined ? MISSING : value;
    }
    if (found.value === undefined) return MISSING;
    return typeof found.value === "function" && !is_class(found.value) ? bind(x, found.value) : found.value;
  }
  return MISSING;
}

const HOST_NAMES_OF_ERRORS: readonly string[] = ["message", "name", "toString", "stack"];

function is_host_prototype(p: Py): boolean {
  return (
    p === Object.prototype || p === Array.prototype || p === Map.prototype || p === Set.prototype || p === Dict.prototype ||
    p === PySet.prototype || p === FrozenSet.prototype || p === Tuple.prototype || p === Error.prototype || p === String.prototype ||
    p === Function.prototype ||
    // Generators and iterators of the host carry their tag as a value; a class's is an accessor.
    typeof Object.getOwnPropertyDescriptor(p, Symbol.toStringTag)?.value === "string"
  );
}

/** A class attribute as an instance sees it: class methods bound to the class, functions and descriptors to the instance. */
function static_attribute(x: Py, cls: Py, name: string): Py {
  const key = mangle(name, true);
  for (const c of class_chain(cls)) {
    const found = Object.getOwnPropertyDescriptor(c, key);
    if (found === undefined) continue;
    const value: Py = found.get === undefined ? found.value : found.get.call(cls);
    if (value === undefined) return MISSING;
    // A static method is a class method or a staticmethod; a function in a static field is a plain function, which
    // becomes a method of the instance.
    return typeof value === "function" && !is_class(value) && found.enumerable !== true ? bind(cls, value) : through_instance(value, x, name);
  }
  return MISSING;
}

/** The classes of a chain of `extends`. */
export function* class_chain(cls: Py): Generator<Py> {
  for (const c of chain_of_statics(cls)) if (!is_layer(c)) yield c;
}

/** With those that show what a metaclass defines. */
function* chain_of_statics(cls: Py): Generator<Py> {
  for (let c = cls; typeof c === "function" && c !== Function.prototype; c = Object.getPrototypeOf(c)) yield c;
}

/** An attribute of a class: statics and methods of the class and its bases, methods as plain functions of self. */
function class_attribute(cls: Py, name: string): Py {
  const special = special_attribute(cls, name);
  if (special !== MISSING) return special;
  for (const c of chain_of_statics(cls)) {
    const found = is_host_class(c) ? undefined : own_class_attribute(c, name, cls);
    if (found === null) break;
    if (found !== undefined) return found.value;
  }
  const builtin = builtin_class_method(cls, name);
  if (builtin !== undefined) return builtin;
  const of_metaclass: Py = cls.__metaclass__?.prototype?.__getattr__;
  return typeof of_metaclass === "function" ? of_metaclass.call(cls, name) : MISSING;
}

/** What one class of the chain has; null for a static that is declared and has no value. */
function own_class_attribute(c: Py, name: string, cls: Py): { readonly value: Py } | null | undefined {
  const found = Object.getOwnPropertyDescriptor(c, mangle(name, true));
  if (found === undefined) {
    const member = is_host_prototype(c.prototype) || is_layer(c) ? undefined : own_member(c, name);
    return member === undefined ? undefined : { value: member };
  }
  const value: Py = found.get === undefined ? found.value : found.get.call(cls);
  if (value === undefined) return null;
  if (typeof value === "object" && value !== null && typeof value.__get__ === "function") return { value: value.__get__(null, cls) };
  return { value: typeof value === "function" && found.enumerable !== true ? bind(cls, value) : value };
}

function is_host_class(c: Py): boolean {
  return c === Object || c === Array || c === Map || c === Set || c === Error || c === String || c === Function;
}

function function_attribute(f: Py, name: string): Py {
  const special = special_attribute(f, name);
  if (special !== MISSING) return special;
  const key = mangle(name, true);
  // A bound method has the attributes of its function.
  const owner: Py = bound_parts(f)?.func ?? f;
  return Object.hasOwn(owner, key) && !["name", "length", "prototype"].includes(key) ? owner[key] : MISSING;
}
