/**
 * threading: a thread is a task of the loop. What can block in it gives a promise, so its callers become async; `with lock` has a
 * light form that awaits the lock.
 */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const blocking = { blocking: "always" } as const;
const acquires = { blocking: "always", unwaited: "acquire_now" } as const;
const light = { enter: "await {self}.acquire()", exit: "{self}.release()", now: "{self}.acquire_now()" };

const Thread = cls("Thread", "(group: None = None, target: Callable[..., object] | None = None, name: str | None = None, args: Iterable[object] = (), kwargs: dict[str, object] | None = None, *, daemon: bool | None = None) -> None", {
  start: fn("() -> None", { blocking: "possible", runtime: "start_later", coloured: "start" }),
  run: fn("() -> None"),
  join: fn("(timeout: float | None = None) -> None", blocking),
  is_alive: fn("() -> bool"),
  name: attribute("str", { settable: true }),
  daemon: attribute("bool", { settable: true }),
  ident: attribute("small | None"),
  native_id: attribute("small | None"),
}, { keywords: "object", note: "threads take turns on the one thread of JavaScript: they switch where one blocks, not while one computes" });

const acquiring = {
  __enter__: fn("() -> bool", acquires),
  acquire: fn("(blocking: bool = True, timeout: float = -1) -> bool", acquires),
  release: fn("() -> None"),
};
const Lock = cls("Lock", "() -> None", { ...acquiring, locked: fn("() -> bool") }, { light });
const RLock = cls("RLock", "() -> None", acquiring, { light });

const Condition = cls("Condition", "(lock: Lock | RLock | None = None) -> None", {
  ...acquiring,
  wait: fn("(timeout: float | None = None) -> bool", blocking),
  wait_for: fn("(predicate: Callable[[], T], timeout: float | None = None) -> T", blocking),
  notify: fn("(n: small = 1) -> None"),
  notify_all: fn("() -> None"),
}, { light });

const semaphore = {
  __enter__: fn("() -> bool", acquires),
  acquire: fn("(blocking: bool = True, timeout: float | None = None) -> bool", acquires),
  release: fn("(n: small = 1) -> None"),
};

const Event = cls("Event", "() -> None", {
  is_set: fn("() -> bool"),
  set: fn("() -> None"),
  clear: fn("() -> None"),
  wait: fn("(timeout: float | None = None) -> bool", blocking),
});

const Barrier = cls("Barrier", "(parties: small, action: Callable[[], object] | None = None, timeout: float | None = None) -> None", {
  wait: fn("(timeout: float | None = None) -> natural", blocking),
  reset: fn("() -> None"),
  abort: fn("() -> None"),
  parties: attribute("natural"),
  n_waiting: attribute("natural"),
  broken: attribute("bool"),
});

const Timer = cls("Timer", "(interval: float, function: Callable[..., object], args: Iterable[object] | None = None, kwargs: dict[str, object] | None = None) -> None", {
  cancel: fn("() -> None"),
}, { bases: ["Thread"] });

export const threading = pyModule("threading", {
  Thread, Lock, RLock, Condition, Event, Barrier, Timer,
  Semaphore: cls("Semaphore", "(value: small = 1) -> None", semaphore, { light }),
  BoundedSemaphore: cls("BoundedSemaphore", "(value: small = 1) -> None", {}, { bases: ["Semaphore"], light }),
  BrokenBarrierError: exception("BrokenBarrierError", "RuntimeError"),
  local: cls("local", "() -> None"),
  current_thread: fn("() -> Thread"),
  main_thread: fn("() -> Thread"),
  active_count: fn("() -> natural"),
  enumerate: fn("() -> list[Thread]"),
  get_ident: fn("() -> small"),
  get_native_id: fn("() -> small"),
}, {
  missing: [
    "ExceptHookArgs", "TIMEOUT_MAX", "ThreadError", "excepthook", "getprofile", "gettrace", "setprofile", "setprofile_all_threads", "settrace",
    "settrace_all_threads", "stack_size",
  ],
});
