import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function job(name: string, turns: number): Promise<string> {
  for (let _ = 0; _ < turns; _++) {
    await asyncio.sleep(0);
  }
  return name;
}

async function main(): Promise<void> {
  const plan = new Map([["a", 3], ["b", 1], ["c", 3], ["d", 0], ["e", 1]]);
  const tasks = [...plan].map(([n, t]) => asyncio.create_task(() => job(n, t)));
  const order: string[] = [];
  for (const future of asyncio.as_completed(tasks)) {
    order.push(await future.promise());
  }
  print(order.join(" "));

  const done_before = [asyncio.create_task(() => job("x", 0)), asyncio.create_task(() => job("y", 5))];
  await done_before[0]!.promise();
  for (const future of asyncio.as_completed(done_before)) {
    print(await future.promise());
  }
}

await asyncio.run(main);
