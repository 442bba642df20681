import { Dict } from "../builtins/dict/Dict.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { to_function } from "../core/call/to_function.ts";
import { is_tuple, tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { fields_of, value_of } from "./fields.ts";
import { deepcopy } from "./deepcopy.ts";

/**
 * Python's `dataclasses.asdict(obj, *, dict_factory=dict)`: dicts all the way down, everything else copied.
 *
 * @raises TypeError if it is no instance of a dataclass
 * @example asdict(dish) // {'name': 'soup', 'price': 1.5}
 */
export function asdict(x: Py, { dict_factory = null }: { dict_factory?: Py } = {}): Py {
  if (is_class(x) || fields_of(x) === undefined) throw new TypeError("asdict() should be called on dataclass instances");
  const make = dict_factory === null ? (pairs: readonly Py[]) => new Dict(pairs) : to_function(dict_factory);
  return converted(x, (inner, again) => make(fields_of(inner)!.map((f) => tuple_of([f.name, again(value_of(inner, f))]))));
}

/**
 * Python's `dataclasses.astuple(obj, *, tuple_factory=tuple)`.
 *
 * @raises TypeError if it is no instance of a dataclass
 */
export function astuple(x: Py, { tuple_factory = null }: { tuple_factory?: Py } = {}): Py {
  if (is_class(x) || fields_of(x) === undefined) throw new TypeError("astuple() should be called on dataclass instances");
  const make = tuple_factory === null ? tuple_of : to_function(tuple_factory);
  return converted(x, (inner, again) => make(fields_of(inner)!.map((f) => again(value_of(inner, f)))));
}

type Convert = (x: Py) => Py;

/** Converts the dataclasses in `x`, wherever they are in lists, tuples and dicts. */
function converted(x: Py, instance: (x: Py, again: Convert) => Py): Py {
  const again: Convert = (value) => {
    if (typeof value !== "object" || value === null) return value;
    if (fields_of(value) !== undefined) return instance(value, again);
    if (is_tuple(value)) return rebuilt_tuple(value, again);
    if (Array.isArray(value)) return value.map(again);
    if (value instanceof Map) return rebuilt_dict(value, again);
    return deepcopy(value);
  };
  return again(x);
}

function rebuilt_tuple(value: readonly Py[], again: Convert): Py {
  const items = value.map(again);
  // A named tuple is made again by its class.
  const cls: Py = value.constructor;
  return Object.hasOwn(cls, "_fields") ? new cls(...items) : tuple_of(items);
}

function rebuilt_dict(value: ReadonlyMap<Py, Py>, again: Convert): Py {
  const result: Py = value.constructor === Map ? new Map() : new Dict();
  for (const [key, item] of value) result.set(again(key), again(item));
  return result;
}
