/**
 * The order in which CPython iterates over a set: that of its hash table. The table is simulated slot by slot, for as
 * long as all keys have hashes that are the same in every run of CPython (numbers, None, tuples of them…). Strings have
 * not, so a set of strings keeps the order of insertion here.
 */
import { type Words, words_and_kind } from "../../core/hash/index.ts";
import type { Py } from "../../core/value.ts";

const LINEAR_PROBES = 9;
const SMALLEST = 8;

interface Slot {
  readonly key: Py;
  readonly hash: Words;
}

/** A slot whose key was removed. */
const DUMMY: Slot = /* @__PURE__ */ Object.freeze({ key: undefined, hash: [0xffffffff, 0xffffffff] as const });

export class SetOrder {
  #table: (Slot | undefined)[] = new Array<Slot | undefined>(SMALLEST).fill(undefined);
  /** Slots in use, removed keys included. */
  #fill = 0;
  #used = 0;
  /** Where `pop` goes on looking. */
  #finger = 0;

  /** Adds a key that is not in the set; false if its hash is not the same in every run, and the order is lost. */
  add(key: Py): boolean {
    const { words, stable } = words_and_kind(key);
    if (!stable) return false;
    this.#insert({ key, hash: words });
    return true;
  }

  #insert(slot: Slot): void {
    const removed = this.#reusable(slot.hash);
    this.#used++;
    if (removed !== undefined) {
      this.#table[removed] = slot;
      return;
    }
    this.#table[this.#free(slot.hash)] = slot;
    this.#fill++;
    if (this.#fill * 5 >= (this.#table.length - 1) * 3) this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** The first slot on the key's path that was never used. */
  #free(hash: Words): number {
    return this.#probe(hash, (slot) => slot === undefined);
  }

  /** The last removed key's slot on the key's path before a slot never used, if there is one. */
  #reusable(hash: Words): number | undefined {
    if (this.#fill === this.#used) return undefined;
    let removed: number | undefined;
    this.#probe(hash, (slot, i) => {
      if (slot === DUMMY) removed = i;
      return slot === undefined;
    });
    return removed;
  }

  /** The first index on the path of `hash` that satisfies `stop`. */
  #probe(hash: Words, stop: (slot: Slot | undefined, i: number) => boolean): number {
    const mask = this.#table.length - 1;
    let [high, low] = hash;
    let i = low & mask;
    for (;;) {
      const last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (let j = i; j <= last; j++) if (stop(this.#table[j], j)) return j;
      low = ((low >>> 5) | (high << 27)) >>> 0;
      high >>>= 5;
      i = (i * 5 + 1 + low) & mask;
    }
  }

  #resize(wanted: number): void {
    let size = SMALLEST;
    while (size <= wanted) size *= 2;
    const old = this.#table;
    this.#table = new Array<Slot | undefined>(size).fill(undefined);
    this.#fill = this.#used;
    for (const slot of old) if (slot !== undefined && slot !== DUMMY) this.#table[this.#free(slot.hash)] = slot;
  }

  /** Removes a stored key. */
  remove(key: Py): void {
    const { words } = words_and_kind(key);
    const i = this.#probe(words, (slot) => slot === undefined || (slot !== DUMMY && slot.key === key));
    this.#table[i] = DUMMY;
    this.#used--;
  }

  /** The key that `pop` takes. */
  next_to_pop(): Py {
    const size = this.#table.length;
    for (let n = 0, i = this.#finger % size; n < size; n++, i = (i + 1) % size) {
      const slot = this.#table[i];
      if (slot === undefined || slot === DUMMY) continue;
      this.#finger = i + 1;
      return slot.key;
    }
    return undefined;
  }

  /** Makes room for the keys of another set or dict, as CPython does before it adds them. */
  reserve(count: number): void {
    if ((this.#fill + count) * 5 >= (this.#table.length - 1) * 3) this.#resize((this.#used + count) * 2);
  }

  /** Takes over the very table of `other` if that is what CPython does: this one is empty and of the same size. */
  take_over(other: SetOrder): boolean {
    const fits = this.#fill === 0 && this.#table.length === other.#table.length && other.#fill === other.#used;
    if (!fits) return false;
    this.#table = other.#table.slice();
    this.#fill = other.#fill;
    this.#used = other.#used;
    return true;
  }

  /** Drops the removed keys if they are more than a quarter, as CPython does after a difference in place. */
  shrink(): void {
    if (this.#fill - this.#used <= Math.floor((this.#table.length - 1) / 4)) return;
    this.#resize(this.#used > 50000 ? this.#used * 2 : this.#used * 4);
  }

  /** The keys in order. */
  *keys(): IterableIterator<Py> {
    // Read anew at every step, as the set may change between steps.
    for (let i = 0; i < this.#table.length; i++) {
      const slot = this.#table[i];
      if (slot !== undefined && slot !== DUMMY) yield slot.key;
    }
  }
}
