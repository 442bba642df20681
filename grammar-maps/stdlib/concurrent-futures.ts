/** concurrent.futures: pools of threads; a thread is a task of the loop, so waiting for a result makes the caller async. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";
import { exceptions } from "../builtins/exceptions.ts";

const blocking = { blocking: "always" } as const;

const Future = cls("Future", "() -> None", {
  result: fn("(timeout: float | None = None) -> T", blocking),
  exception: fn("(timeout: float | None = None) -> BaseException | None", blocking),
  cancel: fn("() -> bool"),
  cancelled: fn("() -> bool"),
  running: fn("() -> bool"),
  done: fn("() -> bool"),
  add_done_callback: fn("(fn: Callable[[Future[T]], object]) -> None"),
  set_running_or_notify_cancel: fn("() -> bool"),
  set_result: fn("(result: T) -> None"),
  set_exception: fn("(exception: BaseException) -> None"),
}, { parameters: ["T"] });

const Executor = cls("Executor", "() -> None", {
  submit: fn("(fn: Callable[..., T], /, *args: object, **kwargs: object) -> Future[T]"),
  map: fn("(fn: Callable[..., T], *iterables: Iterable[object], timeout: float | None = None, chunksize: int = 1) -> ResultIterator[T]", { blocking: "iterated" }),
  shutdown: fn("(wait: bool = True, *, cancel_futures: bool = False) -> None", blocking),
  __enter__: fn("() -> Self"),
  __exit__: fn("(exc_type: object, exc_val: object, exc_tb: object, /) -> None", blocking),
});

const ThreadPoolExecutor = cls("ThreadPoolExecutor", "(max_workers: int | None = None, thread_name_prefix: str = '', initializer: Callable[..., object] | None = None, initargs: Iterable[object] = ()) -> None", {}, {
  bases: ["Executor"], note: "threads take turns on the one thread of JavaScript",
});

const ProcessPoolExecutor = cls("ProcessPoolExecutor", "(max_workers: int | None = None, mp_context: object = None, initializer: Callable[..., object] | None = None, initargs: Iterable[object] = (), *, max_tasks_per_child: int | None = None) -> None", {}, {
  bases: ["Executor"], note: "processes are workers of the host, which load the program's modules again",
});

/** What `map` and `as_completed` give: each result is waited for. */
const ResultIterator = cls("ResultIterator", "() -> None", { __next__: fn("() -> T", blocking) }, { parameters: ["T"], bases: ["Iterator[T]"], refused: "executors make it" });

export const concurrentFutures = pyModule("concurrent.futures", {
  Future,
  Executor,
  ThreadPoolExecutor,
  ProcessPoolExecutor,
  ResultIterator,
  BrokenExecutor: exception("BrokenExecutor", "RuntimeError"),
  as_completed: fn("(fs: Iterable[T], timeout: float | None = None) -> ResultIterator[T]", { blocking: "iterated" }),
  wait: fn("(fs: Iterable[T], timeout: float | None = None, return_when: str = 'ALL_COMPLETED') -> DoneAndNotDone[T]", blocking),
  DoneAndNotDone: cls("DoneAndNotDone", "() -> None", { done: attribute("set[T]"), not_done: attribute("set[T]") }, { parameters: ["T"], bases: ["Sequence[set[T]]"], refused: "wait makes it" }),
  CancelledError: exception("CancelledError", "Exception"),
  InvalidStateError: exception("InvalidStateError", "Exception"),
  TimeoutError: exceptions.TimeoutError,
  ALL_COMPLETED: attribute("ascii"),
  FIRST_COMPLETED: attribute("ascii"),
  FIRST_EXCEPTION: attribute("ascii"),
});

/** The name under which programs catch it. */
export const concurrentFuturesProcess = pyModule("concurrent.futures.process", {
  BrokenProcessPool: exception("BrokenProcessPool", "RuntimeError"), ProcessPoolExecutor,
}, { specifier: "py2ts-runtime/concurrent/futures", missing: ["EXTRA_QUEUED_CALLS"] });
