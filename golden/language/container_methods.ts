/** Every method of the containers. */

import {
  add,
  and_,
  dict_copy,
  dict_fromkeys,
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
  generator_close,
  generator_send,
  generator_throw,
  getitem,
  list,
  list_count,
  list_extend,
  list_index,
  list_pop,
  list_remove,
  list_sort,
  mul,
  next,
  or_,
  print,
  PySet,
  set_copy,
  set_difference,
  set_difference_update,
  set_intersection,
  set_intersection_update,
  set_isdisjoint,
  set_issubset,
  set_issuperset,
  set_pop,
  set_remove,
  set_symmetric_difference,
  set_symmetric_difference_update,
  set_union,
  set_update,
  slice,
  sorted,
  tuple,
  tuple_count,
  tuple_index,
  ValueError,
} from "py2ts-runtime";

const xs = [3, 1, 2];
const ys = [...xs];
ys.reverse();
ys.push(4);
list_extend(ys, [5]);
ys.unshift(9);
print(
  xs,
  ys,
  list_pop(ys),
  list_pop(ys, 0),
  list_index(ys, 1),
  list_count(ys, 3),
);
list_remove(ys, 1);
list_sort(ys, { key: (n: number) => -n });
print(ys);
ys.splice(0);
print(ys);

const ages = new Map([
  ["ann", 3],
  ["bob", 4],
]);
const copied = dict_copy(ages);
print(
  ages.get("ann") ?? null,
  dict_get(ages, "zoe", 0),
  dict_setdefault(ages, "cid", 5),
  dict_pop(ages, "bob"),
  dict_pop(ages, "bob", null),
  list(dict_items(ages)),
  list(dict_keys(ages)),
  list(dict_values(ages)),
);
dict_update(ages, undefined, { dan: 6 });
print(
  dict_popitem(ages),
  dict_fromkeys("ab", 0),
  copied,
  or_(ages, new Map([["eve", 7]])),
);
copied.clear();
print(
  copied,
  and_(dict_keys(ages), new PySet(["ann"])),
  dict_keys(ages).isdisjoint(new Set(["x"])),
  dict_items(ages).isdisjoint(new PySet([tuple("ann", 3)])),
);

const some = new PySet([1, 2, 3]);
const more = new PySet([3, 4]);
print(
  set_difference(some, more),
  set_intersection(some, more),
  set_union(some, more),
  set_symmetric_difference(some, more),
);
print(
  set_isdisjoint(some, new PySet([9])),
  set_issubset(some, new PySet([1, 2, 3, 4])),
  set_issuperset(some, new PySet([1])),
  eq(set_copy(some), some),
);
some.add(10);
set_remove(some, 1);
some.delete(99);
set_update(some, [7, 8]);
set_difference_update(some, new PySet([7]));
set_intersection_update(some, new PySet([2, 3, 8]));
set_symmetric_difference_update(some, new PySet([2, 5]));
print(some, set_pop(new PySet([6])));
some.clear();
print(some);

const frozen = frozenset([1, 2, 3]);
print(
  sorted(set_difference(frozen, [1])),
  sorted(set_intersection(frozen, [1, 9])),
  sorted(set_union(frozen, [4])),
  sorted(set_symmetric_difference(frozen, [3, 4])),
);
print(
  set_isdisjoint(frozen, [9]),
  set_issubset(frozen, [1, 2, 3]),
  set_issuperset(frozen, [1]),
  set_copy(frozen) === frozen,
);

const pair = tuple(1, 2, 1);
print(
  tuple_count(pair, 1),
  tuple_index(pair, 2),
  add(pair, tuple(3)),
  mul(pair, 2),
  getitem(pair, slice(null, null, -1)),
);

function* words(): Generator<string> {
  let got: string | null = (yield "first") ?? null;
  while (got !== null) {
    got = (yield got.repeat(2)) ?? null;
  }
}

let gen = words();
print(next(gen), generator_send(gen, "a"), generator_send(gen, "b"));
generator_close(gen);
gen = words();
next(gen);
try {
  generator_throw(gen, new ValueError("thrown"));
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
