import {
  type BaseException,
  caught,
  enter_async,
  Exception,
  generator_close,
  generator_throw,
  getattr,
  handled as handled_,
  handled_again,
  handling,
  KeyError,
  next,
  OSError,
  print,
  RuntimeError,
  str,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Future } from "py2ts-runtime/asyncio";

function show(e: KeyError | BaseException | Exception | null): string {
  const chain: string[] = [];
  while (e !== null) {
    chain.push(`${type_name(e)}(${str(e)})`);
    e = getattr(e, "__context__");
  }
  return chain.join(" <- ");
}

function plain_finally(): void {
  const before = handled_();
  try {
    throw new ValueError("body");
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new KeyError("finally");
    } finally {
      handled_again(before);
    }
  }
}

function nested_finally(): void {
  const before2 = handled_();
  try {
    const before = handled_();
    try {
      throw new ValueError("inner");
    } catch (error) {
      handling(error);
      throw error;
    } finally {
      try {
        throw new KeyError("middle");
      } finally {
        handled_again(before);
      }
    }
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new TypeError("outer");
    } finally {
      handled_again(before2);
    }
  }
}

function finally_calls(): void {
  function helper(): void {
    throw new RuntimeError("helper");
  }
  const before = handled_();
  try {
    throw new ValueError("body");
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      helper();
    } finally {
      handled_again(before);
    }
  }
}

function finally_handles(): void {
  const before = handled_();
  try {
    throw new ValueError("body");
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      try {
        throw new KeyError("in finally");
      } catch (e) {
        if (!(e instanceof KeyError)) {
          throw e;
        }
        const before = handling(e);
        try {
          print("  handled", show(e));
        } finally {
          handled_again(before);
        }
      }
    } finally {
      handled_again(before);
    }
  }
}

function finally_return(): number {
  const before = handled_();
  try {
    return 1;
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new KeyError("after return");
    } finally {
      handled_again(before);
    }
  }
}

function finally_loop(): null {
  for (let i = 0; i < 2; i++) {
    const before = handled_();
    try {
      if (i === 0) {
        continue;
      }
      break;
    } catch (error) {
      handling(error);
      throw error;
    } finally {
      try {
        throw new KeyError(`after continue ${i}`);
      } finally {
        handled_again(before);
      }
    }
  }
  return null;
}

function finally_after_except(): void {
  try {
    const before = handled_();
    try {
      try {
        throw new ValueError("a");
      } catch (error) {
        if (!(error instanceof ValueError)) {
          throw error;
        }
        const before = handling(error);
        try {
          throw new KeyError("b");
        } finally {
          handled_again(before);
        }
      }
    } catch (error) {
      handling(error);
      throw error;
    } finally {
      try {
        throw new TypeError("c");
      } finally {
        handled_again(before);
      }
    }
  } finally {
  }
}

function finally_after_handled(): void {
  const before = handled_();
  try {
    try {
      throw new ValueError("a");
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
    }
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new TypeError("c");
    } finally {
      handled_again(before);
    }
  }
}

function else_finally(): void {
  const before = handled_();
  try {
    let succeeded = false;
    try {
      succeeded = true;
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
    }
    if (succeeded) {
      throw new KeyError("else");
    }
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new TypeError("c");
    } finally {
      handled_again(before);
    }
  }
}

for (const f of tuple(
  plain_finally,
  nested_finally,
  finally_calls,
  finally_handles,
  finally_return,
  finally_loop,
  finally_after_except,
  finally_after_handled,
  else_finally,
)) {
  try {
    f();
  } catch (error) {
    const e = caught(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    const before = handling(e);
    try {
      print(getattr(f, "__name__"), show(e));
    } finally {
      handled_again(before);
    }
  }
}

async function raise_in_finally(): Promise<void> {
  const before = handled_();
  try {
    await asyncio.sleep(10);
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new ValueError("cleanup");
    } finally {
      handled_again(before);
    }
  }
}

async function await_in_finally(): Promise<void> {
  const before = handled_();
  try {
    throw new ValueError("pending");
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      await asyncio.sleep(10);
    } finally {
      handled_again(before);
    }
  }
}

