import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import {
  BaseException, BaseExceptionGroup, caught, Exception, KeyError, RecursionError, TimeoutError, ValueError,
} from "../../../../src/runtime/core/exceptions/index.ts";
import { str } from "../../../../src/runtime/builtins/repr/index.ts";
import type { Py } from "../../../../src/runtime/core/value.ts";
import { enter_async } from "../support.ts";
import { Deadlock, VirtualLoop } from "./VirtualLoop.ts";

export type Op = [name: string, ...args: Py[]];
export type Program = Op[][];

function show(error: Py): string {
  if (error instanceof BaseExceptionGroup) return `${error.constructor.name}[${error.exceptions.map(show).join(", ")}]`;
  return `${error.constructor.name}(${error.args.map((x: Py) => str(x)).join(", ").split(" <")[0]})`;
}

class Failure extends Exception {}

const { CancelledError } = asyncio;
const KINDS: Record<string, Py> = { CancelledError, Exception, BaseException, TimeoutError };
const RAISED: Record<string, Py> = { ValueError, KeyError, CancelledError };

/** Runs a program of program.py on the runtime. */
export class Machine {
  readonly program: Program;
  trace: string[] = [];
  readonly tasks = new Map<number, asyncio.Task>();
  readonly queues = [new asyncio.Queue(), new asyncio.Queue(1)];
  readonly event = new asyncio.Event();
  readonly lock = new asyncio.Lock();
  readonly semaphore = new asyncio.Semaphore(2);
  readonly condition = new asyncio.Condition();
  readonly barrier = new asyncio.Barrier(2);
  futures: asyncio.Future[] = [];

  constructor(program: Program) {
    this.program = program;
  }

  log(...parts: Py[]): void {
    this.trace.push(parts.map((x) => str(x)).join(" "));
  }

  async body(n: number): Promise<number> {
    if (n === 0) {
      const loop = asyncio.get_running_loop();
      this.futures = [0, 1, 2].map(() => loop.create_future());
      loop.set_exception_handler((_loop: Py, context: Map<string, Py>) => this.report(context));
    }
    this.log("begin", n);
    try {
      await this.run(n, this.program[n]!);
    } catch (thrown) {
      const error = caught(thrown);
      this.log("fails", n, show(error));
      throw error;
    }
    this.log("end", n);
    return n;
  }

  report(context: Map<string, Py>): void {
    const message: string = context.get("message");
    if (message.includes("never retrieved") || message.includes("destroyed")) return;
    this.log("handler", message.split(" in ")[0], show(context.get("exception")));
  }

  async run(n: number, ops: Op[]): Promise<void> {
    for (const [name, ...args] of ops) {
      try {
        await OPS[name]!.call(this, n, ...args);
      } catch (thrown) {
        const error = caught(thrown);
        if (n > 0 || error instanceof RecursionError) throw error;
        this.log("goes on", show(error));
      }
    }
  }

  awaitable([kind, i]: [string, number]): Py {
    if (kind === "call") return () => this.body(i);
    return this.tasks.get(i) ?? (() => this.body_of_none());
  }

  async body_of_none(): Promise<null> {
    this.log("nothing");
    return null;
  }

  known(numbers: number[]): asyncio.Task[] {
    const me = asyncio.current_task();
    return numbers.map((i) => this.tasks.get(i)).filter((task) => task !== undefined && task !== me) as asyncio.Task[];
  }

  async holding(lock: { acquire(): Promise<Py>; release(): void }, f: () => Promise<void>): Promise<void> {
    await lock.acquire();
    try {
      await f();
    } finally {
      lock.release();
    }
  }

  async execute(): Promise<string[]> {
    const { trace } = this;
    try {
      trace.push(`returns ${await asyncio.run(() => this.body(0), { loop_factory: () => new VirtualLoop() })}`);
    } catch (error) {
      trace.push(error instanceof Deadlock ? "deadlock" : `raises ${show(caught(error))}`);
    }
    this.trace = [];
    return trace;
  }
}

