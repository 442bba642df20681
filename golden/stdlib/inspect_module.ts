/** inspect: signatures, docstrings, members and kinds of things. */

import {
  asFloat,
  awaitable,
  bool,
  bound as bound_,
  call,
  call_method,
  caught,
  class_attributes,
  coroutine,
  describe,
  dict_items,
  eq,
  getattr,
  getitem,
  int,
  iter,
  library_module,
  list,
  object,
  print,
  repr,
  split_arguments,
  str,
  take_keyword,
  truth,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as functools from "py2ts-runtime/functools";
import * as inspect from "py2ts-runtime/inspect";
import { Any, Callable, Optional, subscript } from "py2ts-runtime/typing";

/**
 * Opens a connection.
 *
 *     Indented.
 * Back.
 */
function connect(host: string, port: any = 80, ...values2: any[]): any {
  const [names, options] = split_arguments(values2);
  const secure: boolean = take_keyword(options, "secure") ?? false;
  return host;
}
describe(connect, {
  params: "host, port=, *names, secure=, **options",
  defaults: { port: 80, secure: false },
  annotations: {
    host: str,
    port: int,
    secure: bool,
    options: Any,
    return: subscript(Optional, str),
  },
  doc: "Opens a connection.\n\n        Indented.\n    Back.\n    ",
});

const plain_c_default = [1, 2];
function plain(
  a: number,
  b: any,
  c: any = plain_c_default,
  {
    d,
    e = asFloat(2),
  }: {
    d: any;
    e?: any;
  },
): number {
  return a;
}
describe(plain, {
  params: "a, /, b, c=, *, d, e=",
  defaults: { c: plain_c_default, e: asFloat(2) },
});

/** Handles an event. */
async function handler(
  event: any,
  retries: any = 3,
  callback: any = null,
): Promise<null> {
  return null;
}
describe(handler, {
  params: "event, retries=, callback=",
  defaults: { retries: 3, callback: null },
  annotations: {
    retries: int,
    callback: subscript(Callable, [int], str),
    return: subscript(list, int),
  },
  doc: "Handles an event.",
});

function* numbers(): Generator<number> {
  yield 1;
}
describe(numbers, { params: "" });

async function* ticks(): AsyncGenerator<number> {
  yield 1;
}
describe(ticks, { params: "" });

function logged(func: (...args: any[]) => any): (...args: any[]) => any {
  const wrapper = call(
    functools.wraps(func),
    describe(
      function wrapper(...args: any[]): any {
        return call(func, ...args);
      },
      { params: "*args, **kwargs" },
    ),
  );
  return wrapper;
}
describe(logged, { params: "func" });

/** Is wrapped. */
const wrapped = logged(
  describe(
    function wrapped(x: any, y: any = "text"): any {
      return x;
    },
    {
      params: "x, y=",
      defaults: { y: "text" },
      annotations: { x: int },
      doc: "Is wrapped.",
    },
  ),
);

/** A base. */
class Base {
  name: any;
  size: any;
  static limit: number = 5;
  declare limit: number;

  constructor(name: any, size: any = 1) {
    this.name = name;
    this.size = size;
  }

  /** Runs. */
  run(
    times: any,
    {
      fast = false,
    }: {
      fast?: any;
    } = {},
  ): null {
    return null;
  }

  static make(text: any): Base {
    return call(this, text);
  }

  static helper(value: any): any {
    return value;
  }

  async work(): Promise<null> {
    return null;
  }
}
class_attributes(Base, "limit");
describe(Base, {
  params: "name, size=",
  defaults: { size: 1 },
  doc: "A base.",
  fields: { limit: int },
});
describe(Base.prototype.run, {
  params: "times, *, fast=",
  method: true,
  defaults: { fast: false },
  annotations: { times: int },
  doc: "Runs.",
});
describe(Base.make, { params: "text", method: true });
describe(Base.helper, { params: "value" });
describe(Base.prototype.work, { params: "", method: true });

class Child extends Base {
  override run(
    times: any,
    {
      fast = true,
    }: {
      fast?: any;
    } = {},
  ): null {
    return null;
  }
}
describe(Child.prototype.run, {
  params: "times, *, fast=",
  method: true,
  defaults: { fast: true },
  annotations: { times: int },
});

class Caller {
  __call__(one: any, two: any = 2): any {
    return one;
  }
}
describe(Caller.prototype.__call__, {
  params: "one, two=",
  method: true,
  defaults: { two: 2 },
});

function show(f: any): void {
  try {
    print(inspect.signature(f));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof ValueError || error instanceof TypeError)) {
      throw error;
    }
    print(type_name(error), error);
  }
}
describe(show, { params: "f" });

for (const f of tuple(
  connect,
  plain,
  handler,
  wrapped,
  Base,
  Child,
  getattr(Base, "run"),
  bound_(new Base("n"), "run"),
  getattr(Base, "make"),
  getattr(Base, "helper"),
  new Caller(),
  describe((x: any, y: any = 1) => x, { params: "x, y=", defaults: { y: 1 } }),
  functools.partial(connect, "h", { secure: true }),
  functools.partial(plain, 1, { c: 3 }),
)) {
  show(f);
}
show(5);

