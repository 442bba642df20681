/** tempfile: files and folders that go away. */
import { attribute, cls, fn, pyModule, type ClassRow } from "../../src/maps/define.ts";

const MODES = 'Literal["w", "w+", "r", "r+", "a", "a+", "x", "x+", "wt", "w+t", "wt+", "rt"]';
const NAMED = "suffix: str | None = None, prefix: str | None = None, dir: object = None";
const CODED = "buffering: int = -1, encoding: str | None = None, newline: str | None = None";

/** What files of text and of bytes have in common; `unit` is what they hold. */
const file = (unit: string): ClassRow["members"] => ({
  name: attribute("str"), file: attribute("object"), mode: attribute("str"), closed: attribute("bool"), delete: attribute("bool"),
  read: fn(`(size: int | None = -1, /) -> ${unit}`), readline: fn(`(size: int = -1, /) -> ${unit}`), readlines: fn(`(hint: int = -1, /) -> list[${unit}]`),
  write: fn(`(s: ${unit === "bytes" ? "bytes | bytearray | memoryview" : unit}, /) -> natural`), writelines: fn(`(lines: Iterable[${unit}], /) -> None`),
  seek: fn("(offset: int, whence: int = 0, /) -> int"), tell: fn("() -> int"), truncate: fn("(size: int | None = None, /) -> int"),
  flush: fn("() -> None"), close: fn("() -> None"), fileno: fn("() -> natural"), isatty: fn("() -> bool"),
  readable: fn("() -> bool"), writable: fn("() -> bool"), seekable: fn("() -> bool"),
  __enter__: fn("() -> Self"), __exit__: fn("(type: object, error: object, traceback: object, /) -> None"), __next__: fn(`() -> ${unit}`),
});

const made = { runtime: "_TemporaryFileWrapper", refused: "it is made by NamedTemporaryFile" } as const;

export const tempfile = pyModule("tempfile", {
  _TemporaryFileWrapper: cls("_TemporaryFileWrapper", "(file: object, name: str, delete: bool = True, delete_on_close: bool = True) -> None", file("bytes"), { bases: ["Iterator[bytes]"], ...made }),
  TextTemporaryFile: cls("TextTemporaryFile", "(file: object, name: str, delete: bool = True, delete_on_close: bool = True) -> None", file("str"), { bases: ["Iterator[str]"], ...made }),
  NamedTemporaryFile: fn(`(mode: str = 'w+b', ${CODED}, ${NAMED}, delete: bool = True, *, errors: str | None = None, delete_on_close: bool = True) -> object`, {
    overloads: [
      `(mode: ${MODES}, ${CODED}, ${NAMED}, delete: bool = True, *, errors: str | None = None, delete_on_close: bool = True) -> TextTemporaryFile`,
      `(mode: Literal["w+b", "wb", "rb+", "r+b", "ab", "xb"] = 'w+b', ${CODED}, ${NAMED}, delete: bool = True, *, errors: str | None = None, delete_on_close: bool = True) -> _TemporaryFileWrapper`,
    ],
  }),
  TemporaryFile: fn(`(mode: str = 'w+b', ${CODED}, ${NAMED}, *, errors: str | None = None) -> object`, {
    overloads: [
      `(mode: ${MODES}, ${CODED}, ${NAMED}, *, errors: str | None = None) -> io.TextIOWrapper`,
      `(mode: Literal["w+b"] = 'w+b', ${CODED}, ${NAMED}, *, errors: str | None = None) -> io.BufferedRandom`,
    ],
  }),
  SpooledTemporaryFile: cls("SpooledTemporaryFile", `(max_size: int = 0, mode: str = 'w+b', ${CODED}, ${NAMED}, *, errors: str | None = None) -> None`, {
    read: fn("(*args: object) -> object"), readline: fn("(*args: object) -> object"), readlines: fn("(*args: object) -> list[object]"), write: fn("(s: object, /) -> natural"),
    writelines: fn("(lines: Iterable[object], /) -> None"), seek: fn("(*args: int) -> int"), tell: fn("() -> int"), truncate: fn("(*args: object) -> object"), flush: fn("() -> None"), close: fn("() -> None"),
    fileno: fn("() -> natural"), isatty: fn("() -> bool"), rollover: fn("() -> None"), name: attribute("object"), mode: attribute("str"), closed: attribute("bool"),
    readable: fn("() -> bool"), writable: fn("() -> bool"), seekable: fn("() -> bool"), encoding: attribute("object"), errors: attribute("object"), newlines: attribute("object"),
    __enter__: fn("() -> Self"), __exit__: fn("(type: object, error: object, traceback: object, /) -> None"), __next__: fn("() -> object"),
  }, { bases: ["Iterator[object]"] }),
  TemporaryDirectory: cls("TemporaryDirectory", `(${NAMED}, ignore_cleanup_errors: bool = False, *, delete: bool = True) -> None`, {
    name: attribute("str"), cleanup: fn("() -> None"), __enter__: fn("() -> str"), __exit__: fn("(type: object, error: object, traceback: object, /) -> None"),
  }),
  mkstemp: fn(`(${NAMED}, text: bool = False) -> tuple[natural, str]`),
  mkdtemp: fn(`(${NAMED}) -> str`),
  mktemp: fn("(suffix: str = '', prefix: str = 'tmp', dir: object = None) -> str"),
  gettempdir: fn("() -> str"), gettempdirb: fn("() -> bytes"), gettempprefix: fn("() -> ascii"), gettempprefixb: fn("() -> bytes"),
  tempdir: attribute("object", { set: "set_tempdir" }),
  TMP_MAX: attribute("natural"),
});
