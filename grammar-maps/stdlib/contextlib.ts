/** contextlib: `contextmanager` takes the generator function; what its functions give is entered in the general form. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const triple = "(type: object, error: object, traceback: object, /)";
const leave = fn(`${triple} -> object`);
const leaveAsync = fn(`async ${triple} -> object`);

const stack = {
  enter_context: fn("(cm: object) -> object"),
  push: fn("(exit: T) -> T"),
  callback: fn("(callback: F, /, *args: object, **kwds: object) -> F"),
  pop_all: fn("() -> Self"),
};

export const contextlib = pyModule("contextlib", {
  contextmanager: fn("(func: Callable[..., Iterator[T]]) -> Callable[..., GeneratorContextManager[T]]"),
  asynccontextmanager: fn("(func: Callable[..., AsyncIterator[T]]) -> Callable[..., AsyncGeneratorContextManager[T]]"),
  GeneratorContextManager: cls("GeneratorContextManager", "() -> None", { __enter__: fn("() -> T"), __exit__: leave }, { parameters: ["T"], refused: "it is made by a contextmanager function" }),
  AsyncGeneratorContextManager: cls("AsyncGeneratorContextManager", "() -> None", { __aenter__: fn("async () -> T"), __aexit__: leaveAsync }, { parameters: ["T"], refused: "it is made by an asynccontextmanager function" }),
  suppress: cls("suppress", "(*exceptions: type[BaseException]) -> None", { __enter__: fn("() -> None"), __exit__: leave }),
  closing: cls("closing", "(thing: T) -> None", { __enter__: fn("() -> T"), __exit__: leave }, { parameters: ["T"] }),
  chdir: cls("chdir", "(path: object) -> None", { path: attribute("object"), __enter__: fn("() -> None"), __exit__: leave }),
  aclosing: cls("aclosing", "(thing: T) -> None", { __aenter__: fn("async () -> T"), __aexit__: leaveAsync }, { parameters: ["T"] }),
  nullcontext: cls("nullcontext", "(enter_result: T = None) -> None", { enter_result: attribute("T"), __enter__: fn("() -> T"), __exit__: leave, __aenter__: fn("async () -> T"), __aexit__: leaveAsync }, { parameters: ["T"] }),
  redirect_stdout: cls("redirect_stdout", "(new_target: T) -> None", { __enter__: fn("() -> T"), __exit__: leave }, { parameters: ["T"] }),
  redirect_stderr: cls("redirect_stderr", "(new_target: T) -> None", { __enter__: fn("() -> T"), __exit__: leave }, { parameters: ["T"] }),
  ExitStack: cls("ExitStack", "() -> None", { ...stack, close: fn("() -> None"), __enter__: fn("() -> Self"), __exit__: leave }),
  AsyncExitStack: cls("AsyncExitStack", "() -> None", {
    ...stack,
    enter_async_context: fn("async (cm: object) -> object"),
    push_async_exit: fn("(exit: T) -> T"),
    push_async_callback: fn("(callback: F, /, *args: object, **kwds: object) -> F"),
    aclose: fn("async () -> None"),
    __aenter__: fn("async () -> Self"),
    __aexit__: leaveAsync,
  }),
  ContextDecorator: cls("ContextDecorator", "() -> None"),
  AsyncContextDecorator: cls("AsyncContextDecorator", "() -> None"),
  AbstractContextManager: cls("AbstractContextManager", "() -> None", { __enter__: fn("() -> Self"), __exit__: leave }),
  AbstractAsyncContextManager: cls("AbstractAsyncContextManager", "() -> None", { __aenter__: fn("async () -> Self"), __aexit__: leaveAsync }),
});
