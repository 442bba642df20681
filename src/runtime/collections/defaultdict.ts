import { deepcopy } from "../copy/copy.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { merge } from "../builtins/dict/update.ts";
import { map_repr } from "../builtins/repr/containers.ts";
import { guard_recursion, repr } from "../builtins/repr/index.ts";
import { call, callable } from "../core/call/call.ts";
import { KeyError, TypeError } from "../core/exceptions/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";

/**
 * Python's `collections.defaultdict(default_factory=None, /, *args, **kwargs)`: a dict that makes the value of a missing key when `d[key]` asks for it.
 *
 * @example const groups = new defaultdict<string, number[]>(list); getitem(groups, "a").push(1);
 */
export class defaultdict<K = Py, V = Py> extends Dict<K, V> {
  static override readonly __name__: string = "defaultdict";
  static readonly __tp_name__: string = "collections.defaultdict";
  static readonly __module__: string = "collections";
  /** Makes the missing values; None leaves them missing. */
  default_factory: Py;

  /**
   * @param default_factory what is called, without arguments, for a missing key
   * @param args a dict or pairs; keyword arguments last
   * @raises TypeError if the factory is neither callable nor None
   */
  constructor(default_factory: Py = null, ...args: Py[]) {
    super();
    Object.defineProperty(this, "default_factory", { writable: true, configurable: true, enumerable: false, value: null });
    const keywords = is_keywords(default_factory) ? default_factory : is_keywords(args.at(-1)) ? args.pop() : {};
    const factory = default_factory === keywords ? null : default_factory;
    if (factory !== null && !callable(factory)) throw new TypeError("first argument must be callable or None");
    if (args.length > 1) throw new TypeError(`dict expected at most 1 argument, got ${args.length}`);
    this.default_factory = factory;
    if (args.length === 1) merge(this, args[0]);
    for (const [key, value] of Object.entries(keywords)) this.set(key as K, value as V);
  }

  /**
   * What `d[key]` calls for a missing key.
   *
   * @returns the new value, which is stored
   * @raises KeyError without a factory
   */
  __missing__(key: K): V {
    if (this.default_factory === null) throw new KeyError(key);
    const value: V = call(this.default_factory);
    this.set(key, value);
    return value;
  }

  /** `d.copy()` @returns a defaultdict with the same factory and items @example d.copy() */
  copy(): this {
    const made: Py = Reflect.construct(this.constructor as new () => this, [this.default_factory, this]);
    return made;
  }

  __copy__(): this {
    return this.copy();
  }

  __deepcopy__(memo: Py): this {
    const made: Py = Reflect.construct(this.constructor as new () => this, [this.default_factory]);
    memo.set(this, made);
    for (const [key, value] of this) made.set(deepcopy(key, memo), deepcopy(value, memo));
    return made;
  }

  override __or__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    const result = this.copy();
    merge(result, other);
    return result;
  }

  override __ror__(other: Py): Py {
    if (!(other instanceof Map)) return NotImplemented;
    const result = new defaultdict<Py, Py>(this.default_factory, other);
    merge(result, this);
    return result;
  }

  __repr__(): string {
    const factory = guard_recursion(this, "...", () => repr(this.default_factory));
    return `${class_name_of(this.constructor)}(${factory}, ${map_repr(this)})`;
  }
}
