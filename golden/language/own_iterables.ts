/** Classes with __iter__ and __next__ in all that takes an iterable. */

import {
  all,
  any as any_,
  contains,
  coroutine,
  dict,
  enumerate,
  filter,
  frozenset,
  iter,
  len,
  list,
  map,
  max,
  min,
  print,
  reversed,
  set,
  sorted,
  StopIteration,
  str,
  str_join,
  sum,
  tuple_from,
  unpack_rest,
  zip,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

class Bag {
  xs: number[];
  constructor(xs: number[]) {
    this.xs = xs;
  }
  __iter__(): Iterable<number> {
    return iter(this.xs);
  }
}
class Gen {
  *__iter__(): Generator<number> {
    yield* [3, 1, 2];
  }
  __len__(): number {
    return 3;
  }
}
class It {
  n: number;
  constructor() {
    this.n = 0;
  }
  __iter__(): It {
    return this;
  }
  __next__(): number {
    this.n++;
    if (this.n > 3) {
      throw new StopIteration();
    }
    return this.n;
  }
}
async function double(x: number): Promise<number> {
  await asyncio.sleep(0);
  return x * 2;
}
async function main(): Promise<void> {
  const b = new Bag([3, 1, 2]);
  const g = new Gen();
  print(
    sorted(b),
    list(b),
    tuple_from(b),
    set(b),
    sum(b),
    max(b),
    min(g),
    list(enumerate(b)),
    list(zip(b, g)),
    list(map(str, b)),
    list(filter(null, b)),
    any_(b),
    all(g),
    frozenset(g),
    dict(zip(b, g)),
    list(reversed(list(g))),
    sorted(g, { reverse: true }),
    [...iter(b)],
    new Map<number, number>(
      Array.from(iter(g), (x: any): [number, number] => [x, 1]),
    ),
    ...iter(b),
    ...iter(g),
  );
  print(
    str_join(
      ",",
      map((x: any) => String(x), iter(g)),
    ),
    str_join(",", map(str, g)),
    contains(b, 3),
    sum(map((x: any) => x, iter(new It()))),
    list(new It()),
  );
  const [a, r] = unpack_rest(b, 1, 0);
  print(
    a,
    r,
    len(g),
    await asyncio.gather(...map(double, b)),
    await asyncio.gather(...map((x: any) => coroutine(double, x), iter(g))),
  );
  for (const [i, x] of enumerate(g, 1)) {
    print(i, x, { end: " " });
  }
  print();
}
await asyncio.run(main);
