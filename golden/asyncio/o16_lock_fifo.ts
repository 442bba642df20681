import { coroutine, map, print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Lock } from "py2ts-runtime/asyncio";

// Rule: a Lock is handed on in FIFO order; a task that releases and immediately wants
// the lock again has to queue up behind the tasks already waiting.

const log: string[] = [];

async function greedy(name: string, lock: Lock, rounds: number): Promise<void> {
  for (let n = 0; n < rounds; n++) {
    await lock.acquire();
    try {
      log.push(`${name}${n}`);
      await asyncio.sleep(0);
    } finally {
      lock.release();
    }
  }
}

async function cancelled_waiter(lock: Lock): Promise<void> {
  await lock.acquire();
  try {
    log.push("never");
  } finally {
    lock.release();
  }
}

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  await asyncio.gather(...map((n) => coroutine(greedy, n, lock, 3), "abc"));
  print(log.join(" "));

  log.splice(0);
  await lock.acquire();
  const waiter = asyncio.create_task(() => cancelled_waiter(lock));
  const last = asyncio.create_task(() => greedy("z", lock, 1));
  await asyncio.sleep(0);
  waiter.cancel();
  lock.release();
  print("free right after release:", !lock.locked());
  await last.promise();
  print("a cancelled waiter is skipped:", log, waiter.cancelled());
}

await asyncio.run(main);
