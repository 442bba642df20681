/** collections.abc: the abstract types, as values of annotations and for `isinstance`. */
import { ByteArray, Bytes, MemoryView } from "../../builtins/bytes/index.ts";
import { DictItems, DictKeys, DictValues } from "../../builtins/dict/index.ts";
import { callable } from "../../core/call/index.ts";
import { Coroutine as PyCoroutine, GeneratorCoroutine, is_awaitable } from "../../core/coroutine/index.ts";
import { type_name } from "../../core/type_name.ts";
import { FrozenSet } from "../../builtins/set/index.ts";
import { has, is_container, is_hashable, is_mapping, is_mutable_mapping, is_mutable_sequence, is_sequence, is_set, is_view } from "./abilities.ts";
import { abstract_type } from "./abstract_type.ts";

const iterable = (x: unknown): boolean => is_container(x) || has(x, "__iter__", Symbol.iterator);
const sized = (x: unknown): boolean => is_container(x) || has(x, "__len__");
const contains = (x: unknown): boolean => is_container(x) || has(x, "__contains__");
const async_iterable = (x: unknown): boolean => has(x, "__aiter__", Symbol.asyncIterator);
const coroutine = (x: unknown): boolean => x instanceof PyCoroutine || x instanceof GeneratorCoroutine;

/** `collections.abc.Iterable` */
export const Iterable = /* @__PURE__ */ abstract_type("Iterable", iterable);
/** `collections.abc.Iterator` */
export const Iterator = /* @__PURE__ */ abstract_type("Iterator", (x) => iterable(x) && has(x, "__next__", "next"));
/** `collections.abc.Generator` */
export const Generator = /* @__PURE__ */ abstract_type("Generator", (x) => type_name(x) === "generator");
/** `collections.abc.Reversible` */
export const Reversible = /* @__PURE__ */ abstract_type("Reversible", (x) => (is_container(x) && !(x instanceof Set) && !(x instanceof FrozenSet)) || has(x, "__reversed__"));
/** `collections.abc.Sized` */
export const Sized = /* @__PURE__ */ abstract_type("Sized", sized);
/** `collections.abc.Container` */
export const Container = /* @__PURE__ */ abstract_type("Container", contains);
/** `collections.abc.Collection` */
export const Collection = /* @__PURE__ */ abstract_type("Collection", (x) => iterable(x) && sized(x) && contains(x));
/** `collections.abc.Hashable` */
export const Hashable = /* @__PURE__ */ abstract_type("Hashable", is_hashable);
/** `collections.abc.Callable` */
export const Callable = /* @__PURE__ */ abstract_type("Callable", callable);
/** `collections.abc.Sequence` */
export const Sequence = /* @__PURE__ */ abstract_type("Sequence", is_sequence);
/** `collections.abc.MutableSequence` */
export const MutableSequence = /* @__PURE__ */ abstract_type("MutableSequence", is_mutable_sequence);
/** `collections.abc.ByteString` */
export const ByteString = /* @__PURE__ */ abstract_type("ByteString", (x) => x instanceof Bytes || x instanceof ByteArray);
/** `collections.abc.Buffer` */
export const Buffer = /* @__PURE__ */ abstract_type("Buffer", (x) => x instanceof Bytes || x instanceof ByteArray || x instanceof MemoryView);
/** `collections.abc.Set` */
export const Set_ = /* @__PURE__ */ abstract_type("Set", is_set);
/** `collections.abc.MutableSet` */
export const MutableSet = /* @__PURE__ */ abstract_type("MutableSet", (x) => x instanceof Set && !(x instanceof FrozenSet));
/** `collections.abc.Mapping` */
export const Mapping = /* @__PURE__ */ abstract_type("Mapping", is_mapping);
/** `collections.abc.MutableMapping` */
export const MutableMapping = /* @__PURE__ */ abstract_type("MutableMapping", is_mutable_mapping);
/** `collections.abc.MappingView` */
export const MappingView = /* @__PURE__ */ abstract_type("MappingView", is_view);
/** `collections.abc.KeysView` */
export const KeysView = /* @__PURE__ */ abstract_type("KeysView", (x) => x instanceof DictKeys);
/** `collections.abc.ValuesView` */
export const ValuesView = /* @__PURE__ */ abstract_type("ValuesView", (x) => x instanceof DictValues);
/** `collections.abc.ItemsView` */
export const ItemsView = /* @__PURE__ */ abstract_type("ItemsView", (x) => x instanceof DictItems);
/** `collections.abc.Awaitable` */
export const Awaitable = /* @__PURE__ */ abstract_type("Awaitable", is_awaitable);
/** `collections.abc.Coroutine` */
export const Coroutine = /* @__PURE__ */ abstract_type("Coroutine", coroutine);
/** `collections.abc.AsyncIterable` */
export const AsyncIterable = /* @__PURE__ */ abstract_type("AsyncIterable", async_iterable);
/** `collections.abc.AsyncIterator` */
export const AsyncIterator = /* @__PURE__ */ abstract_type("AsyncIterator", (x) => async_iterable(x) && has(x, "__anext__", "next"));
/** `collections.abc.AsyncGenerator` */
export const AsyncGenerator = /* @__PURE__ */ abstract_type("AsyncGenerator", (x) => type_name(x) === "async_generator");
