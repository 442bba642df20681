/** Coroutine objects by hand: created, awaited once, closed, thrown into. */

import {
  async_generator_aclose,
  async_generator_asend,
  async_generator_athrow,
  await_steps,
  by_hand,
  caught,
  close_later,
  type Coroutine,
  coroutine,
  print,
  RuntimeError,
  stop_escaped,
  str,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

function work(n: number): Coroutine<number> {
  return by_hand("work", function* (): Generator<any, number, any> {
    yield* await_steps(coroutine(() => asyncio.sleep(0)));
    return n * 2;
  });
}

async function* stream(): AsyncGenerator<number | string> {
  try {
    yield 1;
    yield 2;
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    yield `caught ${str(error)}`;
  }
}

async function main(): Promise<void> {
  try {
    const c = work(2);
    print(c.cr_running, c.cr_await, await c.promise());
    try {
      await c.promise();
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      print(error);
    }
    const closed = work(3);
    closed.close();
    try {
      await closed.promise();
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof RuntimeError)) {
        throw error;
      }
      print(error);
    }
    const thrown = work(4);
    try {
      thrown.throw(new ValueError("into"));
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
    const sent = work(5);
    try {
      sent.send(1);
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof TypeError)) {
        throw error;
      }
      print(error);
    }
    sent.close();
    const gen = stream();
    print(
      await async_generator_asend(gen, null),
      await async_generator_athrow(gen, new ValueError("late")),
    );
    await async_generator_aclose(gen);
    const iscoroutine2 = asyncio.iscoroutine(work);
    const items: (number | string)[] = [];
    for await (const x of close_later(stream())) {
      items.push(x);
    }
    print(iscoroutine2, items);
  } catch (error2) {
    throw stop_escaped(error2, "coroutine");
  }
}

await asyncio.run(main);
