/** What classes that are mappings without being dicts share: Python's MutableMapping and its views. */
import { repr } from "../builtins/repr/index.ts";
import { PySet } from "../builtins/set/PySet.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { eq, same } from "../core/eq.ts";
import { KeyError, TypeError } from "../core/exceptions/index.ts";
import { contains, delitem, getitem, setitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { NotImplemented } from "../core/singletons.ts";
import { and_, or_, sub, xor } from "../core/operators/index.ts";
import { is_tuple, tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { lazily } from "../itertools/lazily.ts";

/** The views of a mapping. */
class MappingView {
  static readonly __module__: string = "collections.abc";
  protected readonly mapping: Py;

  constructor(mapping: Py) {
    this.mapping = mapping;
  }

  __len__(): number {
    return len(this.mapping);
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(${repr(this.mapping)})`;
  }
}

/** A view that is a set. */
abstract class SetView extends MappingView {
  abstract [Symbol.iterator](): IterableIterator<Py>;

  #set(): PySet {
    return new PySet([...this]);
  }

  __eq__(other: Py): Py {
    return other instanceof SetView ? eq(this.#set(), other.#set()) : other instanceof Set ? eq(this.#set(), other) : NotImplemented;
  }

  __and__(other: Py): Py {
    return and_(this.#set(), new PySet([...iter(other)]));
  }

  __or__(other: Py): Py {
    return or_(this.#set(), new PySet([...iter(other)]));
  }

  __sub__(other: Py): Py {
    return sub(this.#set(), new PySet([...iter(other)]));
  }

  __xor__(other: Py): Py {
    return xor(this.#set(), new PySet([...iter(other)]));
  }
}

class KeysView extends SetView {
  [Symbol.iterator](): IterableIterator<Py> {
    return iter(this.mapping);
  }

  __contains__(key: Py): boolean {
    return contains(this.mapping, key);
  }
}

class ItemsView extends SetView {
  [Symbol.iterator](): IterableIterator<Py> {
    const { mapping } = this;
    return lazily("generator", (function* () {
      for (const key of iter(mapping)) yield tuple(key, getitem(mapping, key));
    })());
  }

  __contains__(item: Py): boolean {
    if (!is_tuple(item) || item.length !== 2) return false;
    return contains(this.mapping, item[0]) && same(getitem(this.mapping, item[0]), item[1]);
  }
}

class ValuesView extends MappingView {
  [Symbol.iterator](): IterableIterator<Py> {
    const { mapping } = this;
    return lazily("generator", (function* () {
      for (const key of iter(mapping)) yield getitem(mapping, key);
    })());
  }

  __contains__(value: Py): boolean {
    return [...this].some((other) => same(other, value));
  }
}

/** A mapping: subclasses say what its items are. */
export abstract class MutableMapping<K = Py, V = Py> {
  static readonly __hash__ = null;

  abstract __getitem__(key: K): V;
  abstract __setitem__(key: K, value: V): void;
  abstract __delitem__(key: K): void;
  abstract __len__(): number;
  abstract [Symbol.iterator](): IterableIterator<K>;

  /** `m.get(key, default=None)` */
  get(key: K, fallback: Py = null): Py {
    try {
      return getitem(this, key);
    } catch (error) {
      if (error instanceof KeyError) return fallback;
      throw error;
    }
  }

  __contains__(key: K): boolean {
    try {
      getitem(this, key);
      return true;
    } catch (error) {
      if (error instanceof KeyError) return false;
      throw error;
    }
  }

  /** `m.keys()` */
  keys(): KeysView {
    return new KeysView(this);
  }

  /** `m.items()` */
  items(): ItemsView {
    return new ItemsView(this);
  }

  /** `m.values()` */
  values(): ValuesView {
    return new ValuesView(this);
  }

  /** `m.pop(key[, default])` @raises KeyError if there is neither */
  pop(key: K, fallback?: Py): Py {
    try {
      const value = getitem(this, key);
      delitem(this, key);
      return value;
    } catch (error) {
      if (error instanceof KeyError && fallback !== undefined) return fallback;
      throw error;
    }
  }

  /** `m.popitem()` @raises KeyError if it is empty */
  popitem(): Py {
    const first = this[Symbol.iterator]().next();
    if (first.done) throw new KeyError();
    const value = getitem(this, first.value);
    delitem(this, first.value);
    return tuple(first.value, value);
  }

  /** `m.clear()` */
  clear(): null {
    while (len(this) > 0) call_method(this, "popitem");
    return null;
  }

  /** `m.setdefault(key, default=None)` */
  setdefault(key: K, fallback: Py = null): Py {
    try {
      return getitem(this, key);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
    }
    setitem(this, key, fallback);
    return fallback;
  }

  /** `m.update(other=(), /, **kwds)` */
  update(...args: Py[]): null {
    const keywords: Keywords = is_keywords(args.at(-1)) ? args.pop() : {};
    if (args.length > 1) throw new TypeError(`MutableMapping.update() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
    for (const [key, value] of new Dict(args.length === 0 ? [] : entries(args[0]))) setitem(this, key, value);
    for (const [key, value] of Object.entries(keywords)) setitem(this, key, value);
    return null;
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Map) && !(other instanceof MutableMapping)) return NotImplemented;
    return eq(new Dict(entries(this)), new Dict(entries(other)));
  }
}

/** The entries of a mapping of any kind or of an iterable of pairs. */
export function* entries(source: Py): Iterable<[Py, Py]> {
  if (source instanceof Map) yield* source;
  else if (typeof source?.keys === "function" && !Array.isArray(source)) for (const key of iter(source.keys())) yield [key, getitem(source, key)];
  else for (const pair of iter(source)) yield [getitem(pair, 0), getitem(pair, 1)];
}
