import { awaitable } from "../../core/coroutine/index.ts";
import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import type { Awaitable } from "./ensure_future.ts";

/**
 * `await x` inside a library function: runs a thunk or a Coroutine in the current task, waits for a future.
 *
 * @param x what is awaited
 * @returns a promise of the result
 * @throws TypeError if it cannot be awaited
 * @example const value = await await_on(() => work(1));
 */
export function await_on<T>(x: Awaitable<T>): Promise<T>;
export function await_on(x: Py): Promise<Py> {
  if (typeof x === "function") {
    const made: Py = x();
    return made instanceof Promise ? made : await_on(made);
  }
  if (typeof x === "object" && x !== null) {
    if (AWAITABLE in x) return x.promise();
    if (typeof x.__await__ === "function") return awaitable(x);
  }
  throw new TypeError(`object ${type_name(x)} can't be used in 'await' expression`);
}
