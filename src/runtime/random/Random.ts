import type { Bytes } from "../builtins/bytes/index.ts";
import { bisect_right } from "../bisect/index.ts";
import { int_to_bytes } from "../builtins/int/index.ts";
import { IndexError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { type Int, is_int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { as_index, getitem, setitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { add } from "../core/operators/index.ts";
import { range } from "../builtins/range/index.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import { real } from "../math/real.ts";
import { str } from "../builtins/repr/index.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { Distributions } from "./Distributions.ts";
import { seed_words } from "./seed_words.ts";
import { Twister } from "./Twister.ts";

/**
 * Python's `random.Random(x=None)`: a generator of its own, the same numbers as CPython's for the same seed.
 *
 * @example const dice = new Random(42); dice.randint(1, 6)
 */
export class Random extends Distributions {
  static readonly __module__: string = "random";
  readonly #twister = new Twister();

  constructor(x: Py = null) {
    super();
    this.seed(x);
  }

  /** `r.seed(a=None, version=2)` @raises TypeError for a seed of another kind @example r.seed(42) */
  seed(a: Py = null, _version: Py = 2): null {
    this.#twister.seed(seed_words(a));
    this.gauss_next = null;
    return null;
  }

  /** `r.random()`: a float from 0 on below 1. @example r.random() */
  random(): number {
    const high = this.#twister.next() >>> 5;
    const low = this.#twister.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** `r.getrandbits(k)` @raises ValueError if k is negative @example r.getrandbits(32) */
  getrandbits(k: Py): Int {
    const bits = Number(as_index(k));
    if (bits < 0) throw new ValueError("number of bits must be non-negative");
    if (bits === 0) return 0;
    if (bits <= 32) return this.#twister.next() >>> (32 - bits);
    let result = 0n;
    for (let done = 0; done < bits; done += 32) {
      const left = bits - done;
      const word = this.#twister.next() >>> (left < 32 ? 32 - left : 0);
      result |= BigInt(word) << BigInt(done);
    }
    return canonical(result);
  }

  /** `r.getstate()` @example const state = r.getstate() */
  getstate(): Py {
    return tuple(3, tuple_of(this.#twister.words), this.gauss_next);
  }

  /** `r.setstate(state)` @raises ValueError for a state of another version @example r.setstate(state) */
  setstate(state: Py): null {
    if (state[0] !== 3) throw new ValueError(`state with version ${str(state[0])} passed to Random.setstate() of version 3`);
    this.#twister.words = state[1];
    this.gauss_next = state[2];
    return null;
  }

  /** An int from 0 on below n, by drawing again what is too large. */
  #below(n: Int): Int {
    if (typeof n === "bigint") {
      const k = n.toString(2).length;
      for (;;) {
        const r = this.getrandbits(k);
        if (r < n) return r;
      }
    }
    const k = n < 2 ** 32 ? 32 - Math.clz32(n) : n.toString(2).length;
    for (;;) {
      const r = k <= 32 ? this.#twister.next() >>> (32 - k) : Number(this.getrandbits(k));
      if (r < n) return r;
    }
  }

  /** `r.randrange(start, stop=None, step=1)` @raises ValueError for an empty range @example r.randrange(10) */
  randrange(start: Py, stop: Py = null, step: Py = 1): Int {
    const from = as_index(start);
    if (stop === null) {
      if (step !== 1) throw new TypeError("Missing a non-None stop argument");
      if (from > 0) return this.#below(from);
      throw new ValueError("empty range for randrange()");
    }
    const [to, by] = [as_index(stop), as_index(step)];
    if (by === 1 && typeof from === "number" && typeof to === "number" && to > from && Number.isSafeInteger(to - from)) return add(from, this.#below(to - from));
    const [width, stride] = [BigInt(to) - BigInt(from), BigInt(by)];
    if (stride === 1n) {
      if (width > 0n) return add(from, this.#below(canonical(width)));
      throw new ValueError(`empty range in randrange(${from}, ${to})`);
    }
    if (stride === 0n) throw new ValueError("zero step for randrange()");
    const count = stride > 0n ? (width + stride - 1n) / stride : (width + stride + 1n) / stride;
    if (count <= 0n || (stride > 0n ? width <= 0n : width >= 0n)) throw new ValueError(`empty range in randrange(${from}, ${to}, ${by})`);
    return canonical(BigInt(from) + stride * BigInt(this.#below(canonical(count))));
  }

  /** `r.randint(a, b)`: both ends included. @raises ValueError if there is none @example r.randint(1, 6) */
  randint(a: Py, b: Py): Int {
    return this.randrange(a, add(as_index(b), 1));
  }

  /** `r.randbytes(n)` @example r.randbytes(4) */
  randbytes(n: Py): Bytes {
    const count = Number(as_index(n));
    return int_to_bytes(this.getrandbits(count * 8), count, "little");
  }

  /** `r.choice(seq)` @raises IndexError if it is empty @example r.choice(["a", "b"]) */
  choice<T>(seq: readonly T[]): T;
  choice(seq: Py): Py;
  choice(seq: Py): Py {
    const count = len(seq);
    if (count === 0) throw new IndexError("Cannot choose from an empty sequence");
    return getitem(seq, this.#below(count));
  }

  /** `r.shuffle(x)`: in place. @example r.shuffle(cards) */
  shuffle(x: Py): null {
    if (Array.isArray(x) && x.constructor === Array) return this.#shuffle_list(x);
    for (let i = len(x) - 1; i > 0; i--) {
      const j = this.#below(i + 1);
      const [a, b] = [getitem(x, j), getitem(x, i)];
      setitem(x, i, a);
      setitem(x, j, b);
    }
    return null;
  }

  #shuffle_list(xs: Py[]): null {
    for (let i = xs.length - 1; i > 0; i--) {
      const j = Number(this.#below(i + 1));
      const kept: Py = xs[i];
      xs[i] = xs[j];
      xs[j] = kept;
    }
    return null;
  }

  /** `r.sample(population, k, *, counts=None)`: k different ones. @raises ValueError if there are not so many @example r.sample(range(100), 3) */
  sample<T>(population: Iterable<T>, k: number, options?: { counts?: Py }): T[];
  sample(population: Py, k: Py, { counts = null }: { counts?: Py } = {}): Py[] {
    if (!is_a_sequence(population)) throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    const n = len(population);
    if (counts !== null) return this.#sample_counted(population, n, k, counts);
    const size = Number(as_index(k));
    if (size < 0 || size > n) throw new ValueError("Sample larger than population or is negative");
    const result: Py[] = [];
    // Which way is taken decides which numbers are drawn.
    const limit = 21 + (size > 5 ? 4 ** Math.ceil(Math.log(size * 3) / Math.log(4)) : 0);
    if (n <= limit) {
      const pool: Py[] = [...iter(population)];
      for (let i = 0; i < size; i++) {
        const j = Number(this.#below(n - i));
        result.push(pool[j]);
        pool[j] = pool[n - i - 1];
      }
      return result;
    }
    const selected = new Set<Int>();
    for (let i = 0; i < size; i++) {
      let j = this.#below(n);
      while (selected.has(j)) j = this.#below(n);
      selected.add(j);
      result.push(getitem(population, j));
    }
    return result;
  }

  #sample_counted(population: Py, n: number, k: Py, counts: Py): Py[] {
    const sums = running_totals(counts);
    if (sums.length !== n) throw new ValueError("The number of counts does not match the population");
    const total: Py = n > 0 ? sums.pop() : 0;
    if (!is_int(total)) throw new TypeError("Counts must be integers");
    if (Number(total) < 0) throw new ValueError("Counts must be non-negative");
    const places: Py[] = this.sample(range(Number(total)) as Py, k);
    return places.map((place) => getitem(population, bisect_right(sums, place)));
  }

  /** `r.choices(population, weights=None, *, cum_weights=None, k=1)` @raises ValueError, TypeError for weights that won't do @example r.choices("ab", [3, 1], { k: 5 }) */
  choices<T>(population: readonly T[], weights?: Py, options?: { cum_weights?: Py; k?: Py }): T[];
  choices(population: Py, weights?: Py, options?: { cum_weights?: Py; k?: Py }): Py[];
  choices(population: Py, weights: Py = null, { cum_weights = null, k = 1 }: { cum_weights?: Py; k?: Py } = {}): Py[] {
    // Of a caller that knows no order of parameters.
    if (is_keywords(weights)) return this.choices(population, null, weights);
    const n = len(population);
    const times = Math.max(0, Number(as_index(k)));
    let sums: Py[] | null = cum_weights === null ? null : [...iter(cum_weights)];
    if (sums === null && weights === null) {
      return Array.from({ length: times }, () => {
        const at = Math.floor(this.random() * n);
        if (n === 0) throw new IndexError("list index out of range");
        return getitem(population, at);
      });
    }
    if (sums !== null && weights !== null) throw new TypeError("Cannot specify both weights and cumulative weights");
    sums ??= running_totals(weights);
    if (sums.length !== n) throw new ValueError("The number of weights does not match the population");
    const total = real(sums.at(-1));
    if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
    if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
    const totals = sums;
    return Array.from({ length: times }, () => getitem(population, bisect_right(totals, this.random() * total, 0, n - 1)));
  }
}

function is_a_sequence(x: Py): boolean {
  if (typeof x === "string" || Array.isArray(x)) return true;
  return typeof x === "object" && x !== null && !(x instanceof Map) && typeof x.__getitem__ === "function" && typeof x.__len__ === "function";
}

function running_totals(weights: Py): Py[] {
  if (is_int(weights)) throw new TypeError(`The number of choices must be a keyword argument: k=${Number(weights)}`);
  let total: Py = undefined;
  return Array.from(iter(weights), (weight) => (total = total === undefined ? weight : add(total, weight)));
}
