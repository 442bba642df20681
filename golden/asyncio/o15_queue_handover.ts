import { coroutine, print, str } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Queue } from "py2ts-runtime/asyncio";

// Rule: getters (and putters) waiting on a Queue are woken in FIFO order; put() only
// suspends when the queue is full, so a burst of puts wakes several getters.

async function getter(
  name: string,
  queue: Queue<number | string>,
  log: string[],
): Promise<void> {
  for (let _ = 0; _ < 2; _++) {
    log.push(`${name}:${str(await queue.get())}`);
  }
}

async function putter(
  name: string,
  queue: Queue<number | string>,
  log: string[],
): Promise<void> {
  await queue.put(name);
  log.push(`put ${name}`);
}

async function main(): Promise<void> {
  const log: string[] = [];
  let queue = new asyncio.Queue();
  let tasks = Array.from("ABC", (n) =>
    asyncio.create_task(coroutine(getter, n, queue, log)),
  );
  await asyncio.sleep(0);
  for (let n = 0; n < 6; n++) {
    await queue.put(n);
    log.push(`put ${n}`);
  }
  await asyncio.gather(...tasks);
  print(log.join(" "));

  log.splice(0);
  queue = new asyncio.Queue(1);
  tasks = Array.from("xyz", (n) =>
    asyncio.create_task(coroutine(putter, n, queue, log)),
  );
  await asyncio.sleep(0);
  for (let _ = 0; _ < 3; _++) {
    log.push(`got ${str(await queue.get())} size ${queue.qsize()}`);
  }
  await asyncio.gather(...tasks);
  print(log.join(", "));
}

await asyncio.run(main);
