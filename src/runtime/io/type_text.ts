import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** The name of a stream's class as its `repr` shows it: with the module only where the class is one of this module's. */
export function type_text(stream: object): string {
  const cls: Py = stream.constructor;
  const name = class_name_of(cls);
  return Object.hasOwn(cls, "__module__") && cls.__module__ === "_io" ? `_io.${name}` : name;
}
