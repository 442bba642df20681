import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: awaiting a coroutine that never suspends runs it like a plain call; other
// ready tasks get no turn, however deep the chain of awaits is.

async function leaf(n: number): Promise<number> {
  print("leaf", n);
  return n;
}

async function middle(n: number): Promise<number> {
  return (await leaf(n)) + (await leaf(n * 10));
}

async function bystander(): Promise<void> {
  print("bystander runs");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => bystander());
  let total = 0;
  for (let n = 1; n < 4; n++) {
    total += await middle(n);
  }
  print("total", total, "bystander done:", task.done());
  const lock = new asyncio.Lock();
  await lock.acquire();
  try {
    print("a free lock does not suspend either; done:", task.done());
  } finally {
    lock.release();
  }
  await asyncio.sleep(0);
  print("after sleep(0); done:", task.done());
}

await asyncio.run(main);
