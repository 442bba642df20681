import { getitem, print, tuple } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Condition } from "py2ts-runtime/asyncio";

// Rule: notify(n) wakes the n longest-waiting tasks, but each has to take the lock
// again before it continues, so none runs before the notifier releases it.

async function waiter(name: string, condition: Condition): Promise<void> {
  await condition.acquire();
  try {
    print(name, "waits");
    await condition.wait();
    print(name, "continues");
    await asyncio.sleep(0);
    print(name, "releases");
  } finally {
    condition.release();
  }
}

async function main(): Promise<void> {
  const condition = new asyncio.Condition();
  const tasks = Array.from(tuple("one", "two", "three"), (n) =>
    asyncio.create_task(() => waiter(n, condition)),
  );
  await asyncio.sleep(0);
  await condition.acquire();
  try {
    condition.notify(2);
    print("notified two");
    await asyncio.sleep(0);
    print("notifier still holds the lock");
  } finally {
    condition.release();
  }
  print("notifier released");
  await asyncio.wait(tasks.slice(0, 2));
  print("third done:", getitem(tasks, 2).done());
  await condition.acquire();
  try {
    condition.notify_all();
  } finally {
    condition.release();
  }
  await getitem(tasks, 2).promise();
}

await asyncio.run(main);
