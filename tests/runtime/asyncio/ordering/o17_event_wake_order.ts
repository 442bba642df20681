import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function waiter(name: string, event: asyncio.Event): Promise<void> {
  await event.wait();
  print(name, "woke, set =", event.is_set());
}

async function main(): Promise<void> {
  const event = new asyncio.Event();
  const tasks = [0, 1, 2].map((n) => asyncio.create_task(() => waiter(`w${n}`, event)));
  await asyncio.sleep(0);
  const late = asyncio.create_task(() => waiter("late", event));
  event.set();
  print("set");
  event.clear();
  print("cleared");
  await asyncio.wait(tasks);
  print("late still waits:", !late.done());
  event.set();
  await waiter("main", event);
  print("a set event does not suspend; late done:", late.done());
  await late.promise();
}

await asyncio.run(main);
