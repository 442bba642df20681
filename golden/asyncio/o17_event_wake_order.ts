import { print, range } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Event } from "py2ts-runtime/asyncio";

// Rule: Event.set() wakes all waiters in the order they began to wait, in the next
// iteration; a clear() right after set() does not stop the ones already woken.

async function waiter(name: string, event: Event): Promise<void> {
  await event.wait();
  print(name, "woke, set =", event.is_set());
}

async function main(): Promise<void> {
  const event = new asyncio.Event();
  const tasks = Array.from(range(3), (n) =>
    asyncio.create_task(() => waiter(`w${n}`, event)),
  );
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
