/** Unpacking in assignments, loops, calls and displays. */

import {
  call,
  caught,
  describe,
  print,
  PySet,
  range,
  setitem,
  split_arguments,
  take_keyword,
  tuple,
  type_name,
  TypeError,
  unpack,
  unpack_rest,
  ValueError,
} from "py2ts-runtime";

let a = 1;
let b = 2;
[a, b] = [b, a];
print(a, b);
const [first, middle, last] = unpack_rest(range(5), 1, 1);
print(first, middle, last);
const [[x, [y, z]], w] = tuple(tuple(1, tuple(2, 3)), 4);
print(x, y, z, w);
const [p, q] = unpack("ab", 2);
print(p, q);
for (const [name, [low, high]] of [
  tuple("a", tuple(1, 2)),
  tuple("b", tuple(3, 4)),
]) {
  print(name, low, high);
}
const [head, tail] = unpack_rest("xyz", 1, 0);
print(head, tail);
const value = [0];
const one = value;
const two = value;
one.push(1);
print(one, two, one === two);
const values = [1, 2];
print(
  [...values, ...range(2), 9],
  tuple(...values, 0),
  new PySet([...values, 2]),
  new Map([...new Map([["k", 1]]), ["j", 2]]),
);
let i = 0;
const cells = [0, 0, 0];
const [i_value, item] = tuple(1, 5);
i = i_value;
setitem(cells, i, item);
print(i, cells);

function spread(a: number, b = 2, ...values2: any[]): void {
  const [rest, others] = split_arguments(values2);
  const c: number = take_keyword(others, "c") ?? 3;
  print(a, b, rest, c, others);
}
describe(spread, { params: "a, b=, *rest, c=, **others" });

spread(1);
spread(1, 5, 6, 7, { c: 8, d: 9 });
call(
  spread,
  ...[1, 2, 3],
  Object.fromEntries(
    new Map([
      ["c", 4],
      ["e", 5],
    ]),
  ),
);
spread(0, 1);
for (const bad of tuple([1], [1, 2, 3], 5)) {
  try {
    const [m, n] = unpack(bad, 2);
    print(m, n);
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof ValueError || e instanceof TypeError)) {
      throw e;
    }
    print(type_name(e), e);
  }
}
