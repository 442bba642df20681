/**
 * collections. defaultdict, OrderedDict and Counter are dicts, and take dict's methods from its row. `namedtuple` gives a class:
 * `class Point extends namedtuple<{ x: number }>("Point", ["x"]) {}`.
 */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const deque = cls("deque", "(iterable: Iterable[T] = (), maxlen: int | None = None) -> None", {
  maxlen: attribute("small | None"),
  append: fn("(x: T, /) -> None"),
  appendleft: fn("(x: T, /) -> None"),
  clear: fn("() -> None"),
  copy: fn("() -> Self"),
  count: fn("(x: object, /) -> natural"),
  extend: fn("(iterable: Iterable[T], /) -> None"),
  extendleft: fn("(iterable: Iterable[T], /) -> None"),
  index: fn("(x: object, start: int = 0, stop: int = ..., /) -> natural"),
  insert: fn("(i: int, x: T, /) -> None"),
  pop: fn("() -> T"),
  popleft: fn("() -> T"),
  remove: fn("(x: object, /) -> None"),
  reverse: fn("() -> None"),
  rotate: fn("(n: int = 1, /) -> None"),
}, { parameters: ["T"], bases: ["MutableSequence[T]"] });

const defaultdict = cls("defaultdict", "(default_factory: Callable[[], V] | None = None, /, *args: object, **kwargs: V) -> None", {
  default_factory: attribute("Callable[[], V] | None", { settable: true }),
  copy: fn("() -> Self"),
}, {
  parameters: ["K", "V"], bases: ["dict[K, V]"],
  overloads: ["(default_factory: Callable[[], V] | None, mapping: Mapping[K, V], /) -> None", "(default_factory: Callable[[], V] | None, iterable: Iterable[tuple[K, V]], /) -> None"],
});

const OrderedDict = cls("OrderedDict", "(*args: object, **kwargs: V) -> None", {
  copy: fn("() -> Self"),
  move_to_end: fn("(key: K, last: bool = True) -> None"),
  popitem: fn("(last: bool = True) -> tuple[K, V]"),
}, {
  parameters: ["K", "V"], bases: ["dict[K, V]"],
  overloads: ["(mapping: Mapping[K, V], /) -> None", "(iterable: Iterable[tuple[K, V]], /) -> None", "(**kwargs: V) -> None"],
});

const Counter = cls("Counter", "(*args: object, **kwds: int) -> None", {
  copy: fn("() -> Self"),
  elements: fn("() -> Iterator[T]"),
  most_common: fn("(n: int | None = None) -> list[tuple[T, int]]"),
  subtract: fn("(*args: object, **kwds: int) -> None"),
  total: fn("() -> int"),
  update: fn("(*args: object, **kwds: int) -> None"),
}, {
  parameters: ["T"], bases: ["dict[T, int]"],
  overloads: ["(mapping: Mapping[T, int], /) -> None", "(iterable: Iterable[T], /) -> None", "(**kwds: int) -> None"],
});

const mapping = {
  get: fn("(key: object, default: D = None) -> V | D"),
  keys: fn("() -> Collection[K]"),
  values: fn("() -> Collection[V]"),
  items: fn("() -> Collection[tuple[K, V]]"),
  pop: fn("(key: K, default: D = ...) -> V | D"),
  popitem: fn("() -> tuple[K, V]"),
  setdefault: fn("(key: K, default: D = None) -> V | D"),
  update: fn("(*args: object, **kwds: V) -> None"),
  clear: fn("() -> None"),
};

const ChainMap = cls("ChainMap", "(*maps: Mapping[K, V]) -> None", {
  ...mapping,
  maps: attribute("list[Mapping[K, V]]", { settable: true }),
  parents: attribute("ChainMap[K, V]"),
  new_child: fn("(*args: object, **kwargs: V) -> ChainMap[K, V]"),
  copy: fn("() -> Self"),
}, { parameters: ["K", "V"], bases: ["MutableMapping[K, V]"] });

const UserDict = cls("UserDict", "(*args: object, **kwargs: V) -> None", {
  ...mapping, data: attribute("dict[K, V]", { settable: true }), copy: fn("() -> Self"),
}, { parameters: ["K", "V"], bases: ["MutableMapping[K, V]"] });

const UserList = cls("UserList", "(initlist: Iterable[T] | None = None) -> None", {
  data: attribute("list[T]", { settable: true }),
  append: fn("(item: T) -> None"),
  insert: fn("(i: int, item: T) -> None"),
  pop: fn("(i: int = -1) -> T"),
  remove: fn("(item: object) -> None"),
  clear: fn("() -> None"),
  copy: fn("() -> Self"),
  count: fn("(item: object) -> natural"),
  index: fn("(item: object, *args: small) -> natural"),
  reverse: fn("() -> None"),
  sort: fn("(*, key: Callable[[T], object] | None = None, reverse: bool = False) -> None"),
  extend: fn("(other: Iterable[T]) -> None"),
}, { parameters: ["T"], bases: ["MutableSequence[T]"] });

export const collections = pyModule("collections", {
  deque, defaultdict, OrderedDict, Counter, ChainMap, UserDict, UserList,
  UserString: cls("UserString", "(seq: object) -> None", { data: attribute("str", { settable: true }) }),
  namedtuple: fn("(typename: str, field_names: str | Iterable[str], *, rename: bool = False, defaults: Iterable[object] | None = None, module: str | None = None) -> object"),
});
