import type { Py } from "../../core/value.ts";
import type { Future } from "./Future.ts";

/**
 * Python's `asyncio.isfuture(obj)`: whether it is a Future, a Task or behaves as one.
 *
 * @example isfuture(loop.create_future()) // true
 */
export function isfuture(x: Py): x is Future {
  if (typeof x !== "object" || x === null) return false;
  const mark: unknown = x._asyncio_future_blocking;
  return mark !== undefined && mark !== null;
}
