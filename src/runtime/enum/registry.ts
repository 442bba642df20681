/** The members of enum classes. */
import { Dict } from "../builtins/dict/Dict.ts";
import { guess_next } from "./values.ts";
import { eq } from "../core/eq.ts";
import { KeyError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { hash_method } from "../core/hash/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { is_tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { Auto } from "./auto.ts";

/** What is known of one enum class. */
interface Registry {
  /** By name, aliases too. */
  readonly names: Map<string, Py>;
  /** Without aliases, in order. */
  readonly members: Py[];
  readonly by_value: Dict;
  /** Members whose values have no hash. */
  readonly unhashable: Py[];
  /** Combinations of flags. */
  readonly composed: Map<Py, Py>;
  sealed: boolean;
}

const registries: WeakMap<object, Registry> = /* @__PURE__ */ new WeakMap();

/** What is known of a class, nothing at first. */
export function registry_of(cls: Py): Registry {
  let found = registries.get(cls);
  if (found === undefined) {
    found = { names: new Map(), members: [], by_value: new Dict(), unhashable: [], composed: new Map(), sealed: false };
    registries.set(cls, found);
  }
  return found;
}

/** Whether flags are its members. */
export function is_flag_class(cls: Py): boolean {
  return cls.__flags__ === true;
}

/** The value of a new member: that of `auto()` is made. */
export function value_for(cls: Py, given: Py): Py {
  if (!(given instanceof Auto) || registry_of(cls).sealed) return given;
  const last = [...registry_of(cls).members].map((member) => member._value_);
  if (typeof cls._generate_next_value_ === "function") return cls._generate_next_value_(given.name, 1, last.length, last);
  return guess_next(cls, given.name, last);
}

/** The member with a value, undefined if there is none. */
export function member_with(cls: Py, value: Py): Py {
  const { by_value, unhashable, members } = registry_of(cls);
  if (typeof value === "object" && value !== null && hash_method(value) === "none") return unhashable.find((member) => eq(member._value_, value));
  return by_value.get(value) ?? (unhashable.length > 0 ? members.find((member) => eq(member._value_, value)) : undefined);
}

/**
 * What a constructor gives: a new member while the class is being made, the known one with that value later.
 *
 * @raises ValueError if there is none
 */
export function made_or_found(self: Py, cls: Py, value: Py): Py {
  const registry = registry_of(cls);
  if (making.composed) return define(self, value);
  const known = member_with(cls, value);
  if (known !== undefined) return known;
  if (registry.sealed) return found_missing(cls, value);
  define(self, value);
  if (typeof self.__init__ === "function") self.__init__(...(is_tuple(value) ? value : [value]));
  registry.members.push(self);
  const key: Py = self._value_;
  if (typeof key === "object" && key !== null && hash_method(key) === "none") registry.unhashable.push(self);
  else registry.by_value.set(key, self);
  return self;
}

/** Set while a combination of flags is made. */
export const making: { composed: boolean } = { composed: false };

function define(self: Py, value: Py): Py {
  for (const [key, initial] of [["_value_", value], ["_name_", null]]) Object.defineProperty(self, key, { value: initial, writable: true, configurable: true });
  return self;
}

function found_missing(cls: Py, value: Py): Py {
  // A member itself gives itself.
  if (value instanceof cls) return value;
  const result: Py = typeof cls._missing_ === "function" ? (cls._missing_(value) ?? null) : null;
  if (result instanceof cls) return result;
  const invalid = new ValueError(`${repr(value)} is not a valid ${class_name_of(cls)}`);
  if (result === null) throw invalid;
  throw new TypeError(`error in ${class_name_of(cls)}._missing_: returned ${repr(result)} instead of None or a valid member`);
}

/** The members that a loop over the class gives: of flags, only those of one bit. */
export function listed(cls: Py): Py[] {
  const { members } = registry_of(cls);
  return is_flag_class(cls) ? members.filter(({ _value_: value }) => single_bit(value)) : members;
}

/** Whether an int has one bit. */
export function single_bit(value: Py): boolean {
  const n = BigInt(value);
  return n > 0n && (n & (n - 1n)) === 0n;
}

// What the classes themselves can do; `this` is the class.

export function iterate_members(this: Py): IterableIterator<Py> {
  return listed(this).values();
}

export function reversed_members(this: Py): IterableIterator<Py> {
  return [...listed(this)].reverse().values();
}

export function count_members(this: Py): number {
  return listed(this).length;
}

export function member_named(this: Py, name: Py): Py {
  const member = registry_of(this).names.get(name);
  if (member === undefined) throw new KeyError(name);
  return member;
}

export function has_member(this: Py, x: Py): boolean {
  if (x instanceof this) return true;
  return member_with(this, x) !== undefined;
}
