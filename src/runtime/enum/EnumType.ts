import { delete_plainly, set_plainly } from "../core/attributes/setattr.ts";
import { AttributeError } from "../core/exceptions/index.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { is_flag_class } from "./registry.ts";

/** Python's `enum.EnumType`, the class of enum classes. */
export class EnumType {
  static readonly __module__ = "enum";

  /** Classes of enumerations are its instances. */
  static [Symbol.hasInstance](x: unknown): boolean {
    return typeof x === "function" && "__metaclass__" in x && (x.__metaclass__ === this || (typeof x.__metaclass__ === "function" && this.isPrototypeOf(x.__metaclass__)));
  }

  __setattr__(name: string, value: Py): void {
    if (is_member(this as Py, name)) throw new AttributeError(`cannot reassign member '${name}'`);
    set_plainly(this, name, value);
  }

  __delattr__(name: string): void {
    if (is_member(this as Py, name)) throw new AttributeError(`'${class_name_of(this as Py)}' cannot delete member '${name}'.`);
    delete_plainly(this, name);
  }

  __repr__(): string {
    return `<${is_flag_class(this as Py) ? "flag" : "enum"} '${class_name_of(this as Py)}'>`;
  }
}

function is_member(cls: Py, name: string): boolean {
  return Object.hasOwn(cls, name) && cls[name] instanceof cls;
}
