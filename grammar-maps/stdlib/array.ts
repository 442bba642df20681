/** array. The types of items hang on the letter, which the compiler does not follow. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const array = cls("array", "(typecode: str, initializer: object = ..., /) -> None", {
  typecode: attribute("ascii"), itemsize: attribute("natural"),
  append: fn("(x: object, /) -> None"), buffer_info: fn("() -> tuple[small, natural]"), byteswap: fn("() -> None"), clear: fn("() -> None"), count: fn("(x: object, /) -> natural"),
  extend: fn("(iterable: object, /) -> None"), frombytes: fn("(buffer: object, /) -> None"), fromfile: fn("(f: object, n: int, /) -> None"), fromlist: fn("(list: list[object], /) -> None"),
  fromunicode: fn("(ustr: str, /) -> None"), index: fn("(x: object, start: int = 0, stop: int = ..., /) -> natural"), insert: fn("(i: int, x: object, /) -> None"), pop: fn("(i: int = -1, /) -> object"),
  remove: fn("(x: object, /) -> None"), reverse: fn("() -> None"), tobytes: fn("() -> bytes"), tofile: fn("(f: object, /) -> None"), tolist: fn("() -> list[object]"), tounicode: fn("() -> str"),
}, { bases: ["MutableSequence[object]"] });

export const arrayModule = pyModule("array", { array, typecodes: attribute("ascii") }, { missing: ["ArrayType"] });
