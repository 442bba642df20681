import { mro } from "../../core/class/mro.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { GenericAlias } from "../../types/GenericAlias.ts";

/** An abstract type as a value: of annotations, and for `isinstance`. */
export interface AbstractType extends TypeValue<Py> {
  /** `Mapping.register(cls)`: from now on its instances count. */
  register<C>(cls: C): C;
}

/**
 * An abstract type: a name, what subscripts make of it, and the question whether a value is one.
 *
 * @param check whether a value counts by what it can do
 * @example const Sized = abstract_type("Sized", (x) => has_length(x));
 */
export function abstract_type(name: string, check: (x: Py) => boolean): AbstractType {
  const registered: Py[] = [];
  const type: Py = builtin_type<AbstractType>(
    function () {
      throw new TypeError(`Can't instantiate abstract class ${name}`);
    },
    { name, module: "collections.abc", check: (x) => check(x) || registered.some((cls) => x instanceof cls) },
  );
  const own: Record<string, Py> = {
    __class_getitem__: (args: Py) => new GenericAlias(type, args),
    register: (cls: Py): Py => {
      registered.push(cls);
      return cls;
    },
    // What a class's instances can do shows in its prototype.
    __subclasshook__: (cls: Py) => mro(cls).some((each) => registered.includes(each)) || (typeof cls.prototype === "object" && cls.prototype !== null && check(cls.prototype)),
  };
  for (const [key, value] of Object.entries(own)) Object.defineProperty(type, key, { value });
  return type;
}
