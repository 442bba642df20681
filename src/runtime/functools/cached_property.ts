import { call } from "../core/call/call.ts";
import { yield_to_instance } from "../core/attributes/data_descriptor.ts";
import { mangle } from "../core/attributes/mangle.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Makes getters of a class compute once: what `@cached_property` does to them. The value becomes the instance's own attribute,
 * which may be assigned and deleted.
 *
 * @param names the properties' Python names
 * @example class Report { get total() { … } static { cache_properties(this, "total"); } }
 */
export function cache_properties(cls: Py, ...names: string[]): void {
  for (const name of names) {
    const key = mangle(name, false);
    const property: Py = Object.getOwnPropertyDescriptor(cls.prototype, key);
    if (property?.get === undefined) throw new TypeError("Cannot use cached_property instance without calling __set_name__ on it.");
    const get = function (this: Py): Py {
      const value = property.get.call(this) ?? null;
      keep(this, key, value);
      return value;
    };
    yield_to_instance(get);
    Object.defineProperty(cls.prototype, key, {
      get,
      set(this: Py, value: Py) {
        keep(this, key, value);
      },
      configurable: true,
    });
  }
}

function keep(self: object, key: string, value: unknown): void {
  Object.defineProperty(self, key, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * Python's `functools.cached_property(func)` as an object: a descriptor for a static field. Decorated methods are getters with
 * {@link cache_properties}.
 *
 * @example class Report { static total = new cached_property((self) => …); static { class_created(this); } }
 */
export class cached_property {
  static readonly __module__ = "functools";
  readonly func: Py;
  attrname: string | null = null;

  constructor(func: Py) {
    this.func = func;
  }

  __set_name__(_owner: Py, name: string): void {
    if (this.attrname === null) this.attrname = name;
    else if (name !== this.attrname) {
      throw new TypeError(`Cannot assign the same cached_property to two different names (${repr(this.attrname)} and ${repr(name)}).`);
    }
  }

  __get__(instance: Py, _owner: Py = null): Py {
    if (instance === null) return this;
    if (this.attrname === null) throw new TypeError("Cannot use cached_property instance without calling __set_name__ on it.");
    const key = mangle(this.attrname, false);
    if (!Object.hasOwn(instance, key)) keep(instance, key, call(this.func, instance));
    return instance[key];
  }
}
