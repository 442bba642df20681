/** `object`: the base of the classes in general form. */
import { bind_arguments } from "../call/bind.ts";
import { signature_of } from "../call/metadata.ts";
import { TypeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import { is_linear_instance, is_ordinary_instance } from "../types.ts";
import type { Py } from "../value.ts";
import { abstract_methods } from "./abstract.ts";

/** Set while `__new__` allocates, so that the constructor does nothing else. */
const allocating = { depth: 0 };

/**
 * Python's `object`. A class extends it where a TypeScript constructor can't say what the Python class does: multiple
 * inheritance with several `__init__`, `__new__`, metaclasses, `__init_subclass__`… Such a class has `__init__` as a
 * method and declares its fields with `declare`:
 *
 *     class Base extends object { declare x: number; __init__(x: number) { this.x = x; } }
 */
class PyObject {
  static readonly __name__: string = "object";
  static readonly __module__: string = "builtins";

  constructor(...args: Py[]) {
    if (allocating.depth > 0) return;
    return make(this, new.target, args) as this;
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    if (this === PyObject) return value !== undefined;
    return is_ordinary_instance(this, value) || is_linear_instance(value, this);
  }

  /** Allocates an instance of `cls` without initialising it. */
  static __new__(cls: Py, ..._args: Py[]): Py {
    return allocate(cls);
  }

  __init__(..._args: Py[]): void {}
}

export { PyObject as object };

function make(self: Py, cls: Py, args: readonly Py[]): Py {
  const meta_call: Py = cls.__metaclass__?.prototype?.__call__;
  if (meta_call !== undefined) return meta_call.apply(cls, args);
  return instantiate(cls, args, self);
}

/**
 * What `type.__call__` does: `__new__`, then `__init__` if that gave an instance.
 *
 * @param self an instance that is allocated already, for classes without a `__new__` of their own
 */
export function instantiate(cls: Py, args: readonly Py[], self?: Py): Py {
  const abstract = abstract_methods(cls);
  if (abstract.length > 0) throw cannot_instantiate(cls, abstract);
  const own_new = cls.__new__ !== PyObject.__new__;
  const made = own_new ? cls.__new__(cls, ...args) : (self ?? allocate(cls));
  if (!(made instanceof cls)) return made;
  const init: Py = made.__init__;
  if (init === PyObject.prototype.__init__ && !own_new && args.length > 0 && signature_of(cls) === undefined) {
    throw new TypeError(`${class_name_of(cls)}() takes no arguments`);
  }
  init?.apply(made, bound(init, args, cls));
  return made;
}

/** The arguments in the order of the parameters, where those are described. */
function bound(init: Py, args: readonly Py[], cls: Py): readonly Py[] {
  const signature = signature_of(init);
  return signature === undefined ? args : bind_arguments(signature, args, `${class_name_of(cls)}.__init__`);
}

function allocate(cls: Py): Py {
  allocating.depth++;
  try {
    return Reflect.construct(cls, []);
  } finally {
    allocating.depth--;
  }
}

function cannot_instantiate(cls: Py, methods: readonly string[]): TypeError {
  const plural = methods.length === 1 ? "" : "s";
  const names = methods.map((name) => `'${name}'`).join(", ");
  return new TypeError(
    `Can't instantiate abstract class ${class_name_of(cls)} without an implementation for abstract method${plural} ${names}`,
  );
}
