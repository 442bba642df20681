/** Starting a loop from plain code: the call blocks in Python, so whoever calls it becomes async. */
import { cls, fn } from "../../../src/maps/define.ts";

const options = "debug: bool | None = None, loop_factory: Callable[[], AbstractEventLoop] | None = None";

export const runners = {
  run: fn(`(main: Coroutine[T], *, ${options}) -> T`, { blocking: "always", bare: true }),
  Runner: cls("Runner", `(*, ${options}) -> None`, {
    run: fn("(coro: Coroutine[T], *, context: contextvars.Context | None = None) -> T", { blocking: "always", bare: true }),
    close: fn("() -> None", { blocking: "always" }),
    __enter__: fn("() -> Self"),
    __exit__: fn("(exc_type: object, exc_val: object, exc_tb: object, /) -> None", { blocking: "always" }),
    get_loop: fn("() -> AbstractEventLoop"),
  }),
};
