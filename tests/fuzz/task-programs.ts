/** Random programs of tasks as Python source: what they do needs no clock, so that each has one order of events. */
import type { Random } from "./random.ts";

const BODIES = 6;
/** Passes of the loop after which the program's tasks are cancelled, those that wait for nothing among them. */
const PASSES = 150;

/** What all programs share: one log for each, and helpers that write to it. */
export const PRELUDE = `import asyncio


class World:
    def __init__(self):
        self.lines = []
        self.tasks = {}
        self.queue = asyncio.Queue(2)
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.condition = asyncio.Condition()
        self.event = asyncio.Event()
        self.barrier = asyncio.Barrier(2)
        self.futures = [asyncio.get_running_loop().create_future() for _ in range(2)]

    def log(self, *parts):
        self.lines.append(" ".join(str(part) for part in parts))

    def spawn(self, n, coroutine):
        self.tasks[n] = asyncio.create_task(coroutine, name=f"t{n}")

    def task(self, n):
        return self.tasks[n] if n in self.tasks else asyncio.create_task(asyncio.sleep(0, "no task"))

    def cancel(self, n, message):
        if n in self.tasks:
            self.log("cancel", n, self.tasks[n].cancel(message))

    def state(self, n):
        if n in self.tasks:
            task = self.tasks[n]
            self.log("state", n, task.done(), task.cancelled(), task.cancelling())


def show(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}[{', '.join(show(each) for each in error.exceptions)}]"
    return f"{type(error).__name__}({', '.join(str(each).split(' <')[0] for each in error.args)})"


def chain(error):
    names = []
    while error is not None and len(names) < 6:
        names.append(show(error))
        error = error.__context__
    return " <- ".join(names)


async def supervise(label, world, main):
    task = asyncio.create_task(main, name="main")
    for turn in range(12):
        for _ in range(${String(PASSES)} if turn == 0 else 10):
            await asyncio.sleep(0)
        pending = [each for each in [task, *world.tasks.values()] if not each.done()]
        if not pending:
            break
        pending[0].cancel(f"rescue {turn}")
    for each in [task, *world.tasks.values()]:
        if each.done() and not each.cancelled():
            world.log(each.get_name(), "ends", chain(each.exception()) if each.exception() else each.result())
        else:
            world.log(each.get_name(), "cancelled" if each.done() else "never ends")
    for line in world.lines:
        print(label, line)
`;

/** One program: its bodies, and the coroutine function that runs them. */
export function taskProgram(label: string, random: Random): string {
  const writer = new Writer(label, random);
  return [writer.program(), `async def run_${label}():`, "    world = World()", `    await supervise("${label}", world, body_${label}_0(world))`, "", ""].join("\n");
}

class Writer {
  readonly #label: string;
  readonly #random: Random;
  #count = 0;

  constructor(label: string, random: Random) {
    this.#label = label;
    this.#random = random;
  }

  program(): string {
    return Array.from({ length: BODIES }, (_, body) => this.#body(body)).join("\n\n");
  }

  #body(body: number): string {
    const spawns = body === 0 ? [1, 2, 3].map((n) => `    world.spawn(${String(n)}, ${this.#call(n)})`) : [];
    return [`async def body_${this.#label}_${String(body)}(world):`, ...spawns, ...indented(this.#statements(body, 0, this.#random.int(4, 8))), `    return ${String(body * 10)}`, ""].join("\n");
  }

  #statements(body: number, depth: number, count: number): string[] {
    return Array.from({ length: count }, () => this.#statement(body, depth)).flat();
  }

  #call(body: number): string {
    return `body_${this.#label}_${String(body)}(world)`;
  }

  #any(): number {
    return this.#random.int(0, BODIES - 1);
  }

