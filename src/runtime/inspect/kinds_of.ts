/** What a value is. */
import { underlying, bound_parts } from "../core/bound.ts";
import { abstract_methods } from "../core/class/abstract.ts";
import { Coroutine, GeneratorCoroutine, is_awaitable, coroutine_function, is_coroutine_function } from "../core/coroutine/index.ts";
import { is_class } from "../core/is_class.ts";
import { type_info } from "../core/types.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { isinstance } from "../core/class/index.ts";
import { partial } from "../functools/partial.ts";

function tag(f: Py): unknown {
  return typeof f === "function" ? (unpartial(f) as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] : undefined;
}

/** The function that a partial, a bound method or a method taken from its class calls. */
function unpartial(f: Py): Py {
  let inner = underlying(f);
  while (isinstance(inner, partial)) inner = underlying(inner.func);
  return inner;
}

/** Python's `inspect.iscoroutinefunction(obj)`: made by `async def`. @example iscoroutinefunction(main) // true */
export function iscoroutinefunction(obj: Py): boolean {
  return typeof obj === "function" && !is_class(obj) && (is_coroutine_function(obj) || is_coroutine_function(unpartial(obj)));
}

/** Python's `inspect.isgeneratorfunction(obj)` @example isgeneratorfunction(numbers) */
export function isgeneratorfunction(obj: Py): boolean {
  return tag(obj) === "GeneratorFunction";
}

/** Python's `inspect.isasyncgenfunction(obj)` @example isasyncgenfunction(ticks) */
export function isasyncgenfunction(obj: Py): boolean {
  return tag(obj) === "AsyncGeneratorFunction";
}

/** Python's `inspect.iscoroutine(obj)`: what a call of a coroutine function gives. @example iscoroutine(x) */
export function iscoroutine(obj: Py): boolean {
  return obj instanceof Coroutine || obj instanceof GeneratorCoroutine;
}

/** Python's `inspect.isawaitable(obj)`: whether `await` takes it. @example isawaitable(result) */
export function isawaitable(obj: Py): boolean {
  return is_awaitable(obj);
}

/** Python's `inspect.isgenerator(obj)` @example isgenerator(x) */
export function isgenerator(obj: Py): boolean {
  return type_name(obj) === "generator";
}

/** Python's `inspect.isasyncgen(obj)` @example isasyncgen(x) */
export function isasyncgen(obj: Py): boolean {
  return type_name(obj) === "async_generator";
}

/** Python's `inspect.isclass(object)` @example isclass(ValueError) // true */
export function isclass(object: Py): boolean {
  return is_class(object);
}

/** Python's `inspect.ismodule(object)` @example ismodule(math) */
export function ismodule(object: Py): boolean {
  return type_name(object) === "module";
}

/** Python's `inspect.ismethod(object)`: a bound method. @example ismethod(bound(server, "start")) // true */
export function ismethod(object: Py): boolean {
  return typeof object === "function" && bound_parts(object) !== undefined;
}

/** Python's `inspect.isfunction(object)`: written in Python, with `def` or `lambda`. @example isfunction(main) */
export function isfunction(object: Py): boolean {
  return typeof object === "function" && !is_class(object) && bound_parts(object) === undefined && !isbuiltin(object) && !isinstance(object, partial);
}

/** Python's `inspect.isbuiltin(object)`: a function of the runtime. @example isbuiltin(print) */
export function isbuiltin(object: Py): boolean {
  return typeof object === "function" && type_info(object) === undefined && (object as { readonly __builtin__?: boolean }).__builtin__ === true;
}

/** Python's `inspect.isroutine(object)`: any kind of function or method. @example isroutine(print) */
export function isroutine(object: Py): boolean {
  return typeof object === "function" && !is_class(object) && !isinstance(object, partial);
}

/** Python's `inspect.isabstract(object)`: a class with abstract methods that are not overridden. @example isabstract(Shape) */
export function isabstract(object: Py): boolean {
  return is_class(object) && abstract_methods(object).length > 0;
}

/** Python's `inspect.isdatadescriptor(object)` @example isdatadescriptor(field) */
export function isdatadescriptor(object: Py): boolean {
  return is_instance(object) && (typeof object.__set__ === "function" || typeof object.__delete__ === "function");
}

/** Python's `inspect.ismethoddescriptor(object)` @example ismethoddescriptor(field) */
export function ismethoddescriptor(object: Py): boolean {
  return is_instance(object) && typeof object.__get__ === "function" && !isdatadescriptor(object);
}

function is_instance(object: Py): boolean {
  return typeof object === "object" && object !== null;
}

/** Python's `inspect.markcoroutinefunction(func)`: from now on `iscoroutinefunction` says yes. @example markcoroutinefunction(wrapper) */
export function markcoroutinefunction(func: Py): Py {
  return coroutine_function(underlying(func));
}

