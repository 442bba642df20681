/** What an object has. */
import { dir, getattr, hasattr } from "../core/attributes/index.ts";
import { MISSING } from "../core/attributes/missing.ts";
import { class_chain } from "../core/attributes/lookup.ts";
import { mangle } from "../core/attributes/mangle.ts";
import { call } from "../core/call/index.ts";
import { mro } from "../core/class/index.ts";
import { AttributeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { truth } from "../core/truth.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

/** Names with values. */
type Members = (readonly [name: string, value: Py])[];

/**
 * Python's `inspect.getmembers(object, predicate=None)`: the attributes as pairs, by name.
 *
 * @param predicate keeps only the values for which it is true
 * @example getmembers(plugin, isfunction)
 */
export function getmembers(object: Py, predicate: Py = null): Members {
  return members(object, predicate, (name) => getattr(object, name, MISSING));
}

/** Python's `inspect.getmembers_static(object, predicate=None)`: as {@link getmembers}, without running properties. @example getmembers_static(plugin) */
export function getmembers_static(object: Py, predicate: Py = null): Members {
  return members(object, predicate, (name) => getattr_static(object, name, MISSING));
}

function members(object: Py, predicate: Py, get: (name: string) => Py): Members {
  const found: Members = [];
  for (const name of dir(object)) {
    const value = get(name);
    if (value === MISSING || (predicate !== null && !truth(call(predicate, value)))) continue;
    found.push(tuple(name, value));
  }
  return found;
}

/** Python's `inspect.getmro(cls)` @example getmro(KeyError) */
export function getmro(cls: Py): Py {
  return tuple_of(mro(cls));
}

/**
 * Python's `inspect.getattr_static(obj, attr, default)`: an attribute as it is stored, without properties, descriptors or
 * `__getattr__`.
 *
 * @raises AttributeError if there is none and no default is given
 * @example getattr_static(server, "port", null)
 */
export function getattr_static(obj: Py, attr: string, fallback?: Py): Py {
  const own = Object.getOwnPropertyDescriptor(Object(obj), mangle(attr, typeof obj === "function"));
  if (own?.value !== undefined) return own.value;
  const cls: Py = is_class(obj) ? obj : Object(obj).constructor;
  for (const each of class_chain(cls)) {
    for (const [place, is_static] of [[each.prototype, false], [each, true]] as const) {
      const found = place === undefined ? undefined : Object.getOwnPropertyDescriptor(place, mangle(attr, is_static));
      if (found !== undefined) return found.value ?? property_of(found);
    }
  }
  if (fallback !== undefined) return fallback;
  if (hasattr(cls, attr)) return getattr(cls, attr);
  throw new AttributeError(attr);
}

/** What stands for a property: its getter. */
function property_of(descriptor: PropertyDescriptor): Py {
  const { get } = descriptor as { readonly get?: (this: void) => Py };
  return get;
}
