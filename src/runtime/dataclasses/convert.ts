import { Dict } from "../builtins/dict/Dict.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { to_function } from "../core/call/to_function.ts";
import { call } from "../core/call/call.ts";
import { is_tuple, Tuple, tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { deepcopy } from "../copy/copy.ts";
import { fields_of, is_instance_of_dataclass, value_of } from "./fields.ts";

/**
 * Python's `dataclasses.asdict(obj, *, dict_factory=dict)`: dicts all the way down, everything else copied.
 *
 * @raises TypeError if it is no instance of a dataclass
 * @example asdict(dish) // {'name': 'soup', 'price': 1.5}
 */
export function asdict(x: Py, { dict_factory = null }: { dict_factory?: Py } = {}): Py {
  if (!is_instance_of_dataclass(x)) throw new TypeError("asdict() should be called on dataclass instances");
  const make = dict_factory === null ? (pairs: readonly Py[]) => new Dict(pairs) : to_function(dict_factory);
  return converted(x, (inner, again) => make(fields_of(inner)!.map((f) => tuple_of([f.name, again(value_of(inner, f))]))));
}

/**
 * Python's `dataclasses.astuple(obj, *, tuple_factory=tuple)`.
 *
 * @raises TypeError if it is no instance of a dataclass
 */
export function astuple(x: Py, { tuple_factory = null }: { tuple_factory?: Py } = {}): Py {
  if (!is_instance_of_dataclass(x)) throw new TypeError("astuple() should be called on dataclass instances");
  const make = tuple_factory === null ? tuple_of : to_function(tuple_factory);
  return converted(x, (inner, again) => make(fields_of(inner)!.map((f) => again(value_of(inner, f)))));
}

type Convert = (x: Py) => Py;

/** Converts the dataclasses in `x`, wherever they are in lists, tuples and dicts. */
function converted(x: Py, instance: (x: Py, again: Convert) => Py): Py {
  const again: Convert = (value) => {
    if (typeof value !== "object" || value === null) return value;
    if (is_instance_of_dataclass(value)) return instance(value, again);
    if (is_tuple(value)) return rebuilt_tuple(value, again);
    if (Array.isArray(value)) return value.constructor === Array ? value.map(again) : call(value.constructor, [...value].map(again));
    if (value instanceof Map) return rebuilt_dict(value, again);
    return deepcopy(value);
  };
  return again(x);
}

function rebuilt_tuple(value: readonly Py[], again: Convert): Py {
  const items = [...value].map(again);
  const cls: Py = value.constructor;
  // A named tuple takes its items one by one.
  if (cls._fields !== undefined) return call(cls, ...items);
  return cls === Tuple ? tuple_of(items) : call(cls, items);
}

function rebuilt_dict(value: ReadonlyMap<Py, Py>, again: Convert): Py {
  const items = [...value].map(([key, item]): [Py, Py] => [again(key), again(item)]);
  if (value.constructor === Map) return new Map(items);
  if (value.constructor === Dict) return new Dict(items);
  const factory: unknown = (value as Py).default_factory;
  if (factory === undefined) return call(value.constructor, items.map((pair) => tuple_of(pair)));
  const result: Py = call(value.constructor, factory);
  for (const [key, item] of items) result.set(key, item);
  return result;
}
