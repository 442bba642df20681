import { abstract_method } from "../../core/class/abstract.ts";
import { NotImplementedError } from "../../core/exceptions/index.ts";
import { mangle } from "../../core/attributes/mangle.ts";
import type { Py } from "../../core/value.ts";
import type { AbstractType } from "./abstract_type.ts";
import * as types from "./types.ts";
import * as methods from "./methods.ts";

interface Base {
  /** The types that it extends itself. */
  readonly bases: readonly string[];
  /** What a class has to have. */
  readonly abstract: readonly string[];
  readonly methods: Readonly<Record<string, (this: Py, ...args: Py[]) => Py>>;
}

function base(bases: readonly string[], abstract: readonly string[], given: Base["methods"] = {}): Base {
  return { bases, abstract, methods: given };
}

const BASES: Readonly<Record<string, Base>> = {
  Sized: base([], ["__len__"]),
  Container: base([], ["__contains__"]),
  Iterable: base([], ["__iter__"]),
  Hashable: base([], ["__hash__"]),
  Callable: base([], ["__call__"]),
  Awaitable: base([], ["__await__"]),
  AsyncIterable: base([], ["__aiter__"]),
  AsyncIterator: base(["AsyncIterable"], ["__anext__"], methods.async_iterator),
  Iterator: base(["Iterable"], ["__next__"], methods.iterator),
  Reversible: base(["Iterable"], ["__reversed__"]),
  Collection: base(["Sized", "Iterable", "Container"], []),
  Mapping: base(["Collection"], ["__getitem__"], methods.mapping),
  MutableMapping: base(["Mapping"], ["__setitem__", "__delitem__"], methods.mutable_mapping),
  Sequence: base(["Reversible", "Collection"], ["__getitem__"], methods.sequence),
  MutableSequence: base(["Sequence"], ["__setitem__", "__delitem__", "insert"], methods.mutable_sequence),
  Set: base(["Collection"], [], methods.set),
  MutableSet: base(["Set"], ["add", "discard"], methods.mutable_set),
};

/**
 * Gives a class what it has from the abstract types among its bases: their methods, and that its instances count as theirs. What the class lacks
 * itself is abstract.
 *
 * @param cls the class, whose own methods and those of its other bases stay
 * @returns the class
 * @example class Headers { … } adopt(Headers, MutableMapping);
 */
export function adopt<C>(cls: C, ...given: readonly AbstractType[]): C;
export function adopt(cls: Py, ...given: readonly AbstractType[]): Py {
  const missing = new Set<string>();
  // Above the class, so that its own methods find these by super().
  const above = Object.create(Object.getPrototypeOf(cls.prototype));
  Object.setPrototypeOf(cls.prototype, above);
  for (const name of given.flatMap((type) => line(String(type.__name__)))) {
    const found = BASES[name];
    if (found === undefined) continue;
    type_named(name).register(cls);
    for (const [key, method] of Object.entries(found.methods)) if (!has(above, key)) Object.defineProperty(above, mangle(key, false), { value: method, writable: true, configurable: true });
    for (const key of found.abstract) missing.add(key);
  }
  const lacking = [...missing].filter((key) => !has(cls.prototype, key));
  for (const key of lacking) Object.defineProperty(cls.prototype, mangle(key, false), { value: () => { throw new NotImplementedError(); }, writable: true, configurable: true });
  if (lacking.length > 0) abstract_method(cls, ...lacking);
  return cls;
}

/** A type and those above it, the nearest first. */
function line(name: string): readonly string[] {
  return [name, ...(BASES[name]?.bases ?? []).flatMap(line)];
}

function type_named(name: string): AbstractType {
  const all: Readonly<Record<string, AbstractType>> = types;
  const type = all[name === "Set" ? "Set_" : name];
  if (type === undefined) throw new NotImplementedError(name);
  return type;
}

/** Whether a class or a base of it, short of `object`, has the method. */
function has(own: Py, name: string): boolean {
  for (let prototype = own; prototype !== null && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    if (Object.hasOwn(prototype, name) || Object.hasOwn(prototype, mangle(name, false))) return true;
  }
  return false;
}
