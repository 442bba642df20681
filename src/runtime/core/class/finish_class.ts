import { bind_arguments } from "../call/bind.ts";
import { signature_of } from "../call/metadata.ts";
import { TypeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import type { Keywords, Py } from "../value.ts";
import { is_descriptor } from "./class_attributes.ts";
import { bases } from "./mro.ts";
import { note_subclass } from "./subclasses.ts";

/** The end of `type.__new__`: `__set_name__` of what the class has, then `__init_subclass__` of its parent. */
export function finish_class(cls: Py, kwargs: Keywords = {}): Py {
  note_subclass(cls, bases(cls));
  for (const [name, value] of Object.entries<Py>(cls)) {
    if (is_descriptor(value) && typeof value.__set_name__ === "function") value.__set_name__(cls, name);
  }
  const told: Py = Object.getPrototypeOf(cls)?.__init_subclass__;
  const given = Object.keys(kwargs).length === 0 ? [] : [kwargs];
  if (typeof told !== "function") refuse_keywords(cls, kwargs);
  else {
    const signature = signature_of(told);
    told.apply(cls, signature === undefined ? given : bind_arguments(signature, given, `${class_name_of(cls)}.__init_subclass__`));
  }
  return cls;
}

/** What `object.__init_subclass__` does. */
export function refuse_keywords(cls: Py, kwargs: Keywords): void {
  if (Object.keys(kwargs).length > 0) throw new TypeError(`${class_name_of(cls)}.__init_subclass__() takes no keyword arguments`);
}
