import { caught } from "../../core/exceptions/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Future } from "../futures/Future.ts";

/**
 * Waits for a promise of the host, as CPython waits for a thread that does the work.
 *
 * @param translate what becomes of its error
 */
export function wait_for_host<T>(loop: EventLoop, promise: PromiseLike<T>, translate: (error: unknown) => unknown = (error) => error): Promise<T> {
  const future = new Future<T>({ loop });
  const settle = (set: () => void): void => {
    if (!loop.is_closed() && !future.done()) loop.call_soon_threadsafe(() => void (future.done() || set()));
  };
  promise.then(
    (value) => settle(() => future.set_result(value)),
    (error: unknown) => settle(() => future.set_exception(caught(translate(error)))),
  );
  return future.promise();
}
