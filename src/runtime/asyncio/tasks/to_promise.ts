import type { Given } from "../../core/coroutine/given.ts";
import type { Py } from "../../core/value.ts";
import { running } from "../../core/running.ts";
import { EventLoop } from "../events/EventLoop.ts";
import type { Coro, Task } from "./Task.ts";

/** The loop for calls from ordinary code while no other runs. */
const host: { loop: EventLoop | null; calls: number } = { loop: null, calls: 0 };

/**
 * Runs a converted coroutine function from ordinary TypeScript (a request handler, a test): joins the loop that runs, or
 * runs one as long as there are such calls. Concurrent calls share it.
 *
 * @param coro a thunk or a Coroutine
 * @returns a promise of its result
 * @throws its exception
 * @example app.get("/", async (request, reply) => reply.send(await asyncio.to_promise(() => handle(request))));
 */
export function to_promise<T = Py>(coro: Coro<T>): Promise<Given<T>> {
  const joined = running.loop ?? EventLoop._running_in_main();
  if (joined !== null) return settled(joined.create_task(coro));
  const loop = (host.loop ??= new EventLoop());
  const task = loop.create_task(coro);
  host.calls++;
  task._on_done(() => {
    if (--host.calls === 0) loop.stop();
  });
  if (!loop.is_running()) void loop.run_forever();
  return settled(task);
}

function settled<T>(task: Task<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    task._on_done(() => {
      try {
        resolve(task.result());
      } catch (error) {
        reject(error);
      }
    });
  });
}
