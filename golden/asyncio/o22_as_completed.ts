import { dict_items, getitem, iter, print, unpack } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";

// Rule: as_completed() hands out results in the order the tasks finish; tasks that
// finish in the same iteration come in the order their steps ran.

async function job(name: string, turns: number): Promise<string> {
  for (let _ = 0; _ < turns; _++) {
    await asyncio.sleep(0);
  }
  return name;
}

async function main(): Promise<void> {
  const plan = new Map([
    ["a", 3],
    ["b", 1],
    ["c", 3],
    ["d", 0],
    ["e", 1],
  ]);
  const items2: Task<string>[] = [];
  for (const item of iter(dict_items(plan))) {
    const [n, t] = unpack(item, 2);
    items2.push(asyncio.create_task(() => job(n, t)));
  }
  const tasks = items2;
  const order: string[] = [];
  for (const future of iter(asyncio.as_completed(tasks))) {
    order.push(await future.promise());
  }
  print(order.join(" "));

  const done_before = [
    asyncio.create_task(() => job("x", 0)),
    asyncio.create_task(() => job("y", 5)),
  ];
  await getitem(done_before, 0).promise();
  for (const future of iter(asyncio.as_completed(done_before))) {
    print(await future.promise());
  }
}

await asyncio.run(main);
