/** Pools of processes: results, classes and exceptions that cross, what can't, and the loop waiting for them. */

import {
  abs,
  add as add_,
  asFloat,
  blocking,
  bound,
  bytearray,
  Bytes,
  bytes_of,
  call,
  call_method,
  caught,
  class_attributes,
  complex,
  contains,
  describe as describe_,
  Dict,
  dict,
  enter_blocking,
  eq,
  Exception,
  float_function,
  frozenset,
  getattr,
  getitem,
  handled_again,
  handling,
  is_main,
  KeyError,
  list,
  map,
  mul,
  pow,
  print,
  PySet,
  type Range,
  range,
  repr,
  RuntimeError,
  sorted,
  str,
  SystemExit,
  to_float,
  tuple,
  type,
  type_name,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import {
  Counter,
  defaultdict,
  deque,
  namedtuple,
  OrderedDict,
} from "py2ts-runtime/collections";
import * as futures_ from "py2ts-runtime/concurrent/futures";
import {
  BrokenProcessPool,
  ProcessPoolExecutor,
} from "py2ts-runtime/concurrent/futures";
import { dataclass } from "py2ts-runtime/dataclasses";
import { date, datetime, timedelta, timezone } from "py2ts-runtime/datetime";
import { Decimal } from "py2ts-runtime/decimal";
import { Enum, enum_class } from "py2ts-runtime/enum";
import { Fraction } from "py2ts-runtime/fractions";
import { partial } from "py2ts-runtime/functools";
import * as math from "py2ts-runtime/math";
import { process_module } from "py2ts-runtime/multiprocessing";
import * as os from "py2ts-runtime/os";

process_module(import.meta.url, "__main__", {
  Colour: () => Colour,
  Job: () => Job,
  Account: () => Account,
  Rejected: () => Rejected,
  Pair: () => Pair,
  square: () => square,
  add: () => add,
  describe: () => describe,
  same: () => same,
  grow: () => grow,
  fail: () => fail,
  prepare: () => prepare,
  prepared: () => prepared,
  die: () => die,
  shared_twice: () => shared_twice,
  crossing: () => crossing,
  failing: () => failing,
  plainly: () => blocking(plainly),
  main: () => main,
});

print("the module is loaded once, as far as anyone can see");

class Colour extends Enum {
  static readonly RED = new Colour(1);
  static readonly BLUE = new Colour("blue");
  static {
    enum_class(this);
  }
}

class Job {
  name: string;
  size: number;
  tags: string[];
  constructor(name: string, size: number = 0, tags: string[] = []) {
    this.name = name;
    this.size = size;
    this.tags = tags;
  }
}
dataclass(Job, "name, size=, tags=");

class Account {
  owner: string;
  history: number[];
  static limit = 100;
  declare limit: number;

  constructor(owner: string) {
    this.owner = owner;
    this.history = [];
  }

  deposit(amount: number): Account {
    this.history.push(amount);
    return this;
  }

  static fee(amount: number): number {
    return Math.floor(amount / 10);
  }

  static named(name: string): string {
    return new this(name).owner;
  }

  __repr__(): string {
    return `Account(${repr(this.owner)}, ${str(this.history)})`;
  }
}
class_attributes(Account, "limit");

class Rejected extends Exception {
  code: number;
  constructor(reason: string, code: number) {
    super(reason, code);
    this.code = code;
  }
}

const Pair = namedtuple("Pair", "left right");
const started: any[] = [];

function square(n: number | Range | any[]): any {
  return mul(n, n);
}

function add(
  a: number | any[],
  b: any = 0,
  {
    scale = 1,
  }: {
    scale?: number;
  } = {},
): any {
  return mul(add_(a, b), scale);
}
describe_(add, { params: "a, b=, *, scale=" });

function describe(value: any): readonly [any, any] {
  return tuple(type_name(value), value);
}

function same(value: any): any {
  return value;
}

function grow(job: Job): Job {
  job.size++;
  job.tags.push("grown");
  return job;
}

function fail(kind: string | string[]): any {
  if (eq(kind, "value")) {
    throw new ValueError("bad value", 3);
  }
  if (eq(kind, "key")) {
    return getitem(new Map<any, any>(), "missing");
  }
  if (eq(kind, "own")) {
    throw new Rejected("too much", 42);
  }
  throw new SystemExit(3);
}

function prepare(label: any): null {
  started.push(label);
  return null;
}

function prepared(): any[] {
  return started;
}

function die(): null {
  os._exit(1);
  return null;
}

function shared_twice(pair: readonly [number[], number[]]): boolean {
  const [first, second] = pair;
  return first === second;
}

async function crossing(pool: ProcessPoolExecutor): Promise<void> {
  const loop = asyncio.get_running_loop();
  print(await loop.run_in_executor(pool, square, 2 ** 40).promise());
  print(
    await asyncio.gather(
      ...map((n) => loop.run_in_executor(pool, square, n), range(6)),
    ),
  );
  print(
    await loop
      .run_in_executor(pool, partial(add, 1, { scale: 10 }), 2)
      .promise(),
  );
  const values: any[] = [
    null,
    true,
    3,
    pow(2, 70),
    asFloat(1),
    1.5,
    asFloat(to_float("inf")),
    add_(2, complex(0, 3)),
    "text",
    new Bytes([0, 255]),
    bytearray(bytes_of("ab")),
    [1, [asFloat(2)]],
    tuple(1, "a"),
    new Dict<any, any>([
      ["a", 1],
      [2, tuple(3)],
    ]),
    new PySet([1, 2]),
    frozenset("a"),
    range(1, 9, 2),
    Colour.BLUE,
    new Job("j", 3, ["t"]),
    new Account("ann").deposit(5),
    call(Pair, 1, asFloat(2)),
    new Counter("aab"),
    new OrderedDict({ a: 1 }),
    new deque([1, 2], 5),
    new date(2024, 2, 29),
    new datetime(2024, 1, 2, 3, 4, 5, 6, { tzinfo: timezone.utc }),
    new timedelta({ days: 1, seconds: 5 }),
    new Decimal("1.10"),
    new Fraction(1, 3),
    new ValueError("v", 1),
  ];
  let back: any;
  for (const value of values) {
    const [name_value, back_value] = await loop
      .run_in_executor(pool, describe, value)
      .promise();
    const name = name_value;
    back = back_value;
    print(name, repr(back), type(back) === type(value), eq(back, value));
  }
  const counts = new defaultdict(list, new Map<string, any[]>([["a", [1]]]));
  back = await loop.run_in_executor(pool, same, counts).promise();
  call_method(getitem(back, "b"), "append", 2);
  print(dict(back));
  print(
    (await loop.run_in_executor(pool, same, Colour.RED).promise()) ===
      Colour.RED,
  );
  const job = new Job("mine");
  const grown = await loop.run_in_executor(pool, grow, job).promise();
  print(job, grown, grown === job);
  const shared = [1];
  print(
    await loop
      .run_in_executor(pool, shared_twice, tuple(shared, shared))
      .promise(),
  );
  print(
    (await loop.run_in_executor(pool, same, square).promise()) === square,
    (await loop.run_in_executor(pool, same, Account).promise()) === Account,
  );
  print(
    await loop
      .run_in_executor(pool, bound(new Account("bob"), "deposit"), 7)
      .promise(),
    await loop.run_in_executor(pool, getattr(Account, "fee"), 50).promise(),
    await loop
      .run_in_executor(pool, getattr(Account, "named"), "eve")
      .promise(),
  );
  const recursive: any[] = [1];
  recursive.push(recursive);
  back = await loop.run_in_executor(pool, same, recursive).promise();
  print(back, getitem(back, 1) === back);
  print(
    (await loop.run_in_executor(pool, os.getpid).promise()) !== os.getpid(),
  );
}

async function failing(pool: ProcessPoolExecutor): Promise<void> {
  const loop = asyncio.get_running_loop();
  for (const kind of tuple("value", "key", "own")) {
    try {
      await loop.run_in_executor(pool, fail, kind).promise();
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof Exception)) {
        throw error;
      }
      const before = handling(error);
      try {
        print(
          type_name(error),
          error,
          getattr(error, "args"),
          getattr(error, "code", null),
        );
      } finally {
        handled_again(before);
      }
    }
  }
  const results = await asyncio.gather(
    ...map(
      (kind) => loop.run_in_executor(pool, fail, kind),
      tuple("value", "own"),
    ),
    { return_exceptions: true },
  );
  print(results);
  try {
    await loop.run_in_executor(pool, () => 1).promise();
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof Exception)) {
      throw error;
    }
    const value2 = type_name(error);
    const value3 = tuple("AttributeError", "PicklingError");
    print("a lambda can't be sent:", contains(value3, value2));
  }
  print(await asyncio.wait_for(loop.run_in_executor(pool, square, 3), 30));
}

