/** Methods of builtin types taken from the type: `str.upper`, `dict.__setitem__`, `object.__new__`. */
import { Bytes, ByteArray } from "../../builtins/bytes/index.ts";
import { FrozenSet, PySet } from "../../builtins/set/PySet.ts";
import { allocate } from "../class/allocate.ts";
import { is_abc } from "../class/abstract.ts";
import { register } from "../class/protocol.ts";
import { mro } from "../class/mro.ts";
import { subclasses } from "../class/subclasses.ts";
import { instantiate } from "../class/object.ts";
import { Float } from "../float.ts";
import { tuple_of } from "../tuple.ts";
import { class_name_of } from "../type_name.ts";
import { type_info } from "../types.ts";
import type { Py } from "../value.ts";
import { type Method, method_of } from "./builtin_methods.ts";

/** A value of each builtin type, whose methods are those of the type. */
const SAMPLES: Readonly<Record<string, () => Py>> = {
  str: () => "", int: () => 0, bool: () => true, float: () => new Float(0), list: () => [], dict: () => new Map(), set: () => new PySet(),
  frozenset: () => new FrozenSet(), tuple: () => tuple_of([]), bytes: () => new Bytes([]), bytearray: () => new ByteArray([]), object: () => ({}),
};

/** Methods of every class. */
const OF_CLASSES: Readonly<Record<string, (cls: Py) => Py>> = {
  register: (cls) => (is_abc(cls) || cls.__abstract__ !== undefined ? (subclass: Py) => register(cls, subclass) : undefined),
  mro: (cls) => () => mro(cls),
  __subclasses__: (cls) => () => subclasses(cls),
  __call__: (cls) => (...args: Py[]) => instantiate(cls, args),
};

/** The method as a function of self, undefined if the type has none. */
export function builtin_class_method(cls: Py, name: string): Py {
  if (Object.hasOwn(OF_CLASSES, name)) return OF_CLASSES[name]!(cls);
  if (name === "__new__") return (made: Py, ...args: Py[]) => allocate(made, args);
  if (name === "__init_subclass__" || name === "__class_getitem__") return undefined;
  for (const each of mro(cls)) {
    const known = class_name_of(each);
    if (type_info(each) === undefined && known !== "object") continue;
    const method = Object.hasOwn(SAMPLES, known) ? method_of(SAMPLES[known]!(), name) : undefined;
    if (method !== undefined) return named(method, name);
  }
  return undefined;
}

const functions: WeakMap<Method, Py> = /* @__PURE__ */ new WeakMap();

function named(method: Method, name: string): Py {
  let f: Py = functions.get(method);
  if (f === undefined) {
    f = (self: Py, ...args: Py[]) => method(self, ...args) ?? null;
    Object.defineProperty(f, "name", { value: name });
    functions.set(method, f);
  }
  return f;
}
