/** The runtime of converted programs: the core protocols and the builtins. Python's modules are subpaths. */
export { aiter, anext } from "./core/aiter.ts";
export {
  async_generator_aclose, async_generator_anext, async_generator_asend, async_generator_athrow, close_later, drop_async_generator, keep_open,
} from "./core/async_generator.ts";
export { bound, call_method, delattr, dir, getattr, hasattr, mangle, object_delattr, object_setattr, setattr, unmangle, vars } from "./core/attributes/index.ts";
export { arguments_of, call, callable, describe, split_arguments, to_function, float_function, library_module } from "./core/call/index.ts";
export {
  ABC, abstract_method, builtin_function, class_attributes, class_bases, class_created, classmethod, decorate_method, Generic, inherit, isinstance, issubclass, make_class, mro, object, property, Protocol, runtime_protocol, staticmethod, super_,
  type,
} from "./core/class/index.ts";
export { enter, enter_async, enter_blocking } from "./core/context.ts";
export type { AsyncScope, Scope } from "./core/context.ts";
export { await_steps, awaitable, blocking, by_hand, Coroutine, coroutine, coroutine_function, GeneratorCoroutine } from "./core/coroutine/index.ts";
export { eq, ne } from "./core/eq.ts";
export {
  ArithmeticError, AssertionError, AttributeError, BaseException, BaseExceptionGroup, BlockingIOError,
  BrokenPipeError, BufferError, BytesWarning, CancelledError, caught, check_bound, check_free, check_global,
  ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError,
  DeprecationWarning, EncodingWarning, EnvironmentError, EOFError, ERRNO, except_star, exception, Exception,
  ExceptionGroup, FileExistsError, FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, handled,
  handled_again, handling, ImportError, ImportWarning, IndentationError, IndexError, InterruptedError, IOError, IsADirectoryError,
  KeyboardInterrupt, KeyError, LookupError, MemoryError, ModuleNotFoundError, NameError, NotADirectoryError,
  NotImplementedError, os_error, OSError, OverflowError, PendingDeprecationWarning, PermissionError,
  ProcessLookupError, PythonFinalizationError, raise_from, raised, RecursionError, ReferenceError, reraise, ResourceWarning,
  RuntimeError, RuntimeWarning, stop_escaped, StopAsyncIteration, StopIteration, SyntaxError, SyntaxWarning, SystemError,
  SystemExit, TabError, TimeoutError, TypeError, unbound, UnboundLocalError, UnicodeDecodeError, UnicodeEncodeError,
  UnicodeError, UnicodeTranslateError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
} from "./core/exceptions/index.ts";
export { asFloat, Float } from "./core/float.ts";
export type { Int, Num } from "./core/float.ts";
export { hash } from "./core/hash/index.ts";
export { as_index, contains, delitem, getitem, list_contains, setitem, str_getitem, str_len, str_slice } from "./core/items/index.ts";
export { iter } from "./core/iter.ts";
export { len } from "./core/len.ts";
export {
  abs, add, and_, div, float_floordiv, float_mod, float_pow, floordiv, iadd, iand, ifloordiv, ilshift, imatmul, imod,
  imul, int_floordiv, int_mod, invert, ior, ipow, irshift, isub, itruediv, ixor, lshift, matmul, mod, mul, neg, or_,
  pos, pow, rshift, sub, truediv, xor,
} from "./core/operators/index.ts";
export { ge, gt, le, lt } from "./core/order.ts";
export { Ellipsis, NotImplemented } from "./core/singletons.ts";
export { truth } from "./core/truth.ts";
export { plain_type_name as type_name } from "./core/type_name.ts";
export { Tuple, tuple } from "./core/tuple.ts";
export { unpack, unpack_rest } from "./core/unpack.ts";
export type { Py } from "./core/value.ts";

export { bool } from "./builtins/bool/index.ts";
export type { BoolType } from "./builtins/bool/index.ts";
export {
  dict, Dict, dict_copy, dict_delitem, dict_fromkeys, dict_get, dict_getitem, dict_items, dict_keys, dict_pop,
  dict_popitem, dict_setdefault, dict_setitem, dict_update, dict_values, DictItems, DictKeys, DictValues,
  mapping_items,
} from "./builtins/dict/index.ts";
export type { DictType } from "./builtins/dict/index.ts";
export {
  all, any, enumerate, filter, generator_close, generator_send, generator_throw, map, max, min, next, reversed, sum,
  zip,
} from "./builtins/iteration/index.ts";
export type { ExtremeOptions } from "./builtins/iteration/index.ts";
export {
  list, list_append, list_clear, list_copy, list_count, list_del_slice, list_delitem, list_extend, list_getitem,
  list_index, list_insert, list_pop, list_remove, list_reverse, list_set_slice, list_setitem, list_slice, list_sort,
  sorted,
} from "./builtins/list/index.ts";
export type { ListType, SortOptions } from "./builtins/list/index.ts";
export { range, Range } from "./builtins/range/index.ts";
export type { RangeType } from "./builtins/range/index.ts";
export {
  frozenset, FrozenSet, PySet, set, set_copy, set_difference, set_difference_update, set_discard, set_intersection,
  set_intersection_update, set_isdisjoint, set_issubset, set_issuperset, set_literal, set_pop, set_remove,
  set_symmetric_difference, set_symmetric_difference_update, set_union, set_update,
} from "./builtins/set/index.ts";
export type { FrozenSetType, SetType } from "./builtins/set/index.ts";
export { slice, Slice } from "./builtins/slice/index.ts";
export type { SliceType } from "./builtins/slice/index.ts";
export { tuple_count, tuple_from, tuple_getitem, tuple_index, tuple_slice } from "./builtins/tuple/index.ts";

