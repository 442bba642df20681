import { TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { is_tuple } from "../tuple.ts";
import type { TypeValue } from "../types.ts";
import { truth } from "../truth.ts";
import { Union } from "../union.ts";
import type { Py } from "../value.ts";
import { is_linear_instance, is_ordinary_instance } from "../types.ts";
import { mro } from "./mro.ts";
import { is_virtual_subclass, meets_protocol } from "./protocol.ts";
import { type } from "./type.ts";

/** A class that TypeScript can narrow to. */
export type ClassOf<T> = TypeValue<T> | (abstract new (...args: never[]) => T);

/**
 * Python's `isinstance(x, cls)`.
 *
 * @param cls a class, a builtin type, a tuple of those or a union
 * @raises TypeError if it is none
 * @example isinstance(x, tuple(int, str))
 */
export function isinstance<T>(x: unknown, cls: ClassOf<T>): x is T;
export function isinstance(x: Py, cls: Py): boolean;
export function isinstance(x: Py, cls: Py): boolean {
  if (typeof cls === "function") {
    const check: Py = cls.__metaclass__?.prototype?.__instancecheck__;
    if (check !== undefined) return truth(check.call(cls, x));
    if (x instanceof cls) return true;
    if (is_class(x)) return is_metaclass_of(cls, x);
    const met = meets_protocol(x, cls);
    if (met !== undefined) return met;
    // A type of the runtime has been asked already, with what was registered with it.
    if (Object.hasOwn(cls, Symbol.hasInstance)) return false;
    return is_virtual_subclass(type(x), cls) || is_linear_instance(x, cls) || claims_class(x, cls);
  }
  if (is_tuple(cls)) return cls.some((c) => isinstance(x, c));
  if (cls instanceof Union) return cls.__args__.some((c) => (c === null ? x === null : isinstance(x, c)));
  // `typing.Mapping` stands for the class of that name.
  if (typeof cls?.__origin__ === "function" && cls.__args__ === undefined) return isinstance(x, cls.__origin__);
  throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
}

function is_metaclass_of(cls: Py, x: Py): boolean {
  return x.__metaclass__ !== undefined && mro(x.__metaclass__).includes(cls);
}

/** Whether an object says by a property `__class__` that it stands for an instance, as mocks and proxies do. */
function claims_class(x: Py, cls: Py): boolean {
  if (typeof x !== "object" || x === null) return false;
  const claimed: unknown = x.__class__;
  return typeof claimed === "function" && (claimed === cls || is_ordinary_instance(cls, claimed.prototype));
}

/**
 * Python's `issubclass(cls, parent)`.
 *
 * @param parent a class, a tuple of classes or a union
 * @raises TypeError if an argument is no class
 * @example issubclass(bool, int) // true
 */
export function issubclass(cls: Py, parent: Py): boolean {
  if (!is_class(cls)) throw new TypeError("issubclass() arg 1 must be a class");
  if (is_tuple(parent)) return parent.some((p) => issubclass(cls, p));
  if (parent instanceof Union) return parent.__args__.some((p) => p !== null && issubclass(cls, p));
  if (typeof parent !== "function") throw new TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
  const check: Py = (parent).__metaclass__?.prototype?.__subclasscheck__;
  if (check !== undefined) return truth(check.call(parent, cls));
  return mro(cls).includes(parent) || (meets_protocol(cls, parent) ?? is_virtual_subclass(cls, parent));
}
