import { call } from "../call/call.ts";
import { mangle } from "../attributes/mangle.ts";
import type { Py } from "../value.ts";
import { as_function } from "./as_method.ts";
import { attach } from "./attach.ts";
import { staticmethod } from "./methods.ts";

/**
 * Applies decorators to a method of a class. Python's functions take the instance as their first parameter, methods
 * here as `this`: the decorators see a function of the former kind, and what they return becomes one of the latter.
 *
 * @param name the method's Python name
 * @param decorators in source order, so that the last is applied first
 * @example decorate_method(Client, "fetch", retry({ times: 3 }))
 */
export function decorate_method(cls: Py, name: string, ...decorators: Py[]): void {
  const on_instances = Object.hasOwn(cls.prototype, mangle(name, false));
  const method: Py = on_instances ? cls.prototype[mangle(name, false)] : cls[mangle(name, true)];
  const decorated = decorators.reduceRight<Py>((f, decorator) => call(decorator, f), as_function(method, name));
  if (on_instances) {
    attach(cls, name, decorated);
    return;
  }
  // A class method's function takes the class, which is `this` of the static one.
  attach(cls, name, typeof decorated === "function" ? class_method(decorated) : decorated);
}

function class_method(f: Py): Py {
  return staticmethod(function (this: Py, ...args: Py[]): Py {
    return f(this, ...args);
  });
}
