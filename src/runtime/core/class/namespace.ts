/** What a class itself defines, as Python sees it: functions of self, properties, class methods, values. */
import { mangle, unmangle } from "../attributes/mangle.ts";
import { qualified_name } from "../call/name.ts";
import type { Py } from "../value.ts";
import { is_forwarding } from "./class_attributes.ts";
import { as_function } from "./as_method.ts";
import { Property, staticmethod } from "./methods.ts";

/** Names that JavaScript or the runtime keeps on classes. */
const OWN: readonly string[] = ["length", "name", "prototype", "arguments", "caller", "__metaclass__", "__abstract__", "__name__", "__coroutines__"];

/** The attributes of the class itself by name, in the order of its members. */
export function namespace_of(cls: Py): Map<string, Py> {
  const found = new Map<string, Py>([["__module__", cls.__module__ ?? "__main__"], ["__qualname__", qualified_name(cls)]]);
  for (const key of Object.getOwnPropertyNames(cls)) {
    if (OWN.includes(key) || is_internal(key)) continue;
    const value = own_static(cls, key);
    if (value !== undefined) found.set(unmangle(key), value);
  }
  for (const key of Object.getOwnPropertyNames(cls.prototype)) {
    const name = unmangle(key);
    if (key === "constructor" || is_internal(key) || found.has(name)) continue;
    const value = own_member(cls, name);
    if (value !== undefined) found.set(name, value);
  }
  return found;
}

function is_internal(key: string): boolean {
  return key.endsWith("__deleter");
}

function own_static(cls: Py, key: string): Py {
  const descriptor = Object.getOwnPropertyDescriptor(cls, key);
  if (descriptor === undefined) return undefined;
  if (descriptor.get !== undefined) return descriptor.get.call(cls);
  if (typeof descriptor.value !== "function" || descriptor.enumerable === true) return descriptor.value;
  return once(descriptor.value, (f) => staticmethod(f));
}

/** A method or property that the class itself defines, undefined if there is none. */
export function own_member(cls: Py, name: string): Py {
  const key = mangle(name, false);
  const descriptor = cls.prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(cls.prototype, key);
  if (descriptor === undefined) return undefined;
  const getter = (descriptor as Accessors).get;
  if (getter === undefined) return typeof descriptor.value === "function" ? qualified(as_function(descriptor.value, name), cls, name) : descriptor.value;
  if (is_forwarding(getter)) return undefined;
  return once(getter, () => property_of(cls, name, descriptor as Accessors));
}

/** A function of the class body is called after the class. */
function qualified(f: Py, cls: Py, name: string): Py {
  if (f.__qualname__ === undefined || f.__qualname__ === name) Object.defineProperty(f, "__qualname__", { value: `${qualified_name(cls)}.${name}`, writable: true, configurable: true });
  return f;
}

/** A property descriptor whose functions are values like others. */
interface Accessors {
  readonly get: Py;
  readonly set: Py;
}

function property_of(cls: Py, name: string, descriptor: Accessors): Property {
  const { get, set } = descriptor;
  const deleter: Py = cls.prototype[`${mangle(name, false)}__deleter`];
  const made = new Property(get === undefined ? null : as_function(get, name), set === undefined ? null : as_function(set, name), deleter === undefined ? null : as_function(deleter, name), get?.__doc__ ?? null);
  made.__name__ = name;
  return made;
}

const seen: WeakMap<object, Py> = /* @__PURE__ */ new WeakMap();

/** What was made of a function before, so that it is the same object each time. */
function once(f: Py, make: (f: Py) => Py): Py {
  let made: Py = seen.get(f);
  if (made === undefined) seen.set(f, (made = make(f)));
  return made;
}
