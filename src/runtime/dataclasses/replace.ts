import { call } from "../core/call/call.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import type { Keywords, Py } from "../core/value.ts";
import { fields_of } from "./fields.ts";

/**
 * Python's `dataclasses.replace(obj, **changes)`: a new instance with some fields changed.
 *
 * @raises TypeError if `obj` is no instance of a dataclass or a name is none of its fields
 * @raises ValueError for a field that the constructor does not take
 * @example replace(dish, { price: 2.5 })
 */
export function replace<T extends object>(x: T, changes: Keywords = {}): T {
  const all = fields_of(x);
  if (all === undefined || is_class(x)) throw new TypeError("replace() should be called on dataclass instances");
  const args: Keywords = { ...changes };
  for (const field of all) {
    if (field.init) {
      if (!(field.name in args)) args[field.name] = (x as Py)[field.name];
    } else if (field.name in changes) {
      throw new ValueError(`field ${field.name} is declared with init=False, it cannot be specified with replace()`);
    }
  }
  return call(x.constructor, args);
}
