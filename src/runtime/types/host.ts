/** The types of functions, generators and the singletons: the core's. */
export { AsyncGeneratorType, EllipsisType, FunctionType, GeneratorType, MethodType, ModuleType, NoneType, NotImplementedType } from "../core/class/index.ts";
