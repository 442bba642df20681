/**
 * re. `Pattern` and `Match` are of str or of bytes, as the pattern is. A group that took no part is None, which type checkers are not told: what `group` gives counts as a
 * text, as in the stubs of Python's type checkers.
 */
import { attribute, cls, fn, pyModule, type FunctionRow } from "../../src/maps/define.ts";

const range = "string: object, pos: int = ..., endpos: int = ...";
const flag = attribute("RegexFlag");

/** A function of a pattern, which may be a str, bytes or compiled. */
function of_pattern(parameters: string, result: string): FunctionRow {
  const signature = (pattern: string, kind: string): string => `(pattern: ${pattern}${parameters}) -> ${result.replaceAll("KIND", kind)}`;
  return fn(signature("object", "T"), { overloads: [signature("str", "str"), signature("Pattern[T]", "T"), signature("bytes", "bytes")] });
}

export const re = pyModule("re", {
  compile: of_pattern(", flags: int = 0", "Pattern[KIND]"),
  search: of_pattern(", string: object, flags: int = 0", "Match[KIND] | None"),
  match: of_pattern(", string: object, flags: int = 0", "Match[KIND] | None"),
  fullmatch: of_pattern(", string: object, flags: int = 0", "Match[KIND] | None"),
  findall: of_pattern(", string: object, flags: int = 0", "list[object]"),
  finditer: of_pattern(", string: object, flags: int = 0", "Iterator[Match[KIND]]"),
  sub: of_pattern(", repl: object, string: object, count: int = 0, flags: int = 0", "KIND"),
  subn: of_pattern(", repl: object, string: object, count: int = 0, flags: int = 0", "tuple[KIND, natural]"),
  split: of_pattern(", string: object, maxsplit: int = 0, flags: int = 0", "list[KIND]"),
  escape: fn("(pattern: T) -> T"),
  purge: fn("() -> None"),
  Pattern: cls("Pattern", "() -> None", {
    pattern: attribute("T"), flags: attribute("natural"), groups: attribute("natural"), groupindex: attribute("Mapping[str, natural]"),
    search: fn(`(${range}) -> Match[T] | None`),
    match: fn(`(${range}) -> Match[T] | None`),
    fullmatch: fn(`(${range}) -> Match[T] | None`),
    findall: fn(`(${range}) -> list[object]`),
    finditer: fn(`(${range}) -> Iterator[Match[T]]`),
    sub: fn("(repl: object, string: object, count: int = 0) -> T"),
    subn: fn("(repl: object, string: object, count: int = 0) -> tuple[T, natural]"),
    split: fn("(string: object, maxsplit: int = 0) -> list[T]"),
    scanner: fn(`(${range}) -> object`),
  }, { parameters: ["T"], refused: "cannot create 're.Pattern' instances" }),
  Match: cls("Match", "() -> None", {
    string: attribute("T"), re: attribute("Pattern[T]"), pos: attribute("natural"), endpos: attribute("natural"),
    lastindex: attribute("natural | None"), lastgroup: attribute("str | None"), regs: attribute("tuple[tuple[small, small], ...]"),
    group: fn("(*groups: object) -> object", { overloads: ["() -> T", "(group: int | str, /) -> T | None", "(group: int | str, other: int | str, /, *groups: object) -> tuple[T | None, ...]"] }),
    groups: fn("(default: D = None) -> tuple[T | D, ...]"),
    groupdict: fn("(default: D = None) -> dict[str, T | D]"),
    start: fn("(group: int | str = 0, /) -> small"),
    end: fn("(group: int | str = 0, /) -> small"),
    span: fn("(group: int | str = 0, /) -> tuple[small, small]"),
    expand: fn("(template: T) -> T"),
  }, { parameters: ["T"], refused: "cannot create 're.Match' instances" }),
  RegexFlag: cls("RegexFlag", "(value: object) -> None", { name: attribute("str"), value: attribute("natural") }, {
    bases: ["int"],
    statics: {
      NOFLAG: flag, A: flag, ASCII: flag, DEBUG: flag, DOTALL: flag, I: flag, IGNORECASE: flag, L: flag, LOCALE: flag, M: flag, MULTILINE: flag, S: flag, U: flag, UNICODE: flag, VERBOSE: flag, X: flag,
      __class_getitem__: fn("(name: str) -> RegexFlag"),
    },
  }),
  PatternError: cls("PatternError", "(msg: str, pattern: object = None, pos: small | None = None) -> None", {
    msg: attribute("str"), pattern: attribute("object"), pos: attribute("natural | None"), lineno: attribute("natural | None"), colno: attribute("natural | None"),
  }, { bases: ["Exception"] }),
  error: cls("error", "(msg: str, pattern: object = None, pos: small | None = None) -> None", {
    msg: attribute("str"), pattern: attribute("object"), pos: attribute("natural | None"), lineno: attribute("natural | None"), colno: attribute("natural | None"),
  }, { bases: ["Exception"] }),
  Scanner: cls("Scanner", "(lexicon: list[object], flags: int = 0) -> None", { scan: fn("(string: str) -> tuple[list[object], str]"), lexicon: attribute("object"), match: attribute("Match[str] | None") }),
  NOFLAG: flag, A: flag, ASCII: flag, DEBUG: flag, DOTALL: flag, I: flag, IGNORECASE: flag, L: flag, LOCALE: flag, M: flag, MULTILINE: flag, S: flag, U: flag, UNICODE: flag, VERBOSE: flag, X: flag,
}, { missing: [] });
