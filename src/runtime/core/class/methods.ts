/** `property`, `classmethod` and `staticmethod` as values. What a class body writes with them becomes TypeScript's own members. */
import { call } from "../call/call.ts";
import { AttributeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import { builtin_type, type TypeValue } from "../types.ts";
import type { Py } from "../value.ts";

/** A property: what `x.attr`, `x.attr = v` and `del x.attr` call. */
export class Property {
  static readonly __name__ = "property";
  static get __type__(): Py {
    return property;
  }

  readonly fget: Py;
  readonly fset: Py;
  readonly fdel: Py;
  __doc__: Py;
  __name__: Py = null;

  constructor(fget: Py = null, fset: Py = null, fdel: Py = null, doc: Py = null) {
    this.fget = fget;
    this.fset = fset;
    this.fdel = fdel;
    this.__doc__ = doc ?? fget?.__doc__ ?? null;
  }

  getter(f: Py): Property {
    return this.#with(f, this.fset, this.fdel);
  }

  setter(f: Py): Property {
    return this.#with(this.fget, f, this.fdel);
  }

  deleter(f: Py): Property {
    return this.#with(this.fget, this.fset, f);
  }

  __set_name__(_owner: Py, name: string): void {
    this.__name__ = name;
  }

  __get__(obj: Py, _owner: Py = null): Py {
    if (obj === null || obj === undefined) return this;
    if (this.fget === null) throw this.#lacks(obj, "getter");
    return call(this.fget, obj);
  }

  __set__(obj: Py, value: Py): void {
    if (this.fset === null) throw this.#lacks(obj, "setter");
    call(this.fset, obj, value);
  }

  __delete__(obj: Py): void {
    if (this.fdel === null) throw this.#lacks(obj, "deleter");
    call(this.fdel, obj);
  }

  #with(fget: Py, fset: Py, fdel: Py): Property {
    const made = Reflect.construct(this.constructor as typeof Property, [fget, fset, fdel, this.__doc__]);
    made.__name__ = this.__name__;
    return made;
  }

  #lacks(obj: Py, what: string): AttributeError {
    const name = this.__name__ === null ? "" : ` '${this.__name__}'`;
    return new AttributeError(`property${name} of '${class_name_of(obj.constructor)}' object has no ${what}`);
  }
}

/** A function wrapped so that calls through an instance hand it something else than the instance. */
class Wrapped {
  readonly __func__: Py;

  constructor(f: Py) {
    this.__func__ = f;
  }

  get __wrapped__(): Py {
    return this.__func__;
  }
}

class ClassMethod extends Wrapped {
  static readonly __name__ = "classmethod";
  static get __type__(): Py {
    return classmethod;
  }

  __get__(obj: Py, owner: Py = null): Py {
    const cls: Py = owner ?? obj.constructor;
    return (...args: Py[]) => call(this.__func__, cls, ...args);
  }
}

class StaticMethod extends Wrapped {
  static readonly __name__ = "staticmethod";
  static get __type__(): Py {
    return staticmethod;
  }

  __get__(): Py {
    return this.__func__;
  }

  __call__(...args: Py[]): Py {
    return call(this.__func__, ...args);
  }
}

/**
 * Python's `property(fget=None, fset=None, fdel=None, doc=None)`.
 *
 * @example static x = property(getattr(this, "get_x"), getattr(this, "set_x"));
 */
export const property = /* @__PURE__ */ builtin_type<TypeValue<Property> & ((fget?: Py, fset?: Py, fdel?: Py, doc?: Py) => Py)>(
  function property(...args: Py[]) {
    return Reflect.construct(Property, args, new.target ?? Property);
  },
  { name: "property", check: (x) => x instanceof Property, prototype: () => Property.prototype },
);

/** Python's `classmethod(function)`. */
export const classmethod = /* @__PURE__ */ builtin_type<TypeValue<ClassMethod> & ((f: Py) => Py)>(
  function classmethod(f: Py) {
    return new ClassMethod(f);
  },
  { name: "classmethod", check: (x) => x instanceof ClassMethod, prototype: () => ClassMethod.prototype },
);

/** Python's `staticmethod(function)`. */
export const staticmethod = /* @__PURE__ */ builtin_type<TypeValue<StaticMethod> & ((f: Py) => Py)>(
  function staticmethod(f: Py) {
    return new StaticMethod(f);
  },
  { name: "staticmethod", check: (x) => x instanceof StaticMethod, prototype: () => StaticMethod.prototype },
);
