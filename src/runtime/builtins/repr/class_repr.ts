import { class_name_of } from "../../core/type_name.ts";
import { type_info } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";

/**
 * `repr` of a class.
 *
 * @example class_repr(ValueError) // "<class 'ValueError'>"
 */
export function class_repr(cls: Py): string {
  return `<class '${full_class_name(cls)}'>`;
}

/**
 * A class's name with its module, which is left out for builtins.
 *
 * @example full_class_name(Worker) // "__main__.Worker"
 */
export function full_class_name(cls: Py): string {
  const name = Object.hasOwn(cls, "__qualname__") ? cls.__qualname__ : class_name_of(cls);
  const module = module_of(cls);
  return module === "builtins" ? name : `${module}.${name}`;
}

/** The class's `__module__`: the program's own classes have it if it is not the main module. */
function module_of(cls: Py): string {
  if (Object.hasOwn(cls, "__module__") && typeof cls.__module__ === "string") return cls.__module__;
  const info = type_info(cls);
  if (info !== undefined) return info.module ?? "builtins";
  return is_builtin_exception(cls) || Object.hasOwn(cls, "__type__") ? "builtins" : "__main__";
}

/** The runtime's exceptions carry no module. They are told by name, so that this file need not load them all. */
function is_builtin_exception(cls: Py): boolean {
  return (
    cls.prototype instanceof Error &&
    /^(?:(?:Arithmetic|Assertion|Attribute|BlockingIO|BrokenPipe|Buffer|ChildProcess|Connection|ConnectionAborted|ConnectionRefused|ConnectionReset|EOF|FileExists|FileNotFound|FloatingPoint|IO|Import|Indentation|Index|Interrupted|IsADirectory|Key|Lookup|Memory|ModuleNotFound|Name|NotADirectory|NotImplemented|OS|Overflow|Permission|ProcessLookup|PythonFinalization|Recursion|Reference|Runtime|Syntax|System|Tab|Timeout|Type|UnboundLocal|Unicode|UnicodeDecode|UnicodeEncode|UnicodeTranslate|Value|ZeroDivision)Error|(?:Bytes|Deprecation|Encoding|Future|Import|PendingDeprecation|Resource|Runtime|Syntax|Unicode|User)?Warning|(?:Base)?Exception(?:Group)?|GeneratorExit|KeyboardInterrupt|StopAsyncIteration|StopIteration|SystemExit)$/.test(
      cls.name,
    )
  );
}
