/** Locks of every kind: barriers that fill, break and are reset, bounded semaphores, conditions that wait for something. */

import {
  bound,
  call,
  caught,
  enter_async,
  getattr,
  getitem,
  print,
  range,
  repr,
  RuntimeError,
  str_split,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";

async function barriers(): Promise<null> {
  const barrier = new asyncio.Barrier(3);
  const log: (readonly (string | number)[])[] = [];

  async function runner(name: string): Promise<void> {
    const position = await barrier.wait();
    log.push(tuple(name, position));
    const scope = await enter_async(barrier);
    try {
      const again = scope.value;
      log.push(tuple(name, "again", again));
    } catch (error2) {
      await scope.failed(error2);
    } finally {
      await scope.exit();
    }
  }

  print(
    barrier.parties,
    barrier.n_waiting,
    barrier.broken,
    getitem(str_split(getitem(str_split(repr(barrier), "["), 1), "]"), 0),
  );
  const tasks = Array.from("abc", (name) =>
    asyncio.create_task(() => runner(name)),
  );
  await asyncio.sleep(0);
  print(
    barrier.n_waiting,
    getitem(str_split(getitem(str_split(repr(barrier), "["), 1), "]"), 0),
  );
  await asyncio.gather(...tasks);
  print(log);
  for (const bad of tuple(0, -1)) {
    try {
      new asyncio.Barrier(bad);
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
  return null;
}

async function broken_barriers(): Promise<null> {
  const barrier = new asyncio.Barrier(2);
  let waiter = asyncio.create_task(() => barrier.wait());
  await asyncio.sleep(0);
  await barrier.reset();
  try {
    await waiter.promise();
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) {
      throw error;
    }
    print("reset:", type_name(error), error instanceof RuntimeError, error);
  }
  print(barrier.broken, barrier.n_waiting);
  waiter = asyncio.create_task(() => barrier.wait());
  await asyncio.sleep(0);
  await barrier.abort();
  try {
    await waiter.promise();
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) {
      throw error;
    }
    print("abort:", error);
  }
  print(
    barrier.broken,
    getitem(str_split(getitem(str_split(repr(barrier), "["), 1), "]"), 0),
  );
  try {
    await barrier.wait();
  } catch (error) {
    if (!(error instanceof asyncio.BrokenBarrierError)) {
      throw error;
    }
    print("broken:", error);
  }
  await barrier.reset();
  print(
    barrier.broken,
    await asyncio.gather(
      () => barrier.wait(),
      () => barrier.wait(),
    ),
  );
  return null;
}

async function semaphores(): Promise<null> {
  const bounded = new asyncio.BoundedSemaphore(2);
  print(
    bounded.locked(),
    getitem(str_split(getitem(str_split(repr(bounded), "["), 1), "]"), 0),
  );
  await bounded.acquire();
  let waiter!: Task<boolean>;
  await bounded.acquire();
  try {
    print(
      bounded.locked(),
      getitem(str_split(getitem(str_split(repr(bounded), "["), 1), "]"), 0),
    );
    waiter = asyncio.create_task(() => bounded.acquire());
    await asyncio.sleep(0);
    print(
      getitem(str_split(getitem(str_split(repr(bounded), "["), 1), "]"), 0),
    );
  } finally {
    bounded.release();
  }
  print(await waiter.promise());
  bounded.release();
  bounded.release();
  try {
    bounded.release();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  return null;
}

async function conditions(): Promise<null> {
  const condition = new asyncio.Condition();
  const state = new Map([["n", 0]]);
  const log: (readonly [string, boolean | string])[] = [];

  async function waits(name: string, least: number): Promise<void> {
    await condition.acquire();
    try {
      const result = await condition.wait_for(
        () => getitem(state, "n") >= least && `reached ${least}`,
      );
      log.push(tuple(name, result));
    } finally {
      condition.release();
    }
  }

  const tasks = Array.from(
    tuple(tuple("a", 2), tuple("b", 1), tuple("c", 3)),
    ([name, least]) => asyncio.create_task(() => waits(name, least)),
  );
  for (let _ = 0; _ < 3; _++) {
    await asyncio.sleep(0);
    await condition.acquire();
    try {
      state.set("n", getitem(state, "n") + 1);
      condition.notify_all();
    } finally {
      condition.release();
    }
  }
  await asyncio.gather(...tasks);
  print(log);
  for (const act of tuple(
    bound(condition, "notify"),
    bound(condition, "notify_all"),
  )) {
    try {
      call(act);
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      print(error);
    }
  }
  try {
    await condition.wait();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  const lock = new asyncio.Lock();
  const sharing = new asyncio.Condition(lock);
  await sharing.acquire();
  try {
    print(
      lock.locked(),
      sharing.locked(),
      getitem(str_split(getitem(str_split(repr(sharing), "["), 1), "]"), 0),
    );
  } finally {
    sharing.release();
  }
  try {
    lock.release();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  return null;
}

async function events(): Promise<null> {
  const event = new asyncio.Event();
  print(
    event.is_set(),
    getitem(str_split(getitem(str_split(repr(event), "["), 1), "]"), 0),
  );
  const waiters = Array.from(range(2), (_) =>
    asyncio.create_task(() => event.wait()),
  );
  await asyncio.sleep(0);
  print(getitem(str_split(getitem(str_split(repr(event), "["), 1), "]"), 0));
  event.set();
  event.clear();
  print(await asyncio.gather(...waiters), event.is_set());
  event.set();
  print(await event.wait());
  return null;
}

async function main(): Promise<void> {
  for (const part of tuple(
    barriers,
    broken_barriers,
    semaphores,
    conditions,
    events,
  )) {
    print("--", getattr(part, "__name__"));
    await part();
  }
}

await asyncio.run(main);
