/** collections.abc: the abstract types, as values of annotations. */
import { abstract_type } from "./abstract_type.ts";

/** `collections.abc.Iterable` */
export const Iterable = /* @__PURE__ */ abstract_type("Iterable");
/** `collections.abc.Iterator` */
export const Iterator = /* @__PURE__ */ abstract_type("Iterator");
/** `collections.abc.Reversible` */
export const Reversible = /* @__PURE__ */ abstract_type("Reversible");
/** `collections.abc.Collection` */
export const Collection = /* @__PURE__ */ abstract_type("Collection");
/** `collections.abc.Container` */
export const Container = /* @__PURE__ */ abstract_type("Container");
/** `collections.abc.Sequence` */
export const Sequence = /* @__PURE__ */ abstract_type("Sequence");
/** `collections.abc.MutableSequence` */
export const MutableSequence = /* @__PURE__ */ abstract_type("MutableSequence");
/** `collections.abc.Set` */
export const Set = /* @__PURE__ */ abstract_type("Set");
/** `collections.abc.MutableSet` */
export const MutableSet = /* @__PURE__ */ abstract_type("MutableSet");
/** `collections.abc.Mapping` */
export const Mapping = /* @__PURE__ */ abstract_type("Mapping");
/** `collections.abc.MutableMapping` */
export const MutableMapping = /* @__PURE__ */ abstract_type("MutableMapping");
/** `collections.abc.MappingView` */
export const MappingView = /* @__PURE__ */ abstract_type("MappingView");
/** `collections.abc.KeysView` */
export const KeysView = /* @__PURE__ */ abstract_type("KeysView");
/** `collections.abc.ValuesView` */
export const ValuesView = /* @__PURE__ */ abstract_type("ValuesView");
/** `collections.abc.ItemsView` */
export const ItemsView = /* @__PURE__ */ abstract_type("ItemsView");
/** `collections.abc.Generator` */
export const Generator = /* @__PURE__ */ abstract_type("Generator");
/** `collections.abc.AsyncGenerator` */
export const AsyncGenerator = /* @__PURE__ */ abstract_type("AsyncGenerator");
/** `collections.abc.AsyncIterable` */
export const AsyncIterable = /* @__PURE__ */ abstract_type("AsyncIterable");
/** `collections.abc.AsyncIterator` */
export const AsyncIterator = /* @__PURE__ */ abstract_type("AsyncIterator");
/** `collections.abc.Awaitable` */
export const Awaitable = /* @__PURE__ */ abstract_type("Awaitable");
/** `collections.abc.Coroutine` */
export const Coroutine = /* @__PURE__ */ abstract_type("Coroutine");
/** `collections.abc.ByteString` */
export const ByteString = /* @__PURE__ */ abstract_type("ByteString");
/** `collections.abc.Callable` */
export const Callable = /* @__PURE__ */ abstract_type("Callable");
/** `collections.abc.Hashable` */
export const Hashable = /* @__PURE__ */ abstract_type("Hashable");
/** `collections.abc.Sized` */
export const Sized = /* @__PURE__ */ abstract_type("Sized");
/** `collections.abc.Buffer` */
export const Buffer = /* @__PURE__ */ abstract_type("Buffer");
