/**
 * The dunder methods of list, dict and set themselves. They do not ask the container for a method of its own, so that
 * `super().__setitem__(key, value)` in a Python subclass comes here and not back to the subclass.
 */
import { dict_equal } from "../../builtins/dict/compare.ts";
import { dict_delitem, dict_getitem, dict_setitem } from "../../builtins/dict/methods.ts";
import { raw_has, raw_keys } from "../../builtins/dict/raw.ts";
import { dict_update } from "../../builtins/dict/update.ts";
import { list_del_slice, list_delitem, list_getitem, list_set_slice, list_setitem, list_slice } from "../../builtins/list/items.ts";
import { list_clear, list_extend } from "../../builtins/list/methods.ts";
import { array_repr, map_repr, set_repr } from "../../builtins/repr/containers.ts";
import { set_equal } from "../../builtins/set/compare.ts";
import { lookup_item } from "../../builtins/set/lookup.ts";
import { raw_clear } from "../../builtins/set/raw.ts";
import { set_update } from "../../builtins/set/update.ts";
import { Slice } from "../../builtins/slice/Slice.ts";
import { items_equal } from "../eq.ts";
import { list_contains } from "../items/contains.ts";
import { SizedIterator } from "../iterators.ts";
import { NotImplemented } from "../singletons.ts";
import { is_list, is_tuple, tuple_of } from "../tuple.ts";
import type { Method } from "./builtin_methods.ts";

type Methods = Readonly<Record<string, Method>>;

/** Of lists. */
export const list_dunders = (): Methods => ({
  __init__: (xs, items) => {
    list_clear(xs);
    if (items !== undefined) list_extend(xs, items);
  },
  __len__: (xs) => xs.length,
  __iter__: (xs) => Array.prototype.values.call(xs),
  __contains__: (xs, item) => list_contains(xs, item),
  __getitem__: (xs, key) => (key instanceof Slice ? list_slice(xs, key.start, key.stop, key.step) : list_getitem(xs, key)),
  __setitem__: (xs, key, value) => (key instanceof Slice ? list_set_slice(xs, key, value) : list_setitem(xs, key, value)),
  __delitem__: (xs, key) => (key instanceof Slice ? list_del_slice(xs, key) : list_delitem(xs, key)),
  __eq__: (xs, other) => (is_list(other) ? items_equal(xs, other) : NotImplemented),
  __ne__: (xs, other) => (is_list(other) ? !items_equal(xs, other) : NotImplemented),
  __repr__: array_repr,
  __str__: array_repr,
});

/** Of tuples. */
export const tuple_dunders = (): Methods => ({
  __len__: (t) => t.length,
  __iter__: (t) => Array.prototype.values.call(t),
  __contains__: (t, item) => list_contains(t, item),
  __getitem__: (t, key) => (key instanceof Slice ? tuple_of(list_slice(t, key.start, key.stop, key.step)) : list_getitem(t, key)),
  __eq__: (t, other) => (is_tuple(other) ? items_equal(t, other) : NotImplemented),
  __ne__: (t, other) => (is_tuple(other) ? !items_equal(t, other) : NotImplemented),
  __repr__: array_repr,
  __str__: array_repr,
});

/** Of dicts. */
export const dict_dunders = (): Methods => ({
  __init__: (d, ...args) => dict_update(d, ...args),
  __len__: (d) => d.size,
  __iter__: (d) => new SizedIterator(d, raw_keys(d), "dictionary"),
  __contains__: (d, key) => raw_has(d, lookup_item(d, key)),
  __getitem__: dict_getitem,
  __setitem__: dict_setitem,
  __delitem__: dict_delitem,
  __eq__: (d, other) => (other instanceof Map ? dict_equal(d, other) : NotImplemented),
  __ne__: (d, other) => (other instanceof Map ? !dict_equal(d, other) : NotImplemented),
  __repr__: map_repr,
  __str__: map_repr,
});

/** Of sets. */
export const set_dunders = (): Methods => ({
  __init__: (s, items) => {
    raw_clear(s);
    if (items !== undefined) set_update(s, items);
  },
  __len__: (s) => s.size,
  __iter__: (s) => new SizedIterator(s, s.values(), "Set"),
  __contains__: (s, item) => s.has(lookup_item(s, item)),
  __eq__: (s, other) => (other instanceof Set ? set_equal(s, other) : NotImplemented),
  __ne__: (s, other) => (other instanceof Set ? !set_equal(s, other) : NotImplemented),
  __repr__: set_repr,
  __str__: set_repr,
});
