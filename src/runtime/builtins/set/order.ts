/**
 * The order in which CPython iterates over a set: that of its hash table. The table is simulated slot by slot, for as
 * long as all keys have hashes that are the same in every run of CPython (numbers, None, tuples of them…). Strings have
 * not, so a set of strings keeps the order of insertion here.
 */
import { words_and_kind } from "../../core/hash/index.ts";
import type { Py } from "../../core/value.ts";

const LINEAR_PROBES = 9;
const SMALLEST = 8;
const TWO32 = 4294967296;

/** What a slot holds whose key was removed; `undefined` stands for one never used. */
const DUMMY: unique symbol = /* @__PURE__ */ Symbol("dummy");

export class SetOrder {
  #keys: Py[] = new Array<Py>(SMALLEST).fill(undefined);
  // The hashes of the keys, in two words each.
  #highs = new Uint32Array(SMALLEST);
  #lows = new Uint32Array(SMALLEST);
  /** Slots in use, removed keys included. */
  #fill = 0;
  #used = 0;
  /** Where `pop` goes on looking. */
  #finger = 0;

  /** Adds a key that is not in the set; false if its hash is not the same in every run, and the order is lost. */
  add(key: Py): boolean {
    // The hash of an int is the int, -1 excepted.
    if (typeof key === "number" && Number.isInteger(key) && key !== -1) {
      this.#insert(key, Math.floor(key / TWO32) >>> 0, key >>> 0);
      return true;
    }
    const { words, stable } = words_and_kind(key);
    if (stable) this.#insert(key, words[0], words[1]);
    return stable;
  }

  #insert(key: Py, high: number, low: number): void {
    this.#used++;
    const removed = this.#fill >= this.#used ? this.#last_removed(high, low) : -1;
    if (removed >= 0) {
      this.#put(removed, key, high, low);
      return;
    }
    this.#put(this.#unused(high, low), key, high, low);
    this.#fill++;
    if (this.#fill * 5 >= (this.#keys.length - 1) * 3) this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  #put(i: number, key: Py, high: number, low: number): void {
    this.#keys[i] = key;
    this.#highs[i] = high;
    this.#lows[i] = low;
  }

  /** The first slot never used on the path of a hash. */
  #unused(high: number, low: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    for (let i = low & mask; ; i = (i * 5 + 1 + low) & mask) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let j = i; j <= last; j++) if (keys[j] === undefined) return j;
      low = ((low >>> 5) | (high << 27)) >>> 0;
      high >>>= 5;
    }
  }

  /** The last removed key's slot on the path before the first slot never used, -1 if there is none. */
  #last_removed(high: number, low: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let removed = -1;
    for (let i = low & mask; ; i = (i * 5 + 1 + low) & mask) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let j = i; j <= last; j++) {
        if (keys[j] === undefined) return removed;
        if (keys[j] === DUMMY) removed = j;
      }
      low = ((low >>> 5) | (high << 27)) >>> 0;
      high >>>= 5;
    }
  }

  #resize(wanted: number): void {
    let size = SMALLEST;
    while (size <= wanted) size *= 2;
    const [keys, highs, lows] = [this.#keys, this.#highs, this.#lows];
    this.#keys = new Array<Py>(size).fill(undefined);
    this.#highs = new Uint32Array(size);
    this.#lows = new Uint32Array(size);
    this.#fill = this.#used;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== undefined && keys[i] !== DUMMY) this.#put(this.#unused(highs[i]!, lows[i]!), keys[i], highs[i]!, lows[i]!);
    }
  }

  /** Removes a stored key. */
  remove(key: Py): void {
    let [high, low] = words_and_kind(key).words;
    const keys = this.#keys;
    const mask = keys.length - 1;
    this.#used--;
    for (let i = low & mask; ; i = (i * 5 + 1 + low) & mask) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let j = i; j <= last; j++) {
        // NaN is not equal to itself.
        if (!Object.is(keys[j], key)) continue;
        keys[j] = DUMMY;
        return;
      }
      low = ((low >>> 5) | (high << 27)) >>> 0;
      high >>>= 5;
    }
  }

  /** The key that `pop` takes. */
  next_to_pop(): Py {
    const size = this.#keys.length;
    for (let n = 0, i = this.#finger % size; n < size; n++, i = (i + 1) % size) {
      const key = this.#keys[i];
      if (key === undefined || key === DUMMY) continue;
      this.#finger = i + 1;
      return key;
    }
    return undefined;
  }

  /** Makes room for the keys of another set or dict, as CPython does before it adds them. */
  reserve(count: number): void {
    if ((this.#fill + count) * 5 >= (this.#keys.length - 1) * 3) this.#resize((this.#used + count) * 2);
  }

  /** Takes over the very table of `other` if that is what CPython does: this one is empty and of the same size. */
  take_over(other: SetOrder): boolean {
    const fits = this.#fill === 0 && this.#keys.length === other.#keys.length && other.#fill === other.#used;
    if (!fits) return false;
    this.#keys = other.#keys.slice();
    this.#highs = other.#highs.slice();
    this.#lows = other.#lows.slice();
    this.#fill = other.#fill;
    this.#used = other.#used;
    return true;
  }

  /** Drops the removed keys if they are more than a quarter, as CPython does after a difference in place. */
  shrink(): void {
    if (this.#fill - this.#used <= Math.floor((this.#keys.length - 1) / 4)) return;
    this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** The keys in order. */
  *keys(): IterableIterator<Py> {
    // Read anew at every step, as the set may change between steps.
    for (let i = 0; i < this.#keys.length; i++) {
      const key = this.#keys[i];
      if (key !== undefined && key !== DUMMY) yield key;
    }
  }
}
