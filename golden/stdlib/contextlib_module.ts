/** contextlib as programs use it. */

import {
  awaitable,
  call,
  check_global,
  enter,
  enter_async,
  getitem,
  IndexError,
  keep_open,
  KeyError,
  mul,
  print,
  repr,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import {
  AbstractAsyncContextManager,
  AbstractContextManager,
  aclosing,
  AsyncContextDecorator,
  asynccontextmanager,
  AsyncExitStack,
  closing,
  ContextDecorator,
  contextmanager,
  ExitStack,
  nullcontext,
  redirect_stderr,
  redirect_stdout,
  suppress,
} from "py2ts-runtime/contextlib";
import * as io from "py2ts-runtime/io";
import * as sys from "py2ts-runtime/sys";

const tag = contextmanager(function* tag(name: string): Generator<string> {
  print(`<${name}>`);
  try {
    yield name.toUpperCase();
  } finally {
    print(`</${name}>`);
  }
});

const connection = asynccontextmanager(async function* connection(
  host: string,
): AsyncGenerator<Map<string, string>> {
  await asyncio.sleep(0);
  print("open", host);
  try {
    yield new Map([["host", host]]);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("inside:", error);
    throw error;
  } finally {
    print("close", host);
  }
});

class Timed extends ContextDecorator {
  __enter__(): Timed {
    print("start");
    return this;
  }

  __exit__(...exc: any[]): boolean {
    print("stop");
    return false;
  }
}

class Traced extends AsyncContextDecorator {
  async __aenter__(): Promise<Traced> {
    print("trace");
    return this;
  }

  async __aexit__(...exc: any[]): Promise<null> {
    print("traced");
    return null;
  }
}

class Lock extends AbstractContextManager {
  override __exit__(exc_type: any, exc: any, tb: any): null {
    print("released", exc_type);
    return null;
  }
}

class Session extends AbstractAsyncContextManager {
  override async __aexit__(exc_type: any, exc: any, tb: any): Promise<null> {
    print("session over", exc_type);
    return null;
  }
}

class Door {
  close(): void {
    print("door closed");
  }
}

async function* numbers(): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    print("numbers done");
  }
}

const work = call(new Timed(), function work(n: any): any {
  return mul(n, 2);
});

const paragraph = call(tag("p"), function paragraph(): null {
  print("text");
  return null;
});

const traced_work = call(
  new Traced(),
  async function traced_work(): Promise<number> {
    return 5;
  },
);

const scope = enter(tag("b"));
try {
  const text = scope.value;
  print(text);
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
print(call(work, 4));
call(paragraph);
const scope2 = enter(new suppress(KeyError, IndexError));
try {
  getitem(new Map<any, any>(), "missing");
} catch (error2) {
  scope2.failed(error2);
} finally {
  scope2.exit();
}
const scope3 = enter(new closing(new Door()));
try {
  const door = scope3.value;
  print(type_name(door));
} catch (error2) {
  scope3.failed(error2);
} finally {
  scope3.exit();
}
const scope4 = enter(new nullcontext("nothing"));
try {
  const value = scope4.value;
  print(value);
} catch (error2) {
  scope4.failed(error2);
} finally {
  scope4.exit();
}
const scope5 = enter(new Lock());
try {
  const lock = scope5.value;
  print(lock instanceof Lock);
} catch (error2) {
  scope5.failed(error2);
} finally {
  scope5.exit();
}
const buffer = new io.StringIO();
const scope6 = enter(new redirect_stdout(buffer));
try {
  print("captured");
} catch (error2) {
  scope6.failed(error2);
} finally {
  scope6.exit();
}
const scope7 = enter(new redirect_stderr(buffer));
try {
  print("captured too", { file: sys.stderr });
} catch (error2) {
  scope7.failed(error2);
} finally {
  scope7.exit();
}
print(repr(buffer.getvalue()));
const scope8 = enter(new ExitStack());
try {
  const stack = scope8.value;
  const names = Array.from(tuple("i", "u"), (name) =>
    stack.enter_context(tag(name)),
  );
  stack.callback(print, "callback", { end: "!\n" });
  stack.push((...exc_items: any[]) => {
    const exc = tuple(...exc_items);
    print("pushed", getitem(exc, 0));
    return null;
  });
  print(names);
} catch (error2) {
  scope8.failed(error2);
} finally {
  scope8.exit();
}
let kept: ExitStack | undefined;
const scope9 = enter(new ExitStack());
try {
  const stack = scope9.value;
  stack.callback(print, "later");
  kept = stack.pop_all();
} catch (error2) {
  scope9.failed(error2);
} finally {
  scope9.exit();
}
print("before");
check_global(kept, "kept").close();

async function main(): Promise<void> {
  const scope10 = await enter_async(connection("a"));
  try {
    const c = scope10.value;
    print(c);
  } catch (error2) {
    await scope10.failed(error2);
  } finally {
    await scope10.exit();
  }
  try {
    const scope11 = await enter_async(connection("b"));
    try {
      throw new ValueError("bad");
    } catch (error2) {
      await scope11.failed(error2);
    } finally {
      await scope11.exit();
    }
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("outside:", error);
  }
  const scope12 = await enter_async(new aclosing(numbers()));
  try {
    const stream = scope12.value;
    for await (const n of keep_open(stream)) {
      print(n);
      break;
    }
  } catch (error2) {
    await scope12.failed(error2);
  } finally {
    await scope12.exit();
  }
  const scope13 = await enter_async(new AsyncExitStack());
  try {
    const stack = scope13.value;
    await stack.enter_async_context(connection("c"));
    stack.enter_context(tag("em"));
    stack.push_async_callback(asyncio.sleep, 0);
    stack.push_async_exit(new Session());
  } catch (error2) {
    await scope13.failed(error2);
  } finally {
    await scope13.exit();
  }
  const scope14 = await enter_async(new Session());
  try {
  } catch (error2) {
    await scope14.failed(error2);
  } finally {
    await scope14.exit();
  }
  print(await awaitable(call(traced_work)));
  const other = new AsyncExitStack();
  other.callback(print, "closed");
  await other.aclose();
}

await asyncio.run(main);