const sig = inspect.signature(connect);
for (const p of iter(call_method(sig.parameters, "values"))) {
  print(
    getattr(p, "name"),
    getattr(p, "kind"),
    getattr(getattr(p, "kind"), "description"),
    getattr(p, "default") === getattr(p, "empty"),
    getattr(p, "annotation"),
    repr(p),
    eq(getattr(p, "kind"), getattr(p, "VAR_KEYWORD")),
  );
}
print(
  repr(sig),
  sig.return_annotation,
  list(sig.parameters),
  eq(sig, inspect.signature(connect)),
);
let bound = sig.bind("h", 81, "x", "y", { secure: true, extra: 1 });
print(bound, bound.args, bound.kwargs, getitem(bound.arguments, "port"));
bound = sig.bind("h");
bound.apply_defaults();
print(
  bound.arguments,
  call(connect, ...bound.args, Object.fromEntries(bound.kwargs)),
);
print(sig.bind_partial().arguments);
for (const [args, kwargs] of tuple(
  tuple(tuple(), new Map<string, number>()),
  tuple(tuple(1), new Map([["host", 2]])),
  tuple(tuple(1, 2, 3), new Map<string, number>()),
)) {
  try {
    call_method(
      inspect.signature(handler),
      "bind",
      ...args,
      Object.fromEntries(kwargs),
    );
    call_method(
      inspect.signature(plain),
      "bind",
      ...args,
      Object.fromEntries(kwargs),
    );
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}
const made = new inspect.Signature(
  [
    new inspect.Parameter("a", getattr(inspect.Parameter, "POSITIONAL_ONLY")),
    new inspect.Parameter("k", getattr(inspect.Parameter, "KEYWORD_ONLY"), {
      default: 3,
      annotation: int,
    }),
  ],
  { return_annotation: str },
);
print(
  made,
  made.replace({ return_annotation: getattr(inspect.Signature, "empty") }),
  made.format({ max_width: 10 }),
);
try {
  new inspect.Parameter(
    "not valid",
    getattr(inspect.Parameter, "KEYWORD_ONLY"),
  );
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}

print(
  inspect.getdoc(connect),
  inspect.getdoc(Base),
  inspect.getdoc(bound_(new Child("c"), "run")),
  inspect.getdoc(plain),
  { sep: "|" },
);
print(repr(inspect.cleandoc("  one\n    two\n\n      three\n")));
print(
  getattr(inspect.unwrap(wrapped), "__name__"),
  getattr(wrapped, "__name__"),
  getattr(wrapped, "__wrapped__") === inspect.unwrap(wrapped),
);
print(eq(inspect.getmro(Child), tuple(Child, Base, object)));
const things = new Map<string, any>([
  ["connect", connect],
  ["handler", handler],
  ["numbers", numbers],
  ["ticks", ticks],
  ["Base", Base],
  ["method", bound_(new Base("m"), "run")],
  ["work", bound_(new Base("m"), "work")],
  ["lambda", describe(() => 0, { params: "" })],
  ["Base.work", getattr(Base, "work")],
  ["inspect", library_module(inspect, "inspect", [])],
  ["5", 5],
]);
const tests = tuple(
  "isfunction",
  "ismethod",
  "isclass",
  "ismodule",
  "isroutine",
  "iscoroutinefunction",
  "isgeneratorfunction",
  "isasyncgenfunction",
  "isabstract",
);
for (const item of iter(dict_items(things))) {
  const [name, thing] = unpack(item, 2);
  const name2 = name;
  const items2: string[] = [];
  for (const test of tests) {
    if (
      truth(call(getattr(library_module(inspect, "inspect", []), test), thing))
    ) {
      items2.push(test);
    }
  }
  print(name2, items2);
}
print(
  inspect
    .getmembers(new Caller(), inspect.ismethod)
    .filter(([name, _]) => !name.startsWith("_"))
    .map(([name, _]) => name),
  inspect
    .getmembers(new Child("x"), inspect.iscoroutinefunction)
    .map(([name, _]) => name),
);
print(
  inspect
    .getmembers(new Base("n"))
    .filter(([name, value]) => !name.startsWith("_"))
    .map(([name, value]) => name),
);
print(
  inspect.getattr_static(new Base("n"), "name"),
  inspect.getattr_static(Base, "limit"),
  inspect.getattr_static(Base, "none", null),
);
const spec = inspect.getfullargspec(connect);
print(
  getattr(spec, "args"),
  getattr(spec, "varargs"),
  getattr(spec, "varkw"),
  getattr(spec, "defaults"),
  getattr(spec, "kwonlyargs"),
  getattr(spec, "kwonlydefaults"),
);
print(
  getattr(connect, "__defaults__"),
  getattr(connect, "__kwdefaults__"),
  getattr(plain, "__defaults__"),
  getattr(numbers, "__defaults__"),
);
print(
  getattr(connect, "__annotations__"),
  getattr(Base, "__annotations__"),
  inspect.get_annotations(handler),
);

async function main(): Promise<void> {
  const coro = coroutine(handler, 1);
  print(
    inspect.iscoroutine(coro),
    inspect.isawaitable(coro),
    inspect.isawaitable(5),
    inspect.isasyncgen(ticks()),
    inspect.isgenerator(numbers()),
  );
  await coro.promise();
  const future = asyncio.get_running_loop().create_future();
  print(inspect.isawaitable(future), inspect.iscoroutine(future));
  const results = Array.from(tuple(connect, handler), (f) => call(f, 1));
  for (const result of results) {
    print(inspect.isawaitable(result) ? await awaitable(result) : result);
  }
}
describe(main, { params: "" });

await asyncio.run(main);
