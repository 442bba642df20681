import { EventLoop, Task } from "../../../../src/runtime/asyncio/index.ts";
import { Exception } from "../../../../src/runtime/core/exceptions/index.ts";
import type { Py } from "../../../../src/runtime/core/value.ts";
import type { HostTimer } from "../../../../src/runtime/platform/index.ts";

const MAX_RESCUES = 40;

export class Deadlock extends Exception {}

/** The loop of program.py: a clock that jumps, and a rescue where nothing can happen any more. */
export class VirtualLoop extends EventLoop {
  now = 1000;
  #rescues = 0;
  readonly made: Task[] = [];

  constructor() {
    super();
    this.set_task_factory((loop: EventLoop, coro: Py, options: object = {}) => {
      const task = new Task(coro, { ...options, loop });
      this.made.push(task);
      return task;
    });
  }

  override time(): number {
    return this.now;
  }


  protected override _set_alarm(delay: number, wake: () => void): HostTimer {
    if (delay === Infinity) {
      if (++this.#rescues > MAX_RESCUES) throw new Deadlock();
      this.call_soon(() => this.#rescue());
    } else this.now += delay;
    queueMicrotask(wake);
    return { cancel() {} };
  }

  #rescue(): void {
    this.made.find((task) => !task.done())?.cancel("rescue");
  }
}
