/**
 * The builtin functions. Where a parameter is a type variable the function hands the value on without looking at its kind;
 * `object` means that it looks (`print`, `repr`), so a proven float is boxed on its way in.
 */
import { attribute, fn, special, when } from "../../src/maps/define.ts";

const key = "key: Callable[[T], object] | None = None";

const extremes = [
  `(arg1: Iterable[T], /, *, ${key}) -> T`,
  `(arg1: Iterable[T], /, *, ${key}, default: D) -> T | D`,
  `(arg1: T, /, *args: T, ${key}) -> T`,
];

const numbers = {
  abs: fn("(x: T, /) -> T", {
    variants: [when({ x: "small" }, "Math.abs({x})", "natural"), when({ x: "float" }, "Math.abs({x})", "float")],
  }),
  divmod: fn("(x: object, y: object, /) -> tuple[object, object]", { overloads: ["(x: int, y: int, /) -> tuple[int, int]"] }),
  pow: fn("(base: object, exp: object, mod: object = None) -> object", { overloads: ["(base: int, exp: natural, mod: int | None = None) -> int"] }),
  round: fn("(number: T, ndigits: int | None = None) -> T", {
    overloads: ["(number: int | float, ndigits: None = None) -> int", "(number: int, ndigits: int) -> int"],
    variants: [
      when({ number: "small", ndigits: "absent" }, "{number}", "small"),
      when({ number: "float", ndigits: "absent" }, "$core.round_to_int({number})", "int"),
      when({ number: "float", ndigits: "int" }, "$core.float_round({number}, {ndigits})", "float"),
    ],
  }),
  sum: fn("(iterable: Iterable[T], /, start: S = 0) -> T | S", {
    // However small the items, their sum may outgrow a number.
    overloads: ["(iterable: Iterable[int | bool], /, start: int = 0) -> int"],
    // Floats are summed with compensation, ints exactly: plain numbers have to say that they are floats.
    variants: [when({ iterable: "list[float] | tuple[float, ...]", start: "absent" }, "$core.sum({iterable}.map($core.asFloat))", "small | boxed")],
  }),
  bin: fn("(number: object, /) -> ascii"),
  hex: fn("(number: object, /) -> ascii"),
  oct: fn("(number: object, /) -> ascii"),
  chr: fn("(i: int, /) -> str"),
  ord: fn("(c: str | bytes, /) -> natural"),
  hash: fn("(obj: T, /) -> int"),
  id: fn("(obj: T, /) -> small", { note: "a number that is unique to the object, not an address" }),
};

