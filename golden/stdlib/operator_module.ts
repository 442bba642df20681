/** operator as programs use it. */

import {
  call,
  list,
  map,
  max,
  print,
  PySet,
  sorted,
  tuple,
} from "py2ts-runtime";
import * as operator from "py2ts-runtime/operator";
import { attrgetter, itemgetter, methodcaller } from "py2ts-runtime/operator";

print(
  Array.from(
    tuple(
      operator.add,
      operator.sub,
      operator.mul,
      operator.truediv,
      operator.floordiv,
      operator.mod,
      operator.pow,
      operator.lt,
      operator.le,
      operator.eq,
      operator.ne,
      operator.ge,
      operator.gt,
      operator.and_,
      operator.or_,
      operator.xor,
      operator.lshift,
      operator.rshift,
      operator.is_,
      operator.is_not,
    ),
    (f) => call(f, 7, 3),
  ),
);
print(
  operator.not_(0),
  operator.truth([]),
  operator.abs(-1),
  operator.index(true),
  operator.inv(5),
  operator.invert(5),
  operator.neg(1),
  operator.pos(1),
);
print(
  sorted([tuple(1, "b"), tuple(2, "a")], { key: itemgetter(1) }),
  call(itemgetter(0, 2), "abc"),
  call(attrgetter("real", "imag"), 5),
  list(map(methodcaller("split", ","), ["a,b"])),
);
const xs = [1];
operator.setitem(xs, 0, 5);
print(
  operator.getitem(xs, 0),
  operator.contains(xs, 5),
  operator.iadd(xs, [6]),
  operator.concat([1], [2]),
  operator.iconcat(xs, [7]),
  operator.countOf([1, 2, 1], 1),
  operator.indexOf("abc", "b"),
  operator.length_hint(xs),
  operator.call(max, 1, 2),
);
operator.delitem(xs, 0);
print(
  xs,
  operator.isub(5, 2),
  operator.imul(5, 2),
  operator.ior(new PySet([1]), new PySet([2])),
  operator.iand(new PySet([1]), new PySet([1])),
  operator.ixor(5, 1),
  operator.ilshift(1, 2),
  operator.irshift(8, 1),
  operator.ifloordiv(7, 2),
  operator.imod(7, 2),
  operator.ipow(2, 3),
  operator.itruediv(1, 2),
);
