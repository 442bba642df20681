/** `object`: the base of the classes in general form. */
import { bind_arguments } from "../call/bind.ts";
import { signature_of } from "../call/metadata.ts";
import { TypeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import { is_linear_instance, is_ordinary_instance } from "../types.ts";
import type { Py } from "../value.ts";
import { check_instantiable } from "./abstract.ts";
import { mark_layer } from "./layers.ts";
import { allocate, ALLOCATES, is_allocation } from "./allocate.ts";

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
  static readonly [ALLOCATES]: boolean = false;

  constructor(...args: Py[]) {
    if (is_allocation(new.target)) return;
    return make(new.target, args, this) as this;
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    if (this === PyObject) return value !== undefined;
    return is_ordinary_instance(this, value) || is_linear_instance(value, this);
  }

  /** Allocates an instance of `cls` without initialising it. */
  static __new__(cls: Py, ...args: Py[]): Py {
    return allocate(cls, args);
  }

  __init__(..._args: Py[]): void {}
}

export { PyObject as object };

/**
 * The class that those in general form extend where their base is a builtin type or an exception of Python's: its
 * constructor goes by `__new__` and `__init__`, as that of `object` does.
 *
 * @param takes_arguments whether the base makes its instances of the arguments
 */
export function python_class(base: Py, takes_arguments: boolean): Py {
  const made = class extends base {
    static readonly [ALLOCATES]: boolean = takes_arguments;

    constructor(...args: Py[]) {
      if (!is_allocation(new.target)) return make(new.target, args);
      super(...args);
    }
  };
  mark_layer(made);
  return made;
}

/** What a call of a class does: its metaclass's `__call__`. */
function make(cls: Py, args: readonly Py[], self?: Py): Py {
  const meta_call: Py = cls.__metaclass__?.prototype?.__call__;
  return meta_call === undefined ? instantiate(cls, args, self) : meta_call.apply(cls, args);
}

/**
 * What `type.__call__` does: `__new__`, then `__init__` if that gave an instance.
 *
 * @param self an instance that is allocated already, for classes without a `__new__` of their own
 */
export function instantiate(cls: Py, args: readonly Py[], self?: Py): Py {
  check_instantiable(cls);
  const own_new = cls.__new__ !== undefined && cls.__new__ !== PyObject.__new__;
  const made = own_new ? cls.__new__(cls, ...bound(cls.__new__, [cls, ...args], cls, "__new__").slice(1)) : (self ?? allocate(cls, args));
  if (!(made instanceof cls)) return made;
  const init: Py = made.__init__;
  if (init === PyObject.prototype.__init__ && !own_new && args.length > 0 && signature_of(cls) === undefined) {
    throw new TypeError(`${class_name_of(cls)}() takes no arguments`);
  }
  init?.apply(made, bound(init, args, cls, "__init__"));
  return made;
}

/** The arguments in the order of the parameters, where those are described. */
function bound(f: Py, args: readonly Py[], cls: Py, name: string): readonly Py[] {
  const signature = signature_of(f);
  return signature === undefined ? args : bind_arguments(signature, args, `${class_name_of(cls)}.${name}`);
}
