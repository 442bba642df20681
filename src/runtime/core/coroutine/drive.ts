import { RuntimeError, StopIteration, TypeError } from "../exceptions/index.ts";
import { repr } from "../../builtins/repr/repr.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { AWAITABLE, loop_hooks } from "./protocol.ts";

/**
 * Runs what an `__await__` returned, an iterator, to its end: a future it yields is waited for, a bare `yield` gives
 * the loop one turn, an exception is thrown into it where it yielded.
 *
 * @returns the promise of the iterator's return value
 * @raises TypeError if it is no iterator
 */
export async function drive(it: Py): Promise<Py> {
  const steps = stepper(it);
  let step = steps.next(undefined);
  while (!step.done) {
    let sent: Py;
    try {
      sent = await suspension(step.value);
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(sent);
  }
  return step.value ?? null;
}

/** Waits for what a coroutine yielded to its task. */
function suspension(yielded: Py): Promise<Py> {
  if (yielded === null || yielded === undefined) {
    if (loop_hooks.bare_yield === null) throw new RuntimeError("no running event loop");
    return loop_hooks.bare_yield();
  }
  if (typeof yielded === "object" && yielded[AWAITABLE] === true) return yielded.promise();
  throw new RuntimeError(`Task got bad yield: ${repr(yielded)}`);
}

/** An iterator as `await` drives it. */
export interface Stepper {
  next(sent: Py): IteratorResult<Py>;
  throw(error: unknown): IteratorResult<Py>;
}

/**
 * @param it what an `__await__` returned
 * @raises TypeError if it is no iterator
 */
export function stepper(it: Py): Stepper {
  if (typeof it?.next === "function") {
    return {
      next: (sent) => it.next(sent),
      throw: (error) => {
        if (typeof it.throw === "function") return it.throw(error);
        throw error;
      },
    };
  }
  if (typeof it?.__next__ === "function") return python_stepper(it);
  throw new TypeError(`__await__() returned non-iterator of type '${type_name(it)}'`);
}

/** A stepper of an object with Python's `__next__`, `send` and `throw`. */
function python_stepper(it: Py): Stepper {
  const until_stop = (f: () => Py): IteratorResult<Py> => {
    try {
      return { done: false, value: f() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  };
  return {
    next: (sent) => until_stop(() => (sent === undefined || sent === null || typeof it.send !== "function" ? it.__next__() : it.send(sent))),
    throw: (error) =>
      until_stop(() => {
        if (typeof it.throw === "function") return it.throw(error);
        throw error;
      }),
  };
}
