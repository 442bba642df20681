import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Future } from "py2ts-runtime/asyncio";

// Rule: there is one FIFO ready queue. A task woken by a future is queued at the
// moment of set_result(), so call_soon() callbacks keep their place around it.

async function waiter(future: Future<number>): Promise<void> {
  print("waiter got", await future.promise());
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  const task = asyncio.create_task(() => waiter(future));
  await asyncio.sleep(0);

  loop.call_soon(print, "call_soon before set_result");
  future.set_result(1);
  loop.call_soon(print, "call_soon after set_result");
  loop.call_soon(() =>
    loop.call_soon(print, "nested call_soon: one iteration later"),
  );
  print("main goes on");
  await task.promise();
  print("main resumed by the waiter's end");
  await asyncio.sleep(0);
}

await asyncio.run(main);
