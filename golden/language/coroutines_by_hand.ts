/** Coroutines driven by send, throw and close, and generators that can be awaited. */

import {
  await_steps,
  awaitable,
  by_hand as by_hand_,
  call,
  caught,
  type Coroutine,
  Exception,
  GeneratorExit,
  getattr,
  getitem,
  iter,
  KeyError,
  list_pop,
  LookupError,
  next,
  print,
  range,
  repr,
  RuntimeError,
  StopIteration,
  sub,
  sum,
  tuple,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as inspect from "py2ts-runtime/inspect";
import * as types from "py2ts-runtime/types";

/** Hands a question to whoever drives. */
const ask = types.coroutine(function* ask(question: any): Generator<any> {
  const answer = (yield question) ?? null;
  return answer;
});

const turns = types.coroutine(function* turns(count: any): Generator<null> {
  for (const _ of range(count)) {
    yield null;
  }
});

function answer(): Coroutine<number> {
  return by_hand_("answer", function* (): Generator<any, number, any> {
    return 42;
  });
}

function interview(name: string): Coroutine<readonly [any, any]> {
  return by_hand_("interview", function* (): Generator<
    any,
    readonly [any, any],
    any
  > {
    const first = yield* await_steps(call(ask, `${name}: first?`));
    const second = yield* await_steps(call(ask, `${name}: second?`));
    return tuple(first, second);
  });
}

class Shop {
  prices: Map<string, number>;
  constructor(prices: Map<string, number>) {
    this.prices = prices;
  }

  price(item: string): Coroutine<any> {
    return by_hand_(
      "Shop.price",
      function* (): Generator<any, any, any> {
        const discount = yield* await_steps(call(ask, tuple("discount", item)));
        return sub(getitem(this.prices, item), discount);
      },
      this,
    );
  }

  total(...items: string[]): Coroutine<any> {
    return by_hand_(
      "Shop.total",
      function* (): Generator<any, any, any> {
        const items2: any[] = [];
        for (const item of items) {
          items2.push(yield* await_steps(this.price(item)));
        }
        return sum(items2);
      },
      this,
    );
  }
}

function careful(): Coroutine<any> {
  return by_hand_("careful", function* (): Generator<any, any, any> {
    try {
      yield* await_steps(call(ask, "risky?"));
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print("caught", error);
      return yield* await_steps(call(ask, "again?"));
    } finally {
      print("careful is done");
    }
    return null;
  });
}

function stubborn(): Coroutine<void> {
  return by_hand_("stubborn", function* (): Generator<any, void, any> {
    while (true) {
      try {
        yield* await_steps(call(ask, "leave?"));
      } catch (error2) {
        if (!(error2 instanceof GeneratorExit)) {
          throw error2;
        }
        print("leaving");
        throw error2;
      }
    }
  });
}

function drive(
  coro: Coroutine<any>,
  answers: (string | number)[] | Iterable<string | number>,
): readonly [any[], any] {
  const asked: any[] = [];
  answers = iter(answers);
  let value: string | number | null = null;
  while (true) {
    try {
      asked.push(coro.send(value));
    } catch (stop) {
      if (!(stop instanceof StopIteration)) {
        throw stop;
      }
      return tuple(asked, stop.value);
    }
    value = next(answers);
  }
}

class Scheduler {
  queue: (readonly [string, Coroutine<string>])[];
  done: Map<string, any>;
  constructor() {
    this.queue = [];
    this.done = new Map<string, any>();
  }

  spawn(name: string, coro: Coroutine<string>): void {
    this.queue.push(tuple(name, coro));
  }

  run(): void {
    while (this.queue.length > 0) {
      const [name, coro] = list_pop(this.queue, 0);
      let succeeded = false;
      try {
        coro.send(null);
        succeeded = true;
      } catch (thrown) {
        const error2 = caught(thrown);
        if (error2 instanceof StopIteration) {
          const stop = error2;
          this.done.set(name, stop.value);
        } else if (error2 instanceof Exception) {
          const error = error2;
          const value2 = repr(error);
          this.done.set(name, value2);
        } else {
          throw error2;
        }
      }
      if (succeeded) {
        this.queue.push(tuple(name, coro));
      }
    }
  }
}

function worker(name: string, rounds: number): Coroutine<string> {
  return by_hand_("worker", function* (): Generator<any, string, any> {
    for (let number = 0; number < rounds; number++) {
      print(name, number);
      yield* await_steps(call(turns, 1));
    }
    if (rounds === 2) {
      throw new LookupError(name);
    }
    return name.repeat(rounds);
  });
}

function by_hand(): void {
  try {
    answer().send(null);
  } catch (stop) {
    if (!(stop instanceof StopIteration)) {
      throw stop;
    }
    print("returned", stop.value, stop.args);
  }
  print(drive(interview("ann"), ["a", "b"]));
  print(
    drive(
      new Shop(
        new Map([
          ["tea", 5],
          ["jam", 7],
        ]),
      ).total("tea", "jam"),
      [1, 2],
    ),
  );

  let coro = careful();
  print(coro.send(null), inspect.iscoroutine(coro), coro.__name__);
  print(coro.throw(new ValueError("no")));
  try {
    coro.send("yes");
  } catch (stop) {
    if (!(stop instanceof StopIteration)) {
      throw stop;
    }
    print("careful returned", stop.value);
  }
  try {
    coro.send(null);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }

  coro = stubborn();
  print(coro.send(null));
  coro.close();
  coro.close();

  coro = interview("bob");
  try {
    coro.send("too early");
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  coro.close();

  coro = interview("cy");
  coro.send(null);
  try {
    coro.throw(new KeyError("gone"));
  } catch (error) {
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print("KeyError", error);
  }

  const scheduler = new Scheduler();
  for (const [name, rounds] of tuple(
    tuple("x", 1),
    tuple("y", 2),
    tuple("z", 3),
  )) {
    scheduler.spawn(name, worker(name, rounds));
  }
  scheduler.run();
  print(scheduler.done);
}

async function on_the_loop(): Promise<void> {
  print(
    await asyncio.gather(worker("p", 1), worker("q", 3), answer(), {
      return_exceptions: true,
    }),
  );
  const task = asyncio.create_task(worker("t", 3));
  await asyncio.sleep(0);
  task.cancel();
  try {
    await task.promise();
  } catch (error2) {
    if (!(error2 instanceof asyncio.CancelledError)) {
      throw error2;
    }
    print("cancelled", task.cancelled());
  }
  await awaitable(call(turns, 2));
  try {
    await awaitable(call(ask, "nobody listens"));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  print(await asyncio.wait_for(answer(), 1));
  try {
    await asyncio.create_task(worker("u", 2)).promise();
  } catch (error) {
    if (!(error instanceof LookupError)) {
      throw error;
    }
    print("LookupError", error);
  }
}

by_hand();
const waiting = call(turns, 1);
print(
  inspect.isawaitable(waiting),
  inspect.iscoroutine(waiting),
  inspect.isgenerator(waiting),
  inspect.isgeneratorfunction(turns),
  getattr(ask, "__name__"),
  next(waiting),
);
await asyncio.run(on_the_loop);
try {
  types.coroutine(1);
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
