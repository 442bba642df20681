import { dict_ior, dict_or, dict_ror } from "./union.ts";
import { KeyTable, needs_table } from "../../core/key_table.ts";
import type { Py } from "../../core/value.ts";

/**
 * A Python dict whose keys may be of any hashable type: a Map that finds keys by Python equality (1, 1.0 and True are
 * one key, tuples count by value) and keeps the key that came first. Where all keys are strings or small ints a plain
 * Map is as good, and every function of the runtime takes both.
 *
 * @example new Dict([[tuple(1, 2), "a"]]).get(tuple(1, 2)) // "a"
 */
export class Dict<K = Py, V = Py> extends Map<K, V> {
  static readonly __name__: string = "dict";
  // Made for the first key that needs it.
  #keys: KeyTable | undefined;

  /**
   * @param entries pairs of key and value, later ones winning
   * @raises TypeError if a key is unhashable
   */
  constructor(entries?: Iterable<readonly [K, V]> | null) {
    // Not handed to Map, whose constructor would call `set` before there is a table.
    super();
    if (entries) for (const [key, value] of entries) Dict.prototype.set.call(this, key, value);
  }

  static override get [Symbol.species](): MapConstructor {
    return Map;
  }

  /** @internal Map's own `has`. */
  own_has(key: K): boolean {
    return super.has(key);
  }

  /** @internal The stored key that equals `key`, undefined if there is none. */
  stored(key: K): K | undefined {
    if (this.#keys === undefined && !needs_table(key)) return super.has(key) ? key : undefined;
    return (this.#keys ??= new KeyTable()).find(key, this);
  }

  override get(key: K): V | undefined {
    if (typeof key === "string" && this.#keys === undefined) return super.get(key);
    const stored = this.stored(key);
    return stored === undefined ? undefined : super.get(stored);
  }

  override has(key: K): boolean {
    return this.stored(key) !== undefined;
  }

  override set(key: K, value: V): this {
    if (typeof key === "string" && this.#keys === undefined) return super.set(key, value);
    const stored = this.stored(key);
    if (stored === undefined) this.#keys?.add(key);
    return super.set(stored ?? key, value);
  }

  override delete(key: K): boolean {
    const stored = this.stored(key);
    if (stored === undefined) return false;
    this.#keys?.remove(stored);
    return super.delete(stored);
  }

  override clear(): void {
    this.#keys?.clear();
    super.clear();
  }

  // The operators; plain Maps borrow them.

  __or__(other: Py): Py {
    return dict_or(this, other);
  }

  __ror__(other: Py): Py {
    return dict_ror(this, other);
  }

  __ior__(other: Py): Py {
    return dict_ior(this, other);
  }
}
