import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

const log: string[] = [];

async function greedy(name: string, lock: asyncio.Lock, rounds: number): Promise<void> {
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

async function cancelled_waiter(lock: asyncio.Lock): Promise<void> {
  await lock.acquire();
  try {
    log.push("never");
  } finally {
    lock.release();
  }
}

async function main(): Promise<void> {
  const lock = new asyncio.Lock();
  await asyncio.gather(...[..."abc"].map((n) => () => greedy(n, lock, 3)));
  print(log.join(" "));

  log.length = 0;
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
