/** `bytes`, `bytearray` and `memoryview`: types of the runtime over Uint8Array. */
import { attribute, cls, fn, type ClassRow } from "../../src/maps/define.ts";

const test = fn("() -> bool");
const slicing = ", start: int | None = None, end: int | None = None, /";

/** What both have; `Self` is the type of the receiver. */
const reading: ClassRow["members"] = {
  decode: fn("(encoding: str = 'utf-8', errors: str = 'strict') -> str"),
  hex: fn("(sep: str | bytes = ..., bytes_per_sep: int = 1) -> str"),
  find: fn(`(sub: bytes | int${slicing}) -> small`),
  rfind: fn(`(sub: bytes | int${slicing}) -> small`),
  index: fn(`(sub: bytes | int${slicing}) -> natural`),
  rindex: fn(`(sub: bytes | int${slicing}) -> natural`),
  count: fn(`(sub: bytes | int${slicing}) -> natural`),
  startswith: fn(`(prefix: bytes | tuple[bytes, ...]${slicing}) -> bool`),
  endswith: fn(`(suffix: bytes | tuple[bytes, ...]${slicing}) -> bool`),
  join: fn("(iterable: Iterable[object], /) -> Self"),
  split: fn("(sep: bytes | None = None, maxsplit: int = -1) -> list[Self]"),
  rsplit: fn("(sep: bytes | None = None, maxsplit: int = -1) -> list[Self]"),
  splitlines: fn("(keepends: bool = False) -> list[Self]"),
  partition: fn("(sep: bytes, /) -> tuple[Self, Self, Self]"),
  rpartition: fn("(sep: bytes, /) -> tuple[Self, Self, Self]"),
  replace: fn("(old: bytes, new: bytes, count: int = -1, /) -> Self"),
  strip: fn("(chars: bytes | None = None, /) -> Self"),
  lstrip: fn("(chars: bytes | None = None, /) -> Self"),
  rstrip: fn("(chars: bytes | None = None, /) -> Self"),
  removeprefix: fn("(prefix: bytes, /) -> Self"),
  removesuffix: fn("(suffix: bytes, /) -> Self"),
  upper: fn("() -> Self"),
  lower: fn("() -> Self"),
  capitalize: fn("() -> Self"),
  title: fn("() -> Self"),
  swapcase: fn("() -> Self"),
  center: fn("(width: int, fillchar: bytes = b' ', /) -> Self"),
  ljust: fn("(width: int, fillchar: bytes = b' ', /) -> Self"),
  rjust: fn("(width: int, fillchar: bytes = b' ', /) -> Self"),
  zfill: fn("(width: int, /) -> Self"),
  expandtabs: fn("(tabsize: int = 8) -> Self"),
  translate: fn("(table: bytes | None, /, delete: bytes = b'') -> Self"),
  isalnum: test, isalpha: test, isascii: test, isdigit: test, islower: test, isspace: test, istitle: test, isupper: test,
};

const statics = (name: string): ClassRow["statics"] => ({
  fromhex: fn(`(string: str, /) -> ${name}`, { runtime: `${name}_fromhex` }),
  maketrans: fn("(frm: bytes, to: bytes, /) -> bytes", { runtime: "bytes_maketrans" }),
});

export const bytes = cls("bytes", "(source: object = ..., encoding: str = ..., errors: str = ...) -> None", reading, { bases: ["Sequence[natural]"], methods: "functions", made: "call", statics: statics("bytes") });

export const bytearray = cls("bytearray", "(source: object = ..., encoding: str = ..., errors: str = ...) -> None", {
  ...reading,
  append: fn("(item: int, /) -> None"),
  extend: fn("(iterable: Iterable[int], /) -> None"),
  insert: fn("(index: int, item: int, /) -> None"),
  pop: fn("(index: int = -1, /) -> natural"),
  remove: fn("(value: int, /) -> None"),
  clear: fn("() -> None"),
  copy: fn("() -> bytearray"),
  reverse: fn("() -> None"),
}, { bases: ["Sequence[natural]"], methods: "functions", made: "call", statics: statics("bytearray") });

export const memoryview = cls("memoryview", "(object: bytes | bytearray) -> None", {
  tobytes: fn("() -> bytes"),
  tolist: fn("() -> list[natural]"),
  release: fn("() -> None"),
  nbytes: attribute("natural"),
  readonly: attribute("bool"),
}, { bases: ["Sequence[natural]"], made: "call" });
