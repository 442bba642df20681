import { TypeError } from "../exceptions/index.ts";
import { Float, type Int, is_int } from "../float.ts";
import { Tuple } from "../tuple.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { float_words, int_words, NONE_WORDS, result_words, set_words, string_words, tuple_words, type Words, words_int } from "./words.ts";

/**
 * Python's `hash(x)`: CPython's value for numbers, None and tuples of them.
 *
 * @raises TypeError if `x` is unhashable
 * @example hash(1) === hash(true) // true
 */
export function hash(x: Py): Int {
  if (typeof x === "number" && Number.isInteger(x)) return x === -1 ? -2 : x;
  return words_int(words(x));
}

/** Counts the hashes that differ from run to run in CPython: a set that holds such keys has no order to keep. */
const randomised = { count: 0 };

/**
 * The hash of `x` in two words.
 *
 * @raises TypeError if `x` is unhashable
 */
export function words(x: Py): Words {
  switch (typeof x) {
    case "number":
      return Number.isInteger(x) ? int_words(x) : float_words(x);
    case "string":
      randomised.count++;
      return x === "" ? [0, 0] : string_words(x);
    case "boolean":
      return int_words(Number(x));
    case "bigint":
      return int_words(x);
    case "object":
      if (x !== null) return object_words(x);
      return NONE_WORDS;
  }
  return identity_words(x);
}

/** {@link words}, and whether CPython would give the same in every run. */
export function words_and_kind(x: Py): { readonly words: Words; readonly stable: boolean } {
  const before = randomised.count;
  const result = words(x);
  return { words: result, stable: randomised.count === before };
}

function object_words(x: Py): Words {
  if (x instanceof Float) return float_words(x);
  if (x.constructor === Tuple) return tuple_words(x, words);
  const method = hash_method(x);
  if (method === "identity") return identity_words(x);
  if (method === "tuple") return tuple_words(x, words);
  if (method === "none") throw unhashable(x);
  const result: unknown = x.__hash__();
  if (!is_int(result)) throw new TypeError("__hash__ method should return an integer");
  return result_words(typeof result === "boolean" ? Number(result) : result);
}

/**
 * Whether the class of `x` has `__hash__`, is a tuple's, is hashed by identity, or cannot be hashed: a class that defines `__eq__`
 * without `__hash__` cannot.
 */
export function hash_method(x: object): "method" | "tuple" | "identity" | "none" {
  if (x.constructor === Tuple) return "tuple";
  if (Object.hasOwn(x, "__hash__")) return "method";
  for (let p: Py = Object.getPrototypeOf(x); p !== null && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    if (Object.hasOwn(p, "__hash__")) return p.__hash__ === null ? "none" : "method";
    if (Object.hasOwn(p, "__eq__")) return "none";
    if (p === Tuple.prototype) return "tuple";
    if (p === Array.prototype || p === Map.prototype || p === Set.prototype) return "none";
  }
  return "identity";
}

/**
 * The TypeError for an unhashable `x`.
 */
export function unhashable(x: Py): TypeError {
  return new TypeError(`unhashable type: '${type_name(x)}'`);
}

const identities: { next: number; readonly of: WeakMap<object, number> } = /* @__PURE__ */ (() => ({ next: 1, of: new WeakMap() }))();

/**
 * A number that belongs to the object as long as it lives, the same for no other: Python's `id(x)` of an object.
 */
export function identity(x: object): number {
  let n = identities.of.get(x);
  if (n === undefined) {
    n = identities.next++;
    identities.of.set(x, n);
  }
  return n;
}

function identity_words(x: object): Words {
  randomised.count++;
  return int_words(identity(x));
}

/** Python's hash of a frozenset of these items. */
export function frozenset_hash(items: ReadonlySet<Py>): Int {
  return words_int(set_words([...items].map(words), items.size));
}

/**
 * A 32-bit digest for the tables of dicts: equal keys have equal digests. That of a tuple is quicker to compute than
 * its hash.
 */
export function digest(x: Py): number {
  if (typeof x === "number" && Number.isInteger(x) && x !== -1) return Math.floor(x / 4294967296) ^ x;
  if (x instanceof Tuple && hash_method(x) === "tuple") return tuple_digest(x);
  const [high, low] = words(x);
  return high ^ low;
}

function tuple_digest(items: readonly Py[]): number {
  let sum = items.length;
  for (let i = 0; i < items.length; i++) sum = Math.imul((sum << 13) ^ (sum >>> 19) ^ digest(items[i]), 0x9e3779b1);
  return sum;
}
