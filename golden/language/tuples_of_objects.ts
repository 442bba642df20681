/** Tuples of objects are compared by their classes' methods. */

import { asFloat, print, sorted, sum, tuple, unpack } from "py2ts-runtime";

class Item {
  rank: number;
  constructor(rank: number) {
    this.rank = rank;
  }

  __lt__(other: Item): boolean {
    return this.rank < other.rank;
  }
}

const a = new Item(2);
const b = new Item(1);
const [first, second] = unpack(sorted(tuple(a, b)), 2);
print(
  first.rank,
  second.rank,
  sum(tuple(0.5, 1.5).map(asFloat)),
  tuple(3, 1, 2).toSorted((a, b) => a - b),
  tuple("b", "a").toSorted(),
);
