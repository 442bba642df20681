import { items_equal } from "../../core/eq.ts";
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { hash } from "../../core/hash/index.ts";
import { as_index, index_of } from "../../core/items/index_of.ts";
import { ge, gt, le, lt } from "../../core/order.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../repr/repr.ts";
import { slice } from "./slice_type.ts";

/** A slice with its bounds fitted to a sequence. */
export interface Span {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** How many items it takes. */
  readonly length: number;
}

/** A Python slice as a value: `slice(a, b, c)`. */
export class Slice {
  static readonly __name__ = "slice";
  readonly start: Py;
  readonly stop: Py;
  readonly step: Py;

  constructor(start: Py, stop: Py, step: Py) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  static get __type__(): Py {
    return slice;
  }

  /** Python's `indices(length)`: start, stop and step for a sequence of that length. */
  indices(length: Py): readonly [Int, Int, Int] {
    const { start, stop, step } = span(this.start, this.stop, this.step, Number(as_index(length)));
    return tuple(start, stop, step);
  }

  __eq__(other: Py): Py {
    return other instanceof Slice ? items_equal(this.#bounds(), other.#bounds()) : NotImplemented;
  }

  __lt__(other: Py): Py {
    return other instanceof Slice ? lt(this.#bounds(), other.#bounds()) : NotImplemented;
  }

  __le__(other: Py): Py {
    return other instanceof Slice ? le(this.#bounds(), other.#bounds()) : NotImplemented;
  }

  __gt__(other: Py): Py {
    return other instanceof Slice ? gt(this.#bounds(), other.#bounds()) : NotImplemented;
  }

  __ge__(other: Py): Py {
    return other instanceof Slice ? ge(this.#bounds(), other.#bounds()) : NotImplemented;
  }

  #bounds(): readonly Py[] {
    return tuple(this.start, this.stop, this.step);
  }

  __hash__(): Int {
    return hash(this.#bounds());
  }

  __repr__(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
}

/**
 * Fits slice bounds to a sequence of a length.
 *
 * @raises ValueError if the step is 0
 * @raises TypeError if a bound is neither an int nor None
 * @example span(null, -1, null, 5) // from 0 up to 4
 */
export function span(start: Py, stop: Py, step: Py, length: number): Span {
  const stride = step === null || step === undefined ? 1 : bound(step);
  if (stride === 0) throw new ValueError("slice step cannot be zero");
  const [low, high] = stride < 0 ? [-1, length - 1] : [0, length];
  const from = fitted(start, stride < 0 ? high : low, low, high, length);
  const to = fitted(stop, stride < 0 ? low : high, low, high, length);
  const count = Math.ceil((to - from) / stride);
  return { start: from, stop: to, step: stride, length: Math.max(0, count) };
}

function fitted(x: Py, missing: number, low: number, high: number, length: number): number {
  if (x === null || x === undefined) return missing;
  const i = bound(x);
  return Math.min(Math.max(i < 0 ? i + length : i, low), high);
}

/** A bound as a number; beyond the safe integers it only has to be large. */
function bound(x: Py): number {
  const i = index_of(x);
  if (i === undefined) throw new TypeError("slice indices must be integers or None or have an __index__ method");
  return typeof i === "bigint" ? Math.sign(Number(i)) * Number.MAX_SAFE_INTEGER : i;
}
