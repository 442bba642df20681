import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";
import { is_class } from "./is_class.ts";
import { Tuple } from "./tuple.ts";
import { type_info } from "./types.ts";
import type { Py } from "./value.ts";

/**
 * The name of the type of `x` as error texts show it: with its module for classes that CPython has in C, as those texts do.
 *
 * @example type_name("a") // "str"
 */
export function type_name(x: Py): string {
  if (typeof x === "object" && x !== null && Object.hasOwn(x.constructor ?? x, "__tp_name__")) return x.constructor.__tp_name__;
  return plain_type_name(x);
}

/**
 * Python's `type(x).__name__`.
 *
 * @example plain_type_name("a") // "str"
 */
export function plain_type_name(x: Py): string {
  switch (typeof x) {
    case "string":
      return "str";
    case "number":
      return Number.isInteger(x) ? "int" : "float";
    case "bigint":
      return "int";
    case "boolean":
      return "bool";
    case "function":
      return is_class(x) ? metaclass_name(x) : x.name.startsWith("bound ") ? "method" : "function";
    case "object":
      return x === null ? "NoneType" : object_type_name(x);
  }
  return typeof x;
}

/**
 * The name as the errors of operators show it: with the module, for the types that CPython has in C.
 *
 * @example full_type_name(new deque()) // "collections.deque"
 */
export function full_type_name(x: Py): string {
  const full: unknown = typeof x === "object" && x !== null ? x.constructor?.__tp_name__ : undefined;
  return typeof full === "string" && Object.hasOwn(x.constructor, "__tp_name__") ? full : type_name(x);
}

function object_type_name(x: object): string {
  const cls = x.constructor as Py;
  if (cls === Array) return "list";
  if (cls === Tuple) return "tuple";
  if (cls === Map) return "dict";
  if (cls === Set) return "set";
  const tag = (x as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  if (typeof tag === "string") {
    if (x instanceof LazyIterator) return tag;
    if (Object.hasOwn(HOST_TYPES, tag)) return HOST_TYPES[tag]!;
  }
  return typeof cls === "function" && cls !== Object ? class_name_of(cls) : "object";
}

/** The Python types of objects that are the host's own, by their tag. */
const HOST_TYPES: Readonly<Record<string, string>> = {
  Generator: "generator",
  AsyncGenerator: "async_generator",
  Module: "module",
  "Array Iterator": "list_iterator",
  "String Iterator": "str_iterator",
  "Map Iterator": "dict_keyiterator",
  "Set Iterator": "set_iterator",
};

/**
 * The Python name of a class: `__name__` where the JavaScript name differs.
 *
 * @example class_name_of(ValueError) // "ValueError"
 */
export function class_name_of(cls: Py): string {
  if (Object.hasOwn(cls, "__name__") && typeof cls.__name__ === "string") return cls.__name__;
  return type_info(cls)?.name ?? cls.name;
}

/** What the class of a class is called. */
function metaclass_name(cls: Py): string {
  const meta: unknown = cls.__metaclass__;
  return typeof meta === "function" ? class_name_of(meta) : "type";
}
