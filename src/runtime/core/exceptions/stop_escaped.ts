import type { Py } from "../value.ts";
import { StopIteration } from "./carrying.ts";
import { caught } from "./caught.ts";
import { RuntimeError, StopAsyncIteration } from "./simple.ts";

/**
 * What leaves the body of a generator or coroutine instead of an exception (PEP 479): the end of an iteration can't come out of the body
 * itself, so StopIteration (and StopAsyncIteration out of an asynchronous generator) becomes a RuntimeError.
 *
 * @param thrown what was thrown
 * @param kind what the body is of, for the message
 * @returns the RuntimeError, or the exception as it is
 * @example function* first(it) { try { yield next(it); } catch (error) { throw stop_escaped(error, "generator"); } }
 */
export function stop_escaped(thrown: unknown, kind: "generator" | "coroutine" | "async generator"): Py {
  const error = caught(thrown);
  const ended = error instanceof StopIteration ? "StopIteration" : kind === "async generator" && error instanceof StopAsyncIteration ? "StopAsyncIteration" : null;
  if (ended === null) return error;
  const replaced = new RuntimeError(`${kind} raised ${ended}`);
  replaced.__cause__ = error;
  replaced.__context__ = error;
  return replaced;
}
