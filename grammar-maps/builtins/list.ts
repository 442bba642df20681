/**
 * `list[T]`: an Array. Native methods are used where they are equal for every list: what can raise IndexError or ValueError, compares
 * by Python's `==`, or takes any iterable is a runtime function.
 */
import { cls, fn, when } from "../../src/maps/define.ts";

export const list = cls("list", "(iterable: Iterable[T] = (), /) -> None", {
  append: fn("(object: T, /) -> None", { variants: [when({}, "{self}.push({object})")] }),
  // Not `push(...iterable)`: a long list would overflow the stack.
  extend: fn("(iterable: Iterable[T], /) -> None"),
  insert: fn("(index: int, object: T, /) -> None", {
    // splice counts from the end and clamps exactly as insert does.
    variants: [when({ index: "Literal[0]" }, "{self}.unshift({object})"), when({ index: "small" }, "{self}.splice({index}, 0, {object})")],
  }),
  remove: fn("(value: object, /) -> None"),
  pop: fn("(index: int = -1, /) -> T"),
  clear: fn("() -> None", { variants: [when({}, "{self}.splice(0)")] }),
  index: fn("(value: object, start: int = 0, stop: int = ..., /) -> natural"),
  count: fn("(value: object, /) -> natural"),
  copy: fn("() -> list[T]", { variants: [when({}, "[...{self}]")] }),
  reverse: fn("() -> None", { variants: [when({}, "{self}.reverse()")] }),
  sort: fn("(*, key: Callable[[T], object] | None = None, reverse: bool = False) -> None", {
    // JavaScript's sort is stable too; its default order is that of UTF-16 units, which is Python's for ASCII only.
    variants: [
      when({ self: "list[ascii]", key: "absent", reverse: "absent" }, "{self}.sort()"),
      when({ self: "list[small]", key: "absent", reverse: "absent" }, "{self}.sort((a, b) => a - b)"),
    ],
  }),
}, {
  parameters: ["T"], bases: ["Sequence[T]"], methods: "functions", made: "call",
  variants: [
    when({ iterable: "absent" }, "[]"),
    when({ iterable: "list[T] | tuple[T, ...] | str | range | generator[T, object, object]" }, "[...{iterable}]"),
  ],
});
