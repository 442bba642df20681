import { TypeError } from "../exceptions/index.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { drive } from "./drive.ts";
import { AWAITABLE } from "./protocol.ts";

/**
 * What an `await` of a value of unknown type waits for: a Coroutine, Task or Future, an object with `__await__`, or
 * the promise of a call that is awaited on the spot.
 *
 * @raises TypeError if it can't be awaited
 * @example const result = await awaitable(handler(event))
 */
export function awaitable(x: Py): Promise<Py> {
  if (typeof x === "object" && x !== null) {
    if (x[AWAITABLE] === true) return x.promise();
    if (typeof x.__await__ === "function") return drive(x.__await__());
    if (x instanceof Promise) return x;
  }
  throw not_awaitable(x);
}

/** Whether Python's `await` takes `x`. */
export function is_awaitable(x: Py): boolean {
  return typeof x === "object" && x !== null && (x[AWAITABLE] === true || typeof x.__await__ === "function");
}

/** The TypeError of an `await` of something else. */
export function not_awaitable(x: Py): TypeError {
  return new TypeError(`object ${type_name(x)} can't be used in 'await' expression`);
}
