import { dict_delitem, dict_setitem } from "../../builtins/dict/methods.ts";
import { list_del_slice, list_delitem, list_set_slice, list_setitem } from "../../builtins/list/items.ts";
import { Slice } from "../../builtins/slice/Slice.ts";
import { TypeError } from "../exceptions/index.ts";
import { is_list } from "../tuple.ts";
import { special_method } from "../special_method.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";

/**
 * Python's `x[key] = value`.
 *
 * @param key an index, a slice or a dict's key
 * @raises IndexError if a list has no such item
 * @raises TypeError if the items of `x` can't be set
 * @example setitem(xs, -1, 0)
 */
export function setitem(x: Py, key: Py, value: Py): void {
  // Small, so that the engine puts it in the place of the call.
  if (typeof key === "number" && key >= 0 && is_plain_list(x) && key < x.length && Number.isInteger(key)) x[key] = value;
  else set_any_item(x, key, value);
}

function is_plain_list(x: Py): x is Py[] {
  return Array.isArray(x) && x.constructor === Array;
}

function set_any_item(x: Py, key: Py, value: Py): void {
  if (typeof x === "object" && x !== null) {
    if (typeof x.__setitem__ === "function") return x.__setitem__(key, value);
    if (is_list(x)) return key instanceof Slice ? list_set_slice(x, key, value) : list_setitem(x, key, value);
    if (x instanceof Map) return dict_setitem(x, key, value);
  }
  const of_class: Py = special_method(x, "__setitem__");
  if (of_class !== undefined) return of_class.call(x, key, value);
  throw new TypeError(`'${type_name(x)}' object does not support item assignment`);
}

/**
 * Python's `del x[key]`.
 *
 * @raises IndexError, KeyError if there is no such item
 * @raises TypeError if items can't be deleted
 * @example delitem(ages, "Ann")
 */
export function delitem(x: Py, key: Py): void {
  if (typeof x === "object" && x !== null) {
    if (typeof x.__delitem__ === "function") return x.__delitem__(key);
    if (is_list(x)) return key instanceof Slice ? list_del_slice(x, key) : list_delitem(x, key);
    if (x instanceof Map) return dict_delitem(x, key);
  }
  const lacks = typeof x === "string" || Array.isArray(x) ? "doesn't" : "does not";
  throw new TypeError(`'${type_name(x)}' object ${lacks} support item deletion`);
}
