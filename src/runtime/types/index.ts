export { AsyncGeneratorType, EllipsisType, FunctionType, FunctionType as BuiltinFunctionType, FunctionType as LambdaType, GeneratorType, MethodType, ModuleType, NoneType, NotImplementedType } from "./host.ts";
export { coroutine } from "./coroutine.ts";
export { GenericAlias } from "./GenericAlias.ts";
export { MappingProxyType } from "./MappingProxyType.ts";
export { SimpleNamespace } from "./SimpleNamespace.ts";
export { Union as UnionType } from "../core/union.ts";
export { Coroutine as CoroutineType } from "../core/coroutine/index.ts";
export { CodeType, FrameType, TracebackType } from "../core/exceptions/index.ts";
