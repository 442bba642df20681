/**
 * Making tasks and waiting for them. A parameter of type Coroutine or Awaitable takes a thunk (`() => f(x)`), a Coroutine, a Future or an object
 * with `__await__`.
 */
import { attribute, cls, fn } from "../../../src/maps/define.ts";

const options = "name: str | None = None, context: contextvars.Context | None = None";
const gathered = { runtime: "gather_future", awaited: "gather" };

/** The results of `gather` for up to five awaitables of different types. */
const gatherOverloads = ["A", "B", "C", "D", "E"].map((_, index, letters) => {
  const types = letters.slice(0, index + 1);
  return `(${types.map((letter, at) => `coro_or_future${at + 1}: Awaitable[${letter}]`).join(", ")}, /) -> Future[items[${types.join(", ")}]]`;
});

export const tasks = {
  create_task: fn(`(coro: Coroutine[T], *, ${options}) -> Task[T]`),
  ensure_future: fn("(coro_or_future: Awaitable[T], *, loop: AbstractEventLoop | None = None) -> Future[T]", {
    overloads: ["(coro_or_future: Coroutine[T], *, loop: AbstractEventLoop | None = None) -> Task[T]", "(coro_or_future: Task[T], *, loop: AbstractEventLoop | None = None) -> Task[T]"],
  }),
  gather: fn("(*coros_or_futures: Awaitable[T], return_exceptions: bool = False) -> Future[list[T | BaseException]]", {
    ...gathered,
    overloads: [...gatherOverloads, "(*coros_or_futures: Awaitable[T]) -> Future[list[T]]", "(*coros_or_futures: Awaitable[T], return_exceptions: Literal[False]) -> Future[list[T]]"],
  }),
  sleep: fn("async (delay: float, result: T = None) -> T"),
  wait: fn("async (fs: Iterable[Future[T]], *, timeout: float | None = None, return_when: str = 'ALL_COMPLETED') -> tuple[set[Future[T]], set[Future[T]]]", {
    overloads: ["async (fs: Iterable[Task[T]], *, timeout: float | None = None, return_when: str = 'ALL_COMPLETED') -> tuple[set[Task[T]], set[Task[T]]]"],
  }),
  wait_for: fn("async (fut: Awaitable[T], timeout: float | None) -> T"),
  as_completed: fn("(fs: Iterable[Awaitable[T]], *, timeout: float | None = None) -> AsCompleted[T]"),
  shield: fn("(arg: Awaitable[T]) -> Future[T]"),
  current_task: fn("(loop: AbstractEventLoop | None = None) -> Task[object] | None"),
  eager_task_factory: fn(`(loop: AbstractEventLoop, coro: Coroutine[T], *, ${options}) -> Task[T]`),
  create_eager_task_factory: fn("(custom_task_constructor: object) -> Callable[..., object]"),
  run_coroutine_threadsafe: fn("(coro: Coroutine[T], loop: AbstractEventLoop) -> concurrent.futures.Future[T]"),
  all_tasks: fn("(loop: AbstractEventLoop | None = None) -> set[Task[object]]"),
  ALL_COMPLETED: attribute("ascii"),
  FIRST_COMPLETED: attribute("ascii"),
  FIRST_EXCEPTION: attribute("ascii"),
};

/** What `as_completed` gives: awaitables to a `for`, the futures themselves to an `async for`. CPython has no public name for it. */
export const asCompleted = {
  AsCompleted: cls("AsCompleted", "() -> None", {}, {
    parameters: ["T"], bases: ["Iterable[Awaitable[T]]", "AsyncIterable[asyncio.Future[T]]"], refused: "it is made by as_completed",
  }),
};
