/** Iteration: `iter(x)` is Python's iterator, and a JavaScript iterable too. */
import { TypeError } from "./exceptions/index.ts";
import { NextIterator, SentinelIterator, SequenceIterator, SizedIterator } from "./iterators.ts";
import { special_method } from "./special_method.ts";
import { type_name } from "./type_name.ts";
import type { Py } from "./value.ts";
import { raw_keys } from "../builtins/dict/raw.ts";

/**
 * Python's `iter(x)`: an iterator that `next()` advances and that `for…of`, spreads and destructuring accept.
 * An iterator is given back itself, and then leaving a loop early does not close it: the program may go on with it.
 * A generator that an object's `__iter__` makes only for the loop is closed on leaving, as Python does.
 *
 * @param sentinel with it, `x` is a function, called until it returns the sentinel
 * @raises TypeError if `x` is not iterable
 * @example for (const item of iter(unknown)) { … }
 */
export function iter<K, V>(x: ReadonlyMap<K, V>): IterableIterator<K>;
export function iter<T>(x: { readonly prototype: T } & Iterable<unknown>): IterableIterator<T>;
export function iter<T>(x: Iterable<T>): IterableIterator<T>;
export function iter(x: Py, sentinel?: Py): IterableIterator<Py>;
export function iter(x: Py, sentinel?: Py): IterableIterator<Py> {
  if (sentinel !== undefined) return new SentinelIterator(x, sentinel);
  if (typeof x === "string") return x[Symbol.iterator]();
  if (typeof x === "object" && x !== null) {
    if (Array.isArray(x) && (x as Py).__iter__ === undefined) return x[Symbol.iterator]();
    if (typeof x.__iter__ === "function") return user_iterator(x);
    if (x instanceof Map) return new SizedIterator(x, raw_keys(x), "dictionary");
    if (x instanceof Set) return new SizedIterator(x, x.values(), "Set");
    if (typeof x[Symbol.iterator] === "function") return host_iterator(x);
    if (typeof x.__getitem__ === "function") return new SequenceIterator(x);
  }
  if (typeof x === "function" && special_method(x, "__iter__") !== undefined) return user_iterator(x, special_method(x, "__iter__"));
  // A class is iterable where its metaclass says so, as an Enum's does.
  if (typeof x === "function" && typeof x[Symbol.iterator] === "function") return x[Symbol.iterator]();
  throw new TypeError(`'${type_name(x)}' object is not iterable`);
}

/**
 * An iterator with the host's `next`, for functions that step by hand: what a class's `__iter__` gives may have `__next__` only.
 *
 * @raises TypeError if `x` is not iterable
 */
export function steps_of<K, V>(x: ReadonlyMap<K, V>): IterableIterator<K>;
export function steps_of<T>(x: Iterable<T>): IterableIterator<T>;
export function steps_of(x: Py): IterableIterator<Py>;
export function steps_of(x: Py): IterableIterator<Py> {
  // Who steps by hand closes nothing.
  if (is_generator(x)) return x;
  return iter(x)[Symbol.iterator]();
}

/** The iterator of an iterable of the host or the runtime. */
function host_iterator(x: Py): IterableIterator<Py> {
  const it = x[Symbol.iterator]();
  if (it === x) keep_open(it);
  return it;
}

/** What a class's `__iter__` returns, made iterable for JavaScript. */
function user_iterator(x: Py, method: Py = x.__iter__): IterableIterator<Py> {
  const it: Py = method.call(x);
  if (typeof it === "object" && it !== null) {
    if (typeof it[Symbol.iterator] === "function" && typeof it.next === "function") return it === x ? keep_open(it) : it;
    if (typeof it.__next__ === "function") return make_iterable(it);
  }
  throw new TypeError(`iter() returned non-iterator of type '${type_name(it)}'`);
}

/** Lets `for…of` take an object that has `__next__`, by a method put on its class the first time. */
function make_iterable(it: Py): IterableIterator<Py> {
  if (typeof it[Symbol.iterator] !== "function") {
    Object.defineProperty(Object.getPrototypeOf(it), Symbol.iterator, {
      value(this: Py) {
        return new NextIterator(this);
      },
      configurable: true,
    });
  }
  return it;
}

/** Hides a generator's `return`, which `for…of` calls when it is left early; `generator_close` closes it all the same. */
function keep_open<T extends object>(it: T): T {
  if (is_generator(it) && !Object.hasOwn(it, "return")) {
    Object.defineProperty(it, "return", { value: undefined, configurable: true });
  }
  return it;
}

/** Whether `x` is a native generator. */
export function is_generator(x: unknown): x is Generator<Py, Py, Py> {
  return typeof x === "object" && x !== null && (x as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === "Generator";
}

/** Whether `x` is a native asynchronous generator. */
export function is_async_generator(x: unknown): x is AsyncGenerator<Py, Py, Py> {
  return typeof x === "object" && x !== null && (x as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === "AsyncGenerator";
}
