import { bind } from "../bound.ts";
import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";
import { mangle } from "../attributes/mangle.ts";
import { as_method } from "./as_method.ts";

/**
 * Makes class attributes visible on instances as Python has it: reading gives the class's value, assigning makes the
 * instance's own. Descriptors among them are asked.
 *
 * @param names attributes that are static fields of `cls`
 * @example class_attributes(Counter, "total", "limit")
 */
export function class_attributes(cls: Py, ...names: string[]): void {
  for (const name of names) {
    const key = mangle(name, true);
    Object.defineProperty(cls.prototype, mangle(name, false), {
      get(this: Py): Py {
        return through_instance(this.constructor[key], this, name);
      },
      set(this: Py, value: Py) {
        const descriptor: Py = this.constructor[key];
        if (is_descriptor(descriptor) && typeof descriptor.__set__ === "function") descriptor.__set__(this, value);
        else Object.defineProperty(this, mangle(name, false), { value, writable: true, enumerable: true, configurable: true });
      },
      configurable: true,
    });
    const made: { readonly get?: Py } | undefined = Object.getOwnPropertyDescriptor(cls.prototype, mangle(name, false));
    forwarding.add(made?.get);
  }
}

const forwarding: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Whether a getter only shows what the class has under the same name. */
export function is_forwarding(getter: Py): boolean {
  return forwarding.has(getter);
}

/** What an instance sees of a value that its class keeps: descriptors answer, plain functions become methods. */
export function through_instance(value: Py, self: Py, name: string): Py {
  if (typeof value === "function") return is_class(value) || unbinding.has(value) ? value : bind(self, method_of_class(value, name));
  return is_descriptor(value) && typeof value.__get__ === "function" ? value.__get__(self, self.constructor) : value;
}

const unbinding: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/**
 * Marks a function that CPython has in C: it does not become a method of a class that keeps it.
 *
 * @returns the function
 * @example static size = builtin_function(len)
 */
export function builtin_function<F extends object>(f: F): F {
  unbinding.add(f);
  return f;
}

const methods: WeakMap<object, Py> = /* @__PURE__ */ new WeakMap();

function method_of_class(f: Py, name: string): Py {
  let method: Py = methods.get(f);
  if (method === undefined) methods.set(f, (method = as_method(f, name)));
  return method;
}

/** Dunders count on instances of classes only. */
export function is_descriptor(value: Py): boolean {
  return typeof value === "object" && value !== null;
}
