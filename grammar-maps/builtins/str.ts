/**
 * `str`: a string. Python's positions are code points, JavaScript's UTF-16 units, so what takes or gives a position is native for ASCII
 * only. Case: compared over all code points, CPython 3.13 has Unicode 15.1 and hosts have later ones (Node 20.20: 17.0, where 55 letters
 * differ, two of them assigned in 15.1), and the context of a final sigma differs for 196 code points: native for ASCII only. White
 * space differs in U+001C–1F, U+0085 and U+FEFF, so `strip()` and `split()` without an argument are never native.
 * Strings are taken to hold no lone surrogates where positions do not matter.
 */
import { cls, fn, when } from "../../src/maps/define.ts";

const test = fn("() -> bool");
const slicing = ", start: int | None = None, end: int | None = None, /";
const whole = { start: "absent", end: "absent" };


export const str = cls("str", "(object: object = '', encoding: str = 'utf-8', errors: str = 'strict') -> None", {
  startswith: fn(`(prefix: str | tuple[str, ...]${slicing}) -> bool`, { variants: [when({ prefix: "str", ...whole }, "{self}.startsWith({prefix})")] }),
  endswith: fn(`(suffix: str | tuple[str, ...]${slicing}) -> bool`, { variants: [when({ suffix: "str", ...whole }, "{self}.endsWith({suffix})")] }),
  find: fn(`(sub: str${slicing}) -> small`, { variants: [when({ self: "ascii", ...whole }, "{self}.indexOf({sub})")] }),
  rfind: fn(`(sub: str${slicing}) -> small`, { variants: [when({ self: "ascii", ...whole }, "{self}.lastIndexOf({sub})")] }),
  index: fn(`(sub: str${slicing}) -> natural`),
  rindex: fn(`(sub: str${slicing}) -> natural`),
  count: fn(`(sub: str${slicing}) -> natural`),
  upper: fn("() -> str", { variants: [when({ self: "ascii" }, "{self}.toUpperCase()", "ascii")] }),
  lower: fn("() -> str", { variants: [when({ self: "ascii" }, "{self}.toLowerCase()", "ascii")] }),
  casefold: fn("() -> str", { variants: [when({ self: "ascii" }, "{self}.toLowerCase()", "ascii")] }),
  capitalize: fn("() -> str"),
  title: fn("() -> str"),
  swapcase: fn("() -> str"),
  strip: fn("(chars: str | None = None, /) -> str"),
  lstrip: fn("(chars: str | None = None, /) -> str"),
  rstrip: fn("(chars: str | None = None, /) -> str"),
  removeprefix: fn("(prefix: str, /) -> str"),
  removesuffix: fn("(suffix: str, /) -> str"),
  split: fn("(sep: str | None = None, maxsplit: int = -1) -> list[str]", {
    variants: [
      when({ self: "ascii", sep: "nonempty", maxsplit: "absent" }, "{self}.split({sep})", "list[ascii]"),
      when({ sep: "nonempty", maxsplit: "absent" }, "{self}.split({sep})"),
    ],
  }),
  rsplit: fn("(sep: str | None = None, maxsplit: int = -1) -> list[str]"),
  splitlines: fn("(keepends: bool = False) -> list[str]"),
  partition: fn("(sep: str, /) -> tuple[str, str, str]"),
  rpartition: fn("(sep: str, /) -> tuple[str, str, str]"),
  join: fn("(iterable: Iterable[str], /) -> str", {
    variants: [
      when({ self: "ascii", iterable: "list[ascii] | tuple[ascii, ...]" }, "{iterable}.join({self})", "ascii"),
      when({ iterable: "list[str] | tuple[str, ...]" }, "{iterable}.join({self})"),
    ],
  }),
  replace: fn("(old: str, new: str, /, count: int = -1) -> str", {
    // `$&` in JavaScript's replacement has a meaning, and an empty `old` would split surrogate pairs.
    variants: [when({ old: "nonempty", new: "dollarless", count: "absent" }, "{self}.replaceAll({old}, {new})")],
  }),
  center: fn("(width: int, fillchar: str = ' ', /) -> str"),
  ljust: fn("(width: int, fillchar: str = ' ', /) -> str", {
    variants: [when({ self: "ascii", width: "small", fillchar: "absent" }, "{self}.padEnd({width})", "ascii")],
  }),
  rjust: fn("(width: int, fillchar: str = ' ', /) -> str", {
    variants: [when({ self: "ascii", width: "small", fillchar: "absent" }, "{self}.padStart({width})", "ascii")],
  }),
  zfill: fn("(width: int, /) -> str"),
  expandtabs: fn("(tabsize: int = 8) -> str"),
  encode: fn("(encoding: str = 'utf-8', errors: str = 'strict') -> bytes"),
  format: fn("(*args: object, **kwargs: object) -> str"),
  format_map: fn("(mapping: object, /) -> str"),
  translate: fn("(table: object, /) -> str"),
  isalnum: test, isalpha: test, isascii: test, isdecimal: test, isdigit: test, isidentifier: test, islower: test,
  isnumeric: test, isprintable: test, isspace: test, istitle: test, isupper: test,
}, {
  bases: ["Sequence[str]"], methods: "functions", made: "call",
  statics: { maketrans: fn("(x: object, y: str = ..., z: str = ..., /) -> dict[int, object]", { runtime: "str_maketrans" }) },
  variants: [
    when({ object: "absent" }, "\"\""),
    when({ object: "str", encoding: "absent", errors: "absent" }, "{object}"),
    when({ object: "int", encoding: "absent", errors: "absent" }, "String({object})", "ascii"),
    when({ object: "float", encoding: "absent", errors: "absent" }, "$core.float_str({object})", "ascii"),
  ],
});
