import * as queue from "../../../../src/runtime/queue/index.ts";
import * as threading from "../../../../src/runtime/threading/index.ts";
import * as time from "../../../../src/runtime/time/index.ts";
import { blocking } from "../../../../src/runtime/core/coroutine/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function worker(_name: number, q: queue.Queue, out: number[]): Promise<void> {
  while (true) {
    const item = await q.get();
    if (item === null) {
      break;
    }
    await time.sleep_async(0.01 * item);
    out.push(item);
    print("did", item);
    q.task_done();
  }
}

async function main(): Promise<void> {
  const q = new queue.Queue();
  const out: number[] = [];
  const threads = [0, 1].map((n) => new threading.Thread({ target: blocking(worker), args: [n, q, out], name: `w${n}` }));
  for (const t of threads) {
    await t.start();
  }
  print("alive", threads.map((t) => t.is_alive()));
  for (const item of [1, 4, 2]) {
    await q.put(item);
  }
  await q.join();
  for (const _ of threads) {
    await q.put(null);
  }
  for (const t of threads) {
    await t.join();
  }
  print(out.sort(), threads.map((t) => t.is_alive()));
}

await main();
const lock = new threading.Lock();
const log: string[] = [];

async function locked(name: string): Promise<void> {
  await lock.acquire();
  try {
    log.push(name + "+");
    await time.sleep_async(0.01);
    log.push(name + "-");
  } finally {
    lock.release();
  }
}

const threads = [..."abc"].map((n) => new threading.Thread({ target: blocking(locked), args: [n], name: `locker-${n}` }));
for (const t of threads) {
  await t.start();
}
print(threads[0]!.name, lock.locked(), await lock.acquire(false), await lock.acquire({ timeout: 0.001 }));
for (const t of threads) {
  await t.join();
}
print(log.join(" "), lock.locked());
print(threading.current_thread().name, threading.main_thread() === threading.current_thread());
