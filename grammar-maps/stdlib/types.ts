/** types: the names of types that have no builtin name, SimpleNamespace and MappingProxyType. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const type = attribute("object");
const made = "the host makes it";

const CodeType = cls("CodeType", "() -> None", {
  co_name: attribute("str"), co_qualname: attribute("str"), co_filename: attribute("str"), co_firstlineno: attribute("natural"),
}, { refused: made });
const FrameType = cls("FrameType", "() -> None", {
  f_code: attribute("types.CodeType"), f_lineno: attribute("natural"), f_back: attribute("types.FrameType | None"), f_globals: attribute("dict[str, object]"), f_locals: attribute("dict[str, object]"),
  clear: fn("() -> None"),
}, { refused: made, note: "of a traceback only, without variables" });
const TracebackType = cls("TracebackType", "() -> None", {
  tb_next: attribute("types.TracebackType | None", { settable: true }), tb_frame: attribute("types.FrameType"), tb_lineno: attribute("natural"), tb_lasti: attribute("small"),
}, { refused: made });

export const types = pyModule("types", {
  SimpleNamespace: cls("SimpleNamespace", "(*args: object, **kwargs: object) -> None"),
  MappingProxyType: cls("MappingProxyType", "(mapping: Mapping[K, V]) -> None", {
    get: fn("(key: object, default: D = None, /) -> V | D"),
    keys: fn("() -> Collection[K]"), values: fn("() -> Collection[V]"), items: fn("() -> Collection[tuple[K, V]]"), copy: fn("() -> dict[K, V]"),
  }, { parameters: ["K", "V"], bases: ["Mapping[K, V]"] }),
  coroutine: fn("(func: object) -> Callable[..., object]"),
  CodeType, FrameType, TracebackType,
  AsyncGeneratorType: type, BuiltinFunctionType: type, CoroutineType: type, EllipsisType: type, FunctionType: type, GeneratorType: type, LambdaType: type, MethodType: type, ModuleType: type,
  NoneType: type, NotImplementedType: type, UnionType: type,
}, { missing: ["BuiltinMethodType", "CapsuleType", "CellType", "ClassMethodDescriptorType", "DynamicClassAttribute", "GenericAlias", "GetSetDescriptorType", "MemberDescriptorType", "MethodDescriptorType", "MethodWrapperType", "WrapperDescriptorType", "get_original_bases", "new_class", "prepare_class", "resolve_bases"] });
