/** Tasks and futures in full: names, contexts, coroutines, factories, eager tasks, results set by hand and read too early. */

import {
  arguments_of,
  bound,
  call,
  call_method,
  caught,
  contains,
  coroutine,
  describe,
  eq,
  getattr,
  getitem,
  type Int,
  iter,
  KeyError,
  mul,
  print,
  PySet,
  repr,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Future } from "py2ts-runtime/asyncio";
import * as contextvars from "py2ts-runtime/contextvars";

const request = new contextvars.ContextVar("request", { default: "none" });

async function job(n: number, delay = 0): Promise<Int> {
  await asyncio.sleep(delay);
  return mul(n, n);
}
describe(job, { params: "n, delay=" });

async function naming(): Promise<null> {
  const task = asyncio.create_task(coroutine(job, 2), { name: "first" });
  print(
    task.get_name(),
    task instanceof asyncio.Task,
    asyncio.isfuture(task),
    asyncio.iscoroutine(task.get_coro()),
    asyncio.iscoroutinefunction(job),
  );
  task.set_name("renamed");
  print(
    task.get_name(),
    task.get_coro()!.__name__,
    await task.promise(),
    task.get_loop() === asyncio.get_running_loop(),
  );
  const other = asyncio.create_task(coroutine(job, 3));
  const startsWith = other.get_name().startsWith("Task-");
  const size = asyncio.all_tasks().size;
  const all_tasks2 = asyncio.all_tasks();
  const value = contains(all_tasks2, other);
  const current_task2 = asyncio.current_task();
  const all_tasks3 = asyncio.all_tasks();
  print(startsWith, size, value, contains(all_tasks3, current_task2));
  await other.promise();
  const all_tasks4 = asyncio.all_tasks();
  print(contains(all_tasks4, other));
  return null;
}
describe(naming, { params: "" });

async function contexts(): Promise<null> {
  async function reads(): Promise<string> {
    return request.get();
  }

  const context = contextvars.copy_context();
  context.run(bound(request, "set"), "from outside");
  const task = asyncio.create_task(coroutine(reads), { context });
  print(await task.promise(), task.get_context() === context, request.get());
  request.set("inner");
  print(
    await asyncio.create_task(coroutine(reads)).promise(),
    getitem(asyncio.current_task()!.get_context(), request),
  );
  return null;
}
describe(contexts, { params: "" });

async function futures(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future();
  for (const ask of tuple(
    bound(future, "result"),
    bound(future, "exception"),
  )) {
    try {
      call(ask);
    } catch (error) {
      if (!(error instanceof asyncio.InvalidStateError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  future.set_result(1);
  for (const act of tuple(
    () => {
      future.set_result(2);
      return null;
    },
    () => {
      future.set_exception(new ValueError());
      return null;
    },
  )) {
    try {
      act();
    } catch (error) {
      if (!(error instanceof asyncio.InvalidStateError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  print(
    future.result(),
    future.exception(),
    future.done(),
    future.cancelled(),
    future.cancel(),
    future.get_loop() === loop,
  );
  const failed = new asyncio.Future();
  failed.set_exception(KeyError);
  print(repr(failed.exception()), failed instanceof asyncio.Future);
  try {
    await failed.promise();
  } catch (error) {
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("raised", repr(error));
  }
  const done = loop.create_future();
  const order: (readonly [string, string] | Future<string>)[] = [];
  done.add_done_callback((f: Future<string>) => {
    order.push(tuple("a", f.result()));
    return null;
  });
  const keep = getattr(order, "append");
  done.add_done_callback(keep);
  print(done.remove_done_callback(keep), done.remove_done_callback(keep));
  done.set_result("x");
  print(order);
  await asyncio.sleep(0);
  print(order);
  return null;
}
describe(futures, { params: "" });

async function coercion(): Promise<null> {
  const task = asyncio.ensure_future(coroutine(job, 4));
  print(asyncio.ensure_future(task) === task, await task.promise());
  try {
    asyncio.ensure_future(5);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }

  class Awaits {
    static readonly __qualname__: string = "coercion.<locals>.Awaits";
    *__await__(): Generator<any> {
      return yield* iter(call_method(coroutine(job, 5), "__await__"));
    }
  }

  print(await asyncio.ensure_future(new Awaits()).promise());
  return null;
}
describe(coercion, { params: "" });

async function waiting(): Promise<null> {
  const delay = 0.01;

  async function fails(): Promise<number> {
    await asyncio.sleep(0.01);
    if (delay > 0) {
      throw new ValueError("soon");
    }
    return 0;
  }

  const slow = asyncio.create_task(coroutine(job, 1, 0.1));
  const quick = asyncio.create_task(coroutine(job, 2, 0.01));
  let [done, pending] = await asyncio.wait([slow, quick], {
    return_when: asyncio.FIRST_COMPLETED,
  });
  print(eq(done, new PySet([quick])), eq(pending, new PySet([slow])));
  const bad = asyncio.create_task(coroutine(fails));
  [done, pending] = await asyncio.wait([slow, bad], {
    return_when: asyncio.FIRST_EXCEPTION,
  });
  print(
    Array.from(done, (task) => repr(task.exception())),
    pending.size,
  );
  const fs = [slow];
  [done, pending] = await asyncio.wait(fs, {
    timeout: 1,
    return_when: asyncio.ALL_COMPLETED,
  });
  print(done.size, pending.size);
  try {
    await asyncio.wait([]);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  return null;
}
describe(waiting, { params: "" });

async function eager(): Promise<null> {
  const loop = asyncio.get_running_loop();
  const log: string[] = [];

  async function step(name: string, pause: boolean): Promise<string> {
    log.push(`${name} begins`);
    if (pause) {
      await asyncio.sleep(0);
    }
    log.push(`${name} ends`);
    return name;
  }

  loop.set_task_factory(asyncio.eager_task_factory);
  print(loop.get_task_factory() === asyncio.eager_task_factory);
  const at_once = asyncio.create_task(coroutine(step, "at once", false));
  log.push("created one");
  const later = asyncio.create_task(coroutine(step, "later", true));
  log.push("created two");
  print(later.done(), await later.promise(), at_once.done());
  print(log);

  class Counting extends asyncio.Task {
    static readonly __qualname__: string = "eager.<locals>.Counting";
    static made = 0;

    constructor(coro: any, keywords: Record<string, any> = {}) {
      const kwargs = new Map<string, any>(Object.entries(keywords));
      super(
        ...arguments_of(
          describe(asyncio.Task, {
            params: "coro, *, loop=, name=, context=, eager_start=",
          }),
          coro,
          Object.fromEntries(kwargs),
        ),
      );
      Counting.made++;
    }
  }
  describe(Counting, { params: "coro, **kwargs" });

  loop.set_task_factory(asyncio.create_eager_task_factory(Counting));
  print(
    await asyncio.create_task(coroutine(step, "counted", true)).promise(),
    Counting.made,
  );
  loop.set_task_factory(null);
  print(loop.get_task_factory());
  return null;
}
describe(eager, { params: "" });

async function main(): Promise<void> {
  for (const part of tuple(
    naming,
    contexts,
    futures,
    coercion,
    waiting,
    eager,
  )) {
    print("--", getattr(part, "__name__"));
    await part();
  }
}

await asyncio.run(coroutine(main));
