import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function waiter(future: asyncio.Future): Promise<void> {
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
  loop.call_soon(() => loop.call_soon(print, "nested call_soon: one iteration later"));
  print("main goes on");
  await task.promise();
  print("main resumed by the waiter's end");
  await asyncio.sleep(0);
}

await asyncio.run(main);
