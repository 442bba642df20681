/** The attributes that every object, class or function has. */
import { number_attribute } from "../../builtins/numbers/attributes.ts";
import { bound_parts } from "../bound.ts";
import { signature_of } from "../call/metadata.ts";
import { function_name, qualified_name } from "../call/name.ts";
import { is_class } from "../is_class.ts";
import { is_number } from "../operators/numeric.ts";
import { tuple_of } from "../tuple.ts";
import { type_info } from "../types.ts";
import type { Py } from "../value.ts";
import { bases, mro } from "../class/mro.ts";
import { type } from "../class/type.ts";
import { MISSING } from "./missing.ts";
import { abstract_methods, is_abc } from "../class/abstract.ts";
import { as_function } from "../class/as_method.ts";
import { object } from "../class/object.ts";
import { FrozenSet } from "../../builtins/set/PySet.ts";
import { slots_of } from "./slots.ts";
import { vars } from "./vars.ts";

/** A special attribute that is not simply stored, or MISSING. */
export function special_attribute(x: Py, name: string): Py {
  if (!name.startsWith("__")) return is_number(x) ? (number_attribute(x, name) ?? MISSING) : MISSING;
  if (name === "__class__") return type(x);
  if (typeof x === "function") return is_class(x) ? class_special(x, name) : function_special(x, name);
  if (typeof x !== "object" || x === null) return MISSING;
  switch (name) {
    case "__dict__":
      return (Array.isArray(x) && x.constructor === Array) || slots_of(x) !== undefined || x.constructor === object ? MISSING : vars(x);
    case "__doc__":
      return (x.constructor)?.__doc__ ?? null;
    case "__module__":
      return module_of(x.constructor);
  }
  return MISSING;
}

function class_special(cls: Py, name: string): Py {
  switch (name) {
    case "__name__":
      return qualified_name(cls).split(".").at(-1);
    case "__qualname__":
      return qualified_name(cls);
    case "__mro__":
      return tuple_of(mro(cls));
    case "__bases__":
      return tuple_of(bases(cls));
    case "__base__":
      return bases(cls)[0] ?? null;
    case "__module__":
      return module_of(cls);
    case "__doc__":
      return Object.hasOwn(cls, "__doc__") ? cls.__doc__ : (type_info(cls)?.doc ?? null);
    case "__dict__":
      return vars(cls);
    case "__abstractmethods__":
      return cls.__abstract__ === undefined && !is_abc(cls) ? MISSING : new FrozenSet(abstract_methods(cls));
  }
  return MISSING;
}

function function_special(f: Py, name: string): Py {
  const parts = bound_parts(f);
  switch (name) {
    case "__name__":
      return function_name(f);
    case "__qualname__":
      return (parts === undefined ? undefined : method_name(parts.self, parts.func)) ?? qualified_name(f);
    case "__doc__":
      return (parts?.func ?? f).__doc__ ?? null;
    case "__module__":
      return f.__module__ ?? "__main__";
    case "__self__":
      return parts?.self ?? MISSING;
    case "__func__":
      return parts === undefined ? MISSING : as_function(parts.func, parts.func.name);
    case "__dict__":
      return vars(f);
    case "__annotations__":
      return new Map(Object.entries(signature_of(parts?.func ?? f)?.annotations ?? {}));
    case "__defaults__":
    case "__kwdefaults__":
      return defaults_of(parts?.func ?? f, name === "__kwdefaults__");
    case "__call__":
      return f;
  }
  return MISSING;
}

/** The defaults of the positional parameters as a tuple, or of the keyword-only ones as a dict; null where there are none. */
function defaults_of(f: Py, keyword_only: boolean): Py {
  const { parameters = [], defaults = {} } = signature_of(f) ?? {};
  const found = parameters.filter(({ name, kind }) => name in defaults && (kind === "keyword-only") === keyword_only);
  if (found.length === 0) return null;
  return keyword_only ? new Map(found.map(({ name }) => [name, defaults[name]])) : tuple_of(found.map(({ name }): Py => defaults[name]));
}

/** The qualified name of a method of an instance, whose class says what it belongs to. */
function method_name(self: Py, method: Py): string | undefined {
  if (typeof self !== "object" || self === null) return undefined;
  for (let p: Py = Object.getPrototypeOf(self); p !== null; p = Object.getPrototypeOf(p)) {
    if (Object.hasOwn(p, method.name) && p[method.name] === method) return `${qualified_name(p.constructor)}.${method.name}`;
  }
  return undefined;
}

/** A class's `__module__`: stored where the program has several modules. */
function module_of(cls: Py): string {
  if (typeof cls !== "function") return "builtins";
  if (Object.hasOwn(cls, "__module__")) return cls.__module__;
  const info = type_info(cls);
  return info === undefined ? "__main__" : (info.module ?? "builtins");
}
