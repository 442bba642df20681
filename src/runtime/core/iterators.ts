/** The iterators behind `iter(x)`. None has `return`: leaving a loop early never ends them. */
import { call } from "./call/call.ts";
import { eq } from "./eq.ts";
import { IndexError, RuntimeError, StopIteration } from "./exceptions/index.ts";
import type { Py } from "./value.ts";

const DONE: IteratorReturnResult<undefined> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/** Over a dict or set: raises when its size changes meanwhile. */
export class SizedIterator<T> implements IterableIterator<T> {
  #owner: { readonly size: number } | null;
  #size: number;
  #inner: Iterator<T>;
  #what: "dictionary" | "Set";

  constructor(owner: { readonly size: number }, inner: Iterator<T>, what: "dictionary" | "Set") {
    this.#owner = owner;
    this.#size = owner.size;
    this.#inner = inner;
    this.#what = what;
  }

  next(): IteratorResult<T> {
    if (this.#owner === null) return DONE;
    if (this.#owner.size !== this.#size) {
      this.#size = -1; // it keeps raising
      throw new RuntimeError(`${this.#what} changed size during iteration`);
    }
    const result = this.#inner.next();
    if (result.done) this.#owner = null;
    return result;
  }

  [Symbol.iterator](): this {
    return this;
  }

  get [Symbol.toStringTag](): string {
    return this.#what === "Set" ? "Set Iterator" : "Map Iterator";
  }
}

/** Over an object with only `__getitem__`: indexes from 0 up to its IndexError. */
export class SequenceIterator implements IterableIterator<Py> {
  static readonly __name__ = "iterator";
  #sequence: Py;
  #index = 0;

  constructor(sequence: Py) {
    this.#sequence = sequence;
  }

  next(): IteratorResult<Py> {
    if (this.#sequence === null) return DONE;
    try {
      return { done: false, value: this.#sequence.__getitem__(this.#index++) };
    } catch (error) {
      if (!(error instanceof IndexError || error instanceof StopIteration)) throw error;
      this.#sequence = null;
      return DONE;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** Over an object with `__next__`. */
export class NextIterator implements IterableIterator<Py> {
  #iterator: Py;

  constructor(iterator: Py) {
    this.#iterator = iterator;
  }

  next(): IteratorResult<Py> {
    try {
      return { done: false, value: this.#iterator.__next__() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** `iter(callable, sentinel)` */
export class SentinelIterator implements IterableIterator<Py> {
  static readonly __name__ = "callable_iterator";
  #callable: Py;
  #sentinel: Py;

  constructor(callable: Py, sentinel: Py) {
    this.#callable = callable;
    this.#sentinel = sentinel;
  }

  next(): IteratorResult<Py> {
    if (this.#callable === null) return DONE;
    const value = call(this.#callable);
    if (!eq(value, this.#sentinel)) return { done: false, value };
    this.#callable = null;
    return DONE;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
