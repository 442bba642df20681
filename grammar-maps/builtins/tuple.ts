/** `tuple`: a frozen array of the runtime; a display is `tuple(a, b)`, the conversion `tuple_from(iterable)`. */
import { cls, fn } from "../../src/maps/define.ts";

export const tuple = cls("tuple", "(iterable: Iterable[T] = (), /) -> None", {
  index: fn("(value: object, start: int = 0, stop: int = ..., /) -> natural"),
  count: fn("(value: object, /) -> natural"),
}, { parameters: ["T"], bases: ["Sequence[T]"], methods: "functions", made: "call", runtime: "tuple_from" });
