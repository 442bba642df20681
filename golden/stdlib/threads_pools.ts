/** Threads through objects of unknown type, decorators, locks where nothing can be awaited, executors. */

import {
  blocking,
  bound,
  call,
  call_method,
  caught,
  class_attributes,
  class_created,
  describe,
  enter,
  enter_blocking,
  Exception,
  getitem,
  iadd,
  map,
  mul,
  object,
  print,
  type Range,
  range,
  repr,
  sorted,
  super_,
  tuple,
  ValueError,
  zip,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { ThreadPoolExecutor } from "py2ts-runtime/concurrent/futures";
import * as queue from "py2ts-runtime/queue";
import type { Queue } from "py2ts-runtime/queue";
import * as threading from "py2ts-runtime/threading";
import type { Lock, Thread } from "py2ts-runtime/threading";
import * as time from "py2ts-runtime/time";

class Task {
  fn: (...args: any[]) => any;
  args: readonly number[];
  constructor(fn: (...args: any[]) => any, ...args_items: number[]) {
    const args = tuple(...args_items);
    this.fn = fn;
    this.args = args;
  }
  async run(): Promise<number | string> {
    return await call_method(this, "fn", ...this.args);
  }
}
class Pool {
  q: Queue<Task | null>;
  out: Queue<Exception | number | string>;
  threads: Thread[];
  constructor(n: number) {
    this.q = new queue.Queue();
    this.out = new queue.Queue();
    this.threads = Array.from(
      range(n),
      (i) =>
        new threading.Thread({
          target: blocking(bound(this, "_loop")),
          name: `p${i}`,
        }),
    );
    for (const t of this.threads) {
      t.start_later();
    }
  }
  async _loop(): Promise<null> {
    while (true) {
      const t = await this.q.get();
      if (t === null) {
        return null;
      }
      try {
        await this.out.put(await t.run());
      } catch (error) {
        const e = caught(error);
        if (!(e instanceof Exception)) {
          throw e;
        }
        await this.out.put(e);
      }
    }
  }
  async submit(fn: (...args: any[]) => any, ...args: number[]): Promise<void> {
    await this.q.put(new Task(fn, ...args));
  }
  async close(): Promise<void> {
    for (const _ of this.threads) {
      await this.q.put(null);
    }
    for (const t of this.threads) {
      await t.join();
    }
  }
}
blocking(Pool.prototype._loop);
async function slow(x: number): Promise<number> {
  await time.sleep_async(0.001);
  return x + 1;
}
function fail(): void {
  throw new ValueError("f");
}
const p = new Pool(2);
for (let i = 0; i < 4; i++) {
  await p.submit(blocking(slow), i);
}
await p.submit(fail);
await p.submit(blocking(async () => (await time.sleep_async(0.001)) || "lam"));
await p.close();
const res: (Exception | number | string)[] = [];
while (!p.out.empty()) {
  res.push(p.out.get_nowait());
}
print(sorted(map(repr, res)));
function handler(registry: Map<string, Map<string, any>>, name: string): any {
  const obj = getitem(registry, name);
  const scope = enter(getitem(obj, "lock"));
  try {
    obj.set("n", iadd(getitem(obj, "n"), 1));
    return getitem(obj, "n");
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return null;
}
const reg = new Map<string, Map<string, any>>([
  [
    "a",
    new Map<string, any>([
      ["lock", new threading.Lock()],
      ["n", 0],
    ]),
  ],
  [
    "b",
    new Map<string, any>([
      ["lock", new threading.Lock()],
      ["n", 5],
    ]),
  ],
]);
const ts = Array.from(
  "aab",
  (k) => new threading.Thread({ target: handler, args: tuple(reg, k) }),
);
for (const t of ts) {
  await t.start();
}
for (const t of ts) {
  await t.join();
}
print(getitem(getitem(reg, "a"), "n"), getitem(getitem(reg, "b"), "n"));
function timed(f: (...args: any[]) => any): (...args: any[]) => any {
  async function w(...a: any[]): Promise<readonly [string, any]> {
    const r = await call(blocking(f), ...a);
    return tuple("timed", r);
  }
  return blocking(w);
}
const job = timed(
  describe(
    async function job(n: number | Range): Promise<any> {
      await time.sleep_async(0.001);
      return mul(n, 10);
    },
    { params: "n" },
  ),
);
const scope = await enter_blocking(new ThreadPoolExecutor(2));
try {
  const ex = scope.value;
  const items: (readonly [string, any])[] = [];
  for (const f of Array.from(range(3), (i) => ex.submit(blocking(job), i))) {
    items.push(await f.result());
  }
  print(items);
  for (const [a, b] of zip(
    "xyz",
    await ex.map(blocking(job), range(3)).all(),
  )) {
    print(a, b);
  }
} catch (error) {
  await scope.failed(error);
} finally {
  await scope.exit();
}
print(await job(7));
class Singleton extends object {
  static _inst: any = null;
  declare _inst: any;
  static _lock: Lock = new threading.Lock();
  declare _lock: Lock;
  static __new__(cls?: any): any {
    cls._lock.acquire_now();
    try {
      if (cls._inst === null) {
        cls._inst = super_(Singleton, this).__new__(cls);
      }
    } finally {
      cls._lock.release();
    }
    return cls._inst;
  }
}
class_attributes(Singleton, "_inst", "_lock");
class_created(Singleton);
print(new Singleton() === new Singleton());
async function main(): Promise<void> {
  const q = new queue.Queue();
  const loop = asyncio.get_running_loop();
  async function producer(): Promise<null> {
    for (let i = 0; i < 3; i++) {
      await time.sleep_async(0.001);
      await q.put(i);
    }
    await q.put(null);
    return null;
  }
  const th = new threading.Thread({ target: blocking(producer) });
  await th.start();
  let x!: number | null;
  while (
    (x = await loop.run_in_executor(null, bound(q, "get")).promise()) !== null
  ) {
    print("got", x);
  }
  await th.join();
  const fut = asyncio.run_coroutine_threadsafe(
    () => asyncio.sleep(0, "v"),
    loop,
  );
  print(await asyncio.wrap_future(fut).promise());
}
await asyncio.run(main);
