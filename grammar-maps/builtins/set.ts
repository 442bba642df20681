/**
 * `set` and `frozenset`: a Set, or the runtime's sets with Python's equality. JavaScript's own `union`, `difference` … are not on every
 * host that runs the output, and give another order of iteration than CPython's for ints, so set algebra is the runtime's.
 */
import { cls, fn, when, type FunctionRow } from "../../src/maps/define.ts";

const reading: Readonly<Record<string, FunctionRow>> = {
  copy: fn("() -> Self"),
  difference: fn("(*others: Iterable[object]) -> set[T]"),
  intersection: fn("(*others: Iterable[object]) -> set[T]"),
  union: fn("(*others: Iterable[T]) -> set[T]"),
  symmetric_difference: fn("(other: Iterable[T], /) -> set[T]"),
  isdisjoint: fn("(other: Iterable[object], /) -> bool"),
  issubset: fn("(other: Iterable[object], /) -> bool"),
  issuperset: fn("(other: Iterable[object], /) -> bool"),
};

export const set = cls("set", "(iterable: Iterable[T] = (), /) -> None", {
  ...reading,
  // The set's type is made of what is added, so the element is always of it.
  add: fn("(element: T, /) -> None", { variants: [when({}, "{self}.add({element})")] }),
  discard: fn("(element: object, /) -> None", { variants: [when({ element: "T" }, "{self}.delete({element})")] }),
  remove: fn("(element: object, /) -> None"),
  pop: fn("() -> T"),
  clear: fn("() -> None", { variants: [when({}, "{self}.clear()")] }),
  update: fn("(*others: Iterable[T]) -> None"),
  difference_update: fn("(*others: Iterable[object]) -> None"),
  intersection_update: fn("(*others: Iterable[object]) -> None"),
  symmetric_difference_update: fn("(other: Iterable[T], /) -> None"),
}, { parameters: ["T"], bases: ["AbstractSet[T]"], methods: "functions", made: "call" });

/** The methods of frozenset that make a new one give a frozenset; they share the runtime's functions with set. */
const frozen = Object.fromEntries(Object.entries(reading).map(([name, row]) => [name, { ...row, signature: row.signature.replace("-> set[T]", "-> frozenset[T]"), runtime: `set_${name}` }]));

export const frozenset = cls("frozenset", "(iterable: Iterable[T] = (), /) -> None", frozen, { parameters: ["T"], bases: ["AbstractSet[T]"], methods: "functions", made: "call" });