  #statement(body: number, depth: number): string[] {
    const r = this.#random;
    const id = `${String(body)}.${String(++this.#count)}`;
    const later = r.int(Math.min(body + 1, BODIES - 1), BODIES - 1);
    // Only of later bodies: tasks that await one another would be cancelled without end.
    const awaitable = (): string => (body === BODIES - 1 ? 'asyncio.sleep(0, "last")' : r.chance(0.6) ? this.#call(r.int(body + 1, BODIES - 1)) : `world.task(${String(r.int(body + 1, BODIES - 1))})`);
    const guarded = (expression: string): string[] => ["try:", `    world.log("${id}", ${expression})`, "except Exception as error:", `    world.log("${id}", "failed", chain(error))`];
    const message = r.chance(0.5) ? "None" : `"m${id}"`;
    const simple: (() => string[])[] = [
      () => [`world.log("${id}")`],
      () => [`world.log("${id}")`, "await asyncio.sleep(0)"],
      () => ["await asyncio.sleep(0)"],
      () => ["await asyncio.sleep(0)", "await asyncio.sleep(0)"],
      () => [`world.cancel(${String(this.#any())}, ${message})`],
      () => [`world.state(${String(this.#any())})`],
      () => guarded(`await ${awaitable()}`),
      () => guarded(`await asyncio.gather(${awaitable()}, ${awaitable()}, return_exceptions=${r.chance(0.5) ? "True" : "False"})`),
      () => guarded(`await asyncio.shield(${awaitable()})`),
      () => guarded(`await asyncio.wait_for(${awaitable()}, ${r.chance(0.3) ? "0" : "None"})`),
      () => guarded("world.queue.get_nowait()"),
      () => guarded(`world.queue.put_nowait("${id}")`),
      () => guarded("await world.queue.get()"),
      () => guarded(`await world.queue.put("${id}")`),
      () => ["world.event.set()"],
      () => ["world.event.clear()"],
      () => guarded("await world.event.wait()"),
      () => guarded("await world.barrier.wait()"),
      () => guarded(`await world.futures[${String(r.int(0, 1))}]`),
      () => guarded(`world.futures[${String(r.int(0, 1))}].set_result("${id}")`),
      () => guarded(`world.futures[${String(r.int(0, 1))}].set_exception(KeyError("${id}"))`),
      () => guarded(`world.futures[${String(r.int(0, 1))}].cancel()`),
      () => [`asyncio.get_running_loop().call_soon(world.log, "soon", "${id}")`],
      () => [`if ${String(later)} in world.tasks:`, `    world.tasks[${String(later)}].add_done_callback(lambda task: world.log("callback", "${id}", task.get_name()))`],
      () => [`world.log("uncancel", asyncio.current_task().uncancel())`],
      () => [`if ${r.chance(0.5) ? "" : "not "}world.event.is_set():`, `    raise ${r.chance(0.6) ? "ValueError" : r.chance(0.5) ? "KeyError" : "asyncio.CancelledError"}("${id}")`],
      () => ["async with world.condition:", `    world.condition.notify${r.chance(0.5) ? "_all" : ""}()`],
      () => ["async with world.condition:", `    world.log("${id}", await world.condition.wait())`],
      () => ["if world.tasks:", `    done, pending = await asyncio.wait([task for n, task in world.tasks.items() if n > ${String(body)}] or [asyncio.create_task(asyncio.sleep(0), name="none")], return_when=asyncio.${r.chance(0.5) ? "FIRST_COMPLETED" : "ALL_COMPLETED"})`, `    world.log("${id}", sorted(task.get_name() for task in done if task.get_name()[0] == "t"), len(pending))`],
    ];
    if (body < BODIES - 1) {
      simple.push(() => [`world.spawn(${String(later)}, ${this.#call(later)})`], () => guarded(`await ${this.#call(later)}`));
    }
    if (depth < 2) {
      const block = (): string[] => indented(this.#statements(body, depth + 1, r.int(1, 3)));
      simple.push(
        () => ["try:", ...block(), `except ${r.pick(["asyncio.CancelledError", "Exception", "BaseException", "ValueError"])} as error:`, `    world.log("${id}", "caught", chain(error))`, ...block(), ...(r.chance(0.3) ? ["    raise"] : [])],
        () => ["try:", ...block(), "finally:", `    world.log("${id}", "finally")`, ...block()],
        () => ["async with world.lock:", ...block()],
        () => ["async with world.semaphore:", ...block()],
        () => ["try:", `    async with asyncio.timeout(${r.chance(0.5) ? "0" : "None"}):`, ...indented(block()), "except TimeoutError as error:", `    world.log("${id}", "timeout", chain(error))`],
      );
      if (body < BODIES - 1) simple.push(() => ["try:", "    async with asyncio.TaskGroup() as group:", `        group.create_task(${this.#call(later)}, name="g${id}")`, ...indented(block()), "except* Exception as group_error:", `    world.log("${id}", "group", show(group_error))`]);
    }
    return r.pick(simple)();
  }
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
