/**
 * Generators, async generators, coroutines and the iterators of builtin functions. Generators are native, so their Python methods
 * are runtime functions; a Coroutine is an object of the runtime.
 */
import { attribute, cls, fn, type ClassRow } from "../../src/maps/define.ts";

const made = { refused: "it is made by calling a function" } as const;
const names: ClassRow["members"] = {
  __name__: attribute("str", { settable: true }),
  __qualname__: attribute("str", { settable: true }),
};

const generator = cls("generator", "() -> None", {
  ...names,
  send: fn("(value: S, /) -> Y"),
  throw: fn("(value: object, /) -> Y"),
  close: fn("() -> object"),
  __next__: fn("() -> Y", { runtime: "next" }),
  __iter__: fn("() -> Self", { runtime: "iter" }),
  gi_running: attribute("bool", { refused: "the state of a native generator cannot be read" }),
}, { parameters: ["Y", "S", "R"], bases: ["Iterator[Y]"], methods: "functions", ...made });

const async_generator = cls("async_generator", "() -> None", {
  ...names,
  asend: fn("async (value: S, /) -> Y"),
  athrow: fn("async (value: object, /) -> Y"),
  aclose: fn("async () -> None"),
  __anext__: fn("async () -> Y", { runtime: "anext" }),
  __aiter__: fn("() -> Self", { runtime: "aiter" }),
}, { parameters: ["Y", "S"], bases: ["AsyncIterator[Y]"], methods: "functions", ...made });

const coroutine = cls("coroutine", "() -> None", {
  ...names,
  send: fn("(value: object, /) -> object"),
  throw: fn("(value: object, /) -> object"),
  close: fn("() -> None"),
  cr_running: attribute("bool"),
  cr_await: attribute("object"),
}, { parameters: ["R"], bases: ["Awaitable[R]"], awaits: "R", ...made });

export const generators = { generator, async_generator, coroutine };
