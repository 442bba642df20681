import { Dict } from "../builtins/dict/Dict.ts";
import { ByteArray } from "../builtins/bytes/index.ts";
import { PySet } from "../builtins/set/index.ts";
import { BaseException, TypeError } from "../core/exceptions/index.ts";
import { is_awaitable } from "../core/coroutine/index.ts";
import { Float } from "../core/float.ts";
import { is_generator } from "../core/iter.ts";
import { is_tuple, Tuple, tuple_of } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `copy.copy(x)`: a new object with the same items or attributes; `__copy__` is asked.
 *
 * @raises TypeError for what can't be copied
 * @example const other = copy(settings)
 */
export function copy<T>(x: T): T;
export function copy(x: Py): Py {
  if (is_atomic(x)) return x;
  if (typeof x.__copy__ === "function") return x.__copy__();
  return copied(x, (value) => value);
}

/**
 * Python's `copy.deepcopy(x, memo=None)`: a copy of all that is in it; `__deepcopy__` is asked. What is there twice is copied once.
 *
 * @raises TypeError for what can't be copied
 * @example const other = deepcopy(board)
 */
export function deepcopy<T>(x: T, memo?: Py): T;
export function deepcopy(x: Py, memo: Py = null): Py {
  const known: Map<Py, Py> = memo === null ? new Map() : memo;
  const again = (value: Py): Py => {
    if (is_atomic(value)) return value;
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    if (typeof value.__deepcopy__ === "function") {
      const made: Py = value.__deepcopy__(known);
      known.set(value, made);
      return made;
    }
    return copied(value, again, (made) => void known.set(value, made));
  };
  return again(x);
}

/**
 * Python's `copy.replace(obj, /, **changes)`: what `__replace__` gives.
 *
 * @raises TypeError if it has none
 * @example replace(point, { x: 3 })
 */
export function replace<T>(obj: T, changes?: Record<string, Py>): T;
export function replace(obj: Py, changes: Record<string, Py> = {}): Py {
  const method: Py = obj?.__replace__ ?? obj?._replace;
  if (typeof method !== "function") throw new TypeError(`replace() does not support ${type_name(obj)} objects`);
  return method.call(obj, changes);
}

/** What is its own copy. */
function is_atomic(x: Py): boolean {
  return typeof x !== "object" || x === null || x instanceof Float || (Object.isFrozen(x) && !is_tuple(x));
}

type Again = (value: Py) => Py;

/** A copy whose parts `again` makes; `made` is told the copy before its parts are, for objects that hold themselves. */
function copied(x: Py, again: Again, made: (copy: Py) => void = () => undefined): Py {
  if (is_generator(x) || is_awaitable(x)) throw new TypeError(`cannot pickle '${type_name(x)}' object`);
  if (x.constructor === Tuple) return copied_tuple(x, again, made);
  // A named tuple is made of its items.
  if (is_tuple(x)) return Reflect.construct(x.constructor as Py, x.map(again));
  const result: Py = x instanceof BaseException ? Reflect.construct(x.constructor as Py, x.args.map(again)) : emptied(x);
  made(result);
  if (x === result) return x;
  if (Array.isArray(x)) for (const item of x) result.push(again(item));
  else if (x instanceof Map) for (const [key, value] of x) result.set(again(key), again(value));
  else if (x instanceof Set) for (const item of x) result.add(again(item));
  for (const key of Object.keys(x)) if (!(Array.isArray(x) && /^\d+$/.test(key))) result[key] = again(x[key]);
  return result;
}

function copied_tuple(x: readonly Py[], again: Again, made: (copy: Py) => void): Py {
  const items = x.map(again);
  // A tuple of what is its own copy is its own copy.
  if (items.every((item, i) => item === x[i])) return x;
  const result = tuple_of(items);
  made(result);
  return result;
}

/** A new object of the same class without items. */
function emptied(x: Py): Py {
  switch (x.constructor) {
    case Array:
      return [];
    case Map:
      return new Map();
    case Set:
      return new Set();
    case Dict:
      return new Dict();
    case PySet:
      return new PySet();
  }
  if (x instanceof ByteArray) return new ByteArray(x.data.slice());
  if (Array.isArray(x) || x instanceof Map || x instanceof Set) return Reflect.construct(x.constructor as Py, []);
  return Object.create(Object.getPrototypeOf(x) as object);
}
