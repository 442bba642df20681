export { AnyStr } from "./AnyStr.ts";
export {
  Any, NoReturn, Never, Self, LiteralString, TypeAlias, Optional, Union, Literal, Annotated, ClassVar, Final, Required, NotRequired, ReadOnly,
  TypeGuard, TypeIs, Concatenate, Unpack, Callable, List, Dict, Deque, DefaultDict, OrderedDict, Counter, ChainMap, Pattern, Match, Set, FrozenSet, Tuple, Type, Iterable, Iterator, Reversible, Collection, Container,
  Sequence, MutableSequence, AbstractSet, MutableSet, Mapping, MutableMapping, MappingView, KeysView, ValuesView, ItemsView, Generator,
  AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine, Hashable, Sized, Text, ByteString, ContextManager, AsyncContextManager, IO,
  TextIO, BinaryIO, SupportsInt, SupportsFloat, SupportsComplex, SupportsBytes, SupportsIndex, SupportsAbs, SupportsRound,
} from "./forms.ts";
export { ForwardRef } from "./ForwardRef.ts";
export { assert_never, get_args, get_origin, get_type_hints, subscript } from "./questions.ts";
export { TypeVar } from "./TypeVar.ts";
export { assert_type, cast, final, no_type_check, override, runtime_checkable } from "./markers.ts";
