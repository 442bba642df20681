/** types: the names of types that have no builtin name, SimpleNamespace and MappingProxyType. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const type = attribute("object");

export const types = pyModule("types", {
  SimpleNamespace: cls("SimpleNamespace", "(*args: object, **kwargs: object) -> None"),
  MappingProxyType: cls("MappingProxyType", "(mapping: Mapping[K, V]) -> None", {
    get: fn("(key: object, default: D = None, /) -> V | D"),
    keys: fn("() -> Collection[K]"), values: fn("() -> Collection[V]"), items: fn("() -> Collection[tuple[K, V]]"), copy: fn("() -> dict[K, V]"),
  }, { parameters: ["K", "V"], bases: ["Mapping[K, V]"] }),
  AsyncGeneratorType: type, BuiltinFunctionType: type, CoroutineType: type, EllipsisType: type, FunctionType: type, GeneratorType: type, LambdaType: type, MethodType: type, ModuleType: type,
  NoneType: type, NotImplementedType: type, UnionType: type,
}, { missing: ["BuiltinMethodType", "CapsuleType", "CellType", "ClassMethodDescriptorType", "CodeType", "DynamicClassAttribute", "FrameType", "GenericAlias", "GetSetDescriptorType", "MemberDescriptorType", "MethodDescriptorType", "MethodWrapperType", "TracebackType", "WrapperDescriptorType", "coroutine", "get_original_bases", "new_class", "prepare_class", "resolve_bases"] });
