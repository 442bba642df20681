import { repr } from "../builtins/repr/index.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { dict_delitem, dict_popitem } from "../builtins/dict/methods.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { KeyError } from "../core/exceptions/index.ts";
import { contains, getitem, setitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { NotImplemented } from "../core/singletons.ts";
import { truth } from "../core/truth.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { entries, MutableMapping } from "./mapping.ts";

/**
 * Python's `collections.ChainMap(*maps)`: several dicts seen as one; changes go to the first.
 *
 * @example const settings = new ChainMap(arguments_given, defaults); settings.get("port")
 */
export class ChainMap<K = Py, V = Py> extends MutableMapping<K, V> {
  static readonly __name__: string = "ChainMap";
  static readonly __module__: string = "collections";
  maps: Py[];

  constructor(...maps: Py[]) {
    super();
    this.maps = maps.length === 0 ? [new Dict()] : maps;
  }

  /** `ChainMap.fromkeys(iterable, value=None)` @example ChainMap.fromkeys("ab", 0) */
  static fromkeys(keys: Iterable<Py>, value: Py = null): ChainMap {
    const first = new Dict();
    for (const key of iter(keys)) first.set(key, value);
    return new this(first);
  }

  /** `m.new_child(m=None, **kwargs)`: a ChainMap with one more dict in front. @example scope.new_child() */
  new_child(...args: Py[]): ChainMap<K, V> {
    const keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    const first: Py = args[0] ?? new Dict();
    if (args.length > 0 && args[0] !== null) for (const [key, value] of Object.entries(keywords)) setitem(first, key, value);
    else for (const [key, value] of Object.entries(keywords)) first.set(key, value);
    return this.#like([first, ...this.maps]);
  }

  /** `m.parents`: the ChainMap without the first dict. */
  get parents(): ChainMap<K, V> {
    return this.#like(this.maps.slice(1));
  }

  #like(maps: readonly Py[]): ChainMap<K, V> {
    return Reflect.construct(this.constructor as new () => ChainMap<K, V>, maps);
  }

  /** What a missing key gives. @raises KeyError always */
  __missing__(key: K): V {
    throw new KeyError(key);
  }

  __getitem__(key: K): V {
    for (const map of this.maps) if (contains(map, key)) return getitem(map, key);
    return this.__missing__(key);
  }

  override get(key: K, fallback: Py = null): Py {
    return this.__contains__(key) ? getitem(this, key) : fallback;
  }

  __setitem__(key: K, value: V): void {
    setitem(this.maps[0], key, value);
  }

  __delitem__(key: K): void {
    if (!contains(this.maps[0], key)) throw not_first(key);
    if (this.maps[0] instanceof Map) dict_delitem(this.maps[0], key);
    else this.maps[0].__delitem__(key);
  }

  override __contains__(key: K): boolean {
    return this.maps.some((map) => contains(map, key));
  }

  #merged(): Dict<K, V> {
    const all = new Dict<Py, Py>();
    for (const map of this.maps.toReversed()) for (const [key] of entries(map)) all.set(key, null);
    return all;
  }

  __len__(): number {
    return this.#merged().size;
  }

  __bool__(): boolean {
    return this.maps.some((map) => truth(map));
  }

  [Symbol.iterator](): IterableIterator<K> {
    return this.#merged().keys();
  }

  override pop(key: K, fallback?: Py): Py {
    const first: Py = this.maps[0];
    if (!contains(first, key)) {
      if (fallback !== undefined) return fallback;
      throw not_first(key);
    }
    return call_method(first, "pop", key);
  }

  override popitem(): Py {
    if (!truth(this.maps[0])) throw new KeyError("No keys found in the first mapping.");
    return this.maps[0] instanceof Map ? dict_popitem(this.maps[0]) : this.maps[0].popitem();
  }

  override clear(): null {
    this.maps[0].clear();
    return null;
  }

  /** `m.copy()`: a copy of the first dict before the same others. @example m.copy() */
  copy(): ChainMap<K, V> {
    return this.#like([call_method(this.maps[0], "copy"), ...this.maps.slice(1)]);
  }

  __copy__(): ChainMap<K, V> {
    return this.copy();
  }

  __or__(other: Py): Py {
    if (!(other instanceof Map) && !(other instanceof MutableMapping)) return NotImplemented;
    const result = this.copy();
    result.update(other);
    return result;
  }

  __ror__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    const all = new Dict(other);
    for (const map of this.maps.toReversed()) for (const [key, value] of entries(map)) all.set(key, value);
    return this.#like([all]);
  }

  __ior__(other: Py): this {
    call_method(this.maps[0], "update", other);
    return this;
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(${this.maps.map((map) => repr(map)).join(", ")})`;
  }
}

function not_first(key: Py): KeyError {
  return new KeyError(`Key not found in the first mapping: ${repr(key)}`);
}
