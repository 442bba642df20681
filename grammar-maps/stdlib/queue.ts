/** queue: the queues of threads. `get`, `put` and `join` block their thread, so their callers become async. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const construct = "(maxsize: small = 0) -> None";
const blocking = { blocking: "always" } as const;

const Queue = cls("Queue", construct, {
  maxsize: attribute("small"),
  qsize: fn("() -> natural"),
  empty: fn("() -> bool"),
  full: fn("() -> bool"),
  put: fn("(item: T, block: bool = True, timeout: float | None = None) -> None", { ...blocking, unwaited: "put_now" }),
  put_nowait: fn("(item: T) -> None"),
  get: fn("(block: bool = True, timeout: float | None = None) -> T", { ...blocking, unwaited: "get_now" }),
  get_nowait: fn("() -> T"),
  task_done: fn("() -> None"),
  join: fn("() -> None", blocking),
  shutdown: fn("(immediate: bool = False) -> None"),
}, { parameters: ["T"] });

const SimpleQueue = cls("SimpleQueue", "() -> None", {
  qsize: fn("() -> natural"),
  empty: fn("() -> bool"),
  put: fn("(item: T, block: bool = True, timeout: float | None = None) -> None"),
  put_nowait: fn("(item: T) -> None"),
  get: fn("(block: bool = True, timeout: float | None = None) -> T", { ...blocking, unwaited: "get_now" }),
  get_nowait: fn("() -> T"),
}, { parameters: ["T"] });

export const queue = pyModule("queue", {
  Queue,
  LifoQueue: cls("LifoQueue", construct, {}, { parameters: ["T"], bases: ["Queue[T]"] }),
  PriorityQueue: cls("PriorityQueue", construct, {}, { parameters: ["T"], bases: ["Queue[T]"] }),
  SimpleQueue,
  Empty: exception("Empty", "Exception"),
  Full: exception("Full", "Exception"),
  ShutDown: exception("ShutDown", "Exception"),
});
