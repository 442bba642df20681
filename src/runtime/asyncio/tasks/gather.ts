import type { Given } from "../../core/coroutine/given.ts";
import { CancelledError } from "../../core/exceptions/index.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { current_loop } from "../events/current_loop.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Future, take_message } from "../futures/Future.ts";
import { type Awaitable, ensure_future } from "./ensure_future.ts";

type Results<A extends readonly unknown[]> = { -readonly [K in keyof A]: A[K] extends Awaitable<infer T> ? Given<T> : Py };
type Options = { return_exceptions?: boolean };

/** The future of a gather: cancelling it cancels the children. */
class GatheringFuture extends Future<Py[]> {
  static readonly __name__ = "_GatheringFuture";
  readonly #children: readonly Future[];
  _cancel_requested = false;

  constructor(children: readonly Future[], loop: EventLoop) {
    super({ loop });
    this.#children = children;
  }

  override cancel(msg: Py = null): boolean {
    if (this.done()) return false;
    const message: Py = take_message(msg);
    let any = false;
    for (const child of this.#children) if (child.cancel(message)) any = true;
    // If children were cancelled the request holds whatever `return_exceptions` says.
    if (any) this._cancel_requested = true;
    return any;
  }
}

/**
 * Python's `asyncio.gather(*aws, return_exceptions=False)`, awaited on the spot.
 *
 * @param args thunks, Coroutines and futures, then possibly `{ return_exceptions }`
 * @returns a promise of the list of results, in the order of the arguments
 * @throws the first exception of a child; the others go on
 * @example const [a, b] = await asyncio.gather(() => fetch(1), () => fetch(2));
 */
export function gather<A extends readonly Awaitable[]>(...args: A): Promise<Results<A>>;
export function gather<A extends readonly Awaitable[]>(...args: [...A, Options]): Promise<Results<A>>;
export function gather(...args: Py[]): Promise<Py> {
  return gather_future(...args).promise();
}

/**
 * Python's `asyncio.gather` as a value: the Future itself, to be cancelled, stored or awaited later.
 *
 * @param args as for `gather`
 * @returns the future of the list of results
 * @example const all = asyncio.gather_future(...tasks); all.cancel();
 */
export function gather_future(...args: Py[]): Future<Py> {
  const options: Options = is_keywords(args.at(-1)) ? args.pop() : {};
  const return_exceptions = options.return_exceptions ?? false;
  if (args.length === 0) {
    const empty = new Future<Py[]>({ loop: current_loop() });
    empty.set_result([]);
    return empty;
  }
  const made = new Map<Py, Future>();
  const children: Future[] = [];
  const done_already: Future[] = [];
  let loop: EventLoop | null = null;
  let outer: GatheringFuture | null = null;
  let finished = 0;

  const child_done = (child: Future): void => {
    finished++;
    if (outer === null || outer.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!return_exceptions) {
      const error = child.cancelled() ? child._make_cancelled_error() : child.exception();
      if (error !== null) return outer.set_exception(error);
    }
    if (finished < made.size) return;
    const results = children.map(outcome);
    // The message of a cancelled gather is the one of the child that ended last.
    if (outer._cancel_requested) outer.set_exception(children.at(-1)!._make_cancelled_error());
    else outer.set_result(results);
  };

  for (const arg of args) {
    let child = made.get(arg);
    if (child === undefined) {
      const future: Future = ensure_future(arg, { loop });
      child = future;
      loop ??= child._loop;
      made.set(arg, child);
      if (child.done()) done_already.push(child);
      else child._on_done(child_done);
    }
    children.push(child);
  }
  outer = new GatheringFuture(children, loop!);
  for (const child of done_already) child_done(child);
  return outer;
}

/** A child's entry in the list of results. */
function outcome(child: Future): Py {
  if (child.cancelled()) return new CancelledError(child._cancel_message ?? "");
  return child.exception() ?? child.result();
}