const iteration = {
  len: fn("(obj: T, /) -> natural", {
    variants: [
      when({ obj: "list | tuple | ascii" }, "{obj}.length"),
      when({ obj: "dict | set | frozenset" }, "{obj}.size"),
    ],
  }),
  iter: fn("(object: object, sentinel: object = ..., /) -> Iterator[object]", {
    overloads: ["(object: Iterable[T], /) -> Iterator[T]", "(object: Callable[[], T], sentinel: object, /) -> Iterator[T]"],
  }),
  next: fn("(iterator: Iterator[T], default: D = ..., /) -> T | D"),
  aiter: fn("(async_iterable: AsyncIterable[T], /) -> AsyncIterator[T]"),
  anext: fn("async (async_iterator: AsyncIterator[T], default: D = ..., /) -> T | D"),
  enumerate: fn("(iterable: Iterable[T], start: int = 0) -> Iterator[tuple[int, T]]", {
    overloads: ["(iterable: Iterable[T], start: natural = 0) -> Iterator[tuple[natural, T]]"],
    variants: [when({ iterable: "list", start: "absent", return: "unpacked" }, "{iterable}.entries()")],
  }),
  zip: fn("(*iterables: Iterable[T], strict: bool = False) -> Iterator[tuple[T, ...]]", {
    overloads: [
      "(iter1: Iterable[A], /, *, strict: bool = False) -> Iterator[tuple[A]]",
      "(iter1: Iterable[A], iter2: Iterable[B], /, *, strict: bool = False) -> Iterator[tuple[A, B]]",
      "(iter1: Iterable[A], iter2: Iterable[B], iter3: Iterable[C], /, *, strict: bool = False) -> Iterator[tuple[A, B, C]]",
      "(iter1: Iterable[A], iter2: Iterable[B], iter3: Iterable[C], iter4: Iterable[D], /, *, strict: bool = False) -> Iterator[tuple[A, B, C, D]]",
    ],
  }),
  map: fn("(func: Callable[..., R], *iterables: Iterable[object]) -> Iterator[R]", {
    overloads: [
      "(func: Callable[[A], R], iter1: Iterable[A], /) -> Iterator[R]",
      "(func: Callable[[A, B], R], iter1: Iterable[A], iter2: Iterable[B], /) -> Iterator[R]",
      "(func: Callable[[A, B, C], R], iter1: Iterable[A], iter2: Iterable[B], iter3: Iterable[C], /) -> Iterator[R]",
    ],
  }),
  filter: fn("(function: Callable[[T], object] | None, iterable: Iterable[T], /) -> Iterator[T]"),
  reversed: fn("(sequence: Iterable[T], /) -> Iterator[T]", {
    variants: [when({ sequence: "list", return: "iterated" }, "{sequence}.toReversed()")],
  }),
  sorted: fn(`(iterable: Iterable[T], /, *, ${key}, reverse: bool = False) -> list[T]`, {
    variants: [
      when({ iterable: "list[ascii] | tuple[ascii, ...]", key: "absent", reverse: "absent" }, "{iterable}.toSorted()"),
      when({ iterable: "list[small] | tuple[small, ...]", key: "absent", reverse: "absent" }, "{iterable}.toSorted((a, b) => a - b)"),
    ],
  }),
  all: fn("(iterable: Iterable[T], /) -> bool"),
  any: fn("(iterable: Iterable[T], /) -> bool"),
  max: fn(`(arg1: T, /, *args: T, ${key}, default: object = ...) -> T`, {
    overloads: extremes,
    // Not for floats: Python's answer for NaN depends on the order of the arguments.
    variants: [when({ arg1: "small", args: "small", key: "absent", default: "absent" }, "Math.max({arg1}, {*args})", "small")],
  }),
  min: fn(`(arg1: T, /, *args: T, ${key}, default: object = ...) -> T`, {
    overloads: extremes,
    variants: [when({ arg1: "small", args: "small", key: "absent", default: "absent" }, "Math.min({arg1}, {*args})", "small")],
  }),
};

const text = {
  print: fn("(*values: object, sep: str | None = ' ', end: str | None = '\\n', file: object = None, flush: bool = False) -> None"),
  repr: fn("(obj: object, /) -> str", {
    variants: [when({ obj: "int" }, "String({obj})", "ascii"), when({ obj: "float" }, "$core.float_str({obj})", "ascii")],
  }),
  ascii: fn("(obj: object, /) -> ascii"),
  format: fn("(value: object, format_spec: str = '', /) -> str"),
  input: fn("(prompt: object = '', /) -> str"),
  exit: fn("(code: object = None) -> Never"),
  quit: fn("(code: object = None) -> Never"),
};

const objects = {
  getattr: fn("(object: object, name: str, default: object = ..., /) -> object"),
  setattr: fn("(object: object, name: str, value: object, /) -> None"),
  delattr: fn("(object: object, name: str, /) -> None"),
  hasattr: fn("(object: object, name: str, /) -> bool"),
  callable: fn("(obj: T, /) -> bool"),
  issubclass: fn("(cls: object, class_or_tuple: object, /) -> bool"),
  dir: fn("(object: object = ..., /) -> list[str]"),
  vars: fn("(object: object, /) -> dict[str, object]"),
};

/** Names whose calls and decorators have a transformation of their own. */
const specials = {
  isinstance: special("(obj: T, class_or_tuple: object, /) -> bool"),
  super: special("(type: object = ..., object_or_type: object = ..., /) -> object"),
  property: special("(fget: object = None, fset: object = None, fdel: object = None, doc: str | None = None) -> object"),
  classmethod: special("(function: object, /) -> object"),
  staticmethod: special("(function: object, /) -> object"),
};

const constants = {
  NotImplemented: attribute("object"),
  Ellipsis: attribute("object"),
  __debug__: attribute("bool", { as: "true" }),
};

export const functions = { ...numbers, ...iteration, ...text, ...objects, ...specials, ...constants };

const code = "the code would have to be compiled while the program runs";
const shell = "it is for interactive use";
const variables = "the variables of the output are in no dictionary";

/** Builtins that are refused, each with the reason. */
export const refusedFunctions: Readonly<Record<string, string>> = {
  __build_class__: code, __import__: "modules are found before the program runs", breakpoint: shell, compile: code, copyright: shell, credits: shell, eval: code, exec: code,
  globals: variables, help: shell, license: shell, locals: variables,
};
