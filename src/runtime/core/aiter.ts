/** Asynchronous iteration. */
import { async_generator_anext, close_later, keep_open } from "./async_generator.ts";
import { awaitable } from "./coroutine/awaitable.ts";
import { StopAsyncIteration, TypeError } from "./exceptions/index.ts";
import { type_name } from "./type_name.ts";
import type { Py } from "./value.ts";

/**
 * Python's `aiter(x)`: an asynchronous iterator that `anext` advances and that `for await…of` accepts. Leaving a loop
 * over an iterator of a class early does not end it.
 *
 * @param left what becomes of a native generator when a loop over it is left early: it is `kept`, and only paused, or
 *   `dropped`, and closed a little later; left out, it is the iterator itself
 * @raises TypeError if `x` can't be iterated over asynchronously
 * @example for await (const item of aiter(stream, "kept")) { … }
 */
export function aiter<T>(x: AsyncIterable<T>, left?: "kept" | "dropped"): AsyncIterableIterator<T>;
export function aiter(x: Py, left?: "kept" | "dropped"): AsyncIterableIterator<Py>;
export function aiter(x: Py, left?: "kept" | "dropped"): AsyncIterableIterator<Py> {
  if (typeof x === "object" && x !== null) {
    if (left !== undefined && x[Symbol.toStringTag] === "AsyncGenerator") return left === "kept" ? keep_open(x) : close_later(x);
    if (typeof x.__aiter__ === "function") return checked(x.__aiter__());
    if (typeof x[Symbol.asyncIterator] === "function") return x[Symbol.asyncIterator]();
  }
  throw new TypeError(`'async for' requires an object with __aiter__ method, got ${type_name(x)}`);
}

function checked(it: Py): AsyncIterableIterator<Py> {
  if (typeof it === "object" && it !== null) {
    if (typeof it.__anext__ === "function") return new AsyncNextIterator(it);
    if (typeof it.next === "function" && typeof it[Symbol.asyncIterator] === "function") return it;
  }
  throw new TypeError(`'async for' received an object from __aiter__ that does not implement __anext__: ${type_name(it)}`);
}

/** Over an object with `__anext__`. */
class AsyncNextIterator implements AsyncIterableIterator<Py> {
  readonly #iterator: Py;

  constructor(iterator: Py) {
    this.#iterator = iterator;
  }

  async next(): Promise<IteratorResult<Py>> {
    try {
      const step = this.#iterator.__anext__();
      return { done: false, value: (await (step instanceof Promise ? step : awaitable(step))) ?? null };
    } catch (error) {
      if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
      throw error;
    }
  }

  /** Python's own method, so that `anext` of what `aiter` gave works either way. */
  __anext__(): Py {
    return this.#iterator.__anext__();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/**
 * Python's `anext(iterator[, default])`, awaited on the spot.
 *
 * @raises StopAsyncIteration at the end, unless a default is given
 * @example const first = await anext(stream, null)
 */
export async function anext<T>(iterator: AsyncIterator<T>): Promise<T>;
export async function anext<T, D>(iterator: AsyncIterator<T>, fallback: D): Promise<T | D>;
export async function anext(iterator: Py, fallback?: Py): Promise<Py>;
export async function anext(iterator: Py, fallback?: Py): Promise<Py> {
  if (typeof iterator?.__anext__ === "function") return user_anext(iterator, fallback);
  if (iterator?.[Symbol.toStringTag] === "AsyncGenerator") return generator_anext(iterator, fallback);
  if (typeof iterator?.next !== "function") throw new TypeError(`'${type_name(iterator)}' object is not an async iterator`);
  const step = await iterator.next(null);
  if (!step.done) return step.value ?? null;
  if (fallback !== undefined) return fallback;
  throw new StopAsyncIteration();
}

function user_anext(iterator: Py, fallback: Py): Promise<Py> {
  return or_fallback(async () => {
    const step = iterator.__anext__();
    return (await (step instanceof Promise ? step : awaitable(step))) ?? null;
  }, fallback);
}

function generator_anext(generator: Py, fallback: Py): Promise<Py> {
  return or_fallback(() => async_generator_anext(generator), fallback);
}

/** The next item, or the fallback (if there is one) at the end. */
async function or_fallback(next: () => Promise<Py>, fallback: Py): Promise<Py> {
  try {
    return await next();
  } catch (error) {
    if (error instanceof StopAsyncIteration && fallback !== undefined) return fallback;
    throw error;
  }
}
