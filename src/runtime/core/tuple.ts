/** Tuples: frozen arrays that print, compare and hash as Python's. */
import { builtin_type, type TypeValue } from "./types.ts";
import type { Py } from "./value.ts";
import { tuple_from } from "../builtins/tuple/tuple_from.ts";

/**
 * A Python tuple. Made by `tuple(a, b)` or, from an iterable, `tuple_from(xs)`; methods that make arrays
 * (`map`, `slice`, …) give plain arrays.
 */
export class Tuple<T = Py> extends Array<T> {
  static get __type__(): Py {
    return tuple;
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

export interface TupleType extends TypeValue<readonly Py[]> {
  <T extends readonly unknown[]>(...items: T): Readonly<T>;
  new <T>(items?: Iterable<T>): readonly T[];
}

/**
 * Makes a tuple of its arguments. As a type (`isinstance(x, tuple)`, `type(x)`, a base class) it is Python's `tuple`.
 *
 * @example tuple(1, "a") // (1, 'a')
 */
export const tuple = /* @__PURE__ */ builtin_type<TupleType>(
  function tuple(this: unknown, ...items: Py[]) {
    if (new.target === undefined) return into_tuple(items);
    // A Python subclass is given an iterable. It is not frozen, as its constructor may still set attributes.
    const self: Py[] = Reflect.construct(Tuple, [], new.target);
    if (items.length > 0) for (const item of tuple_from(items[0])) self[self.length] = item;
    return self;
  },
  { name: "tuple", check: (x) => x instanceof Tuple, prototype: () => Tuple.prototype, call: (...args) => tuple_from(...args) },
);

/**
 * Makes a tuple of the items of an array.
 *
 * @example tuple_of([1, 2]) // (1, 2)
 */
export function tuple_of<T>(items: readonly T[]): readonly T[] {
  return into_tuple([...items]);
}

/** Makes a tuple of an array that nobody else has. Measured: ten times faster than a constructor that derives from Array's. */
function into_tuple<T>(items: T[]): readonly T[] {
  return Object.freeze(Object.setPrototypeOf(items, Tuple.prototype) as T[]);
}

/** Whether `x` is a tuple (also of a Python subclass of tuple). */
export function is_tuple(x: unknown): x is readonly Py[] {
  return x instanceof Tuple;
}

/** Whether `x` is a list (also of a Python subclass of list). */
export function is_list(x: unknown): x is Py[] {
  return Array.isArray(x) && !(x instanceof Tuple);
}
