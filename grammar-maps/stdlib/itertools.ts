/** itertools: functions that give iterators. */
import { cls, fn, pyModule } from "../../src/maps/define.ts";

const predicate = "(predicate: Callable[[T], object], iterable: Iterable[T], /) -> Iterator[T]";

export const itertools = pyModule("itertools", {
  accumulate: fn("(iterable: Iterable[T], func: Callable[[T, T], T] | None = None, *, initial: T | None = None) -> Iterator[T]"),
  batched: fn("(iterable: Iterable[T], n: int, *, strict: bool = False) -> Iterator[tuple[T, ...]]"),
  chain: cls("chain", "(*iterables: Iterable[T]) -> None", {}, {
    parameters: ["T"], bases: ["Iterator[T]"], made: "call", statics: { from_iterable: fn("(iterable: Iterable[Iterable[T]], /) -> Iterator[T]") },
  }),
  combinations: fn("(iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]"),
  combinations_with_replacement: fn("(iterable: Iterable[T], r: int) -> Iterator[tuple[T, ...]]"),
  compress: fn("(data: Iterable[T], selectors: Iterable[object]) -> Iterator[T]"),
  count: fn("(start: object = 0, step: object = 1) -> Iterator[object]", { overloads: ["(start: int = 0, step: int = 1) -> Iterator[int]"] }),
  cycle: fn("(iterable: Iterable[T], /) -> Iterator[T]"),
  dropwhile: fn(predicate),
  filterfalse: fn("(predicate: Callable[[T], object] | None, iterable: Iterable[T], /) -> Iterator[T]"),
  groupby: fn("(iterable: Iterable[T], key: Callable[[T], object] | None = None) -> Iterator[tuple[object, Iterator[T]]]", {
    overloads: ["(iterable: Iterable[T]) -> Iterator[tuple[T, Iterator[T]]]", "(iterable: Iterable[T], key: Callable[[T], K]) -> Iterator[tuple[K, Iterator[T]]]"],
  }),
  islice: fn("(iterable: Iterable[T], *bounds: int | None) -> Iterator[T]"),
  pairwise: fn("(iterable: Iterable[T], /) -> Iterator[tuple[T, T]]"),
  permutations: fn("(iterable: Iterable[T], r: int | None = None) -> Iterator[tuple[T, ...]]"),
  product: fn("(*iterables: Iterable[T], repeat: int = 1) -> Iterator[tuple[T, ...]]", {
    overloads: ["(iter1: Iterable[A], iter2: Iterable[B], /) -> Iterator[tuple[A, B]]", "(iter1: Iterable[A], iter2: Iterable[B], iter3: Iterable[C], /) -> Iterator[tuple[A, B, C]]"],
  }),
  repeat: fn("(object: T, times: int = ...) -> Iterator[T]"),
  starmap: fn("(function: Callable[..., R], iterable: Iterable[Iterable[object]], /) -> Iterator[R]"),
  takewhile: fn(predicate),
  tee: fn("(iterable: Iterable[T], n: int = 2, /) -> tuple[Iterator[T], ...]"),
  zip_longest: fn("(*iterables: Iterable[T], fillvalue: object = None) -> Iterator[tuple[object, ...]]"),
}, { compiled: true });
