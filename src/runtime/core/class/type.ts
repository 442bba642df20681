import { bool } from "../../builtins/bool/bool.ts";
import { Dict } from "../../builtins/dict/Dict.ts";
import { dict } from "../../builtins/dict/dict_type.ts";
import { float } from "../../builtins/float/index.ts";
import { LazyIterator } from "../../builtins/iteration/LazyIterator.ts";
import { int } from "../../builtins/int/index.ts";
import { list } from "../../builtins/list/list_type.ts";
import { PySet } from "../../builtins/set/PySet.ts";
import { set } from "../../builtins/set/types.ts";
import { str } from "../../builtins/str/index.ts";
import { TypeError } from "../exceptions/index.ts";
import { Float } from "../float.ts";
import { is_class } from "../is_class.ts";
import { tuple, Tuple } from "../tuple.ts";
import { builtin_type, type TypeValue } from "../types.ts";
import type { Keywords, Py } from "../value.ts";
import { host_type_of, NoneType } from "./host_types.ts";
import { make_class } from "./make_class.ts";
import { call_metaclass } from "./metaclass.ts";
import { instantiate, object } from "./object.ts";

export interface TypeType extends TypeValue<Py> {
  (x: Py): Py;
  (name: string, bases: readonly Py[], namespace: ReadonlyMap<string, Py>): Py;
  new (...args: Py[]): Py;
}

/** What metaclasses inherit. */
class Metaclass {
  /** Makes an instance of the class: what `super().__call__(*args)` in a metaclass calls. */
  __call__(...args: Py[]): Py {
    return instantiate(this, args);
  }
}

/**
 * Python's `type(x)`, and `type(name, bases, namespace)`, which makes a class.
 *
 * @example type(1) === int // true
 */
export const type = /* @__PURE__ */ builtin_type<TypeType>(
  function type(...args: Py[]) {
    if (new.target !== undefined) return call_metaclass(new.target, args[0], args[1], args[2], ...args.slice(3));
    if (args.length >= 3) return make_type(args[0], args[1], args[2], args[3]);
    if (args.length !== 1) throw new TypeError("type() takes 1 or 3 arguments");
    return type_of(args[0]);
  },
  { name: "type", check: is_class, prototype: () => Metaclass.prototype },
);

/** The metaclass of the bases makes the class where they have one of their own. */
function make_type(name: string, parents: readonly Py[], namespace: ReadonlyMap<string, Py>, kwargs?: Keywords): Py {
  const meta: Py = parents.map((parent) => parent.__metaclass__).find((each) => each !== undefined);
  return meta === undefined ? make_class(name, parents, namespace, kwargs) : call_metaclass(meta, name, parents, namespace, ...(kwargs === undefined ? [] : [kwargs]));
}

function type_of(x: Py): Py {
  switch (typeof x) {
    case "string":
      return str;
    case "boolean":
      return bool;
    case "number":
      return Number.isInteger(x) ? int : float;
    case "bigint":
      return int;
    case "function":
      return is_class(x) ? ((x as Py).__metaclass__ ?? type) : host_type_of(x);
  }
  if (x === null) return NoneType;
  return container_type(x.constructor) ?? object_type(x);
}

function container_type(cls: unknown): Py {
  switch (cls) {
    case Array:
      return list;
    case Tuple:
      return tuple;
    case Map:
    case Dict:
      return dict;
    case Set:
    case PySet:
      return set;
    case Float:
      return float;
  }
  return undefined;
}

function object_type(x: Py): Py {
  const cls: Py = x.constructor;
  if (typeof cls !== "function" || cls === Object || cls === LazyIterator) return host_type_of(x) ?? object;
  return Object.hasOwn(cls, "__type__") ? cls.__type__ : cls;
}
