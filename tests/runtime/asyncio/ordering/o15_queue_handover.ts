import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function getter(name: string, queue: asyncio.Queue, log: string[]): Promise<void> {
  for (let _ = 0; _ < 2; _++) {
    log.push(`${name}:${await queue.get()}`);
  }
}

async function putter(name: string, queue: asyncio.Queue, log: string[]): Promise<void> {
  await queue.put(name);
  log.push(`put ${name}`);
}

async function main(): Promise<void> {
  const log: string[] = [];
  let queue = new asyncio.Queue();
  const first = queue;
  let tasks = [..."ABC"].map((n) => asyncio.create_task(() => getter(n, first, log)));
  await asyncio.sleep(0);
  for (let n = 0; n < 6; n++) {
    await queue.put(n);
    log.push(`put ${n}`);
  }
  await asyncio.gather(...tasks);
  print(log.join(" "));

  log.length = 0;
  queue = new asyncio.Queue(1);
  const second = queue;
  tasks = [..."xyz"].map((n) => asyncio.create_task(() => putter(n, second, log)));
  await asyncio.sleep(0);
  for (let _ = 0; _ < 3; _++) {
    log.push(`got ${await queue.get()} size ${queue.qsize()}`);
  }
  await asyncio.gather(...tasks);
  print(log.join(", "));
}

await asyncio.run(main);
