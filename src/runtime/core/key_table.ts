/**
 * Keys by Python equality on top of JavaScript's Map and Set, which compare primitives by value (as Python does) and
 * objects by identity. The table knows the stored keys for which that is not enough: `True` and `1.0`, which are the
 * key 1, and the objects with a hash of their own (tuples, bytes, user classes).
 */
import { eq } from "./eq.ts";
import { Float } from "./float.ts";
import { digest, hash_method, unhashable } from "./hash/index.ts";
import { integer } from "./int.ts";
import { Tuple } from "./tuple.ts";
import type { Py } from "./value.ts";

/** The storage whose keys are looked up; `own_has` is the unaltered `has` of Map or Set. */
export interface Storage {
  own_has(key: Py): boolean;
}

export class KeyTable {
  #aliases: Map<number | bigint, Py> | undefined;
  #buckets: Map<number, Py[]> | undefined;
  /** How many keys in buckets could equal a primitive: all but tuples. */
  #wild = 0;

  /**
   * The stored key that equals `key`, undefined if there is none.
   *
   * @raises TypeError if `key` is unhashable
   */
  find(key: Py, storage: Storage): Py {
    if (typeof key === "object" && key !== null && !(key instanceof Float)) return this.#find_object(key, storage);
    const plain = plain_key(key);
    if (storage.own_has(plain)) return plain;
    const alias = this.#aliases?.get(plain as number);
    if (alias !== undefined) return alias;
    return this.#wild > 0 ? this.#search(key) : undefined;
  }

  #find_object(key: object, storage: Storage): Py {
    if (!hashed_by_value(key)) return storage.own_has(key) ? key : undefined;
    const found = this.#buckets === undefined ? undefined : this.#search(key);
    if (found !== undefined || key.constructor === Tuple) return found;
    // An object with a hash of its own may equal a primitive (a member of a StrEnum, say).
    return storage_search(key, storage);
  }

  #search(key: Py): Py {
    const bucket = this.#buckets?.get(digest(key));
    return bucket?.find((stored) => stored === key || eq(stored, key));
  }

  /** Notes a key that is stored now. */
  add(key: Py): void {
    if (typeof key === "boolean" || key instanceof Float) {
      (this.#aliases ??= new Map()).set(plain_key(key) as number, key);
    } else if (typeof key === "object" && key !== null && hashed_by_value(key)) {
      const d = digest(key);
      const bucket = (this.#buckets ??= new Map()).get(d);
      if (bucket === undefined) this.#buckets.set(d, [key]);
      else bucket.push(key);
      if (key.constructor !== Tuple) this.#wild++;
    }
  }

  /** Forgets a stored key. */
  remove(stored: Py): void {
    if (typeof stored === "boolean" || stored instanceof Float) {
      this.#aliases?.delete(plain_key(stored) as number);
    } else if (typeof stored === "object" && stored !== null && hashed_by_value(stored)) {
      const d = digest(stored);
      const bucket = this.#buckets?.get(d);
      if (bucket === undefined) return;
      bucket.splice(bucket.indexOf(stored), 1);
      if (bucket.length === 0) this.#buckets?.delete(d);
      if (stored.constructor !== Tuple) this.#wild--;
    }
  }

  clear(): void {
    this.#aliases = undefined;
    this.#buckets = undefined;
    this.#wild = 0;
  }
}

/** Whether a key needs the table: anything that Map and Set do not already treat as Python does. */
export function needs_table(key: Py): boolean {
  if (typeof key === "boolean") return true;
  return typeof key === "object" && key !== null && (key instanceof Float || hashed_by_value(key));
}

/**
 * The primitive that stands for a number key: what Python counts as equal is one primitive.
 *
 * @example plain_key(asFloat(1)) // 1
 */
export function plain_key(key: Py): Py {
  if (typeof key === "string" || typeof key === "number") return key;
  if (typeof key === "boolean") return Number(key);
  if (key instanceof Float) return Number.isInteger(key.value) ? integer(key.value) : key.value;
  return typeof key === "object" && key !== null ? value_of_subclass(key) : key;
}

/** A member of an IntEnum, an instance of a class that extends str: its value, unless its class has a hash of its own. */
function value_of_subclass(key: Py): Py {
  const value: unknown = key.valueOf();
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return key;
  return eq(key, value) ? value : key;
}

function hashed_by_value(key: object): boolean {
  if (key.constructor === Tuple) return true;
  const method = hash_method(key);
  if (method === "none") throw unhashable(key);
  return method !== "identity";
}

/** The primitive that equals an object with a hash of its own, if it says which: a str or int subclass's value. */
function storage_search(key: Py, storage: Storage): Py {
  const value: unknown = key.valueOf();
  return value !== key && typeof value !== "object" && storage.own_has(value) && eq(key, value) ? value : undefined;
}
