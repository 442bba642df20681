/** StopIteration out of a generator or coroutine is a RuntimeError (PEP 479). */

import {
  caught,
  iter,
  next,
  print,
  repr,
  RuntimeError,
  stop_escaped,
  StopIteration,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

function* gen(): Generator<number> {
  try {
    yield 1;
    next(iter([]));
  } catch (error) {
    throw stop_escaped(error, "generator");
  }
}
function* gen2(it: Iterable<number>): Generator<number> {
  try {
    while (true) {
      yield next(it);
    }
  } catch (error) {
    throw stop_escaped(error, "generator");
  }
}
try {
  for (const x of gen()) {
    print(x);
  }
} catch (error) {
  const e = caught(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(repr(e), repr(e.__cause__));
}
try {
  print([...gen2(iter([1, 2]))]);
} catch (error) {
  const e = caught(error);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(repr(e), repr(e.__cause__));
}
async function* ag(): AsyncGenerator<number> {
  try {
    yield 1;
    next(iter([]));
  } catch (error) {
    throw stop_escaped(error, "async generator");
  }
}
async function main(): Promise<void> {
  try {
    for await (const x of ag()) {
      print(x);
    }
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(repr(e), repr(e.__cause__));
  }
}
async function co(): Promise<void> {
  try {
    throw new StopIteration(3);
  } catch (error) {
    throw stop_escaped(error, "coroutine");
  }
}
async function main2(): Promise<void> {
  try {
    await co();
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(repr(e), repr(e.__cause__));
  }
  try {
    await asyncio.gather(() => co());
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(repr(e), repr(e.__cause__));
  }
}
await asyncio.run(main);
await asyncio.run(main2);
