import { call } from "../core/call/call.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import type { Keywords, Py } from "../core/value.ts";
import { parameters_of } from "./fields.ts";

/**
 * Python's `dataclasses.replace(obj, **changes)`: a new instance with some fields changed.
 *
 * @raises TypeError if `obj` is no instance of a dataclass or a name is none of its fields
 * @raises TypeError for a field that the constructor does not take, or an InitVar without a default that is not given
 * @example replace(dish, { price: 2.5 })
 */
export function replace<T extends object>(x: T, changes: Keywords = {}): T {
  const all = parameters_of(x);
  if (all === undefined || is_class(x)) throw new TypeError("replace() should be called on dataclass instances");
  const args: Keywords = { ...changes };
  for (const field of all) {
    if (field.init_only) {
      if (!(field.name in args) && !field.optional) throw new TypeError(`InitVar '${field.name}' must be specified with replace()`);
    } else if (field.init) {
      if (!(field.name in args)) args[field.name] = (x as Py)[field.name];
    } else if (field.name in changes) {
      throw new TypeError(`field ${field.name} is declared with init=False, it cannot be specified with replace()`);
    }
  }
  return call(x.constructor, args);
}
