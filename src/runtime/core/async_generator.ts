/** Python's asynchronous generators on native ones: their methods, and when they are closed. */
import { exception, GeneratorExit, RuntimeError, stop_escaped, StopAsyncIteration, TypeError } from "./exceptions/index.ts";
import { running } from "./running.ts";
import type { Py } from "./value.ts";

type Native<T = Py> = AsyncGenerator<T, Py, Py>;

/** What a generator yields; of an unknown one anything. */
export type Yielded<G> = G extends AsyncGenerator<infer T> ? T : Py;

/** What is known of a generator besides what the host knows. */
interface State {
  started: boolean;
  /** The method that runs it now. */
  busy: boolean;
  /** What the loop closes it by. */
  readonly closer: Closer;
}

const states = /* @__PURE__ */ new WeakMap<Native, State>();

function state_of(gen: Native): State {
  let state = states.get(gen);
  if (state === undefined) states.set(gen, (state = { started: false, busy: false, closer: new Closer(gen) }));
  return state;
}

/** Runs the generator up to its next `yield`, its end or an exception. */
async function step(gen: Native, method: string, go: () => Promise<IteratorResult<Py>>): Promise<IteratorResult<Py>> {
  const state = state_of(gen);
  if (state.busy) throw new RuntimeError(`${method}(): asynchronous generator is already running`);
  const loop = running.loop;
  if (!state.started) {
    state.started = true;
    loop?._asyncgens.began(state.closer);
  }
  state.busy = true;
  let over = true;
  try {
    const result = await go();
    over = result.done === true;
    return result;
  } catch (thrown) {
    throw stop_escaped(thrown, "async generator");
  } finally {
    state.busy = false;
    if (over) loop?._asyncgens.finished(state.closer);
  }
}

/** A generator as the loop closes it. */
class Closer {
  readonly gen: Native;

  constructor(gen: Native) {
    this.gen = gen;
  }

  aclose(): Promise<null> {
    return async_generator_aclose(this.gen);
  }
}

function yielded(result: IteratorResult<Py>): Py {
  if (result.done) throw new StopAsyncIteration();
  return result.value ?? null;
}

/**
 * Python's `gen.asend(value)`, awaited on the spot.
 *
 * @param gen an asynchronous generator
 * @param value what its `yield` gives
 * @returns a promise of what it yields next
 * @throws StopAsyncIteration at its end; TypeError for a value sent to one that has not begun
 * @example const next = await async_generator_asend(gen, 1);
 */
export async function async_generator_asend(gen: Py, value: Py): Promise<Py> {
  if (value !== null && !state_of(gen).started) throw new TypeError("can't send non-None value to a just-started async generator");
  return yielded(await step(gen, "asend", () => gen.next(value)));
}

/**
 * Python's `gen.__anext__()`, awaited on the spot.
 *
 * @returns a promise of what it yields next
 * @throws StopAsyncIteration at its end
 * @example const next = await async_generator_anext(gen);
 */
export async function async_generator_anext(gen: Py): Promise<Py> {
  return yielded(await step(gen, "anext", () => gen.next(null)));
}

/**
 * Python's `gen.athrow(exc)`, awaited on the spot: raises an exception where the generator is suspended.
 *
 * @param error an exception or an exception class
 * @returns a promise of what it yields next
 * @throws StopAsyncIteration at its end; the exception, if the generator does not catch it
 * @example await async_generator_athrow(gen, new ValueError("bad"));
 */
export async function async_generator_athrow(gen: Py, error: Py): Promise<Py> {
  const raised = exception(error);
  return yielded(await step(gen, "athrow", () => gen.throw(raised)));
}

/**
 * Python's `gen.aclose()`, awaited on the spot: raises GeneratorExit where the generator is suspended, so that its
 * `finally` blocks run.
 *
 * @throws RuntimeError "async generator ignored GeneratorExit" if it yields again
 * @example await async_generator_aclose(gen);
 */
export async function async_generator_aclose(gen: Py): Promise<null> {
  let result: IteratorResult<Py>;
  try {
    // Thrown rather than returned, so that `except GeneratorExit` sees it.
    result = await step(gen, "aclose", () => gen.throw(new GeneratorExit()));
  } catch (error) {
    if (error instanceof GeneratorExit) return null;
    throw error;
  }
  if (!result.done) throw new RuntimeError("async generator ignored GeneratorExit");
  return null;
}

/**
 * `async for` over a generator that lives on: leaving the loop early only pauses it.
 *
 * @param gen an asynchronous generator
 * @returns what `for await` takes
 * @example for await (const n of keep_open(numbers)) break;
 */
export function keep_open<G extends Native>(gen: G): AsyncIterableIterator<Yielded<G>> {
  return new Iteration<Yielded<G>>(gen);
}

/**
 * `async for` over a generator that nobody else knows: leaving the loop early drops it, and the loop closes it a little
 * later, as CPython's finaliser does.
 *
 * @param gen an asynchronous generator just made
 * @returns what `for await` takes
 * @example for await (const n of close_later(numbers())) break;
 */
export function close_later<G extends Native>(gen: G): AsyncIterableIterator<Yielded<G>> {
  return new DroppedIteration<Yielded<G>>(gen);
}

/**
 * Says that nobody refers to a generator any more: the running loop closes it a little later.
 *
 * @example drop_async_generator(gen);
 */
export function drop_async_generator(gen: Native): void {
  const state = states.get(gen);
  // One that has not begun has nothing to clean up.
  if (state?.started === true) running.loop?._asyncgens.dropped(state.closer);
}

class Iteration<T> implements AsyncIterableIterator<T> {
  protected readonly gen: Native<T>;

  constructor(gen: Native<T>) {
    this.gen = gen;
  }

  next(): Promise<IteratorResult<T>> {
    return step(this.gen, "anext", () => this.gen.next(null));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

class DroppedIteration<T> extends Iteration<T> {
  async return(): Promise<IteratorResult<T>> {
    drop_async_generator(this.gen);
    return { done: true, value: undefined };
  }
}
