import { caught } from "../../core/exceptions/index.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import { Future } from "./Future.ts";

/**
 * Awaits a promise of the host (of `fetch`, of a file, of any JavaScript library) inside a coroutine: the task is
 * suspended as for a future, goes on in the loop's order and can be cancelled.
 *
 * @param source the promise, or a function that makes it and is given an AbortSignal, aborted if the task is cancelled
 * @returns a promise of its result, to be awaited on the spot
 * @throws what it is rejected with, as a Python exception; RuntimeError outside a loop
 * @example const response = await asyncio.from_promise((signal) => fetch(url, { signal }));
 */
export function from_promise<T>(source: PromiseLike<T> | ((signal: AbortSignal) => PromiseLike<T>)): Promise<T> {
  const loop = get_running_loop();
  const future = new Future<T>({ loop });
  let promise: PromiseLike<T>;
  if (typeof source === "function") {
    const abort = new AbortController();
    future._on_done(() => {
      if (future.cancelled()) abort.abort();
    });
    promise = source(abort.signal);
  } else promise = source;
  const settle = (set: () => void): void => {
    if (!loop.is_closed() && !future.done()) loop.call_soon_threadsafe(() => void (future.done() || set()));
  };
  promise.then(
    (value) => settle(() => future.set_result(value)),
    (error: unknown) => settle(() => future.set_exception(caught(error))),
  );
  return future.promise();
}
