import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";

const { coroutine, awaitable, repr, str } = py;
const recorded: Record<string, string[]> = JSON.parse(readFileSync(new URL("../../oracle/objects.json", import.meta.url), "utf8"));

async function add(a: number, b: number): Promise<number> {
  return a + b;
}

async function fails(): Promise<never> {
  throw new py.ValueError("inside");
}

class Ready {
  value: Py;

  constructor(value: Py) {
    this.value = value;
  }

   
  *__await__(): Generator<Py, Py, Py> {
    return this.value;
  }
}

class NotIterator {
  __await__(): number {
    return 5;
  }
}

class Stream {
  n: number;

  constructor(n: number) {
    this.n = n;
  }

  __aiter__(): this {
    return this;
  }

  async __anext__(): Promise<number> {
    if (this.n === 0) throw new py.StopAsyncIteration();
    this.n -= 1;
    return this.n;
  }
}

test("coroutines as CPython", async () => {
  const seen: string[] = [];
  const show = (value: Py): void => void seen.push(typeof value === "string" ? value : repr(value));
  const message = async (f: () => Py): Promise<void> => {
    try {
      await f();
    } catch (error) {
      show(error instanceof py.KeyError || error instanceof py.StopAsyncIteration ? repr(error) : str(error));
    }
  };

  class Manager {
    swallow: boolean;

    constructor(swallow: boolean) {
      this.swallow = swallow;
    }

    async __aenter__(): Promise<number> {
      show("aenter");
      return 7;
    }

    async __aexit__(kind: Py, value: Py, _tb: Py): Promise<boolean> {
      show(["aexit", kind === null ? null : py.getattr(kind, "__name__"), str(value)]);
      return this.swallow;
    }
  }

  async function using(manager: Py, body: (v: Py) => void): Promise<void> {
    const scope = await py.enter_async(manager);
    try {
      body(scope.value);
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  }

  let c = coroutine(add, 1, 2);
  show(repr(c).split(" at ")[0]);
  show([c.__name__, c.cr_running]);
  show(await c.promise());
  await message(() => c.promise());
  c = coroutine(add, 1, 2);
  c.close();
  c.close();
  await message(() => awaitable(c));
  c = coroutine(add, 1, 2);
  await message(() => c.throw(new py.KeyError("thrown")));
  c = coroutine(add, 1, 2);
  await message(() => c.send(5));
  c.close();
  await message(() => awaitable(py.call(fails)));
  show(await awaitable(new Ready("ready")));
  for (const x of [5, null, new NotIterator()]) await message(() => awaitable(x));
  const items: number[] = [];
  for await (const x of py.aiter(new Stream(3))) items.push(x);
  show(items);
  const s: Py = new Stream(2);
  show([await py.anext(s), await py.anext(s, "end"), await py.anext(s, "end")]);
  await message(() => py.anext(s));
  for (const x of [5, new Ready(1)]) {
    await message(async () => {
      for await (const _ of py.aiter(x)) break;
    });
  }
  await using(new Manager(false), show);
  await using(new Manager(true), () => {
    throw new py.ValueError("swallowed");
  });
  await message(() =>
    using(new Manager(false), () => {
      throw new py.ValueError("through");
    }),
  );
  await message(() => using(5, () => {}));

  function* body(): Generator<Py, Py, Py> {
    try {
      const first = yield 1;
      const second = yield py.add(first, 1);
      return [first, second];
    } catch (error) {
      if (!(error instanceof py.KeyError)) throw error;
      return `caught ${str(error)}`;
    }
  }
  const hand_driven = (): py.GeneratorCoroutine => new py.GeneratorCoroutine(body(), "hand_driven");
  const error = (f: () => Py): void => {
    try {
      show(f());
    } catch (e) {
      show(`${py.getattr(py.type(e), "__name__")}: ${str(e)}`);
    }
  };
  let h = hand_driven();
  show([h.send(null), h.send(10)]);
  error(() => h.send(20));
  error(() => h.send(null));
  h = hand_driven();
  h.send(null);
  error(() => h.throw(new py.KeyError("k")));
  h = hand_driven();
  error(() => h.send(1));
  h.send(null);
  show(h.close() ?? null);
  error(() => h.send(null));
  expect(seen).toEqual(recorded["coroutines"]);
});

program("unbound_names", (show, error) => {
  error(() => py.unbound("nowhere"));
  error(() => {
    let x: number | undefined;
    return py.check_bound(x, "x");
  });
  error(() => {
    let y: number | undefined;
    return py.check_free(y, "y");
  });
  const forever = (n: number): number => forever(n + 1) + 1;
  try {
    forever(0);
  } catch (error) {
    const e = py.caught(error);
    if (!(e instanceof py.RecursionError)) throw e;
    show(str(e));
  }
  show(py.hash(Infinity));
});

test("host errors are translated", () => {
  const translated = (f: () => unknown): string => {
    try {
      f();
    } catch (error) {
      const e = py.caught(error);
      return repr(e);
    }
    return "nothing";
  };
  expect(translated(() => early + 1)).toBe("NameError(\"name 'early' is not defined\")");
  const early = 1;
  expect(translated(() => 2n ** (2n ** 62n))).toBe("MemoryError()");
  expect(translated(() => readFileSync("/no/such/file"))).toBe("FileNotFoundError(2, 'No such file or directory')");
  expect(translated(() => { throw new py.ValueError(1); })).toBe("ValueError(1)"); // prettier-ignore
});
