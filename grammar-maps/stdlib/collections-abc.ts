/**
 * collections.abc: the abstract types, which annotations name and `isinstance` asks for. As bases they leave no code. The last argument of
 * Generator and Coroutine is what they return, as in Python.
 */
import { pyModule, typing } from "../../src/maps/define.ts";

/** Shared with typing, which has the same names. */
export const abstractTypes = {
  Iterable: typing("Iterable[T]"), Iterator: typing("Iterator[T]"), Reversible: typing("Iterable[T]"), Collection: typing("Collection[T]"), Container: typing("Container[T]"),
  Sequence: typing("Sequence[T]"), MutableSequence: typing("MutableSequence[T]"), AbstractSet: typing("AbstractSet[T]"), MutableSet: typing("MutableSet[T]"),
  Mapping: typing("Mapping[K, V]"), MutableMapping: typing("MutableMapping[K, V]"),
  MappingView: typing("Collection[T]"), KeysView: typing("dict_keys[K]"), ValuesView: typing("dict_values[V]"), ItemsView: typing("dict_items[K, V]"),
  Generator: typing("Generator[Y, S, R]"), AsyncGenerator: typing("AsyncGenerator[Y, S]"), AsyncIterable: typing("AsyncIterable[T]"), AsyncIterator: typing("AsyncIterator[T]"),
  Awaitable: typing("Awaitable[T]"), Coroutine: typing("Coroutine[Y, S, R]"), ByteString: typing("bytes"),
};

const { AbstractSet, ...sameNames } = abstractTypes;

export const collectionsAbc = pyModule("collections.abc", {
  ...sameNames, Set: AbstractSet, Callable: typing("Callable[..., object]"), Hashable: typing("object"), Sized: typing("Sized"), Buffer: typing("bytes"),
});
