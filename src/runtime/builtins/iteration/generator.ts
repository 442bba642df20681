/** Python's generator methods on native generators. */
import { exception, GeneratorExit, RuntimeError, stop_escaped, StopIteration, ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";

/**
 * Python's `gen.send(value)`.
 *
 * @raises StopIteration if the generator ends, with its return value
 */
export function generator_send(gen: Py, value: Py): Py {
  return unwrap(advance(() => gen.next(value)));
}

/**
 * Python's `gen.throw(exc)`: raises `exc` where the generator is suspended.
 *
 * @returns what it yields next
 */
export function generator_throw(gen: Py, error: Py): Py {
  const raised = exception(error);
  return unwrap(advance(() => gen.throw(raised)));
}

/**
 * Python's `gen.close()`: raises GeneratorExit where the generator is suspended.
 *
 * @returns what the generator returns then, None as a rule
 * @raises RuntimeError if it yields again
 */
export function generator_close(gen: Py): Py {
  return close_generator(gen, "generator");
}

export function close_generator(gen: Generator<Py, Py, Py>, kind: string): Py {
  // Thrown rather than returned, so that `except GeneratorExit` sees it.
  let result: IteratorResult<Py>;
  try {
    result = gen.throw(new GeneratorExit());
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
  if (!result.done) throw new RuntimeError(`${kind} ignored GeneratorExit`);
  return result.value ?? null;
}

/** Runs a step; a StopIteration out of the body is an error of the program. */
export function advance(step: () => IteratorResult<Py>): IteratorResult<Py> {
  try {
    return step();
  } catch (error) {
    if (is_reentry(error)) throw new ValueError("generator already executing");
    throw stop_escaped(error, "generator");
  }
}

/** Whether the host says that the generator is being run already. */
function is_reentry(error: unknown): boolean {
  return error instanceof globalThis.TypeError && error.message.includes("already running");
}

/** The value yielded, or StopIteration. */
export function unwrap(result: IteratorResult<Py>): Py {
  if (!result.done) return result.value ?? null;
  throw new StopIteration(...(result.value === undefined || result.value === null ? [] : [result.value]));
}
