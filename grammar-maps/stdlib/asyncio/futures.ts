/** Future and Task: objects of the runtime without a `then`; `await f` is `await f.promise()`. */
import { cls, fn } from "../../../src/maps/define.ts";

const Future = cls("Future", "(*, loop: AbstractEventLoop | None = None) -> None", {
  result: fn("() -> T"),
  exception: fn("() -> BaseException | None"),
  set_result: fn("(result: T, /) -> None"),
  set_exception: fn("(exception: BaseException | type[BaseException], /) -> None"),
  done: fn("() -> bool"),
  cancelled: fn("() -> bool"),
  cancel: fn("(msg: object = None) -> bool"),
  add_done_callback: fn("(fn: Callable[[Self], object], /, *, context: contextvars.Context | None = None) -> None"),
  remove_done_callback: fn("(fn: Callable[[Self], object], /) -> natural"),
  get_loop: fn("() -> AbstractEventLoop"),
}, { parameters: ["T"], awaits: "T" });

const options = "name: str | None = None, context: contextvars.Context | None = None";

const Task = cls("Task", `(coro: Coroutine[T], *, loop: AbstractEventLoop | None = None, ${options}, eager_start: bool = False) -> None`, {
  get_name: fn("() -> str"),
  set_name: fn("(value: object, /) -> None"),
  get_coro: fn("() -> Coroutine[T] | None"),
  get_context: fn("() -> contextvars.Context"),
  cancelling: fn("() -> natural"),
  uncancel: fn("() -> natural"),
  get_stack: fn("(*, limit: int | None = None) -> list[object]", { refused: "JavaScript has no frames of suspended functions" }),
  print_stack: fn("(*, limit: int | None = None, file: object = None) -> None", { refused: "JavaScript has no frames of suspended functions" }),
}, { parameters: ["T"], bases: ["Future[T]"], awaits: "T" });

export const futures = {
  Future,
  isfuture: fn("(obj: object) -> bool"),
  wrap_future: fn("(future: concurrent.futures.Future[T] | Future[T], *, loop: AbstractEventLoop | None = None) -> Future[T]"),
};

export const taskClass = { Task };
