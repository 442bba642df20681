import { dict_getitem } from "../../builtins/dict/methods.ts";
import { list_slice } from "../../builtins/list/items.ts";
import { Slice } from "../../builtins/slice/Slice.ts";
import { IndexError, TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { special_method } from "../special_method.ts";
import { is_tuple, tuple_of } from "../tuple.ts";
import { class_name_of, type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { index_of, position } from "./index_of.ts";
import { str_item, str_slice } from "./text.ts";

/**
 * Python's `x[key]`.
 *
 * @param key an index, a slice or a dict's key
 * @raises IndexError, KeyError if there is no such item
 * @raises TypeError if `x` has no items, or none of that kind
 * @example getitem([1, 2, 3], -1) // 3
 */
export function getitem<T extends readonly Py[], const I extends number>(x: T | null, key: I): T[I];
export function getitem<T>(x: readonly T[], key: number): T;
export function getitem<K, V>(x: ReadonlyMap<K, V>, key: K): V;
export function getitem(x: Py, key: Py): Py;
export function getitem(x: Py, key: Py): Py {
  // Small, so that the engine puts it in the place of the call. What has no item there, or methods of its own, goes on.
  if (typeof key === "number" && key >= 0 && Array.isArray(x) && (x as Py).__getitem__ === undefined) {
    const item: Py = x[key];
    if (item !== undefined) return item;
  }
  return any_item(x, key);
}

function any_item(x: Py, key: Py): Py {
  if (typeof x === "string") return str_getitem(x, key);
  if (typeof x === "object" && x !== null) {
    if (typeof x.__getitem__ === "function") return x.__getitem__(key);
    if (Array.isArray(x)) return sequence_item(x, key);
    if (x instanceof Map) return dict_getitem(x, key);
  }
  if (is_class(x)) return class_item(x, key);
  throw new TypeError(`'${type_name(x)}' object is not subscriptable`);
}

function sequence_item(xs: readonly Py[], key: Py): Py {
  const is_a_tuple = is_tuple(xs);
  if (!(key instanceof Slice)) return xs[position(key, xs.length, is_a_tuple ? "tuple" : "list")];
  const items = list_slice(xs, key.start, key.stop, key.step);
  return is_a_tuple ? tuple_of(items) : items;
}

/**
 * Python's `s[key]` of a str: by code point.
 *
 * @raises IndexError if there is no such character
 * @example str_getitem("héllo", 1) // "é"
 */
export function str_getitem(s: string, key: Py): string {
  if (key instanceof Slice) return str_slice(s, key.start, key.stop, key.step);
  const index = typeof key === "number" && Number.isInteger(key) ? key : index_of(key);
  if (index === undefined) throw new TypeError(`string indices must be integers, not '${type_name(key)}'`);
  if (typeof index === "bigint") throw new IndexError("cannot fit 'int' into an index-sized integer");
  const char = str_item(s, index);
  if (char === undefined) throw new IndexError("string index out of range");
  return char;
}

/** `cls[key]`: `__class_getitem__`, or a metaclass's items, as an Enum's. */
function class_item(cls: Py, key: Py): Py {
  const of_class: Py = special_method(cls, "__getitem__");
  if (of_class !== undefined) return of_class.call(cls, key);
  if (typeof cls.__class_getitem__ === "function") return cls.__class_getitem__(key);
  const GENERIC = ["list", "dict", "tuple", "set", "frozenset", "type"];
  const name = class_name_of(cls);
  // `list[int]` as a value means the type itself here.
  if (GENERIC.includes(name)) return cls;
  throw new TypeError(`type '${name}' is not subscriptable`);
}
