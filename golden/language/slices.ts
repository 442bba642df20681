/** Indexes and slices of sequences, read, assigned and deleted. */

import {
  add,
  caught,
  delitem,
  getitem,
  IndexError,
  KeyError,
  len,
  list,
  list_count,
  list_extend,
  list_index,
  list_pop,
  list_remove,
  list_sort,
  lt,
  mul,
  print,
  range,
  reversed,
  setitem,
  slice,
  sorted,
  str_index,
  tuple,
  tuple_count,
  tuple_index,
  type_name,
  TypeError,
} from "py2ts-runtime";

const xs: (number | string)[] = [...range(10)];
print(
  xs.slice(2, 5),
  xs.slice(0, 3),
  xs.slice(-3),
  getitem(xs, slice(null, null, 2)),
  getitem(xs, slice(null, null, -1)),
  getitem(xs, slice(7, 2, -2)),
  getitem(xs, -1),
  xs.slice(100),
  xs.slice(),
);
setitem(xs, slice(1, 3), ["a", "b", "c"]);
print(xs);
setitem(xs, slice(null, null, 4), [0, 0, 0]);
print(xs);
delitem(xs, slice(null, null, 3));
print(xs, xs.length);
const s = "hello world";
print(
  getitem(s, 0),
  getitem(s, -1),
  s.slice(1, 4),
  getitem(s, slice(null, null, -1)),
  getitem(s, slice(null, null, 3)),
  s.slice(20),
  str_index(s, "w"),
  getitem("héllo😀!", slice(4, 6)),
  len("😀"),
);
const t = tuple(1, 2, 3, 4);
print(
  getitem(t, slice(1, null)),
  getitem(t, slice(null, null, -1)),
  t[2],
  add(t, tuple(5)),
  mul(t, 2),
  t.includes(3),
  tuple_index(t, 3),
  tuple_count(t, 1),
);
for (const bad of tuple(
  () => getitem(xs, 99),
  () => getitem(t, -9),
  () => getitem(s, 50),
  () => getitem(xs, "a"),
  () => getitem(new Map<any, any>(), "k"),
  () => getitem(null, 0),
)) {
  try {
    bad();
  } catch (error) {
    const e = caught(error);
    if (!(
      e instanceof IndexError ||
      e instanceof TypeError ||
      e instanceof KeyError
    )) {
      throw e;
    }
    print(type_name(e), e);
  }
}
xs.splice(1, 0, "i");
list_extend(xs, tuple(7, 8));
list_remove(xs, "b");
print(list_pop(xs), list_pop(xs, 0), xs, list_count(xs, 0), list_index(xs, 7));
const ys = [3, 1, 2];
list_sort(ys, { reverse: true });
const zs = sorted(["bb", "a", "ccc"], { key: len, reverse: true });
print(
  ys,
  zs,
  list(reversed(ys)),
  [...ys, ...mul([0], 3)],
  lt([1, 2], [1, 3]),
  Array.from(range(2), (_) => mul([0], 2)),
);
