/** itertools as programs use it. */

import {
  list,
  map,
  max,
  mul,
  next,
  pow,
  print,
  range,
  sum,
  tuple,
  unpack,
  zip,
} from "py2ts-runtime";
import * as itertools from "py2ts-runtime/itertools";
import {
  accumulate,
  batched,
  chain,
  chain_from_iterable,
  combinations,
  combinations_with_replacement,
  compress,
  count,
  cycle,
  dropwhile,
  filterfalse,
  groupby,
  islice,
  pairwise,
  permutations,
  product,
  repeat,
  starmap,
  takewhile,
  tee,
  zip_longest,
} from "py2ts-runtime/itertools";

print(
  list(accumulate([1, 2, 3, 4])),
  list(accumulate([3, 1, 2], max)),
  list(accumulate([1, 2], undefined, { initial: 10 })),
);
print(list(batched("ABCDE", 2)));
print(list(chain([1, 2], "ab")), list(chain_from_iterable([[1], [2, 3]])));
print(
  list(combinations("ABC", 2)),
  list(combinations_with_replacement("AB", 2)),
);
print(list(compress("ABCD", [1, 0, true, ""])));
const ids = count(10, 5);
print(next(ids), next(ids), list(islice(count(), 3)));
print(
  Array.from(zip(cycle(["red", "green"]), range(5)), ([color, _]) => color),
);
print(
  list(dropwhile((n: number) => n < 3, [1, 2, 3, 1])),
  list(takewhile((n: number) => n < 3, [1, 2, 3, 1])),
  list(filterfalse((n: number) => n % 2, range(6))),
);
const people = [tuple("ann", "dev"), tuple("bob", "dev"), tuple("cid", "ops")];
for (const [job, group] of groupby(
  people,
  (person: readonly [string, string]) => person[1],
)) {
  print(
    job,
    Array.from(group, ([name, _]) => name),
  );
}
print(
  new Map<string, number>(
    Array.from(groupby("AAABBC"), ([letter, run]): [string, number] => [
      letter,
      list(run).length,
    ]),
  ),
);
print(list(islice(range(100), 2, 20, 6)), list(islice("abcdef", 2, null)));
print(list(pairwise([1, 4, 9])));
print(list(permutations([1, 2, 3], 2)), list(permutations("abcd")).length);
print(list(product("AB", [1, 2])), list(product([0, 1], { repeat: 2 })));
print(list(repeat("x", 3)), list(map(pow, range(4), repeat(2))));
print(list(starmap((a: any, b: any) => mul(a, b), [tuple(2, 3), tuple(4, 5)])));
const [ahead, behind] = unpack(tee([1, 2, 3]), 2);
next(ahead);
print(list(zip(ahead, behind)));
print(list(zip_longest("ab", [1], { fillvalue: "-" })));
print(sum(itertools.chain([1], [2])));
