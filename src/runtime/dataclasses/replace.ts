import { getattr } from "../core/attributes/index.ts";
import { call } from "../core/call/call.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import type { Keywords } from "../core/value.ts";
import { CLASS_VARIABLE, Field, INIT_VARIABLE, MISSING } from "./Field.ts";
import { all_fields, is_instance_of_dataclass } from "./fields.ts";

/**
 * Python's `dataclasses.replace(obj, **changes)`: a new instance with some fields changed.
 *
 * @raises TypeError if `obj` is no instance of a dataclass, or the constructor does not take a name
 * @example replace(dish, { price: 2.5 })
 */
export function replace<T extends object>(x: T, changes: Keywords = {}): T {
  if (!is_instance_of_dataclass(x)) throw new TypeError("replace() should be called on dataclass instances");
  const args: Keywords = { ...changes };
  for (const f of all_fields(x.constructor)!.values()) {
    if (f._field_type === CLASS_VARIABLE) continue;
    if (!truth(f.init)) {
      if (f.name in changes) throw new TypeError(`field ${f.name} is declared with init=False, it cannot be specified with replace()`);
    } else if (!(f.name in changes)) {
      if (f._field_type === INIT_VARIABLE && !Field.is_optional(f)) throw new TypeError(`InitVar ${repr(f.name)} must be specified with replace()`);
      const value: unknown = f._field_type === INIT_VARIABLE ? getattr(x, f.name, MISSING) : getattr(x, f.name);
      // A class with a constructor of its own has the default there.
      if (value !== MISSING) args[f.name] = value;
    }
  }
  return call(x.constructor, args);
}
