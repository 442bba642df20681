import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { steps_of } from "../core/iter.ts";
import { as_index } from "../core/items/index.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

/** One item that was read, and where the next one will be. */
interface Link {
  result: IteratorResult<Py> | null;
  next: Link | null;
}

/** One of the iterators of `tee`. */
class Tee extends LazyIterator<Py> {
  readonly #source: Iterator<Py>;
  readonly #at: { link: Link };

  constructor(source: Iterator<Py>, link: Link) {
    const at = { link };
    super("_tee", () => {
      const here = at.link;
      here.result ??= source.next();
      if (here.result.done) return here.result;
      at.link = here.next ??= { result: null, next: null };
      return here.result;
    });
    this.#source = source;
    this.#at = at;
  }

  /** Another iterator at the same place. */
  __copy__(): Tee {
    return new Tee(this.#source, this.#at.link);
  }
}

/**
 * Python's `itertools.tee(iterable, n=2)`: several iterators over one.
 *
 * @raises ValueError if n is negative
 * @example const [ahead, behind] = tee(lines)
 */
export function tee<T>(iterable: Iterable<T>, n?: number): readonly IterableIterator<T>[];
export function tee(iterable: Py, n: Py = 2): readonly IterableIterator<Py>[] {
  const count = Number(as_index(n));
  if (count < 0) throw new ValueError("n must be >= 0");
  if (count === 0) return tuple_of([]);
  const it = steps_of(iterable);
  const first = it instanceof Tee ? it : new Tee(it, { result: null, next: null });
  return tuple_of([first, ...Array.from({ length: count - 1 }, () => first.__copy__())]);
}
