/** The methods of the builtin types by Python name, for receivers of unknown type. */
import * as bytes_module from "../../builtins/bytes/index.ts";
import * as dict_module from "../../builtins/dict/index.ts";
import { raw_empty } from "../../builtins/dict/raw.ts";
import * as float_module from "../../builtins/float/index.ts";
import * as int_module from "../../builtins/int/index.ts";
import { generator_close, generator_send, generator_throw } from "../../builtins/iteration/generator.ts";
import * as list_module from "../../builtins/list/index.ts";
import * as set_module from "../../builtins/set/index.ts";
import { raw_add, raw_clear } from "../../builtins/set/raw.ts";
import * as str_module from "../../builtins/str/index.ts";
import { async_generator_aclose, async_generator_asend, async_generator_athrow } from "../async_generator.ts";
import { Coroutine } from "../coroutine/Coroutine.ts";
import { Float } from "../float.ts";
import { is_async_generator, is_generator } from "../iter.ts";
import { is_tuple } from "../tuple.ts";
import type { Py } from "../value.ts";
import { dunder_method } from "./dunder_methods.ts";
import { MISSING } from "./missing.ts";

/** A method as a function of self. */
export type Method = (self: Py, ...args: Py[]) => Py;

/** A method of a builtin type bound to `x`, or MISSING. */
export function builtin_method(x: Py, name: string): Py {
  const method = method_of(x, name);
  return method === undefined ? MISSING : (...args: Py[]) => method(x, ...args) ?? null;
}

/** A method of a builtin type as a function of self, undefined if there is none. */
export function method_of(x: Py, name: string): Method | undefined {
  return name.startsWith("__") ? dunder_method(x, name) : plain_method(x, name);
}

function plain_method(x: Py, name: string): Method | undefined {
  switch (typeof x) {
    case "string":
      return exported(str_module, `str_${name}`) ?? exported(bytes_module, `str_${name}`);
    case "number":
      return Number.isInteger(x) ? exported(int_module, `int_${name}`) : exported(float_module, `float_${name}`);
    case "bigint":
    case "boolean":
      return exported(int_module, `int_${name}`);
    case "object":
      return x === null ? undefined : object_method(x, name);
  }
  return undefined;
}

function object_method(x: Py, name: string): Method | undefined {
  if (is_tuple(x)) return name === "index" || name === "count" ? exported(list_module, `list_${name}`) : undefined;
  if (Array.isArray(x)) return exported(list_module, `list_${name}`);
  if (x instanceof Map) return exported(MAP_METHODS, name) ?? exported(dict_module, `dict_${name}`);
  if (x instanceof Set) return exported(SET_METHODS, name) ?? exported(set_module, `set_${name}`);
  if (x instanceof bytes_module.Bytes) return exported(bytes_module, `bytes_${name}`);
  if (x instanceof bytes_module.ByteArray) return exported(bytes_module, `bytearray_${name}`);
  if (x instanceof Float) return exported(float_module, `float_${name}`);
  if (x instanceof String) {
    const method = exported(str_module, `str_${name}`);
    return method === undefined ? undefined : (self, ...args) => method(self.valueOf(), ...args);
  }
  if (is_generator(x)) return exported(GENERATOR_METHODS, name);
  return is_async_generator(x) ? exported(ASYNC_GENERATOR_METHODS, name) : undefined;
}

const MAP_METHODS: Readonly<Record<string, Method>> = { clear: (d) => raw_empty(d) };
const SET_METHODS: Readonly<Record<string, Method>> = {
  add: (s, item) => raw_add(s, item),
  clear: (s) => raw_clear(s),
};
const GENERATOR_METHODS: Readonly<Record<string, Method>> = { send: generator_send, throw: generator_throw, close: generator_close };
/** Their calls are lazy, as those of coroutine functions. */
const ASYNC_GENERATOR_METHODS: Readonly<Record<string, Method>> = {
  asend: (gen, ...args) => new Coroutine(async_generator_asend, [gen, ...args]),
  athrow: (gen, ...args) => new Coroutine(async_generator_athrow, [gen, ...args]),
  aclose: (gen) => new Coroutine(async_generator_aclose, [gen]),
};

function exported(module: object, name: string): Method | undefined {
  const found: unknown = Object.hasOwn(module, name) ? (module as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof found === "function" ? (found as Method) : undefined;
}
