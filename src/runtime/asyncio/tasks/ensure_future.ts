import type { Given } from "../../core/coroutine/given.ts";
import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { current_loop } from "../events/current_loop.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Future } from "../futures/Future.ts";
import { isfuture } from "../futures/isfuture.ts";
import { awaitable } from "../../core/coroutine/index.ts";
import type { Coro, Task } from "./Task.ts";

/** Whatever `await` takes: a thunk, a Coroutine, a Future, or an object with `__await__`. */
export type Awaitable<T = Py> = Coro<T> | Future<T> | { __await__(): Py };

/**
 * Python's `asyncio.ensure_future(obj, *, loop=None)`: a future as it is, anything else awaitable as a new task.
 *
 * @param x a thunk, Coroutine, Future or object with `__await__`
 * @param options `loop`: the loop for a new task
 * @returns the future or task
 * @throws TypeError if it cannot be awaited; ValueError if the future belongs to another loop
 * @example const task = asyncio.ensure_future(() => work(1));
 */
export function ensure_future<F extends Future>(x: F, options?: { loop?: EventLoop | null }): F;
export function ensure_future<T = Py>(x: Coro<T>, options?: { loop?: EventLoop | null }): Task<Given<T>>;
export function ensure_future<T = Py>(x: Awaitable<T>, options?: { loop?: EventLoop | null }): Future<Given<T>>;
export function ensure_future(x: Py, options?: { loop?: EventLoop | null }): Future;
export function ensure_future(x: Awaitable, options: { loop?: EventLoop | null } = {}): Future {
  const loop = options.loop ?? null;
  if (isfuture(x)) {
    if (loop !== null && x._loop !== loop) {
      throw new ValueError("The future belongs to a different loop than the one specified as the loop argument");
    }
    return x;
  }
  return (loop ?? current_loop()).create_task(coro_of(x));
}

function coro_of(x: Py): Coro {
  if (typeof x === "function") return x;
  if (typeof x === "object" && x !== null) {
    if (AWAITABLE in x) return x;
    if (typeof x.__await__ === "function") return () => awaitable(x);
  }
  throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}
