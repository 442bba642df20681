/** Python's `collections.abc`: the abstract types, as values and as bases. */
export { adopt } from "./adopt.ts";
export {
  AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Buffer, ByteString, Callable, Collection, Container, Coroutine, Generator, Hashable,
  ItemsView, Iterable, Iterator, KeysView, Mapping, MappingView, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Sized, ValuesView,
  Set_ as Set,
} from "./types.ts";
