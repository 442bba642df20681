/** A loop made, run, stopped and closed by hand, with its handles, handlers, executors and generators. */

import {
  blocking,
  bound,
  call_method,
  caught,
  coroutine as coroutine_,
  div,
  enter_blocking,
  getattr,
  getitem,
  gt,
  keep_open,
  le,
  lt,
  map,
  print,
  range,
  repr,
  RuntimeError,
  slice,
  sorted,
  str,
  str_split,
  tuple,
  type_name,
  TypeError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { EventLoop, Runner } from "py2ts-runtime/asyncio";
import * as futures from "py2ts-runtime/concurrent/futures";
import * as contextvars from "py2ts-runtime/contextvars";
import * as threading from "py2ts-runtime/threading";
import * as time from "py2ts-runtime/time";

const level = new contextvars.ContextVar("level", { default: 0 });

async function running(): Promise<null> {
  const loop = asyncio.new_event_loop();
  print(
    loop instanceof asyncio.EventLoop,
    loop instanceof asyncio.EventLoop,
    loop instanceof asyncio.EventLoop,
    asyncio.EventLoop === asyncio.EventLoop,
  );
  asyncio.set_event_loop(loop);
  print(asyncio.get_event_loop() === loop, loop.is_running(), loop.is_closed());
  const log: (readonly [number, boolean])[] = [];

  function callback(n: number): null {
    log.push(tuple(n, loop.is_running()));
    if (n < 3) {
      loop.call_soon(callback, n + 1);
    } else {
      loop.stop();
    }
    return null;
  }

  loop.call_soon(callback, 1);
  await loop.run_forever();
  print(log, loop.is_running());

  async function coroutine(): Promise<boolean> {
    await asyncio.sleep(0);
    return asyncio.get_running_loop() === loop;
  }

  print(
    await loop.run_until_complete(() => coroutine()),
    await loop.run_until_complete(
      loop.create_task(() => coroutine(), { name: "named" }),
    ),
  );
  try {
    asyncio.get_running_loop();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  const future = loop.create_future();
  loop.call_later(0.01, bound(future, "set_result"), "later");
  print(await loop.run_until_complete(future));
  const stuck = loop.create_future();
  loop.call_soon(bound(loop, "stop"));
  try {
    await loop.run_until_complete(stuck);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  loop.close();
  print(loop.is_closed(), getitem(str_split(repr(loop), " ", 1), 1));
  for (const act of tuple(
    () => loop.call_soon(print),
    blocking(async () => {
      await loop.run_forever();
      return null;
    }),
    () => loop.call_later(1, print),
  )) {
    try {
      await act();
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      print(error);
    }
  }
  asyncio.set_event_loop(null);
  return null;
}

async function handles(): Promise<null> {
  const loop = asyncio.new_event_loop();
  const log: (string | readonly [string, number])[] = [];
  const soon = loop.call_soon(getattr(log, "append"), "never");
  print(soon instanceof asyncio.Handle, soon.cancelled());
  soon.cancel();
  print(soon.cancelled());
  const now = loop.time();
  const timer = loop.call_at(now + 0.02, getattr(log, "append"), "at");
  print(timer instanceof asyncio.TimerHandle, timer.when() === now + 0.02);
  const first = loop.call_at(now + 5, print);
  const second = loop.call_at(now + 6, print);
  print(
    lt(first, second),
    le(first, second),
    first === second,
    gt(first, second),
  );
  first.cancel();
  second.cancel();

  const context = contextvars.copy_context();
  context.run(bound(level, "set"), 7);
  const in_context = loop.call_soon(
    () => {
      log.push(tuple("level", level.get()));
      return null;
    },
    { context },
  );
  print(getitem(in_context.get_context(), level));
  loop.call_later(0.05, bound(loop, "stop"));
  await loop.run_forever();
  print(log);
  const thread = new threading.Thread({
    target: () => loop.call_soon_threadsafe(bound(loop, "stop")),
  });
  loop.call_soon(bound(thread, "start_later"));
  await loop.run_forever();
  await thread.join();
  print("stopped by a thread");
  loop.close();
  return null;
}

async function handlers(): Promise<null> {
  const loop = asyncio.new_event_loop();
  print(loop.get_exception_handler(), loop.get_debug());

  function handler(loop: EventLoop, context: Map<string, any>): null {
    print(
      "handler:",
      sorted(context),
      getitem(
        call_method(getitem(context, "message"), "split", " "),
        slice(0, 3),
      ),
      repr(context.get("exception") ?? null),
    );
    return null;
  }

  loop.set_exception_handler(handler);
  print(loop.get_exception_handler() === handler);
  loop.call_soon(() => div(1, 0));
  loop.call_soon(bound(loop, "stop"));
  await loop.run_forever();
  loop.call_exception_handler(new Map([["message", "called by hand"]]));
  loop.set_exception_handler(null);
  loop.default_exception_handler(new Map([["message", "goes to the log"]]));
  try {
    loop.set_exception_handler(5);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  loop.set_debug(true);
  print(loop.get_debug(), getattr(loop, "slow_callback_duration"));
  loop.set_debug(false);
  loop.close();
  return null;
}

async function executors(): Promise<null> {
  const loop = asyncio.new_event_loop();
  const pool = new futures.ThreadPoolExecutor(2, "mine");
  loop.set_default_executor(pool);

  async function work(n: number): Promise<readonly [number, boolean]> {
    await time.sleep_async(0.01);
    return tuple(n * 2, threading.current_thread().name.startsWith("mine"));
  }

  async function main(): Promise<(readonly [number, boolean])[]> {
    return await asyncio.gather(
      ...map((n) => loop.run_in_executor(null, blocking(work), n), range(3)),
    );
  }

  print(await loop.run_until_complete(() => main()));
  try {
    loop.set_default_executor("no executor");
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  await loop.run_until_complete(() => loop.shutdown_default_executor());
  try {
    loop.run_in_executor(null, blocking(work), 1);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  loop.close();
  return null;
}

async function generators(): Promise<null> {
  const loop = asyncio.new_event_loop();

  async function* numbers(): AsyncGenerator<number> {
    try {
      for (let n = 0; n < 10; n++) {
        yield n;
      }
    } finally {
      print("numbers closed");
    }
  }

  async function main(): Promise<AsyncGenerator<number>> {
    const source = numbers();
    for await (const n of keep_open(source)) {
      if (n === 2) {
        break;
      }
    }
    return source;
  }

  const kept = await loop.run_until_complete(() => main());
  print("left open");
  await loop.run_until_complete(() => loop.shutdown_asyncgens());
  print(type_name(kept));
  loop.close();
  return null;
}

async function runners(): Promise<null> {
  async function answer(n: number): Promise<readonly [number, boolean]> {
    await asyncio.sleep(0);
    return tuple(n, asyncio.get_running_loop().get_debug());
  }

  let runner!: Runner;
  const scope = await enter_blocking(new asyncio.Runner({ debug: true }));
  try {
    runner = scope.value;
    const loop = runner.get_loop();
    print(
      await runner.run(() => answer(1)),
      await runner.run(() => answer(2)),
      runner.get_loop() === loop,
    );
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
  try {
    runner.get_loop();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  const by_hand = new asyncio.Runner();
  print(await by_hand.run(() => answer(3)));
  await by_hand.close();
  await by_hand.close();
  try {
    await by_hand.run(() => answer(4));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }

  async function inside(): Promise<string | null> {
    const coroutine = coroutine_(answer, 5);
    try {
      await asyncio.run(coroutine);
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      coroutine.close();
      return str(error);
    }
    return null;
  }

  print(await asyncio.run(inside));
  const made: EventLoop[] = [];

  function factory(): EventLoop {
    made.push(asyncio.new_event_loop());
    return getitem(made, -1);
  }

  print(
    await asyncio.run(() => answer(6), { loop_factory: factory }),
    made.length,
    getitem(made, 0).is_closed(),
  );
  return null;
}

for (const part of tuple(
  blocking(running),
  blocking(handles),
  blocking(handlers),
  blocking(executors),
  blocking(generators),
  blocking(runners),
)) {
  print("--", getattr(part, "__name__"));
  await part();
}
