/** A first-in first-out queue as a ring: nothing is ever moved, so taking an item costs the same however many wait. */
export class Ring<T> {
  #items: (T | undefined)[] = new Array(16);
  #first = 0;
  #count = 0;

  get length(): number {
    return this.#count;
  }

  push(item: T): void {
    if (this.#count === this.#items.length) this.#grow();
    this.#items[(this.#first + this.#count) & (this.#items.length - 1)] = item;
    this.#count++;
  }

  /** Takes the oldest item; undefined if there is none. */
  shift(): T | undefined {
    if (this.#count === 0) return undefined;
    const item = this.#items[this.#first];
    this.#items[this.#first] = undefined;
    this.#first = (this.#first + 1) & (this.#items.length - 1);
    this.#count--;
    return item;
  }

  clear(): void {
    this.#items = new Array(16);
    this.#first = 0;
    this.#count = 0;
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (let i = 0; i < this.#count; i++) {
      const item = this.#items[(this.#first + i) & (this.#items.length - 1)];
      if (item !== undefined) yield item;
    }
  }

  #grow(): void {
    const items = this.#items;
    const bigger: (T | undefined)[] = new Array(items.length * 2);
    for (let i = 0; i < this.#count; i++) bigger[i] = items[(this.#first + i) & (items.length - 1)];
    this.#items = bigger;
    this.#first = 0;
  }
}
