import { TypeError } from "../../core/exceptions/index.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import { GenericAlias } from "../../types/GenericAlias.ts";
import type { Py } from "../../core/value.ts";

/** An abstract type as a value of annotations. */
export type AbstractType = TypeValue<Py>;

/** An abstract type: a name, and what subscripts make of it. */
export function abstract_type(name: string): AbstractType {
  const type: Py = builtin_type<AbstractType>(
    function () {
      throw new TypeError(`Can't instantiate abstract class ${name}`);
    },
    { name, module: "collections.abc", check: () => false },
  );
  Object.defineProperty(type, "__class_getitem__", { value: (args: Py): GenericAlias => new GenericAlias(type, args) });
  return type;
}
