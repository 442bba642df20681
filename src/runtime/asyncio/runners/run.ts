import type { Given } from "../../core/coroutine/given.ts";
import type { Py } from "../../core/value.ts";
import { RuntimeError } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import type { Coro } from "../tasks/Task.ts";
import { Runner, type RunnerOptions } from "./Runner.ts";

/**
 * Python's `asyncio.run(main, *, debug=None, loop_factory=None)`: runs a coroutine in a new loop, then cancels what is
 * left, closes async generators and ends the loop. It blocks the thread, so it is awaited.
 *
 * @param main the coroutine function itself, a thunk or a Coroutine
 * @param options `debug`, `loop_factory`
 * @returns a promise of its result
 * @throws its exception; RuntimeError inside a running loop; ValueError if it is no coroutine
 * @example await asyncio.run(main);
 */
export async function run<T = Py>(main: Coro<T>, options: RunnerOptions = {}): Promise<Given<T>> {
  if (running.loop !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  const runner = new Runner(options);
  try {
    return await runner.run(main);
  } finally {
    await runner.close();
  }
}
