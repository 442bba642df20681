/** The runtime of converted programs: the core protocols and the builtins. Python's modules are subpaths. */
export { aiter, anext } from "./core/aiter.ts";
export {
  async_generator_aclose, async_generator_anext, async_generator_asend, async_generator_athrow, close_later, drop_async_generator, keep_open,
} from "./core/async_generator.ts";
export { bound, call_method, delattr, getattr, hasattr, mangle, object_delattr, object_setattr, setattr, unmangle, vars } from "./core/attributes/index.ts";
export { call, callable, describe, split_arguments, to_function } from "./core/call/index.ts";
export {
  abstract_method, class_attributes, class_created, decorate_method, inherit, isinstance, issubclass, make_class, mro, object, super_, type,
} from "./core/class/index.ts";
export { enter, enter_async } from "./core/context.ts";
export type { AsyncScope, Scope } from "./core/context.ts";
export { awaitable, blocking, Coroutine, coroutine, coroutine_function, GeneratorCoroutine } from "./core/coroutine/index.ts";
export { eq, ne } from "./core/eq.ts";
export * from "./core/exceptions/index.ts";
export { asFloat, Float } from "./core/float.ts";
export type { Int, Num } from "./core/float.ts";
export { hash } from "./core/hash/index.ts";
export { as_index, contains, delitem, getitem, list_contains, setitem, str_getitem, str_len, str_slice } from "./core/items/index.ts";
export { iter } from "./core/iter.ts";
export { len } from "./core/len.ts";
export * from "./core/operators/index.ts";
export { ge, gt, le, lt } from "./core/order.ts";
export { Ellipsis, NotImplemented } from "./core/singletons.ts";
export { truth } from "./core/truth.ts";
export { type_name } from "./core/type_name.ts";
export { Tuple, tuple } from "./core/tuple.ts";
export { unpack, unpack_rest } from "./core/unpack.ts";
export type { Py } from "./core/value.ts";

export * from "./builtins/bool/index.ts";
export * from "./builtins/dict/index.ts";
export * from "./builtins/iteration/index.ts";
export * from "./builtins/list/index.ts";
export * from "./builtins/range/index.ts";
export * from "./builtins/set/index.ts";
export * from "./builtins/slice/index.ts";
export * from "./builtins/tuple/index.ts";

export * from "./builtins/bytes/index.ts";
export * from "./builtins/complex/index.ts";
export * from "./builtins/float/index.ts";
export { float_format, format, str_format, str_format_map, str_percent } from "./builtins/format/index.ts";
export * from "./builtins/int/index.ts";
export * from "./builtins/numbers/index.ts";
export * from "./builtins/print/index.ts";
export { ascii, float_str, repr } from "./builtins/repr/index.ts";
export * from "./builtins/str/index.ts";
export { is_main } from "./platform/entry.ts";
export { take_keyword, missing_keyword } from "./core/keywords.ts";
export { is_mapping, is_sequence, mapping_rest, match_argument, rest_of } from "./core/patterns/index.ts";

declare global {
  /** What every host gives a module; declared here so that converted programs need no host's own types. */
  interface ImportMeta {
    url: string;
  }
}
