import { detach } from "../core/class/attach.ts";
import { mro } from "../core/class/mro.ts";
import { Generic } from "../core/class/markers.ts";
import { object } from "../core/class/object.ts";
import { iter } from "../core/iter.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { tuple_of } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { FIELD } from "./Field.ts";
import { all_fields } from "./fields.ts";

/**
 * `slots=True`: instances have the fields and nothing else, and the class shows no defaults.
 *
 * @raises TypeError if the class has `__slots__` of its own
 */
export function add_slots(cls: Py, weakref_slot: boolean): void {
  if (Object.hasOwn(cls, "__slots__")) throw new TypeError(`${class_name_of(cls)} already specifies __slots__`);
  const names = [...all_fields(cls)!.values()].filter((f) => f._field_type === FIELD).map((f): string => f.name);
  const inherited = new Set(mro(cls).slice(1).flatMap(own_slots));
  const wanted = weakref_slot ? [...names, "__weakref__"] : names;
  for (const name of names) detach(cls, name);
  Object.defineProperty(cls, "__slots__", { value: tuple_of(wanted.filter((name) => !inherited.has(name))), writable: true, configurable: true });
}

function own_slots(cls: Py): string[] {
  // An object with a dict can be referred to weakly as well.
  if (!Object.hasOwn(cls, "__slots__")) return cls === object || cls === Generic ? [] : ["__dict__", "__weakref__"];
  const slots: Py = cls.__slots__;
  if (typeof slots?.__next__ === "function" || typeof slots?.next === "function") throw new TypeError(`Slots of '${class_name_of(cls)}' cannot be determined`);
  return typeof slots === "string" ? [slots] : [...iter(slots)];
}
