import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { is_flag_class } from "./registry.ts";

/** Python's `enum.EnumType`, the class of enum classes. */
export class EnumType {
  static readonly __module__ = "enum";

  __repr__(): string {
    return `<${is_flag_class(this as Py) ? "flag" : "enum"} '${class_name_of(this as Py)}'>`;
  }
}
