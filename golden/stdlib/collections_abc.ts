/** collections.abc: isinstance with the abstract types, by what values can do. */

import {
  bytearray,
  bytes,
  bytes_of,
  call,
  call_method,
  class_attributes,
  contains,
  coroutine,
  Dict,
  dict,
  dict_items,
  dict_keys,
  dict_values,
  frozenset,
  getattr,
  getitem,
  int,
  isinstance,
  issubclass,
  iter,
  list,
  print,
  PySet,
  range,
  StopIteration,
  str,
  tuple,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as collections from "py2ts-runtime/collections";
import * as abc from "py2ts-runtime/collections/abc";
import {
  Awaitable,
  Callable,
  Coroutine,
  Hashable,
  Iterable as Iterable_,
  Iterator,
  Mapping,
  MutableMapping,
  MutableSequence,
  Sequence,
  Set,
  Sized,
} from "py2ts-runtime/collections/abc";
import * as typing from "py2ts-runtime/typing";

class Bag {
  items: readonly (number | string | ((...args: any[]) => any))[];
  constructor(...items_items: (number | string | ((...args: any[]) => any))[]) {
    const items = tuple(...items_items);
    this.items = items;
  }

  __iter__(): Iterable<number | string | ((...args: any[]) => any)> {
    return iter(this.items);
  }

  __len__(): number {
    return this.items.length;
  }

  __contains__(item: any): boolean {
    return contains(this.items, item);
  }
}

class Countdown {
  n: number;
  constructor(n: number) {
    this.n = n;
  }

  __iter__(): Countdown {
    return this;
  }

  __next__(): number {
    if (this.n === 0) {
      throw new StopIteration();
    }
    this.n--;
    return this.n;
  }

  __call__(): number {
    return this.n;
  }
}

class Unhashable {
  static __hash__: null = null;
  declare __hash__: null;
}
class_attributes(Unhashable, "__hash__");

function* numbers(): Generator<number> {
  yield 1;
}

function flatten(value: any): any {
  if (isinstance(value, Mapping)) {
    const entries = new Dict<any, any>();
    for (const item2 of iter(call_method(value, "items"))) {
      const [key, each] = unpack(item2, 2);
      entries.set(key, flatten(each));
    }
    return entries;
  }
  if (isinstance(value, Iterable_) && !isinstance(value, tuple(str, bytes))) {
    return Array.from(iter(value), (each: any) => flatten(each));
  }
  return isinstance(value, Callable) ? call(value) : value;
}

const values = new Map<string, any>([
  ["int", 1],
  ["str", "a"],
  ["bytes", bytes_of("a")],
  ["list", [1]],
  ["tuple", tuple(1)],
  ["dict", new Map<any, any>()],
  ["set", new PySet([1])],
  ["frozenset", frozenset()],
  ["range", range(3)],
  ["None", null],
  ["function", flatten],
  ["class", Bag],
  ["generator", numbers()],
  ["iterator", iter([])],
  ["bytearray", bytearray()],
  ["keys", dict_keys(new Map<any, any>())],
  ["values", dict_values(new Map<any, any>())],
  ["items", dict_items(new Map<any, any>())],
  ["bag", new Bag(1)],
  ["countdown", new Countdown(1)],
  ["unhashable", new Unhashable()],
  ["deque", new collections.deque()],
  ["counter", new collections.Counter()],
]);
const kinds: any[] = [
  Iterable_,
  Iterator,
  abc.Generator,
  Sized,
  abc.Container,
  abc.Collection,
  Hashable,
  Callable,
  Sequence,
  MutableSequence,
  Set,
  abc.MutableSet,
  Mapping,
  MutableMapping,
  abc.KeysView,
  abc.ItemsView,
  abc.ValuesView,
];
for (const item2 of iter(dict_items(values))) {
  const [name, value] = unpack(item2, 2);
  print(
    name,
    kinds
      .filter((kind: any) => isinstance(value, kind))
      .map((kind: any) => getattr(kind, "__name__")),
  );
}
print(
  flatten(
    new Dict<any, any>([
      ["a", [1, tuple(2, new PySet([3]))]],
      ["b", new Bag("x", () => "called")],
      ["c", bytes_of("raw")],
    ]),
  ),
);
print(
  isinstance([], typing.Sequence),
  isinstance(new Map<any, any>(), typing.Mapping),
  isinstance(flatten, typing.Callable),
  isinstance(1, typing.Iterable),
);
print(
  issubclass(list, Sequence),
  issubclass(dict, Mapping),
  issubclass(int, Iterable_),
  issubclass(Bag, Iterable_),
  issubclass(Countdown, Iterator),
);
print(Mapping, abc.Set, getitem(Sequence, int), getattr(Callable, "__name__"));

async function main(): Promise<void> {
  async function job(): Promise<number> {
    return 1;
  }
  const coro = coroutine(job);
  print(
    isinstance(coro, Awaitable),
    isinstance(coro, Coroutine),
    isinstance(5, Awaitable),
    await coro.promise(),
  );
  const future = asyncio.get_running_loop().create_future();
  print(isinstance(future, Awaitable), isinstance(future, Coroutine));
}

await asyncio.run(main);
