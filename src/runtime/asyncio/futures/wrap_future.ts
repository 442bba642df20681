import type { Py } from "../../core/value.ts";
import { CancelledError as ThreadCancelledError, type Future as ThreadFuture } from "../../concurrent/futures/Future.ts";
import { CancelledError } from "../../core/exceptions/index.ts";
import { current_loop } from "../events/current_loop.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Future } from "./Future.ts";
import { isfuture } from "./isfuture.ts";

/**
 * Python's `asyncio.wrap_future(future, *, loop=None)`: a future of another thread as one of the loop.
 *
 * @param future a `concurrent.futures.Future`
 * @param options `loop`
 * @returns a future of the same outcome; cancelling it cancels the other
 * @example const text = await asyncio.wrap_future(pool.submit(load)).promise();
 */
export function wrap_future(future: Py, options: { loop?: EventLoop | null } = {}): Future {
  if (isfuture(future)) return future;
  const loop = options.loop ?? current_loop();
  const wrapped = new Future({ loop });
  wrapped._on_done(() => {
    if (wrapped.cancelled()) future.cancel();
  });
  future.add_done_callback((done: ThreadFuture) => {
    if (!loop.is_closed()) loop.call_soon_threadsafe(() => copy_outcome(done, wrapped));
  });
  return wrapped;
}

function copy_outcome(done: ThreadFuture, wrapped: Future): void {
  if (wrapped.done()) return;
  try {
    wrapped.set_result(done._outcome());
  } catch (error) {
    if (error instanceof ThreadCancelledError || error instanceof CancelledError) wrapped.cancel();
    else wrapped.set_exception(error);
  }
}
