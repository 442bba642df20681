/** contextvars. Every task has its context, so the variables are right at every moment. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const ContextVar = cls("ContextVar", "(name: str, /, *, default: T = ...) -> None", {
  name: attribute("str"),
  get: fn("(default: D = ..., /) -> T | D"),
  set: fn("(value: T, /) -> Token[T]"),
  reset: fn("(token: Token[T], /) -> None"),
}, { parameters: ["T"] });

const Token = cls("Token", "() -> None", {
  var: attribute("ContextVar[T]"),
  old_value: attribute("object"),
}, { parameters: ["T"], refused: "it is made by ContextVar.set", statics: { MISSING: attribute("object") } });

const Context = cls("Context", "() -> None", {
  run: fn("(callable: Callable[..., T], *args: object, **kwargs: object) -> T"),
  copy: fn("() -> Context"),
  get: fn("(var: ContextVar[T], default: D = None, /) -> T | D"),
  keys: fn("() -> Iterator[ContextVar[object]]"),
  values: fn("() -> Iterator[object]"),
  items: fn("() -> Iterator[tuple[ContextVar[object], object]]"),
}, { bases: ["Mapping[ContextVar[object], object]"] });

export const contextvars = pyModule("contextvars", { ContextVar, Token, Context, copy_context: fn("() -> Context") });
