/** Processes, queues, pipes, shared memory and locks. */

import {
  asFloat,
  AssertionError,
  blocking,
  contains,
  describe,
  EOFError,
  eq,
  getattr,
  getitem,
  iadd,
  IndexError,
  is_main,
  len,
  list,
  OSError,
  print,
  range,
  repr,
  RuntimeError,
  setattr,
  setitem,
  slice,
  sorted,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as mp from "py2ts-runtime/multiprocessing";
import {
  Array_,
  type Connection,
  Event,
  Lock,
  Pipe,
  Process,
  process_module,
  Queue,
  type Semaphore,
  type SharedArray,
  type SharedValue,
  Value,
} from "py2ts-runtime/multiprocessing";
import * as queue from "py2ts-runtime/queue";
import * as sys from "py2ts-runtime/sys";
import * as time from "py2ts-runtime/time";

process_module(import.meta.url, "__main__", {
  Fruit: () => Fruit,
  Worker: () => Worker,
  hello: () => hello,
  produce: () => blocking(produce),
  echo: () => blocking(echo),
  count: () => blocking(count),
  wait_for: () => blocking(wait_for),
  leave: () => leave,
  crash: () => crash,
  sleep_long: () => blocking(sleep_long),
  limited: () => blocking(limited),
  processes: () => blocking(processes),
  queues: () => blocking(queues),
  pipes: () => blocking(pipes),
  sharing: () => blocking(sharing),
});

class Fruit {
  name: string;
  constructor(name: string) {
    this.name = name;
  }

  __repr__(): string {
    return `Fruit(${repr(this.name)})`;
  }
}

class Worker extends Process {
  results: Queue<readonly [string, number]>;
  number: number;
  constructor(results: Queue<readonly [string, number]>, number: number) {
    super({ name: `worker ${number}` });
    this.results = results;
    this.number = number;
  }

  override async run(): Promise<void> {
    await this.results.put(tuple(this.name, this.number ** 2));
  }
}

function hello(
  name: string,
  {
    greeting = "hello",
  }: {
    greeting?: string;
  } = {},
): null {
  print(`${greeting}, ${name}, from a process`);
  return null;
}
describe(hello, { params: "name, *, greeting=" });

async function produce(
  results: Queue<Map<string, number | Fruit> | null>,
  count: number,
): Promise<null> {
  for (let i = 0; i < count; i++) {
    await results.put(
      new Map<string, number | Fruit>([
        ["n", i],
        ["fruit", new Fruit(`fruit ${i}`)],
      ]),
    );
  }
  await results.put(null);
  return null;
}
describe(produce, { params: "results, count" });

async function echo(connection: Connection): Promise<null> {
  while (true) {
    const message = await connection.recv();
    if (eq(message, "stop")) {
      break;
    }
    connection.send([message, type_name(message)]);
  }
  connection.close();
  return null;
}
describe(echo, { params: "connection" });

async function count(
  counter: SharedValue,
  numbers: SharedArray,
  lock: Lock,
): Promise<null> {
  for (let _ = 0; _ < 50; _++) {
    await lock.acquire();
    try {
      setattr(counter, "value", iadd(getattr(counter, "value"), 1));
      setitem(numbers, 0, iadd(getitem(numbers, 0), 0.5));
    } finally {
      lock.release();
    }
  }
  const get_lock2 = counter.get_lock();
  await get_lock2.acquire();
  try {
    setattr(counter, "value", iadd(getattr(counter, "value"), 1000));
  } finally {
    get_lock2.release();
  }
  return null;
}
describe(count, { params: "counter, numbers, lock" });

async function wait_for(event: Event, results: Queue<string>): Promise<null> {
  await results.put("waiting");
  await event.wait();
  await results.put("went on");
  return null;
}
describe(wait_for, { params: "event, results" });

function leave(code: number): null {
  sys.exit(code);
  return null;
}
describe(leave, { params: "code" });

function crash(): void {
  throw new RuntimeError("crashed");
}

async function sleep_long(): Promise<null> {
  await time.sleep_async(60);
  return null;
}
describe(sleep_long, { params: "" });

async function limited(
  semaphore: Semaphore,
  results: Queue<string>,
): Promise<null> {
  await semaphore.acquire();
  try {
    await results.put("in");
  } finally {
    semaphore.release();
  }
  return null;
}
describe(limited, { params: "semaphore, results" });

async function processes(): Promise<null> {
  let process = new Process({
    target: hello,
    args: tuple("world"),
    kwargs: new Map([["greeting", "good day"]]),
  });
  print(
    process.is_alive(),
    process.exitcode,
    process.pid,
    process.daemon,
    process.name.startsWith("Process-"),
  );
  process.start();
  await process.join();
  print(process.is_alive(), process.exitcode, process.pid !== null);
  for (const code of tuple(0, 3)) {
    process = new Process({ target: leave, args: tuple(code) });
    process.start();
    await process.join();
    print("exit code", process.exitcode);
  }
  process = new Process({ target: blocking(sleep_long), daemon: true });
  process.start();
  const is_alive2 = process.is_alive();
  const daemon2 = process.daemon;
  const active_children2 = mp.active_children();
  print(is_alive2, daemon2, contains(active_children2, process));
  process.terminate();
  await process.join(30);
  print(process.exitcode);
  process = new Process({ target: blocking(sleep_long) });
  process.start();
  await process.join(0.01);
  print(process.is_alive());
  process.kill();
  await process.join();
  print(process.exitcode);
  process.close();
  try {
    process.is_alive();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  try {
    await new Process({ target: hello }).join();
  } catch (error) {
    if (!(error instanceof AssertionError)) {
      throw error;
    }
    print(error);
  }
  const results = new Queue();
  const workers = Array.from(range(2), (n) => new Worker(results, n));
  for (const worker of workers) {
    worker.start();
  }
  for (const worker of workers) {
    await worker.join();
  }
  const items: (readonly [string, number])[] = [];
  for (const _ of workers) {
    items.push(await results.get());
  }
  print(sorted(items));
  print(
    mp.current_process().name,
    mp.parent_process(),
    mp.cpu_count() >= 1,
    mp.get_start_method(),
    mp.active_children(),
  );
  return null;
}
describe(processes, { params: "" });

async function queues(): Promise<null> {
  const results = new Queue();
  const process = new Process({
    target: blocking(produce),
    args: tuple(results, 3),
  });
  process.start();
  let item!: Map<string, number | Fruit> | null;
  while ((item = await results.get()) !== null) {
    print(item);
  }
  await process.join();
  print(results.empty(), results.qsize());
  try {
    await results.get(undefined, 0.01);
  } catch (error2) {
    if (!(error2 instanceof queue.Empty)) {
      throw error2;
    }
    print("empty");
  }
  try {
    await results.get_nowait();
  } catch (error2) {
    if (!(error2 instanceof queue.Empty)) {
      throw error2;
    }
    print("still empty");
  }
  const small = new Queue(1);
  await small.put("one");
  await time.sleep_async(0.05);
  try {
    await small.put("two", false);
  } catch (error2) {
    if (!(error2 instanceof queue.Full)) {
      throw error2;
    }
    print("full", small.full());
  }
  print(await small.get());
  const simple = new mp.SimpleQueue();
  simple.put([1, 2]);
  print(await simple.get(), simple.empty());
  return null;
}
describe(queues, { params: "" });

async function pipes(): Promise<null> {
  const [here, there] = Pipe();
  const process = new Process({ target: blocking(echo), args: tuple(there) });
  process.start();
  for (const message of tuple(1, "two", [asFloat(3)], new Fruit("four"))) {
    here.send(message);
    print(await here.recv());
  }
  print(await here.poll(), await here.poll(0.01));
  here.send("stop");
  await process.join();
  here.close();
  print(here.closed);
  try {
    here.send(1);
  } catch (error) {
    if (!(error instanceof OSError)) {
      throw error;
    }
    print(error);
  }
  const [reader, writer] = Pipe(false);
  writer.send("one way");
  print(await reader.recv(), reader.readable, reader.writable);
  writer.close();
  try {
    await reader.recv();
  } catch (error2) {
    if (!(error2 instanceof EOFError)) {
      throw error2;
    }
    print("nothing more");
  }
  return null;
}
describe(pipes, { params: "" });

async function sharing(): Promise<null> {
  const counter = Value("i", 0);
  const numbers = Array_("d", [asFloat(0), 1.5]);
  const lock = new Lock();
  let running = Array.from(
    range(2),
    (_) =>
      new Process({
        target: blocking(count),
        args: tuple(counter, numbers, lock),
      }),
  );
  let process!: Process;
  for (process of running) {
    process.start();
  }
  for (process of running) {
    await process.join();
  }
  print(
    counter.value,
    getitem(numbers, 0),
    getitem(numbers, 1),
    len(numbers),
    list(numbers),
    getitem(numbers, slice(null, null)),
  );
  const flags = Array_("i", 3);
  setitem(flags, 1, 7);
  print(
    getitem(flags, slice(null, null)),
    getitem(flags, -1),
    Value("d", 2).value,
    Value("l", 2 ** 40).value,
  );
  try {
    getitem(flags, 5);
  } catch (error) {
    if (!(error instanceof IndexError)) {
      throw error;
    }
    print(error);
  }
  const event = new Event();
  const results = new Queue();
  process = new Process({
    target: blocking(wait_for),
    args: tuple(event, results),
  });
  process.start();
  print(await results.get(), event.is_set());
  event.set();
  print(await results.get(), event.is_set(), await event.wait(1));
  await process.join();
  print(
    await lock.acquire(),
    await lock.acquire(false),
    await lock.acquire(undefined, 0.01),
  );
  lock.release();
  try {
    lock.release();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  const recursive = new mp.RLock();
  await recursive.acquire();
  try {
    await recursive.acquire();
    try {
      print("twice");
    } finally {
      recursive.release();
    }
  } finally {
    recursive.release();
  }
  const semaphore = new mp.Semaphore(2);
  running = Array.from(
    range(2),
    (_) =>
      new Process({
        target: blocking(limited),
        args: tuple(semaphore, results),
      }),
  );
  for (process of running) {
    process.start();
  }
  for (process of running) {
    await process.join();
  }
  const items: string[] = [];
  for (const _ of running) {
    items.push(await results.get());
  }
  print(items, semaphore.get_value());
  const bounded = new mp.BoundedSemaphore(1);
  try {
    bounded.release();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  return null;
}
describe(sharing, { params: "" });

if (is_main(import.meta.url)) {
  mp.freeze_support();
  for (const example of tuple(
    blocking(processes),
    blocking(queues),
    blocking(pipes),
    blocking(sharing),
  )) {
    print(getattr(example, "__name__"));
    await example();
  }
}
