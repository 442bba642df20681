import { Dict } from "../builtins/dict/Dict.ts";
import { dict_delitem } from "../builtins/dict/methods.ts";
import { repr } from "../builtins/repr/index.ts";
import { KeyError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { NotImplemented } from "../core/singletons.ts";
import { type Py } from "../core/value.ts";
import { entries, MutableMapping } from "./mapping.ts";

/**
 * Python's `collections.UserDict(dict=None, /, **kwargs)`: a base for classes that behave like dicts. The items are in `data`.
 *
 * @example class Headers extends UserDict<string, string> { … }
 */
export class UserDict<K = Py, V = Py> extends MutableMapping<K, V> {
  static readonly __name__: string = "UserDict";
  static readonly __module__: string = "collections";
  data: Map<K, V> = new Dict<K, V>();

  constructor(...args: Py[]) {
    super();
    if (args.length > 0 && args[0] !== null) this.update(...args);
    else this.update(...args.slice(1));
  }

  /** `UserDict.fromkeys(iterable, value=None)` @example UserDict.fromkeys("ab") */
  static fromkeys(keys: Iterable<Py>, value: Py = null): UserDict {
    const result = new this();
    for (const key of iter(keys)) result.__setitem__(key, value);
    return result;
  }

  __getitem__(key: K): V {
    const value = this.data.get(key);
    if (value !== undefined) return value;
    const missing: Py = (this as Py).__missing__;
    if (typeof missing === "function") return missing.call(this, key);
    throw new KeyError(key);
  }

  __setitem__(key: K, value: V): void {
    this.data.set(key, value);
  }

  __delitem__(key: K): void {
    dict_delitem(this.data, key);
  }

  override __contains__(key: K): boolean {
    return this.data.has(key);
  }

  override get(key: K, fallback: Py = null): Py {
    return this.__contains__(key) ? this.__getitem__(key) : fallback;
  }

  __len__(): number {
    return this.data.size;
  }

  [Symbol.iterator](): IterableIterator<K> {
    return iter(this.data);
  }

  /** `d.copy()` @example d.copy() */
  copy(): this {
    const made: Py = Reflect.construct(this.constructor as new () => this, []);
    Object.assign(made, this);
    made.data = new Dict(this.data);
    return made;
  }

  __copy__(): this {
    return this.copy();
  }

  #like(items: Iterable<[K, V]>): this {
    return Reflect.construct(this.constructor as new () => this, [new Dict(items)]);
  }

  __or__(other: Py): Py {
    if (!(other instanceof Map) && !(other instanceof UserDict)) return NotImplemented;
    return this.#like([...this.data, ...entries(other)]);
  }

  __ror__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    return this.#like([...other, ...this.data]);
  }

  __ior__(other: Py): this {
    for (const [key, value] of entries(other)) this.data.set(key, value);
    return this;
  }

  __repr__(): string {
    return repr(this.data);
  }
}
