/** What counts as true. */

import {
  all,
  any as any_,
  asFloat,
  bytes_of,
  Dict,
  list_pop,
  object,
  print,
  PySet,
  range,
  set,
  str_isdigit,
  to_float,
  truth,
  tuple,
} from "py2ts-runtime";

class Empty {
  __len__(): number {
    return 0;
  }
}

class Never {
  __bool__(): boolean {
    return false;
  }
}

function check(value: any): string {
  return truth(value) ? "true" : "false";
}

for (const value of tuple(
  0,
  1,
  asFloat(0),
  -0.5,
  "",
  " ",
  null,
  true,
  [],
  [0],
  new Dict<any, any>(),
  new Dict<any, any>([[0, 0]]),
  tuple(),
  tuple(tuple()),
  set(),
  new PySet([0]),
  new Empty(),
  new Never(),
  new object(),
  asFloat(to_float("nan")),
  bytes_of(""),
  range(0),
)) {
  print(check(value), !truth(value), { end: "; " });
}
print();

function first(
  items: number[] | null = null,
  default_: number | string = 0,
): number | string {
  items = items !== null && items.length > 0 ? items : [];
  while (items.length > 0) {
    return list_pop(items);
  }
  return default_;
}

print(first(), first([]), first([4]), first(null, "d"));
let count = 3;
while (count) {
  count--;
}
print(
  count,
  [].length > 0,
  Boolean("False"),
  any_([0, "", null]),
  all([]),
  all([1, "a"]),
);
const text = "abc";
if (text && text.length > 2 && !str_isdigit(text)) {
  print("ok");
}
