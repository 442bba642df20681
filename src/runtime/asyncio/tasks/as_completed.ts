import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { AsCompleted } from "./AsCompleted.ts";
import type { Awaitable } from "./ensure_future.ts";

/**
 * Python's `asyncio.as_completed(fs, *, timeout=None)`
 *
 * @param fs thunks, Coroutines and futures
 * @param options `timeout` in seconds for all of them
 * @returns iterated with `for`: awaitables of the results in the order the work ends; with `for await`: the futures
 * @throws TypeError for a single awaitable; TimeoutError from the iteration
 * @example for (const next of asyncio.as_completed(tasks)) print(await next.promise());
 */
export function as_completed<T>(fs: Iterable<Awaitable<T>>, options: { timeout?: Py } = {}): AsCompleted<T> {
  const single: Py = fs;
  if (typeof single === "function" || (typeof single === "object" && single !== null && (AWAITABLE in single || "__await__" in single))) {
    throw new TypeError(`expects an iterable of awaitables, not ${type_name(fs)}`);
  }
  return new AsCompleted<T>(iter(fs), options.timeout ?? null);
}
