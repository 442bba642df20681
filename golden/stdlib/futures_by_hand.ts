/** concurrent.futures: futures that are set by hand, callbacks, waiting in every mode, executors of one's own. */

import {
  abs,
  asFloat,
  blocking,
  bound,
  call,
  caught,
  describe,
  enter_blocking,
  Exception,
  getitem,
  int,
  issubclass,
  KeyError,
  list,
  pow,
  print,
  range,
  repr,
  RuntimeError,
  sorted,
  str,
  str_split,
  tuple,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as futures from "py2ts-runtime/concurrent/futures";
import {
  ALL_COMPLETED,
  as_completed,
  BrokenExecutor,
  CancelledError,
  Executor,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  Future,
  InvalidStateError,
  ThreadPoolExecutor,
  TimeoutError,
  wait as wait_,
} from "py2ts-runtime/concurrent/futures";
import * as threading from "py2ts-runtime/threading";
import * as time from "py2ts-runtime/time";

print(
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  ALL_COMPLETED,
  issubclass(BrokenExecutor, RuntimeError),
  TimeoutError === futures.TimeoutError,
);

const future = new Future();
print(
  future.done(),
  future.running(),
  future.cancelled(),
  getitem(str_split(repr(future), " state="), 1),
);
print(future.set_running_or_notify_cancel(), future.running(), future.cancel());
future.add_done_callback((done: Future<number>) => {
  print("callback one", done.done());
  return null;
});
future.set_result(42);
future.add_done_callback((done: Future<number>) => {
  print("callback two, at once", done === future);
  return null;
});
print(
  future.done(),
  await future.result(),
  await future.exception(),
  getitem(str_split(repr(future), " state="), 1),
);
try {
  future.set_result(43);
} catch (error) {
  if (!(error instanceof InvalidStateError)) {
    throw error;
  }
  print("InvalidStateError:", getitem(str_split(str(error), ":"), 0));
}

const failed = new Future();
failed.set_exception(new KeyError("lost"));
print(repr(await failed.exception()), failed.done());
try {
  await failed.result();
} catch (error) {
  if (!(error instanceof KeyError)) {
    throw error;
  }
  print("raised", error);
}

const cancelled = new Future();
print(
  cancelled.cancel(),
  cancelled.cancelled(),
  cancelled.done(),
  cancelled.set_running_or_notify_cancel(),
);
for (const ask of tuple(
  describe(bound(cancelled, "result"), { params: "timeout=" }),
  describe(bound(cancelled, "exception"), { params: "timeout=" }),
)) {
  try {
    await call(ask, { timeout: 0 });
  } catch (error) {
    if (!(error instanceof CancelledError)) {
      throw error;
    }
    print("CancelledError", str(error) === "");
  }
}
const pending = new Future();
try {
  await pending.result(0.01);
} catch (error2) {
  if (!(error2 instanceof TimeoutError)) {
    throw error2;
  }
  print("TimeoutError");
}

function broken(done: any): void {
  throw new ValueError("in a callback");
}

async function work(delay: number, value: number): Promise<number> {
  await time.sleep_async(delay);
  if (value < 0) {
    throw new ValueError(value);
  }
  return value;
}
describe(work, { params: "delay, value" });

let pool!: ThreadPoolExecutor;
const scope = await enter_blocking(new ThreadPoolExecutor(3, "pool"));
try {
  pool = scope.value;
  let jobs = Array.from(range(3), (i) =>
    pool.submit(blocking(work), asFloat(0.02 * (3 - i)), i),
  );
  const items: number[] = [];
  for (const job of await as_completed(jobs).all()) {
    items.push(await job.result());
  }
  print(items);
  jobs = [
    pool.submit(blocking(work), 0.02, 1),
    pool.submit(blocking(work), 0.3, 2),
  ];
  let [done, not_done] = unpack(
    await wait_(jobs, undefined, FIRST_COMPLETED),
    2,
  );
  print(done.size, not_done.size);
  [done, not_done] = unpack(await wait_(jobs, undefined, ALL_COMPLETED), 2);
  const items2: number[] = [];
  for (const job of done) {
    items2.push(await job.result());
  }
  print(sorted(items2), not_done.size);
  jobs = [
    pool.submit(blocking(work), 0.02, -1),
    pool.submit(blocking(work), 0.3, 2),
  ];
  [done, not_done] = unpack(await wait_(jobs, undefined, FIRST_EXCEPTION), 2);
  const items3: string[] = [];
  for (const job of done) {
    items3.push(repr(await job.exception()));
  }
  print(items3, not_done.size);
  [done, not_done] = unpack(
    await wait_([pool.submit(blocking(work), 0.2, 5)], 0.01),
    2,
  );
  print(done.size, not_done.size);
  try {
    for await (const job of as_completed(
      [pool.submit(blocking(work), 0.2, 5), pool.submit(blocking(work), 0, 6)],
      0.1,
    )) {
      print("completed", await job.result());
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print(error);
  }
} catch (error2) {
  await scope.failed(error2);
} finally {
  await scope.exit();
}
try {
  pool.submit(blocking(work), 0, 1);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

/** Runs what it is given at once. */
class Immediate extends Executor {
  open: boolean;
  constructor() {
    super();
    this.open = true;
  }

  override submit(fn: any, ...args: any[]): Future<any> {
    const done = new Future();
    try {
      done.set_result(call(fn, ...args));
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof Exception)) {
        throw error;
      }
      done.set_exception(error);
    }
    return done;
  }

  override shutdown(
    wait: any = true,
    {
      cancel_futures = false,
    }: {
      cancel_futures?: any;
    } = {},
  ): void {
    this.open = false;
    print("shut down", wait, cancel_futures);
  }
}

let immediate!: Immediate;
const scope2 = await enter_blocking(new Immediate());
try {
  immediate = scope2.value;
  print(
    await immediate
      .submit(describe(pow, { params: "base, exp, mod=" }), 2, 5)
      .result(),
    repr(
      await immediate
        .submit(describe(int, { params: "x=, /, base=" }), "x")
        .exception(),
    ),
    list(await immediate.map(abs, [-1, -2]).all()),
  );
} catch (error2) {
  await scope2.failed(error2);
} finally {
  await scope2.exit();
}
print(immediate.open);
const queued = new ThreadPoolExecutor(1);
const first = queued.submit(time.sleep, 0.1);
const second = queued.submit(blocking(work), 0, 1);
await queued.shutdown(true, { cancel_futures: true });
print(first.done(), second.cancelled(), threading.active_count());
