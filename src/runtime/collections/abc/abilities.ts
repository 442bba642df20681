/** What values can do, as the abstract types ask it. */
import { ByteArray, Bytes, MemoryView } from "../../builtins/bytes/index.ts";
import { DictItems, DictKeys, DictValues } from "../../builtins/dict/index.ts";
import { Range } from "../../builtins/range/index.ts";
import { FrozenSet } from "../../builtins/set/index.ts";
import { is_tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { ChainMap } from "../ChainMap.ts";
import { deque } from "../deque.ts";
import { UserDict } from "../UserDict.ts";
import { UserList } from "../UserList.ts";
import { UserString } from "../UserString.ts";
import { MappingProxyType } from "../../types/MappingProxyType.ts";

function is_object(x: Py): boolean {
  return typeof x === "object" && x !== null;
}

/** Whether an object of the program's or the library's has a method of that name. */
export function has(x: Py, ...names: readonly (string | symbol)[]): boolean {
  return is_object(x) && names.some((name) => typeof x[name] === "function");
}

export function is_view(x: Py): boolean {
  return x instanceof DictKeys || x instanceof DictItems || x instanceof DictValues;
}

/** The builtin containers. */
export function is_container(x: Py): boolean {
  return is_sequence(x) || is_mapping(x) || is_set(x) || is_view(x);
}

export function is_sequence(x: Py): boolean {
  return typeof x === "string" || Array.isArray(x) || [Bytes, ByteArray, MemoryView, Range, deque, UserList, UserString].some((cls) => x instanceof cls);
}

export function is_mutable_sequence(x: Py): boolean {
  return (Array.isArray(x) && !is_tuple(x)) || x instanceof ByteArray || x instanceof deque || x instanceof UserList;
}

export function is_mapping(x: Py): boolean {
  return is_mutable_mapping(x) || x instanceof MappingProxyType;
}

export function is_mutable_mapping(x: Py): boolean {
  return x instanceof Map || x instanceof ChainMap || x instanceof UserDict;
}

export function is_set(x: Py): boolean {
  return x instanceof Set || x instanceof FrozenSet || x instanceof DictKeys || x instanceof DictItems;
}

/** Values that change have no hash, unless their class says otherwise. */
export function is_hashable(x: Py): boolean {
  if (x instanceof FrozenSet || is_tuple(x)) return true;
  if (is_object(x) && x.__hash__ === null) return false;
  if (is_object(x) && x.constructor?.__hash__ === null) return false;
  return typeof x?.__hash__ === "function" || !(Array.isArray(x) || x instanceof Map || x instanceof Set || x instanceof ByteArray || x instanceof DictKeys || x instanceof DictItems);
}
