export { FullArgSpec, get_annotations, getfullargspec } from "./argspec.ts";
export { BoundArguments } from "./BoundArguments.ts";
export { cleandoc, getdoc } from "./documentation.ts";
export { formatannotation } from "./formatannotation.ts";
export {
  isabstract, isasyncgen, isasyncgenfunction, isawaitable, isbuiltin, isclass, iscoroutine, iscoroutinefunction, isdatadescriptor, isfunction, isgenerator, isgeneratorfunction,
  ismethod, ismethoddescriptor, ismodule, isroutine, markcoroutinefunction,
} from "./kinds_of.ts";
export { getattr_static, getmembers, getmembers_static, getmro } from "./members.ts";
export { Parameter } from "./Parameter.ts";
export { Signature } from "./Signature.ts";
export { signature } from "./callable_signature.ts";
export { unwrap } from "./unwrap.ts";
