import { coroutine, map, print, tuple, zip } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Semaphore } from "py2ts-runtime/asyncio";

// Rule: Semaphore waiters are served first come, first served; a released place goes
// to the longest waiter, even if another task asks for it in the same iteration.

const log: string[] = [];

async function user(
  name: string,
  sem: Semaphore,
  turns: number,
): Promise<void> {
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

async function returning(sem: Semaphore): Promise<void> {
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
  let sem!: Semaphore;
  sem = new asyncio.Semaphore(2);
  await asyncio.gather(
    ...map(
      ([n, t]) => coroutine(user, n, sem, t),
      zip("abcde", tuple(3, 1, 1, 2, 0)),
    ),
  );
  print(log.join(" "));

  log.splice(0);
  sem = new asyncio.Semaphore(1);
  await asyncio.gather(
    coroutine(returning, sem),
    coroutine(user, "x", sem, 0),
    coroutine(user, "y", sem, 0),
  );
  print(log.join(" "), "| locked:", sem.locked());
}

await asyncio.run(main);
