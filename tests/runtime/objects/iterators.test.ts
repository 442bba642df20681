import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";
import { program } from "./cases.ts";

const { iter, next, list } = py;

class Count {
  n: number;

  constructor(n: number) {
    this.n = n;
  }

  __iter__(): this {
    return this;
  }

  __next__(): number {
    if (this.n === 0) throw new py.StopIteration();
    this.n -= 1;
    return this.n;
  }
}

class Gen {
  *__iter__(): Generator<number> {
    yield 1;
    yield 2;
  }
}

class Bad {
  __iter__(): number {
    return 5;
  }
}

program("iterators", (show, error) => {
  show(list(new Count(3)));
  const c = new Count(5);
  for (const x of iter(c)) if (x === 3) break;
  show([next(c), list(c), next(c, "end")]);
  show([list(new Gen()), py.contains(new Gen(), 2), py.sum(new Gen()), list(py.zip(new Gen() as Py, new Gen() as Py))]);
  error(iter, 5);
  error(next, []);
  error(iter, new Bad());

  function* numbers(): Generator<Py, Py, Py> {
    try {
      const got = yield 1;
      show(`got ${py.str(got)}`);
      yield 2;
    } catch (e) {
      if (!(e instanceof py.ValueError)) throw e;
      yield `caught ${py.str(e)}`;
    } finally {
      show("closed");
    }
    return "result";
  }

  let g = numbers();
  show([next(g), py.generator_send(g, "hi")]);
  show(py.generator_throw(g, new py.ValueError("v")));
  error(() => next(g));
  g = numbers();
  next(g);
  py.generator_close(g);
  g = numbers();
  for (const _ of iter(g)) break;
  show(next(g));
  error(() => py.call_method(g, "throw", py.KeyError));
  error(() => py.call_method(g, "send", 1));
  show((iter(g) as Py) === g);

  function* bad(): Generator<Py, Py, Py> {
    throw new py.StopIteration(1);
  }

  error(() => next(bad()));

  function* stubborn(): Generator<Py, Py, Py> {
    try {
      yield 1;
    } catch (e) {
      if (!(e instanceof py.GeneratorExit)) throw e;
      yield 2;
    }
  }

  const s = stubborn();
  next(s);
  error(py.generator_close, s);
  const d = new Map([[1, 2]]);
  error(() => {
    for (const k of iter(d)) d.set(k + 1, 1);
  });
  const z = py.set([1]);
  error(() => {
    for (const k of iter(z)) z.add(k + 1);
  });
  const xs = [1, 2, 3];
  const out: number[] = [];
  for (const x of iter(xs)) {
    out.push(x);
    if (xs.length < 6) xs.push(x * 10);
  }
  show(out);
  const calls = iter([1, 2, 3, 0, 4]);
  show(list(iter(() => next(calls), 0)));
  const e = py.enumerate("abc");
  next(e);
  show(list(e));
  const m = py.map((a: number, b: number) => a + b, [1, 2, 3], [10, 20]);
  show([next(m), list(m), list(m)]);
  show(list(py.reversed(py.range(5))));
});

class Manager {
  static show: (value: Py) => void;
  swallow: boolean;

  constructor(swallow = false) {
    this.swallow = swallow;
  }

  __enter__(): string {
    Manager.show("enter");
    return "value";
  }

  __exit__(kind: Py, value: Py, _tb: Py): boolean {
    Manager.show(["exit", kind === null ? null : py.getattr(kind, "__name__"), py.str(value)]);
    return this.swallow;
  }
}

class Half {
  __enter__(): void {}
}

/** `with manager as v: body(v)` in the emitted form. */
function using(manager: Py, body: (v: Py) => Py): Py {
  const scope = py.enter(manager);
  try {
    return body(scope.value);
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return undefined;
}

program("contexts", (show, error) => {
  Manager.show = show;
  using(new Manager(), (v) => void show(v));
  using(new Manager(true), () => {
    throw new py.ValueError("inside");
  });
  show(using(new Manager(), () => "returned"));
  error(() =>
    using(new Manager(), () => {
      throw new py.KeyError("k");
    }),
  );
  const out: number[] = [];
  for (let i = 0; i < 3; i++) {
    const scope = py.enter(new Manager());
    try {
      if (i === 1) break;
      out.push(i);
    } catch (thrown) {
      scope.failed(thrown);
    } finally {
      scope.exit();
    }
  }
  show(out);
  error(() => using(5, () => null));
  error(() => using(new Half(), () => null));
});