const OPS: Record<string, (this: Machine, n: number, ...args: Py[]) => Promise<unknown>> = {
  async log(_n, label) {
    this.log("log", label);
  },
  async sleep0() {
    await asyncio.sleep(0);
  },
  async sleep(_n, delay) {
    await asyncio.sleep(delay, "slept");
  },
  async spawn(_n, i) {
    if (!this.tasks.has(i)) this.tasks.set(i, asyncio.create_task(() => this.body(i), { name: `t${i}` }));
  },
  async cancel(_n, i, message) {
    const task = this.tasks.get(i);
    if (task !== undefined) this.log("cancel", i, Number(message === null ? task.cancel() : task.cancel(message)));
  },
  async await_task(_n, i) {
    const task = this.tasks.get(i);
    if (task !== undefined && task !== asyncio.current_task()) this.log("result", await task.promise());
  },
  async await_call(_n, i) {
    this.log("result", await this.body(i));
  },
  async state(_n, i) {
    const t = this.tasks.get(i);
    if (t !== undefined) this.log("state", i, Number(t.done()), Number(t.cancelled()), t.cancelling());
  },
  async put(_n, q, v) {
    await this.queues[q]!.put(v);
    this.log("put", v, this.queues[q]!.qsize());
  },
  async get(_n, q) {
    this.log("got", await this.queues[q]!.get());
  },
  async put_nowait(_n, q, v) {
    try {
      this.queues[q]!.put_nowait(v);
    } catch (error) {
      this.log(show(error));
    }
  },
  async get_nowait(_n, q) {
    try {
      this.log("got", this.queues[q]!.get_nowait());
    } catch (error) {
      this.log(show(error));
    }
  },
  async task_done(_n, q) {
    try {
      this.queues[q]!.task_done();
    } catch (error) {
      this.log(show(error));
    }
  },
  async join(_n, q) {
    await this.queues[q]!.join();
    this.log("joined", q);
  },
  async shutdown(_n, q, immediate) {
    this.queues[q]!.shutdown(immediate);
  },
  async event_set() {
    this.event.set();
  },
  async event_clear() {
    this.event.clear();
  },
  async event_wait() {
    await this.event.wait();
    this.log("event", Number(this.event.is_set()));
  },
  async future_await(_n, i) {
    this.log("future", await this.futures[i]!.promise());
  },
  async future_result(_n, i, v) {
    if (!this.futures[i]!.done()) this.futures[i]!.set_result(v);
  },
  async future_exception(_n, i) {
    if (!this.futures[i]!.done()) this.futures[i]!.set_exception(new ValueError("future"));
  },
  async future_cancel(_n, i) {
    this.log("future_cancel", Number(this.futures[i]!.cancel("why")));
  },
  async call_soon(_n, label) {
    asyncio.get_running_loop().call_soon(this.log.bind(this), "soon", label);
  },
  async call_later(_n, delay, label) {
    asyncio.get_running_loop().call_later(delay, this.log.bind(this), "later", label);
  },
  async call_soon_fails() {
    asyncio.get_running_loop().call_soon(() => {
      throw new Failure("callback");
    });
  },
  async on_done(_n, i, label) {
    this.tasks.get(i)?.add_done_callback((t: asyncio.Task) => this.log("done", i, label, Number(t.cancelled())));
  },
  async uncancel() {
    this.log("uncancel", asyncio.current_task()!.uncancel());
  },
  async raise(_n, kind) {
    throw new RAISED[kind]("raised");
  },
  async notify(_n, count) {
    await this.holding(this.condition, async () => this.condition.notify(count));
  },
  async notify_all() {
    await this.holding(this.condition, async () => this.condition.notify_all());
  },
  async condition_wait(n) {
    await this.holding(this.condition, async () => {
      await this.condition.wait();
      this.log("notified", n);
    });
  },
  async condition(n, ops) {
    await this.holding(this.condition, () => this.run(n, ops));
  },
  async barrier() {
    this.log("barrier", await this.barrier.wait());
  },
  async shield(_n, item) {
    this.log("shielded", await asyncio.shield(this.awaitable(item)).promise());
  },
  async wait_for(_n, item, timeout) {
    this.log("waited", await asyncio.wait_for(this.awaitable(item), timeout));
  },
  async gather(_n, items, return_exceptions) {
    const results: Py[] = await asyncio.gather(...items.map((item: Py) => this.awaitable(item)), { return_exceptions });
    this.log("gathered", ...results.map((r) => (r instanceof BaseException ? show(r) : r)));
  },
  async gather_cancel(_n, items) {
    const future = asyncio.gather_future(...items.map((item: Py) => this.awaitable(item)));
    await asyncio.sleep(0);
    this.log("gather_cancel", Number(future.cancel("gone")));
    this.log("gathered", ...(await future.promise()));
  },
  async wait(_n, numbers, return_when, timeout) {
    const tasks = this.known(numbers);
    if (tasks.length === 0) return;
    const [done, pending] = await asyncio.wait(tasks, { return_when, timeout });
    this.log("wait", done.size, pending.size);
  },
  async as_completed(_n, numbers, timeout) {
    for (const next of asyncio.as_completed(this.known(numbers).filter((t) => !t.done()), { timeout })) this.log("next", await next.promise());
  },
  async try(n, ops, kind, handler) {
    try {
      await this.run(n, ops);
    } catch (thrown) {
      const error = caught(thrown);
      if (!(error instanceof KINDS[kind])) throw error;
      this.log("caught", show(error));
      await this.run(n, handler);
    }
  },
  async finally(n, ops, last) {
    try {
      await this.run(n, ops);
    } finally {
      this.log("finally", n);
      await this.run(n, last);
    }
  },
  async lock(n, ops) {
    await this.holding(this.lock, () => this.run(n, ops));
  },
  async semaphore(n, ops) {
    await this.holding(this.semaphore, () => this.run(n, ops));
  },
  async timeout(n, delay, ops) {
    const scope = await enter_async(asyncio.timeout(delay));
    try {
      await this.run(n, ops);
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
    this.log("in time", Number(scope.value.expired()));
  },
  async group(n, bodies, ops) {
    const scope = await enter_async(new asyncio.TaskGroup());
    try {
      for (const i of bodies) scope.value.create_task(() => this.body(i));
      await this.run(n, ops);
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
    this.log("group over");
  },
};