async function await_in_except(): Promise<null> {
  try {
    throw new ValueError("pending");
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    const before = handling(error);
    try {
      await asyncio.sleep(10);
    } finally {
      handled_again(before);
    }
  }
  return null;
}

async function await_in_handler_of_cancel(): Promise<null> {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    const before = handling(error);
    try {
      await asyncio.sleep(0.05);
    } finally {
      handled_again(before);
    }
  }
  return null;
}

async function wait_event_in_finally(): Promise<void> {
  const before = handled_();
  try {
    throw new KeyError("k");
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      await new asyncio.Event().wait();
    } finally {
      handled_again(before);
    }
  }
}

async function nested(): Promise<void> {
  const before = handled_();
  try {
    await await_in_finally();
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new OSError("outer finally");
    } finally {
      handled_again(before);
    }
  }
}

async function under(
  name: string,
  coro_fn: (...args: any[]) => any,
): Promise<void> {
  try {
    const scope = await enter_async(asyncio.timeout(0.01));
    try {
      await coro_fn();
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    const e = caught(error);
    const before = handling(e);
    try {
      print(name, "timeout:", show(e), "| cause", show(e.__cause__));
    } finally {
      handled_again(before);
    }
  }
  try {
    await asyncio.wait_for(() => coro_fn(), 0.01);
  } catch (error) {
    const e = caught(error);
    const before = handling(e);
    try {
      print(name, "wait_for:", show(e), "| cause", show(e.__cause__));
    } finally {
      handled_again(before);
    }
  }
  const t = asyncio.create_task(() => coro_fn());
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  t.cancel("stop");
  try {
    await t.promise();
  } catch (error) {
    const e = caught(error);
    const before = handling(e);
    try {
      print(name, "cancel:", show(e), "| cause", show(e.__cause__));
    } finally {
      handled_again(before);
    }
  }
}

async function twice(): Promise<void> {
  const t = asyncio.create_task(() => await_in_handler_of_cancel());
  await asyncio.sleep(0);
  t.cancel("one");
  await asyncio.sleep(0);
  t.cancel("two");
  try {
    await t.promise();
  } catch (error) {
    const e = caught(error);
    const before = handling(e);
    try {
      print("twice", show(e));
    } finally {
      handled_again(before);
    }
  }
}

async function main(): Promise<void> {
  for (const f of tuple(
    raise_in_finally,
    await_in_finally,
    await_in_except,
    await_in_handler_of_cancel,
    wait_event_in_finally,
    nested,
  )) {
    await under(getattr(f, "__name__"), f);
  }
  await twice();
}

await asyncio.run(main);

function* gen(): Generator<number> {
  const before = handled_();
  try {
    yield 1;
  } catch (error) {
    handling(error);
    throw error;
  } finally {
    try {
      throw new ValueError("gen cleanup");
    } finally {
      handled_again(before);
    }
  }
}

let g = gen();
next(g);
try {
  generator_throw(g, new KeyError("thrown"));
} catch (error) {
  const e = caught(error);
  if (!(e instanceof Exception)) {
    throw e;
  }
  const before = handling(e);
  try {
    print(show(e));
  } finally {
    handled_again(before);
  }
}
g = gen();
next(g);
try {
  generator_close(g);
} catch (error) {
  const e = caught(error);
  if (!(e instanceof Exception)) {
    throw e;
  }
  const before = handling(e);
  try {
    print(show(e));
  } finally {
    handled_again(before);
  }
}

async function set_while_handling(): Promise<void> {
  const future = asyncio.get_running_loop().create_future();
  let raised!: Future<any>;
  try {
    throw new ValueError("handled");
  } catch (handled) {
    if (!(handled instanceof ValueError)) {
      throw handled;
    }
    const before = handling(handled);
    try {
      future.set_exception(new KeyError("made here"));
      raised = asyncio.get_running_loop().create_future();
      raised.set_exception(handled);
    } finally {
      handled_again(before);
    }
  }
  for (const each of tuple(future, raised)) {
    try {
      await each.promise();
    } catch (error) {
      const e = caught(error);
      if (!(e instanceof Exception)) {
        throw e;
      }
      const before = handling(e);
      try {
        print("set", show(e));
      } finally {
        handled_again(before);
      }
    }
  }
}

await asyncio.run(set_while_handling);
