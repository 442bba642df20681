/** Queues. Awaited methods give promises of plain values: `const item = await queue.get();`. */
import { attribute, cls, exception, fn } from "../../../src/maps/define.ts";

const construct = "(maxsize: small = 0) -> None";

export const queues = {
  Queue: cls("Queue", construct, {
    maxsize: attribute("small"),
    qsize: fn("() -> natural"),
    empty: fn("() -> bool"),
    full: fn("() -> bool"),
    put: fn("async (item: T) -> None"),
    put_nowait: fn("(item: T) -> None"),
    get: fn("async () -> T"),
    get_nowait: fn("() -> T"),
    task_done: fn("() -> None"),
    join: fn("async () -> None"),
    shutdown: fn("(immediate: bool = False) -> None"),
  }, { parameters: ["T"] }),
  PriorityQueue: cls("PriorityQueue", construct, {}, { parameters: ["T"], bases: ["Queue[T]"] }),
  LifoQueue: cls("LifoQueue", construct, {}, { parameters: ["T"], bases: ["Queue[T]"] }),
  QueueEmpty: exception("QueueEmpty", "Exception"),
  QueueFull: exception("QueueFull", "Exception"),
  QueueShutDown: exception("QueueShutDown", "Exception"),
};
