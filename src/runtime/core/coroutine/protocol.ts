/** What makes an object awaitable for the runtime, so that the core need not know the event loop. */

/**
 * The mark of Future, Task, Coroutine and whatever else has a method `promise()` that an `await` of it waits for:
 *
 *     get [AWAITABLE](): true { return true; }
 *     promise(): Promise<T> { … }
 */
export const AWAITABLE: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.awaitable");

/** An object that carries {@link AWAITABLE}. */
export interface Awaitable<T = unknown> {
  readonly [AWAITABLE]: true;
  promise(): Promise<T>;
}

/**
 * The mark of a library coroutine function, which is no native `async function` but returns a promise: see
 * {@link coroutine_function}. On a class, `static readonly __coroutines__ = ["get", "put"]` marks methods.
 */
export const COROUTINE: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.coroutine");

/** The mark of a function that is async only because something in it blocks. */
export const BLOCKING: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.blocking");

/**
 * Marks a library function that returns a promise as a coroutine function, so that a call of it as an unknown
 * callee makes a lazy Coroutine and `iscoroutinefunction` says yes.
 *
 * @example export const sleep = /* @__PURE__ *\/ coroutine_function(function sleep(delay: number) { … });
 */
export function coroutine_function<F extends (...args: never[]) => unknown>(f: F): F {
  Object.defineProperty(f, COROUTINE, { value: true });
  return f;
}

/**
 * Marks an `async function` that is a plain function in Python and is async here only because something in it blocks.
 *
 * @example const worker = blocking(async (n: number) => { … });
 */
export function blocking<F extends (...args: never[]) => unknown>(f: F): F {
  Object.defineProperty(f, BLOCKING, { value: true });
  return f;
}

/** Whether `f` was marked by {@link blocking}. */
export function is_blocking(f: unknown): boolean {
  return typeof f === "function" && (f as { [BLOCKING]?: boolean })[BLOCKING] === true;
}

/** Whether `f` is a Python coroutine function: a native `async function` not marked as blocking, or a marked one. */
export function is_coroutine_function(f: unknown): boolean {
  if (typeof f !== "function") return false;
  const marked = f as { [COROUTINE]?: boolean; [BLOCKING]?: boolean; [Symbol.toStringTag]?: string };
  if (marked[COROUTINE] === true) return true;
  return marked[Symbol.toStringTag] === "AsyncFunction" && marked[BLOCKING] !== true;
}

/** What the event loop does for others; it sets them. */
export const loop_hooks: {
  /** What `awaitable` does for a bare `yield` in an `__await__`: give the loop one turn. */
  bare_yield: (() => Promise<void>) | null;
  /** Runs a function on behalf of the loop that the main thread runs, which ends with what the function throws. */
  interrupt: ((run: () => void) => void) | null;
} = { bare_yield: null, interrupt: null };
