import { TypeError } from "../../core/exceptions/index.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import { is_keywords, type Keywords, type Py } from "../../core/value.ts";
import { Dict } from "./Dict.ts";
import { merge } from "./update.ts";
import { raw_set } from "./raw.ts";

export interface DictType extends TypeValue<Map<Py, Py>> {
  <V = Py>(kwargs?: Record<string, V>): Map<string, V>;
  <K = Py, V = Py>(source: ReadonlyMap<K, V> | Iterable<readonly [K, V]>): Map<K, V>;
  (source: Py, kwargs?: Keywords): Map<Py, Py>;
  new <K = Py, V = Py>(source?: Py, kwargs?: Keywords): Map<K, V>;
}

/**
 * Python's `dict(source=(), **kwargs)`.
 *
 * @param source a dict or an iterable of pairs
 * @raises TypeError, ValueError if `source` holds no pairs
 * @example dict({ port: 80 })
 * @example dict([["a", 1], ["b", 2]])
 */
export const dict = /* @__PURE__ */ builtin_type<DictType>(
  function dict(...args: Py[]) {
    const kwargs: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    if (args.length > 1) throw new TypeError(`dict expected at most 1 argument, got ${args.length}`);
    const result: Map<Py, Py> = Reflect.construct(Dict, [], new.target ?? Dict);
    if (args[0] !== undefined) merge(result, args[0]);
    for (const [key, value] of Object.entries(kwargs)) raw_set(result, key, value);
    return result;
  },
  { name: "dict", check: (x) => x instanceof Map, prototype: () => Dict.prototype },
);
