/** Queues of every kind: sizes, what is full or empty, tasks that are done, and shutting down in both ways. */

import {
  bound,
  call,
  caught,
  getattr,
  getitem,
  print,
  range,
  repr,
  str,
  str_split,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function sizes(): Promise<null> {
  const queue = new asyncio.Queue(2);
  print(
    queue.maxsize,
    queue.qsize(),
    queue.empty(),
    queue.full(),
    getitem(str_split(repr(queue), " ", 3), 3),
  );
  queue.put_nowait("a");
  await queue.put("b");
  print(
    queue.qsize(),
    queue.empty(),
    queue.full(),
    getitem(str_split(repr(queue), " ", 3), 3),
  );
  try {
    queue.put_nowait("c");
  } catch (error) {
    if (!(error instanceof asyncio.QueueFull)) {
      throw error;
    }
    print(type_name(error), repr(str(error)), error.args);
  }
  print(queue.get_nowait(), await queue.get());
  try {
    queue.get_nowait();
  } catch (error) {
    if (!(error instanceof asyncio.QueueEmpty)) {
      throw error;
    }
    print(type_name(error), repr(str(error)));
  }
  try {
    queue.task_done();
    queue.task_done();
    queue.task_done();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  return null;
}

async function orders(): Promise<null> {
  const priorities = new asyncio.PriorityQueue();
  for (const item of tuple(
    tuple(3, "c"),
    tuple(1, "a"),
    tuple(2, "b"),
    tuple(1, "A"),
  )) {
    priorities.put_nowait(item);
  }
  print(Array.from(range(priorities.qsize()), (_) => priorities.get_nowait()));
  const last_first = new asyncio.LifoQueue(3);
  for (const item of "xyz") {
    await last_first.put(item);
  }
  const items: string[] = [];
  for (let _ = 0; _ < 3; _++) {
    items.push(await last_first.get());
  }
  print(items, last_first.empty(), last_first.full());
  const mixed = new asyncio.PriorityQueue();
  mixed.put_nowait(1);
  try {
    mixed.put_nowait("two");
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  return null;
}

async function joining(): Promise<null> {
  const queue = new asyncio.Queue();
  const done: (readonly [string, number])[] = [];

  async function worker(name: string): Promise<void> {
    while (true) {
      const item = await queue.get();
      await asyncio.sleep(0);
      done.push(tuple(name, item));
      queue.task_done();
    }
  }

  for (let item = 0; item < 5; item++) {
    queue.put_nowait(item);
  }
  const workers = Array.from("ab", (name) =>
    asyncio.create_task(() => worker(name)),
  );
  await queue.join();
  print(done);
  for (const each of workers) {
    each.cancel();
  }
  print(await asyncio.gather(...workers, { return_exceptions: true }));
  await asyncio.wait_for(() => queue.join(), 1);
  return null;
}

async function waiting_putters(): Promise<null> {
  const queue = new asyncio.Queue(1);
  const log: string[] = [];

  async function put(item: number): Promise<void> {
    await queue.put(item);
    log.push(`put ${item}`);
  }

  const tasks = Array.from(range(4), (n) => asyncio.create_task(() => put(n)));
  await asyncio.sleep(0);
  print(log, queue.full());
  getitem(tasks, 2).cancel();
  for (let _ = 0; _ < 3; _++) {
    log.push(`got ${await queue.get()}`);
    await asyncio.sleep(0);
  }
  print(log, getitem(tasks, 2).cancelled());
  return null;
}

async function shutdowns(): Promise<null> {
  const queue = new asyncio.Queue(2);
  queue.put_nowait(1);
  queue.put_nowait(2);
  const blocked = asyncio.create_task(() => queue.put(3));
  await asyncio.sleep(0);
  queue.shutdown();
  try {
    await blocked.promise();
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) {
      throw error;
    }
    print("putter:", type_name(error), repr(str(error)));
  }
  try {
    queue.put_nowait(4);
  } catch (error2) {
    if (!(error2 instanceof asyncio.QueueShutDown)) {
      throw error2;
    }
    print("no more puts");
  }
  print(queue.get_nowait(), await queue.get());
  for (const attempt of tuple(bound(queue, "get"))) {
    try {
      await call(attempt).promise();
    } catch (error2) {
      if (!(error2 instanceof asyncio.QueueShutDown)) {
        throw error2;
      }
      print("no more gets");
    }
  }
  try {
    queue.get_nowait();
  } catch (error2) {
    if (!(error2 instanceof asyncio.QueueShutDown)) {
      throw error2;
    }
    print("nor at once");
  }
  const now = new asyncio.Queue();
  now.put_nowait("lost");
  const waiter = asyncio.create_task(() => now.join());
  await asyncio.sleep(0);
  now.shutdown(true);
  await waiter.promise();
  print(now.qsize(), now.empty());
  const idle = new asyncio.Queue();
  const getters = Array.from(range(2), (_) =>
    asyncio.create_task(() => idle.get()),
  );
  await asyncio.sleep(0);
  idle.shutdown();
  print(
    Array.from(
      await asyncio.gather(...getters, { return_exceptions: true }),
      (each) => type_name(each),
    ),
  );
  return null;
}

async function main(): Promise<void> {
  for (const part of tuple(
    sizes,
    orders,
    joining,
    waiting_putters,
    shutdowns,
  )) {
    print("--", getattr(part, "__name__"));
    await part();
  }
}

await asyncio.run(main);
