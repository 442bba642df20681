/** heapq: heaps in lists, move for move as CPython's. */
import { fn, pyModule } from "../../src/maps/define.ts";

const largest = fn("(n: int, iterable: Iterable[T], key: Callable[[T], object] | None = None) -> list[T]");

export const heapq = pyModule("heapq", {
  heappush: fn("(heap: list[T], item: T, /) -> None"),
  heappop: fn("(heap: list[T], /) -> T"),
  heapify: fn("(heap: list[T], /) -> None"),
  heapreplace: fn("(heap: list[T], item: T, /) -> T"),
  heappushpop: fn("(heap: list[T], item: T, /) -> T"),
  merge: fn("(*iterables: Iterable[T], key: Callable[[T], object] | None = None, reverse: bool = False) -> Iterator[T]"),
  nlargest: largest,
  nsmallest: largest,
});
