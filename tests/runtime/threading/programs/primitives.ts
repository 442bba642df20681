import * as threading from "../../../../src/runtime/threading/index.ts";
import * as time from "../../../../src/runtime/time/index.ts";
import { blocking } from "../../../../src/runtime/core/coroutine/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { ValueError } from "../../../../src/runtime/core/exceptions/index.ts";

const log: string[] = [];
const condition = new threading.Condition();
const items: number[] = [];

async function consumer(name: string): Promise<void> {
  await condition.acquire();
  try {
    await condition.wait_for(() => items);
    log.push(`${name} took ${items.shift()}`);
  } finally {
    condition.release();
  }
}

async function producer(): Promise<void> {
  for (let n = 0; n < 2; n++) {
    await time.sleep_async(0.01);
    await condition.acquire();
    try {
      items.push(n);
      condition.notify();
    } finally {
      condition.release();
    }
  }
}

async function run_all(threads: threading.Thread[]): Promise<void> {
  for (const t of threads) {
    await t.start();
  }
  for (const t of threads) {
    await t.join();
  }
}

await run_all([
  new threading.Thread({ target: blocking(consumer), args: ["c1"] }),
  new threading.Thread({ target: blocking(consumer), args: ["c2"] }),
  new threading.Thread({ target: blocking(producer) }),
]);
print(log);

const event = new threading.Event();

async function waiter(): Promise<void> {
  print("wait", await event.wait(0.005));
  print("wait", await event.wait());
}

const t = new threading.Thread({ target: blocking(waiter) });
await t.start();
await time.sleep_async(0.02);
event.set();
await t.join();

const barrier = new threading.Barrier(3);
const order: number[] = [];

async function party(): Promise<void> {
  order.push(await barrier.wait());
}

await run_all([0, 1, 2].map(() => new threading.Thread({ target: blocking(party) })));
print(order.sort());

const timer = new threading.Timer(0.01, print, ["timer"]);
await timer.start();
const cancelled = new threading.Timer(0.01, print, ["never"]);
await cancelled.start();
cancelled.cancel();
await timer.join();

const rlock = new threading.RLock();
await rlock.acquire();
await rlock.acquire();
print("twice");
rlock.release();
rlock.release();

const semaphore = new threading.Semaphore(2);
let active = 0;
let peak = 0;

async function limited(): Promise<void> {
  await semaphore.acquire();
  try {
    active += 1;
    peak = Math.max(peak, active);
    await time.sleep_async(0.005);
    active -= 1;
  } finally {
    semaphore.release();
  }
}

await run_all([0, 1, 2, 3, 4].map(() => new threading.Thread({ target: blocking(limited) })));
print("peak", peak);
const data = new threading.local();
data["x"] = 1;

function other(): void {
  data["x"] = 2;
  print("other", data["x"]);
}

await run_all([new threading.Thread({ target: other })]);
print("main", data["x"]);

class Counter extends threading.Thread {
  readonly n: number;
  total = 0;

  constructor(n: number) {
    super();
    this.n = n;
  }

  override async run(): Promise<void> {
    for (let i = 0; i < this.n; i++) {
      await time.sleep_async(0.001);
    }
    this.total = this.n;
  }
}

const c = new Counter(3);
await run_all([c]);
print(c.total);

function fails(): never {
  throw new ValueError("in thread");
}

await run_all([new threading.Thread({ target: fails })]);

async function daemon(): Promise<void> {
  while (true) {
    await time.sleep_async(0.01);
  }
}

await new threading.Thread({ target: blocking(daemon), daemon: true }).start();
print("end");
