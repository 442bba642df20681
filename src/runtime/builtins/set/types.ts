/** The types `set` and `frozenset`: callables and type values. */
import { TypeError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { FrozenSet, PySet } from "./PySet.ts";

export interface SetType extends TypeValue<Set<Py>> {
  <T = Py>(items?: Iterable<T>): Set<T>;
  (items: Py): Set<Py>;
  new <T = Py>(items?: Iterable<T>): Set<T>;
}

export interface FrozenSetType extends TypeValue<FrozenSet> {
  <T = Py>(items?: Iterable<T>): FrozenSet<T>;
  (items: Py): FrozenSet<Py>;
  new <T = Py>(items?: Iterable<T>): FrozenSet<T>;
}

/**
 * Python's `set(iterable=())`.
 *
 * @raises TypeError if the argument is not iterable or an item is unhashable
 * @example set([1, 2, 1]) // {1, 2}
 */
export const set = /* @__PURE__ */ builtin_type<SetType>(
  function set(...args: Py[]) {
    return make(new.target === undefined ? PySet : new.target, PySet, args, "set");
  },
  { name: "set", check: (x) => x instanceof Set && !(x instanceof FrozenSet), prototype: () => PySet.prototype },
);

/**
 * Python's `frozenset(iterable=())`. A frozenset is given back itself.
 *
 * @raises TypeError if the argument is not iterable or an item is unhashable
 * @example frozenset([1, 2]) // hashable
 */
export const frozenset = /* @__PURE__ */ builtin_type<FrozenSetType>(
  function frozenset(...args: Py[]) {
    if (new.target === undefined && args.length === 1 && args[0]?.constructor === FrozenSet) return args[0];
    return make(new.target === undefined ? FrozenSet : new.target, FrozenSet, args, "frozenset");
  },
  { name: "frozenset", check: (x) => x instanceof FrozenSet, prototype: () => FrozenSet.prototype },
);

function make(target: Py, base: Py, args: readonly Py[], name: string): Py {
  if (args.length > 1) throw new TypeError(`${name} expected at most 1 argument, got ${args.length}`);
  const items: Py = args[0];
  const known = items === undefined || items instanceof Set || items instanceof Map ? items : iter(items);
  return Reflect.construct(base, [known], target);
}
