/** What pprint can break into lines: values that show themselves as their builtin type does. */
import { BytesLike } from "../builtins/bytes/BytesLike.ts";
import { Bytes } from "../builtins/bytes/Bytes.ts";
import { StrObject } from "../builtins/str/StrObject.ts";
import { ChainMap } from "../collections/ChainMap.ts";
import { Counter } from "../collections/Counter.ts";
import { defaultdict } from "../collections/defaultdict.ts";
import { deque } from "../collections/deque.ts";
import { OrderedDict } from "../collections/OrderedDict.ts";
import { UserDict } from "../collections/UserDict.ts";
import { UserList } from "../collections/UserList.ts";
import { UserString } from "../collections/UserString.ts";
import { is_tuple } from "../core/tuple.ts";
import { is_class } from "../core/is_class.ts";
import type { Py } from "../core/value.ts";
import { GENERATED } from "../dataclasses/generated.ts";
import { MappingProxyType } from "../types/MappingProxyType.ts";
import { SimpleNamespace } from "../types/SimpleNamespace.ts";

export type Kind =
  | "dict" | "list" | "tuple" | "set" | "str" | "bytes" | "bytearray" | "OrderedDict" | "defaultdict" | "Counter" | "ChainMap" | "deque" | "user" | "mappingproxy" | "namespace" | "dataclass";

const CLASSES: readonly (readonly [Kind, () => new (...args: never[]) => object])[] = [
  ["OrderedDict", () => OrderedDict], ["defaultdict", () => defaultdict], ["Counter", () => Counter], ["ChainMap", () => ChainMap], ["deque", () => deque], ["user", () => UserDict], ["user", () => UserList],
  ["user", () => UserString], ["mappingproxy", () => MappingProxyType], ["namespace", () => SimpleNamespace], ["str", () => StrObject], ["bytes", () => Bytes],
];

/** The kind of a value, undefined for one that has a form of its own. */
export function kind_of(x: Py): Kind | undefined {
  if (typeof x === "string") return "str";
  if (typeof x !== "object" || x === null || is_class(x)) return undefined;
  const shown: Py = x.__repr__;
  if (typeof shown !== "function") return Array.isArray(x) ? (is_tuple(x) ? "tuple" : "list") : x instanceof Map ? "dict" : x instanceof Set ? "set" : undefined;
  if (shown[GENERATED] === true) return "dataclass";
  const found = CLASSES.find(([, cls]) => cls().prototype.__repr__ === shown)?.[0];
  return found ?? (x instanceof BytesLike && !(x instanceof Bytes) ? "bytearray" : undefined);
}
