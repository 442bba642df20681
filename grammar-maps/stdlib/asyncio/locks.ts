/**
 * Synchronization. `async with lock` ignores the exception, so its light form is `await lock.acquire(); try { … } finally { lock.release(); }`.
 */
import { attribute, cls, fn } from "../../../src/maps/define.ts";

const light = { enter: "await {self}.acquire()", exit: "{self}.release()" };

const lockable = {
  __aenter__: fn("async () -> None"),
  locked: fn("() -> bool"),
  acquire: fn("async () -> bool"),
  release: fn("() -> None"),
};

export const locks = {
  Lock: cls("Lock", "() -> None", lockable, { light }),
  Event: cls("Event", "() -> None", {
    is_set: fn("() -> bool"),
    set: fn("() -> None"),
    clear: fn("() -> None"),
    wait: fn("async () -> bool"),
  }),
  Condition: cls("Condition", "(lock: Lock | None = None) -> None", {
    ...lockable,
    wait: fn("async () -> bool"),
    wait_for: fn("async (predicate: Callable[[], T]) -> T"),
    notify: fn("(n: small = 1) -> None"),
    notify_all: fn("() -> None"),
  }, { light }),
  Semaphore: cls("Semaphore", "(value: small = 1) -> None", lockable, { light }),
  BoundedSemaphore: cls("BoundedSemaphore", "(value: small = 1) -> None", {}, { bases: ["Semaphore"], light }),
  Barrier: cls("Barrier", "(parties: small) -> None", {
    __aenter__: fn("async () -> natural"),
    wait: fn("async () -> natural"),
    reset: fn("async () -> None"),
    abort: fn("async () -> None"),
    parties: attribute("natural"),
    n_waiting: attribute("natural"),
    broken: attribute("bool"),
  }),
};