async function plainly(): Promise<void> {
  let pool!: ProcessPoolExecutor;
  const scope = await enter_blocking(new ProcessPoolExecutor(2));
  try {
    pool = scope.value;
    print(
      list(await pool.map(square, range(5)).all()),
      list(await pool.map(add, [1, 2], [10, 20]).all()),
      list(await pool.map(square, range(7), { chunksize: 3 }).all()),
    );
    print(
      list(await pool.map(float_function(math.sqrt), [4, 9]).all()),
      list(await pool.map(abs, [-1, 2.5]).all()),
      await pool.submit(pow, 2, 10).result(),
      await pool.submit(add, 1, { b: 2, scale: 3 }).result(),
    );
    const futures = Array.from(range(4), (n) => pool.submit(square, n));
    const items: any[] = [];
    for (const future of await futures_.as_completed(futures).all()) {
      items.push(await future.result());
    }
    print(sorted(items));
    const [done, not_done] = unpack(
      await futures_.wait([pool.submit(square, 9)]),
      2,
    );
    const items2: any[] = [];
    for (const future of done) {
      items2.push(await future.result());
    }
    print(items2, not_done);
    const future = pool.submit(fail, "value");
    print(
      repr(await future.exception(30)),
      future.done(),
      future.running(),
      future.cancelled(),
    );
    try {
      for await (const result of pool.map(fail, ["key"])) {
        print(result);
      }
    } catch (error) {
      if (!(error instanceof KeyError)) {
        throw error;
      }
      print("KeyError", error);
    }
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
  try {
    pool.submit(square, 1);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    print(error);
  }
  const scope2 = await enter_blocking(
    new ProcessPoolExecutor(1, undefined, prepare, tuple("ready")),
  );
  try {
    pool = scope2.value;
    print(await pool.submit(prepared).result(), started);
  } catch (error2) {
    await scope2.failed(error2);
  } finally {
    await scope2.exit();
  }
  for (const wrong of tuple(
    () => new ProcessPoolExecutor(0),
    blocking(async () => pool.map(square, [1], { chunksize: 0 })),
  )) {
    try {
      await wrong();
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
  const scope3 = await enter_blocking(new ProcessPoolExecutor(1));
  try {
    const broken = scope3.value;
    try {
      await broken.submit(die).result();
    } catch (error) {
      if (!(error instanceof BrokenProcessPool)) {
        throw error;
      }
      print(type_name(error), error);
    }
    try {
      broken.submit(square, 1);
    } catch (error) {
      if (!(error instanceof BrokenProcessPool)) {
        throw error;
      }
      print(type_name(error));
    }
  } catch (error2) {
    await scope3.failed(error2);
  } finally {
    await scope3.exit();
  }
}

async function main(): Promise<void> {
  const scope = await enter_blocking(new ProcessPoolExecutor(2));
  try {
    const pool = scope.value;
    await crossing(pool);
    await failing(pool);
  } catch (error2) {
    await scope.failed(error2);
  } finally {
    await scope.exit();
  }
}

if (is_main(import.meta.url)) {
  await asyncio.run(main);
  await plainly();
}
