import { repr } from "../builtins/repr/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { add } from "../core/operators/index.ts";
import { is_number } from "../core/operators/numeric.ts";
import { Complex } from "../builtins/complex/index.ts";
import type { Py } from "../core/value.ts";

/** The iterator of `count(…)`, which prints as the call. */
class Count implements IterableIterator<Py> {
  static readonly __name__ = "count";
  static readonly __module__ = "itertools";
  #next: Py;
  readonly #step: Py;

  constructor(start: Py, step: Py) {
    this.#next = start;
    this.#step = step;
  }

  next(): IteratorResult<Py> {
    const value = this.#next;
    this.#next = add(value, this.#step);
    return { done: false, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  __repr__(): string {
    const step = this.#step === 1 ? "" : `, ${repr(this.#step)}`;
    return `count(${repr(this.#next)}${step})`;
  }
}

/**
 * Python's `itertools.count(start=0, step=1)`: numbers without end.
 *
 * @raises TypeError if an argument is no number
 * @example const ids = count(1); next(ids) // 1
 */
export function count(start?: Int, step?: Int): IterableIterator<Int>;
export function count(start?: Py, step?: Py): IterableIterator<Py>;
export function count(start: Py = 0, step: Py = 1): IterableIterator<Py> {
  for (const x of [start, step]) if (!is_number(x) && !(x instanceof Complex) && typeof x?.__add__ !== "function") throw new TypeError("a number is required");
  return new Count(start, step);
}

/** The iterator of `repeat(…)`. */
class Repeat implements IterableIterator<Py> {
  static readonly __name__ = "repeat";
  static readonly __module__ = "itertools";
  readonly #value: Py;
  #left: number | null;

  constructor(value: Py, times: number | null) {
    this.#value = value;
    this.#left = times;
  }

  next(): IteratorResult<Py> {
    if (this.#left === null) return { done: false, value: this.#value };
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    return { done: false, value: this.#value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  __length_hint__(): number {
    if (this.#left === null) throw new TypeError("len() of unsized object");
    return this.#left;
  }

  __repr__(): string {
    return `repeat(${repr(this.#value)}${this.#left === null ? "" : `, ${this.#left}`})`;
  }
}

/**
 * Python's `itertools.repeat(object[, times])`.
 *
 * @param times how often, without end if left out
 * @example [...repeat("x", 3)] // ['x', 'x', 'x']
 */
export function repeat<T>(object: T, times?: number): IterableIterator<T>;
export function repeat(object: Py, times?: Py): IterableIterator<Py> {
  return new Repeat(object, times === undefined ? null : Math.max(Number(as_index(times)), 0));
}
