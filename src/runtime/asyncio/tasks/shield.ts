import type { Given } from "../../core/coroutine/given.ts";
import type { Py } from "../../core/value.ts";
import { Future } from "../futures/Future.ts";
import { type Awaitable, ensure_future } from "./ensure_future.ts";

/**
 * Python's `asyncio.shield(aw)`: cancelling whoever awaits the shield does not cancel what is behind it.
 *
 * @param awaitable a thunk, Coroutine or future
 * @returns a future of the same outcome
 * @example await asyncio.shield(task).promise();
 */
export function shield<T = Py>(awaitable: Awaitable<T>): Future<Given<T>>;
export function shield(awaitable: Awaitable): Future {
  const inner: Future = ensure_future(awaitable);
  if (inner.done()) return inner;
  const outer = new Future({ loop: inner._loop });
  const inner_done = (): void => {
    if (outer.cancelled()) {
      if (!inner.cancelled()) inner.exception();
      return;
    }
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const error = inner.exception();
    if (error !== null) outer.set_exception(error);
    else outer.set_result(inner.result());
  };
  inner._on_done(inner_done);
  outer._on_done(() => {
    if (!inner.done()) inner.remove_done_callback(inner_done);
  });
  return outer;
}
