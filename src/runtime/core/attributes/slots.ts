/** `__slots__`: instances that have no `__dict__`. */
import { is_class } from "../is_class.ts";
import { class_name_of } from "../type_name.ts";
import { type_info } from "../types.ts";
import type { Py } from "../value.ts";
import { class_chain } from "./lookup.ts";

/** The names an instance may have, undefined where it has a `__dict__`. */
export function slots_of(x: Py): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const cls of class_chain(x.constructor)) {
    if (type_info(cls) !== undefined || class_name_of(cls) === "object") break;
    if (!is_class(cls) || !Object.hasOwn(cls, "__slots__")) return undefined;
    const slots: Py = (cls as Py).__slots__;
    for (const name of typeof slots === "string" ? [slots] : slots) names.add(name);
  }
  return names.size === 0 && !Object.hasOwn(x.constructor, "__slots__") || names.has("__dict__") ? undefined : names;
}
