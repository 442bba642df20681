import { TypeError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { is_tuple } from "../../core/tuple.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";

export interface ListType extends TypeValue<Py[]> {
  <T = Py>(): T[];
  <K>(items: ReadonlyMap<K, Py>): K[];
  /** The members of an enumeration. */
  <E extends object>(items: Iterable<unknown> & (new (value: never) => E)): E[];
  <T>(items: Iterable<T>): T[];
  (items: Py): Py[];
  new <T = Py>(items?: Iterable<T>): T[];
}

/**
 * Python's `list(iterable=())`.
 *
 * @raises TypeError if the argument is not iterable
 * @example list("ab") // ['a', 'b']
 */
export const list = /* @__PURE__ */ builtin_type<ListType>(
  function list(...args: Py[]) {
    if (args.length > 1) throw new TypeError(`list expected at most 1 argument, got ${args.length}`);
    const items = args.length === 0 ? [] : iter(args[0]);
    if (new.target === undefined) return [...items];
    const self: Py[] = Reflect.construct(Array, [], new.target);
    for (const item of items) self[self.length] = item;
    return self;
  },
  { name: "list", check: (x) => Array.isArray(x) && !is_tuple(x), prototype: () => Array.prototype },
);
