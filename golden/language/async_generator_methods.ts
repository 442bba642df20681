/** Methods of asynchronous generators, whose type is known here and unknown there. */

import {
  aiter,
  anext,
  async_generator_asend,
  awaitable,
  call,
  call_method,
  coroutine,
  dict_setdefault,
  getattr,
  getitem,
  hasattr,
  next,
  print,
  stop_escaped,
  StopAsyncIteration,
  StopIteration,
  str,
  tuple,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function* gen(n: number): AsyncGenerator<number | string> {
  const got: null[] = [];
  try {
    for (let i = 0; i < n; i++) {
      const x = (yield i) ?? null;
      got.push(x);
    }
  } catch (e) {
    if (!(e instanceof ValueError)) {
      throw e;
    }
    yield `caught ${str(e)}`;
  } finally {
    print("fin", got);
  }
}

async function main(): Promise<void> {
  try {
    const table = new Map<
      string,
      AsyncGenerator<number | string> | number | string
    >([
      ["g", gen(3)],
      ["n", 1],
      ["s", "x"],
    ]);
    const g = getitem(table, "g");
    print(
      await awaitable(call_method(g, "__anext__")),
      await awaitable(call_method(g, "asend", "hi")),
      await awaitable(call_method(g, "athrow", new ValueError("v"))),
    );
    await awaitable(call_method(g, "aclose"));
    const fs = Array.from(tuple("__anext__", "aclose"), (name) =>
      getattr(gen(2), name),
    );
    print(
      hasattr(g, "asend"),
      hasattr(g, "send"),
      hasattr(g, "__aiter__"),
      call_method(g, "__aiter__") === g,
    );
    print(await awaitable(call(getitem(fs, 0))));
    await awaitable(call(getitem(fs, 1)));
    const c = coroutine(async_generator_asend, gen(2), null);
    print(await c.promise());
    for await (const v of aiter(getitem(table, "g"), "kept")) {
      print("no", v);
    }
    const h = dict_setdefault(table, "h", gen(1));

    try {
      while (true) {
        print(await anext(h));
      }
    } catch (error) {
      if (!(error instanceof StopAsyncIteration)) {
        throw error;
      }
      print("end");
    }
    const it = aiter(gen(2));
    const items: (number | string)[] = [];
    for await (const x of aiter(it, "kept")) {
      items.push(x);
    }
    print(items, await anext(it, null));
    function* sync(): Generator<number> {
      const r = (yield 1) ?? null;
      print("r", r);
    }
    const d = new Map<string, Generator<number, any, any> | number>([
      ["s", sync()],
      ["k", 2],
    ]);
    const s = getitem(d, "s");
    print(next(s), hasattr(s, "send"));
    try {
      call_method(s, "send", 5);
    } catch (e) {
      if (!(e instanceof StopIteration)) {
        throw e;
      }
      print("stop", e.value);
    }
  } catch (error) {
    throw stop_escaped(error, "coroutine");
  }
}
await asyncio.run(main);
