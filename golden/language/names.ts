/** Names that mean something else in TypeScript. */

import { getitem, print, tuple } from "py2ts-runtime";

function delete_(new_: number, function_ = 1, var_ = 2): number {
  const let_ = new_ + function_;
  return let_ * var_;
}

class Map_ {
  static readonly __name__: string = "Map";
  constructor_: string;
  prototype_: string;
  constructor(constructor: string) {
    this.constructor_ = constructor;
    this.prototype_ = "p";
  }

  typeof(): string {
    return this.constructor_;
  }
}

function fetch(undefined_: null): null[] {
  const const_ = [undefined_];
  return const_;
}

const Array_ = "array";
const this_ = "this";
const name = "name";
const arguments_ = [1];
const await_ = 3;
print(
  delete_(3),
  delete_(1, undefined, 5),
  new Map_("c").typeof(),
  new Map_("d").prototype_,
  fetch(null),
  Array_,
  this_,
  name,
  arguments_,
  await_,
);
const switch_ = new Map([
  ["case", 1],
  ["default", 2],
]);
for (const void_ of switch_.keys()) {
  print(void_, getitem(switch_, void_));
}
print(Array.from(tuple(1, 2), (null_) => String(null_)));
const str_ = "x";
print(((delete_: string) => delete_)(str_));
