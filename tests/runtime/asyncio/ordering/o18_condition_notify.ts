import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function waiter(name: string, condition: asyncio.Condition): Promise<void> {
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
  const tasks = ["one", "two", "three"].map((n) => asyncio.create_task(() => waiter(n, condition)));
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
  print("third done:", tasks[2]!.done());
  await condition.acquire();
  try {
    condition.notify_all();
  } finally {
    condition.release();
  }
  await tasks[2]!.promise();
}

await asyncio.run(main);
