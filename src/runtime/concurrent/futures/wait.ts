import { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION } from "../../asyncio/tasks/wait.ts";
import { repr } from "../../builtins/repr/index.ts";
import { namedtuple } from "../../collections/namedtuple.ts";
import { TimeoutError, ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { blocked } from "../../core/turns.ts";
import type { Py } from "../../core/value.ts";
import { monotonic } from "../../platform/host.ts";
import { timed } from "../../threading/alarm.ts";
import type { Future } from "./Future.ts";
import { ResultIterator } from "./ResultIterator.ts";

/** What `wait` gives: a named tuple of two sets. */
export type DoneAndNotDone<F> = readonly [Set<F>, Set<F>] & { readonly done: Set<F>; readonly not_done: Set<F> };

/** `wait(fs, timeout=None, return_when=ALL_COMPLETED)` */
export type ReturnWhen = typeof ALL_COMPLETED | typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION;

/**
 * Python's `concurrent.futures.wait(fs, timeout=None, return_when=ALL_COMPLETED)`: blocks until some or all futures are done.
 *
 * @param fs futures
 * @param timeout seconds, or null to wait without end
 * @returns a promise of two sets: those that are done, those that are not
 * @throws ValueError for another `return_when`
 * @example const { done, not_done } = await wait(futures, 1);
 */
export async function wait<F extends Future>(fs: Iterable<F>, timeout: Py = null, return_when: string = ALL_COMPLETED): Promise<DoneAndNotDone<F>> {
  if (return_when !== ALL_COMPLETED && return_when !== FIRST_COMPLETED && return_when !== FIRST_EXCEPTION) throw new ValueError(`Invalid return condition: ${repr(return_when)}`);
  const futures = new Set<F>(iter(fs));
  const enough = (): boolean => {
    const done = [...futures].filter((future) => future.done());
    if (done.length === futures.size) return true;
    if (return_when === FIRST_COMPLETED) return done.length > 0;
    return return_when === FIRST_EXCEPTION && done.some((future) => future._failed);
  };
  if (!enough()) {
    const over = new Promise<boolean>((resolve) => {
      for (const future of futures) future._on_settled(() => { if (enough()) resolve(true); });
    });
    await blocked(timed(over, timeout));
  }
  const done = new Set([...futures].filter((future) => future.done()));
  const not_done = new Set([...futures].filter((future) => !done.has(future)));
  const Result: Py = namedtuple("DoneAndNotDoneFutures", "done not_done");
  return new Result(done, not_done) as DoneAndNotDone<F>;
}

/**
 * Python's `concurrent.futures.as_completed(fs, timeout=None)`
 *
 * @param fs futures
 * @param timeout seconds from the call, or null to wait without end
 * @returns the futures as they end, each waited for
 * @throws TimeoutError while iterating
 * @example for await (const future of as_completed(futures)) print(await future.result());
 */
export function as_completed<F extends Future>(fs: Iterable<F>, timeout: Py = null): ResultIterator<F> {
  const deadline = timeout === null ? null : monotonic() + Number(timeout);
  return new ResultIterator(completed(new Set<F>(iter(fs)), deadline));
}

async function* completed<F extends Future>(futures: ReadonlySet<F>, deadline: number | null): AsyncGenerator<F, void, undefined> {
  const ready: F[] = [...futures].filter((future) => future.done());
  let woken: (() => void) | null = null;
  for (const future of futures) {
    if (future.done()) continue;
    future._on_settled(() => {
      ready.push(future);
      woken?.();
    });
  }
  for (let left = futures.size; left > 0; left--) {
    while (ready.length === 0) {
      const more = new Promise<boolean>((resolve) => { woken = () => resolve(true); });
      const limit = deadline === null ? null : Math.max(deadline - monotonic(), 0);
      if (!(await blocked(timed(more, limit)))) throw new TimeoutError(`${left} (of ${futures.size}) futures unfinished`);
    }
    const next = ready.shift();
    if (next !== undefined) yield next;
  }
}
