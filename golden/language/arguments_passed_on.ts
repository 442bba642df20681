/** Wrappers that hand their arguments on, and keywords of functions that are values. */

import {
  add as add_,
  arguments_of,
  call,
  call_method,
  decorate_method,
  describe,
  getattr,
  type Int,
  int,
  pow,
  print,
  round,
  sorted,
  split_arguments,
  str,
  take_keyword,
  truth,
  tuple,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as functools from "py2ts-runtime/functools";
import { partial } from "py2ts-runtime/functools";
import * as json from "py2ts-runtime/json";
import * as textwrap from "py2ts-runtime/textwrap";

function logged(fn: (...args: any[]) => any): (...args: any[]) => any {
  const wrapper = call(
    functools.wraps(fn),
    describe(
      function wrapper(
        ...values: any[]
      ): readonly [
        number | string,
        number | string,
        readonly (number | string)[],
        number,
        Map<string, number>,
      ] {
        const [args, kwargs] = split_arguments(values);
        const log: boolean | number = take_keyword(kwargs, "log") ?? false;
        if (truth(log)) {
          print("calling", getattr(fn, "__name__"));
        }
        return call(fn, ...args, Object.fromEntries(kwargs));
      },
      { params: "*args, log=, **kwargs" },
    ),
  );

  return wrapper;
}
describe(logged, { params: "fn" });

function deferred(fn: (...args: any[]) => any): (...args: any[]) => any {
  function start(...args: any[]): (...args: any[]) => any {
    return () => call(fn, ...args);
  }
  describe(start, { params: "*args, **kwargs" });

  return start;
}
describe(deferred, { params: "fn" });

function repeated(label: string, times = 2): (...args: any[]) => any {
  function outer(fn: (...args: any[]) => any): (...args: any[]) => any {
    const inner = call(
      functools.wraps(fn),
      describe(
        async function inner(...args: any[]): Promise<string[]> {
          const items: string[] = [];
          for (let _ = 0; _ < times; _++) {
            items.push(await call(fn, label, ...args).promise());
          }
          return items;
        },
        { params: "*args, **kwargs" },
      ),
    );

    return inner;
  }
  describe(outer, { params: "fn" });

  return outer;
}

function bound_to_self(fn: (...args: any[]) => any): (...args: any[]) => any {
  const wrapper = call(
    functools.wraps(fn),
    describe(
      async function wrapper(
        self: Derived,
        ...args: any[]
      ): Promise<readonly [string, number]> {
        return tuple(self.name, await call(fn, self, ...args).promise());
      },
      { params: "self, *args, **kwargs" },
    ),
  );

  return wrapper;
}
describe(bound_to_self, { params: "fn" });

const collect = logged(
  describe(
    function collect(
      a: number | string,
      b: number | string = 1,
      ...values: any[]
    ): readonly [
      number | string,
      number | string,
      readonly (number | string)[],
      number,
      Map<string, number>,
    ] {
      const [rest, others] = split_arguments(values);
      const d: number = take_keyword(others, "d") ?? 4;
      return tuple(a, b, rest, d, others);
    },
    { params: "a, b=, *rest, d=, **others" },
  ),
);

const add = deferred(
  describe(
    function add(
      a: number,
      {
        k,
      }: {
        k: number;
      },
    ): number {
      return a + k;
    },
    { params: "a, *, k" },
  ),
);

const label = repeated("L")(
  describe(
    async function label(
      prefix: string,
      x: number,
      {
        y = 0,
      }: {
        y?: number;
      } = {},
    ): Promise<string> {
      return `${prefix}${x}${y}`;
    },
    { params: "prefix, x, *, y=" },
  ),
);

const fibonacci = call(
  functools.lru_cache(null),
  describe(
    function (n: number): Int {
      return n < 2 ? n : add_(fibonacci(n - 1), fibonacci(n - 2));
    },
    { name: "fibonacci", params: "n" },
  ),
);

class Base {
  constructor(...values: any[]) {
    const [args, kwargs] = split_arguments(values);
    print("Base", args, kwargs);
  }
}
describe(Base, { params: "*args, **kwargs" });

class Derived extends Base {
  name: string;
  constructor(first: number, ...args: any[]) {
    super(...arguments_of(Base, first, ...args));
    this.name = `derived ${first}`;
  }

  async scaled(
    by: number,
    {
      plus = 0,
    }: {
      plus?: number;
    } = {},
  ): Promise<number> {
    return by * 2 + plus;
  }
}
describe(Derived, { params: "first, *args, **kwargs" });
describe(Derived.prototype.scaled, { params: "by, /, *, plus=", method: true });
decorate_method(Derived, "scaled", bound_to_self);

class Caller {
  fn: (...args: any[]) => any;
  constructor(fn: (...args: any[]) => any) {
    this.fn = fn;
  }

  __call__(
    ...args: any[]
  ): readonly [
    number | string,
    number | string,
    readonly (number | string)[],
    number,
    Map<string, number>,
  ] {
    return call_method(this, "fn", "called", ...args);
  }

  by_name(...args: any[]): any {
    return call(getattr(this, "fn"), 1, ...args);
  }
}

function apply(fn: any, ...args: any[]): any {
  return call(fn, ...args);
}

async function in_thread(
  fn: (...args: any[]) => any,
  ...args: any[]
): Promise<
  readonly [
    number | string,
    number | string,
    readonly (number | string)[],
    number,
    Map<string, number>,
  ]
> {
  return await call(asyncio.to_thread, fn, ...args).promise();
}

async function main(): Promise<void> {
  print(collect(1, 2, 3, { d: 5, z: 6 }), collect(1, { log: true }));
  print(add(1, { k: 2 })());
  print(await label(1, { y: 2 }));
  print(fibonacci(60), call_method(fibonacci, "cache_info"));
  print(
    await call_method(new Derived(1, 2, { z: 3 }), "scaled", 4, {
      plus: 1,
    }).promise(),
  );
  print(
    call(new Caller(collect), 2, { z: 1 }),
    new Caller(collect).by_name({ d: 2 }),
  );
  print(await in_thread(collect, 1, { q: 2 }));

  // Parameters of the library by their names.
  print(
    call(
      partial(describe(int, { params: "x=, /, base=" }), { base: 2 }),
      "1011",
    ),
    call(
      partial(describe(round, { params: "number, ndigits=" }), { ndigits: 2 }),
      2.345,
    ),
    call(partial(sorted, { reverse: true }), [1, 3, 2]),
  );
  print(
    call(partial(getattr(str, "split"), { sep: ",", maxsplit: 1 }), "a,b,c"),
    call(
      partial(
        describe(textwrap.fill, {
          params:
            "text, width=, *, initial_indent=, subsequent_indent=, expand_tabs=, replace_whitespace=, fix_sentence_endings=, break_long_words=, drop_whitespace=, break_on_hyphens=, tabsize=, max_lines=, placeholder=",
        }),
        { width: 10 },
      ),
      "hello big wide world",
    ),
  );
  print(
    call(
      describe(int, { params: "x=, /, base=" }),
      "ff",
      Object.fromEntries(new Map([["base", 16]])),
    ),
    apply(describe(int, { params: "x=, /, base=" }), "z", { base: 36 }),
    apply(describe(pow, { params: "base, exp, mod=" }), 2, 5, { mod: 7 }),
    apply(
      describe(json.dumps, {
        params:
          "obj, *, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, cls=, indent=, separators=, default=, sort_keys=, **kw=",
      }),
      new Map([[1, 2]]),
      { indent: null },
    ),
  );
}

await asyncio.run(main);
