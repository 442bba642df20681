import { AWAITABLE, coroutine_function } from "../../core/coroutine/protocol.ts";
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { tuple } from "../../core/tuple.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { str } from "../../builtins/repr/index.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import type { Future } from "../futures/Future.ts";
import { isfuture } from "../futures/isfuture.ts";

/** `return_when`: at the first that is done. */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/** `return_when`: at the first that fails, or when all are done. */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/** `return_when`: when all are done. */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** `wait(fs, *, timeout=None, return_when=ALL_COMPLETED)` */
export interface WaitOptions {
  /** Seconds, or null to wait without end. */
  timeout?: Py;
  return_when?: string;
}

type Wait = <F extends Future>(fs: Iterable<F>, options?: WaitOptions) => Promise<readonly [Set<F>, Set<F>]>;

/**
 * Python's `asyncio.wait(fs, *, timeout=None, return_when=ALL_COMPLETED)`
 *
 * @param fs tasks or futures
 * @param options `timeout` in seconds; `return_when`
 * @returns a promise of two sets: those that are done, those that are not
 * @throws TypeError for coroutines; ValueError for an empty list or an unknown `return_when`
 * @example const [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
 */
export const wait: Wait = /* @__PURE__ */ coroutine_function(async function wait(fs: Py, options: WaitOptions = {}): Promise<Py> {
  if (isfuture(fs) || is_coroutine(fs)) throw new TypeError(`expect a list of futures, not ${type_name(fs)}`);
  const futures = new Set<Future>(iter(fs));
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  const return_when = options.return_when ?? ALL_COMPLETED;
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(return_when)) {
    throw new ValueError(`Invalid return_when value: ${str(return_when)}`);
  }
  for (const f of futures) {
    if (is_coroutine(f)) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
  }
  await wait_until(futures, options.timeout ?? null, return_when);
  const done = new Set<Future>();
  const pending = new Set<Future>();
  for (const f of futures) (f.done() ? done : pending).add(f);
  return tuple(done, pending);
});

async function wait_until(futures: Set<Future>, timeout: Py, return_when: string): Promise<void> {
  const loop = get_running_loop();
  const waiter = loop.create_future<null>();
  const release = (): void => {
    if (!waiter.done()) waiter.set_result(null);
  };
  const timer = timeout === null ? null : loop.call_later(timeout, release);
  let left = futures.size;
  const one_done = (f: Future): void => {
    left--;
    const failed = return_when === FIRST_EXCEPTION && !f.cancelled() && f.exception() !== null;
    if (left > 0 && return_when !== FIRST_COMPLETED && !failed) return;
    timer?.cancel();
    release();
  };
  for (const f of futures) f._on_done(one_done);
  try {
    await waiter.promise();
  } finally {
    timer?.cancel();
    for (const f of futures) f.remove_done_callback(one_done);
  }
}

function is_coroutine(x: Py): boolean {
  if (typeof x === "function") return true;
  return typeof x === "object" && x !== null && AWAITABLE in x && !isfuture(x);
}
