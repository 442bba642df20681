/** The types of values that are the host's own: None, functions, generators, modules. */
import { LazyIterator } from "../../builtins/iteration/LazyIterator.ts";
import { bind, bound_parts } from "../bound.ts";
import { call } from "../call/call.ts";
import { TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { NotImplemented, Ellipsis } from "../singletons.ts";
import { as_method } from "./as_method.ts";
import { type_name } from "../type_name.ts";
import { builtin_type, type TypeValue } from "../types.ts";
import type { Py } from "../value.ts";

function no_instances(name: string): (...args: Py[]) => Py {
  return Object.defineProperty(
    function () {
      throw new TypeError(`cannot create '${name}' instances`);
    },
    "name",
    { value: name },
  );
}

function host_type<T>(name: string, check: (x: unknown) => boolean): TypeValue<T> {
  return builtin_type<TypeValue<T>>(no_instances(name), { name, check });
}

/** `types.NoneType` */
export const NoneType = /* @__PURE__ */ host_type<null>("NoneType", (x) => x === null);

/** `types.FunctionType` */
export const FunctionType = /* @__PURE__ */ host_type<(...args: Py[]) => Py>("function", (x) => typeof x === "function" && !is_class(x) && bound_parts(x) === undefined);

/** `types.MethodType` */
export const MethodType = /* @__PURE__ */ builtin_type<TypeValue<(...args: Py[]) => Py> & ((f: Py, self: Py) => Py)>(
  function method(f: Py, self: Py) {
    if (self === null || self === undefined) throw new TypeError("instance must not be None");
    return bind(self, typeof f === "function" && !is_class(f) ? as_method(f, f.name) : (...args: Py[]) => call(f, self, ...args));
  },
  { name: "method", check: (x) => typeof x === "function" && bound_parts(x) !== undefined },
);

/** `types.GeneratorType` */
export const GeneratorType = /* @__PURE__ */ host_type<Generator>("generator", (x) => type_name(x) === "generator");

/** `types.AsyncGeneratorType` */
export const AsyncGeneratorType = /* @__PURE__ */ host_type<AsyncGenerator>("async_generator", (x) => type_name(x) === "async_generator");

/** `types.ModuleType` */
export const ModuleType = /* @__PURE__ */ host_type<object>("module", (x) => type_name(x) === "module");

/** `types.NotImplementedType` */
export const NotImplementedType = /* @__PURE__ */ host_type<typeof NotImplemented>("NotImplementedType", (x) => x === NotImplemented);

/** `types.EllipsisType` */
export const EllipsisType = /* @__PURE__ */ host_type<typeof Ellipsis>("ellipsis", (x) => x === Ellipsis);

/** The types of the builtin iterators, each made when it is first asked for. */
const iterator_types = /* @__PURE__ */ new Map<string, TypeValue<unknown>>();

function iterator_type(name: string): TypeValue<unknown> {
  const known = iterator_types.get(name) ?? host_type(name, (x) => x instanceof LazyIterator && type_name(x) === name);
  iterator_types.set(name, known);
  return known;
}

/** The type of a function or of an object of the host. */
export function host_type_of(x: Py): Py {
  if (typeof x === "function") return bound_parts(x) === undefined ? FunctionType : MethodType;
  if (x instanceof LazyIterator) return iterator_type(type_name(x));
  switch (type_name(x)) {
    case "generator":
      return GeneratorType;
    case "async_generator":
      return AsyncGeneratorType;
    case "module":
      return ModuleType;
  }
  return undefined;
}
