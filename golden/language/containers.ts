/** dicts and sets: order, keys of all kinds, views and methods. */

import {
  and_,
  asFloat,
  caught,
  contains,
  Dict,
  dict,
  dict_get,
  dict_items,
  dict_keys,
  dict_pop,
  dict_popitem,
  dict_setdefault,
  dict_update,
  dict_values,
  eq,
  frozenset,
  getattr,
  getitem,
  type Int,
  ior,
  iter,
  le,
  list,
  lt,
  map,
  max,
  min,
  mul,
  type Num,
  or_,
  print,
  PySet,
  RuntimeError,
  set,
  setitem,
  sorted,
  str,
  str_split,
  sub,
  sum,
  tuple,
  TypeError,
  unpack,
  xor,
} from "py2ts-runtime";

const d = new Dict<
  Num | string | readonly [number, number] | boolean | null,
  number | string | number[]
>([
  ["one", 1],
  [2, "two"],
  [tuple(3, 4), [5]],
  [null, 0],
  [1.5, "f"],
  [true, "t"],
]);
print(
  d,
  getitem(d, 2),
  getitem(d, tuple(3, 4)),
  getitem(d, 1),
  getitem(d, asFloat(1)),
  d.size,
  contains(d, null),
);
d.set(1, "int one");
print(
  d.get("x") ?? null,
  dict_get(d, "x", 9),
  dict_setdefault(d, "new", []),
  dict_pop(d, "one"),
  list(d).slice(0, 2),
);
print(
  sorted(and_(dict_keys(d), new PySet([2, "new"])), { key: str }),
  sorted(map((k) => str(k), d.keys())),
  dict({ a: 1, b: 2 }),
  dict([tuple("k", "v")]),
);
const counts = new Map<string, number>();
for (const word of str_split("the cat the dog the end")) {
  counts.set(word, dict_get(counts, word, 0) + 1);
}
print(
  counts,
  max(counts, { key: getattr(counts, "get") }),
  sorted(dict_items(counts), {
    key: (kv: readonly [string, number]) => tuple(-kv[1], kv[0]),
  }),
);
const entries = new Map<string, Int>();
for (const item of iter(dict_items(counts))) {
  const [k, v] = unpack(item, 2);
  if (v > 1) {
    entries.set(k, mul(v, 2));
  }
}
const entries2 = new Map<number, string>();
for (const item2 of iter(dict_items(counts))) {
  const [k, v] = unpack(item2, 2);
  entries2.set(v, k);
}
print(entries, entries2);
for (const item3 of iter(dict_items(counts))) {
  const [key, value] = unpack(item3, 2);
  print(key, value, { end: "; " });
}
print(
  list(dict_values(counts)),
  counts.has("cat"),
  eq(
    counts,
    new Map([
      ["dog", 1],
      ["cat", 1],
      ["the", 3],
      ["end", 1],
    ]),
  ),
);
let merged = or_(counts, new Map([["new", 1]]));
dict_update(merged, undefined, { cat: 5 });
merged = ior(merged, new Map([["z", 0]]));
print(merged, dict_popitem(merged), merged.size);
const s = new PySet([3, 1, 2, 3]);
print(
  s,
  s.has(2),
  or_(s, new PySet([9])),
  and_(s, new PySet([1, 2])),
  sub(s, new PySet([1])),
  xor(s, new PySet([1, 10])),
  le(s, new PySet([1, 2, 3, 4])),
  s.size,
  set("a"),
);
s.add(7);
s.delete(1);
s.delete(99);
print(
  sorted(s),
  eq(frozenset([1, 2]), new PySet([2, 1])),
  new PySet([frozenset([1])]),
  sum(s),
  min(s),
  max(s),
);
const seen = set();
for (const pair of [tuple(1, 2), tuple(2, 1), tuple(1, 2)]) {
  if (!contains(seen, pair)) {
    seen.add(pair);
    print("new", pair);
  }
}
try {
  new Dict([[[], 1]]);
} catch (error) {
  const e = caught(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
try {
  for (const k of iter(counts)) {
    counts.set(k + "!", 1);
  }
} catch (error) {
  const e = caught(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(e);
}
const nested = new Map<string, Map<string, (number | Map<string, number>)[]>>([
  [
    "a",
    new Map<string, (number | Map<string, number>)[]>([
      ["b", [1, new Map([["c", 2]])]],
    ]),
  ],
]);
const value2 = getitem(getitem(getitem(nested, "a"), "b"), 1);
setitem(value2, "c", getitem(value2, "c") + 1);
print(
  nested,
  eq([1, [2, [3]]], [1, [2, [3]]]),
  lt(tuple(1, "a"), tuple(1, "b")),
);
