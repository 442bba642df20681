import { Dict } from "../builtins/dict/Dict.ts";
import { merge } from "../builtins/dict/update.ts";
import { map_repr } from "../builtins/repr/containers.ts";
import { dict_equal } from "../builtins/dict/compare.ts";
import { same } from "../core/eq.ts";
import { KeyError, TypeError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { NotImplemented } from "../core/singletons.ts";
import { truth } from "../core/truth.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";

/**
 * Python's `collections.OrderedDict(*args, **kwargs)`: a dict whose order counts in comparisons and can be changed.
 *
 * @example const recent = new OrderedDict<string, number>(); recent.move_to_end("a"); recent.popitem(false)
 */
export class OrderedDict<K = Py, V = Py> extends Dict<K, V> {
  static override readonly __name__: string = "OrderedDict";
  static readonly __tp_name__: string = "collections.OrderedDict";
  static readonly __module__: string = "collections";
  static readonly __hash__ = null;

  /** @param args a dict or pairs; keyword arguments last */
  constructor(...args: Py[]) {
    super();
    const keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    if (args.length > 1) throw new TypeError(`expected at most 1 arguments, got ${args.length}`);
    if (args.length === 1) merge(this, args[0]);
    for (const [key, value] of Object.entries(keywords)) this.set(key as K, value as V);
  }

  /** `OrderedDict.fromkeys(iterable, value=None)` @example OrderedDict.fromkeys("abc", 0) */
  static fromkeys<K>(keys: Iterable<K>, value: Py = null): OrderedDict<K> {
    const result = new this<K>();
    for (const key of iter(keys)) result.set(key, value);
    return result;
  }

  /**
   * `d.move_to_end(key, last=True)`
   *
   * @param last false moves it to the front
   * @raises KeyError if there is no such key
   * @example d.move_to_end("a", false)
   */
  move_to_end(key: K, last: Py = true): null {
    const stored = this.stored(key);
    if (stored === undefined) throw new KeyError(key);
    const value = this.get(stored)!;
    if (truth(last)) {
      this.delete(stored);
      this.set(stored, value);
    } else {
      const others = [...this].filter(([other]) => other !== stored);
      this.clear();
      this.set(stored, value);
      for (const [other, its] of others) this.set(other, its);
    }
    return null;
  }

  /**
   * `d.popitem(last=True)`: takes the item that came last, or first.
   *
   * @raises KeyError if there is none
   * @example d.popitem(false)
   */
  popitem(last: Py = true): readonly [K, V] {
    let found: [K, V] | undefined;
    for (const entry of this.entries()) {
      found = entry;
      if (!truth(last)) break;
    }
    if (found === undefined) throw new KeyError("dictionary is empty");
    this.delete(found[0]);
    return tuple(...found);
  }

  /** `d.copy()` @example d.copy() */
  copy(): this {
    const made: Py = Reflect.construct(this.constructor as new () => this, [this]);
    return made;
  }

  __copy__(): this {
    return this.copy();
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    if (!dict_equal(this, other)) return false;
    if (!(other instanceof OrderedDict)) return true;
    const keys = [...other.keys()];
    return [...this.keys()].every((key, i) => same(key, keys[i]));
  }

  override __or__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    const result = this.copy();
    merge(result, other);
    return result;
  }

  override __ror__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    const result: Py = Reflect.construct(this.constructor as new () => this, [other]);
    merge(result, this);
    return result;
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(${this.size === 0 ? "" : map_repr(this)})`;
  }
}
