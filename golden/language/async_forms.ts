/** async for, async with, async comprehensions and generators. */

import {
  add,
  aiter,
  close_later,
  coroutine,
  enter_async,
  getattr,
  getitem,
  KeyError,
  map,
  mul,
  print,
  range,
  StopAsyncIteration,
  truth,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

class Range {
  n: number;
  i: number;
  constructor(n: number) {
    this.n = n;
    this.i = 0;
  }

  __aiter__(): Range {
    return this;
  }

  async __anext__(): Promise<number> {
    if (this.i >= this.n) {
      throw new StopAsyncIteration();
    }
    this.i++;
    await asyncio.sleep(0);
    return this.i;
  }
}

class Manager {
  name: string;
  swallow: boolean;
  constructor(name: string, swallow = false) {
    this.name = name;
    this.swallow = swallow;
  }

  async __aenter__(): Promise<string> {
    print("enter", this.name);
    return this.name;
  }

  async __aexit__(kind: any, error: any, traceback: any): Promise<boolean> {
    print(
      "exit",
      this.name,
      truth(kind) ? getattr(kind, "__name__") : kind,
      error,
    );
    return this.swallow;
  }
}

async function* ticks(n: number): AsyncGenerator<number> {
  try {
    for (let i = 0; i < n; i++) {
      yield i;
      await asyncio.sleep(0);
    }
  } finally {
    print("ticks closed");
  }
}

async function double(x: number | string): Promise<number | string> {
  await asyncio.sleep(0);
  return mul(x, 2);
}

async function with_return(): Promise<string | null> {
  const scope = await enter_async(new Manager("returning"));
  try {
    return "value";
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
  return null;
}

async function main(): Promise<void> {
  for await (const n of aiter(new Range(3), "dropped")) {
    print(n);
  }
  const items: number[] = [];
  for await (const n of aiter(new Range(3), "dropped")) {
    items.push(n);
  }
  const entries = new Map<number, number>();
  for await (const n of aiter(new Range(2), "dropped")) {
    entries.set(n, n);
  }
  const items2: (number | string)[] = [];
  for (let i = 0; i < 3; i++) {
    items2.push(await double(i));
  }
  print(items, entries, items2);
  let total = 0;
  for await (const t of close_later(ticks(5))) {
    total += t;
    if (t === 2) {
      continue;
    }
  }
  print(total);
  const scope = await enter_async(new Manager("a"));
  try {
    const a = scope.value;
    const scope2 = await enter_async(new Manager("b", true));
    try {
      const b = scope2.value;
      print(a, b);
      throw new ValueError("inside");
    } catch (error2) {
      await scope2.failed(error2);
    } finally {
      await scope2.exit();
    }
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
  print(await with_return());
  try {
    const scope3 = await enter_async(new Manager("c"));
    try {
      await double("x");
      throw new KeyError("k");
    } catch (error2) {
      await scope3.failed(error2);
    } finally {
      await scope3.exit();
    }
  } catch (e) {
    if (!(e instanceof KeyError)) {
      throw e;
    }
    print("caught", e);
  }
  const results = await asyncio.gather(
    ...map((i) => coroutine(double, i), range(3)),
    { return_exceptions: true },
  );
  print(results);
  const pending = [coroutine(double, 1), coroutine(double, 2)];
  const items3: (number | string)[] = [];
  for (const p of pending) {
    items3.push(await p.promise());
  }
  print(items3);
  const handlers = new Map<string, (...args: any[]) => any>([
    ["double", double],
  ]);
  print(await getitem(handlers, "double")(21));
  const f = total ? double : null;
  print(f !== null ? await f(4) : null);
  print(
    await asyncio.wait_for(() => double(5), 1),
    add(await double(1), await double(2)),
  );
}

await asyncio.run(main);
