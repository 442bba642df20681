import { delete_plainly, set_plainly } from "../core/attributes/setattr.ts";
import type { Py } from "../core/value.ts";
import type { Field } from "./Field.ts";
import { FrozenInstanceError } from "./FrozenInstanceError.ts";

/**
 * Makes `setattr` and `delattr` refuse the fields of a frozen dataclass, and on the class itself any attribute. The
 * constructor assigns natively and is not asked.
 */
export function freeze_fields(cls: Py, fields: readonly Field[]): void {
  const names = new Set(fields.map((f) => f.name));
  const is_refused = (self: Py, name: string): boolean => self.constructor === cls || names.has(name);
  Object.defineProperties(cls.prototype, {
    __setattr__: {
      value(this: Py, name: string, value: Py): void {
        if (is_refused(this, name)) throw new FrozenInstanceError(`cannot assign to field '${name}'`);
        set_plainly(this, name, value);
      },
      configurable: true,
    },
    __delattr__: {
      value(this: Py, name: string): void {
        if (is_refused(this, name)) throw new FrozenInstanceError(`cannot delete field '${name}'`);
        delete_plainly(this, name);
      },
      configurable: true,
    },
  });
}
