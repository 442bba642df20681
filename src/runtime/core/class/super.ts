import { method_of } from "../attributes/builtin_methods.ts";
import { bind } from "../bound.ts";
import { AttributeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import type { Keywords, Py } from "../value.ts";
import { mangle } from "../attributes/mangle.ts";
import { allocate } from "./allocate.ts";
import { refuse_keywords } from "./finish_class.ts";
import { new_class } from "./metaclass.ts";
import { mro } from "./mro.ts";
import { object } from "./object.ts";
import { type } from "./type.ts";

/**
 * Python's `super(cls, self)`: an object whose attributes are looked up behind `cls` in the order of `self`'s class.
 * `self` is a class in class methods. For single inheritance the native `super` is the same, except towards builtin
 * containers and `object`, whose methods only this finds.
 *
 * @raises AttributeError when an attribute is read that no class behind `cls` has
 * @example super_(Duplex, this).__init__(port)
 */
export function super_(cls: Py, self: Py): Py {
  const on_class = is_class(self);
  const line = mro(on_class ? self : self.constructor);
  // In a metaclass self is a class too, but one that does not have `cls` among its bases.
  if (on_class && !line.includes(cls)) return proxy_behind(mro((self as Py).__metaclass__), cls, self, false);
  return proxy_behind(line, cls, self, on_class);
}

function proxy_behind(line: readonly Py[], cls: Py, self: Py, on_class: boolean): Py {
  const behind = line.slice(line.indexOf(cls) + 1);
  // What metaclasses inherit is `type`'s, which the runtime keeps elsewhere.
  const rest = behind.includes(type) ? behind.filter((each) => each !== object) : behind;
  return new Proxy(Object.create(null), {
    get: (_, name) => attribute(rest, self, on_class, name),
    has: (_, name) => find(rest, on_class, name) !== undefined,
  });
}

function attribute(line: readonly Py[], self: Py, on_class: boolean, name: string | symbol): Py {
  const found = find(line, on_class, name);
  if (found === undefined) {
    const builtin = typeof name !== "string" || on_class ? undefined : method_of(self, name);
    if (builtin !== undefined) return (...args: Py[]) => builtin(self, ...args) ?? null;
    if (name === "__init__") return () => null;
    if (name === "__init_subclass__") return (kwargs: Keywords = {}) => refuse_keywords(self, kwargs) ?? null;
    if (name === "__new__") return line.includes(type) ? new_class : (made: Py, ...args: Py[]) => allocate(made, args);
    if (name === "__class_getitem__") return () => self;
    if (name === "__prepare__") return () => new Map();
    throw new AttributeError(`'super' object has no attribute '${String(name)}'`, { name: String(name), obj: self });
  }
  if (found.get !== undefined) return found.get.call(self);
  const value: Py = found.value;
  if (typeof value !== "function" || is_class(value) || name === "__new__") return value;
  return bind(self, value);
}

/** The first own property of that name among the classes. */
function find(line: readonly Py[], on_class: boolean, name: string | symbol): PropertyDescriptor | undefined {
  for (const cls of line) {
    const places = on_class ? [cls, cls.prototype] : [cls.prototype, cls];
    for (const [i, place] of places.entries()) {
      const is_static = on_class === (i === 0);
      const key = typeof name === "string" ? mangle(name, is_static) : name;
      const found = place && Object.getOwnPropertyDescriptor(place, key);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