export {
  buffer_of, bytearray, ByteArray, bytearray_append, bytearray_capitalize, bytearray_center, bytearray_clear,
  bytearray_copy, bytearray_count, bytearray_decode, bytearray_endswith, bytearray_expandtabs, bytearray_extend,
  bytearray_find, bytearray_fromhex, bytearray_hex, bytearray_index, bytearray_insert, bytearray_isalnum,
  bytearray_isalpha, bytearray_isascii, bytearray_isdigit, bytearray_islower, bytearray_isspace, bytearray_istitle,
  bytearray_isupper, bytearray_join, bytearray_ljust, bytearray_lower, bytearray_lstrip, bytearray_partition,
  bytearray_percent, bytearray_pop, bytearray_remove, bytearray_removeprefix, bytearray_removesuffix,
  bytearray_replace, bytearray_reverse, bytearray_rfind, bytearray_rindex, bytearray_rjust, bytearray_rpartition,
  bytearray_rsplit, bytearray_rstrip, bytearray_split, bytearray_splitlines, bytearray_startswith, bytearray_strip,
  bytearray_swapcase, bytearray_title, bytearray_translate, bytearray_upper, bytearray_zfill, bytes, Bytes,
  bytes_capitalize, bytes_center, bytes_count, bytes_decode, bytes_endswith, bytes_expandtabs, bytes_find,
  bytes_fromhex, bytes_hex, bytes_index, bytes_isalnum, bytes_isalpha, bytes_isascii, bytes_isdigit, bytes_islower,
  bytes_isspace, bytes_istitle, bytes_isupper, bytes_join, bytes_ljust, bytes_lower, bytes_lstrip, bytes_maketrans,
  bytes_of, bytes_partition, bytes_percent, bytes_removeprefix, bytes_removesuffix, bytes_replace, bytes_rfind,
  bytes_rindex, bytes_rjust, bytes_rpartition, bytes_rsplit, bytes_rstrip, bytes_split, bytes_splitlines,
  bytes_startswith, bytes_strip, bytes_swapcase, bytes_title, bytes_translate, bytes_upper, bytes_zfill, memoryview,
  MemoryView, str_encode,
} from "./builtins/bytes/index.ts";
export { complex, Complex } from "./builtins/complex/index.ts";
export {
  float, float_as_integer_ratio, float_conjugate, float_fromhex, float_hex, float_is_integer, to_float,
} from "./builtins/float/index.ts";
export { float_format, format } from "./builtins/format/index.ts";
export {
  int, int_as_integer_ratio, int_bit_count, int_bit_length, int_conjugate, int_from_bytes, int_is_integer,
  int_to_bytes, IntObject, whole,
} from "./builtins/int/index.ts";
export { bin, divmod, float_round, hex, number_attribute, oct, round, round_to_int } from "./builtins/numbers/index.ts";
export { input, print } from "./builtins/print/index.ts";
export { quit, quit as exit } from "./builtins/quit.ts";
export type { PrintOptions } from "./builtins/print/index.ts";
export { ascii, float_str, id, repr } from "./builtins/repr/index.ts";
export {
  chr, ord, str, str_capitalize, str_casefold, str_center, str_count, str_endswith, str_expandtabs, str_find,
  str_format, str_format_map, str_index, str_isalnum, str_isalpha, str_isascii, str_isdecimal, str_isdigit,
  str_isidentifier, str_islower, str_isnumeric, str_isprintable, str_isspace, str_istitle, str_isupper, str_join,
  str_ljust, str_lower, str_lstrip, str_maketrans, str_partition, str_percent, str_removeprefix, str_removesuffix,
  str_replace, str_rfind, str_rindex, str_rjust, str_rpartition, str_rsplit, str_rstrip, str_split, str_splitlines,
  str_startswith, str_strip, str_swapcase, str_title, str_translate, str_upper, str_zfill, StrObject,
} from "./builtins/str/index.ts";
export { open } from "./io/index.ts";
export type { TextIO } from "./platform/stdio.ts";
export { is_main, module_file } from "./platform/entry.ts";
export { take_keyword, missing_keyword } from "./core/keywords.ts";
export { is_mapping, is_sequence, mapping_rest, match_argument, rest_of } from "./core/patterns/index.ts";

declare global {
  /** What every host gives a module; declared here so that converted programs need no host's own types. */
  interface ImportMeta {
    url: string;
  }
}
