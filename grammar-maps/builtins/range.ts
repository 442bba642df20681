/** `range` and `slice`: classes of the runtime. A `for` over a range is a counting loop, which the transformation of `for` makes. */
import { attribute, cls, fn } from "../../src/maps/define.ts";

export const range = cls("range", "(start: int, stop: int = ..., step: int = 1, /) -> None", {
  start: attribute("int"),
  stop: attribute("int"),
  step: attribute("int"),
  index: fn("(value: object, /) -> natural"),
  count: fn("(value: object, /) -> natural"),
}, { bases: ["Sequence[int]"], made: "call" });

export const slice = cls("slice", "(start: object, stop: object = ..., step: object = None, /) -> None", {
  start: attribute("object"),
  stop: attribute("object"),
  step: attribute("object"),
  indices: fn("(length: int, /) -> tuple[int, int, int]"),
}, { made: "call" });
