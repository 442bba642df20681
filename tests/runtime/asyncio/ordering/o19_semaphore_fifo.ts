import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

const log: string[] = [];

async function user(name: string, sem: asyncio.Semaphore, turns: number): Promise<void> {
  await sem.acquire();
  try {
    log.push(`+${name}`);
    for (let _ = 0; _ < turns; _++) {
      await asyncio.sleep(0);
    }
    log.push(`-${name}`);
  } finally {
    sem.release();
  }
}

async function returning(sem: asyncio.Semaphore): Promise<void> {
  await sem.acquire();
  try {
    log.push("+R1");
    await asyncio.sleep(0);
  } finally {
    sem.release();
  }
  log.push("R asks again");
  await sem.acquire();
  try {
    log.push("+R2");
  } finally {
    sem.release();
  }
}

async function main(): Promise<void> {
  const places = new asyncio.Semaphore(2);
  const turns = [3, 1, 1, 2, 0];
  await asyncio.gather(...[..."abcde"].map((n, i) => () => user(n, places, turns[i]!)));
  print(log.join(" "));

  log.length = 0;
  const sem = new asyncio.Semaphore(1);
  await asyncio.gather(() => returning(sem), () => user("x", sem, 0), () => user("y", sem, 0));
  print(log.join(" "), "| locked:", sem.locked());
}

await asyncio.run(main);
