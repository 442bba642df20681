import { IndexError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { eq } from "../../core/eq.ts";
import { Float, type Int, is_int } from "../../core/float.ts";
import { integer } from "../../core/int.ts";
import { hash } from "../../core/hash/index.ts";
import { index_of } from "../../core/items/index_of.ts";
import { iter } from "../../core/iter.ts";
import { add, floordiv, mod, mul, neg, sub } from "../../core/operators/index.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { tuple } from "../../core/tuple.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { Slice, span } from "../slice/Slice.ts";
import { repr } from "../repr/repr.ts";
import { range } from "./range_type.ts";

/** A Python range as a value: lazy, indexable, comparable. */
export class Range implements Iterable<number> {
  static readonly __name__ = "range";
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;

  constructor(start: Int, stop: Int, step: Int) {
    if (step === 0) throw new ValueError("range() arg 3 must not be zero");
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  static get __type__(): Py {
    return range;
  }

  /** How many numbers it has. */
  get size(): Int {
    const { start, stop, step } = this;
    const up = step > 0;
    if (up ? start >= stop : start <= stop) return 0;
    const distance = up ? sub(sub(stop, start), 1) : sub(sub(start, stop), 1);
    return add(floordiv(distance, up ? step : neg(step)), 1);
  }

  *[Symbol.iterator](): Generator<number, void, undefined> {
    const { start, stop, step } = this;
    if (typeof start === "number" && typeof stop === "number" && typeof step === "number") {
      if (step > 0) for (let i = start; i < stop; i += step) yield i;
      else for (let i = start; i > stop; i += step) yield i;
      return;
    }
    // Typed as the small ints it yields as a rule.
    const size = this.size;
    for (let n: Int = 0; n < size; n = add(n, 1)) yield this.#at(n) as number;
  }

  #at(n: Int): Int {
    return add(this.start, mul(n, this.step));
  }

  __len__(): Int {
    return this.size;
  }

  __bool__(): boolean {
    return this.size !== 0;
  }

  __getitem__(key: Py): Py {
    if (key instanceof Slice) return this.#slice(key);
    const index = index_of(key);
    if (index === undefined) throw new TypeError(`range indices must be integers or slices, not ${type_name(key)}`);
    const size = this.size;
    const n = index < 0 ? add(index, size) : index;
    if (n < 0 || n >= size) throw new IndexError("range object index out of range");
    return this.#at(n);
  }

  #slice(at: Slice): Range {
    const { start, stop, step } = span(at.start, at.stop, at.step, Number(this.size));
    return new Range(this.#at(start), this.#at(stop), mul(this.step, step));
  }

  __contains__(x: Py): boolean {
    const n: Py = x instanceof Float ? x.value : typeof x === "boolean" ? Number(x) : x;
    if (!is_int(n)) {
      if (typeof x !== "object" || x === null) return false;
      for (const item of this) if (eq(item, x)) return true;
      return false;
    }
    const { start, stop, step } = this;
    const value = n as Int;
    const inside = step > 0 ? value >= start && value < stop : value <= start && value > stop;
    return inside && mod(sub(value, start), step) === 0;
  }

  /** Python's `r.index(x)`. */
  index(x: Py): Int {
    if (!this.__contains__(x)) throw new ValueError(is_int(x) ? `${repr(x)} is not in range` : "sequence.index(x): x not in sequence");
    const n: Int = x instanceof Float ? integer(x.value) : typeof x === "boolean" ? Number(x) : x;
    return floordiv(sub(n, this.start), this.step);
  }

  /** Python's `r.count(x)`. */
  count(x: Py): number {
    return Number(this.__contains__(x));
  }

  __reversed__(): IterableIterator<number> {
    const last = this.#at(sub(this.size, 1));
    return iter(new Range(last, sub(this.start, this.step), neg(this.step)));
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Range)) return NotImplemented;
    const size = this.size;
    if (size !== other.size) return false;
    return size === 0 || (this.start === other.start && (size === 1 || this.step === other.step));
  }

  __hash__(): Int {
    const size = this.size;
    return hash(tuple(size, size === 0 ? null : this.start, size === 0 || size === 1 ? null : this.step));
  }

  __repr__(): string {
    const { start, stop, step } = this;
    return step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${step})`;
  }
}
