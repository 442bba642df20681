/** io: files and streams. `open` is also a builtin, with the same row. */
import { attribute, cls, fn, pyModule, type ClassRow, type FunctionRow } from "../../src/maps/define.ts";
import { exceptions } from "../builtins/exceptions.ts";

const TEXT = 'mode: Literal["r", "w", "x", "a", "r+", "w+", "x+", "a+", "rt", "wt", "xt", "at", "+r", "+w", "+a", "rt+", "wt+", "at+", "tr", "tw", "ta"]';
const BINARY = "buffering: small = -1, encoding: None = None, errors: None = None, newline: None = None, closefd: bool = True, opener: object = None";

/** The builtin `open`. */
export const openFunction: FunctionRow = fn("(file: object, mode: str = 'r', buffering: small = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None, closefd: bool = True, opener: object = None) -> object", {
  overloads: [
    `(file: object, ${TEXT} = 'r', buffering: small = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None, closefd: bool = True, opener: object = None) -> io.TextIOWrapper`,
    `(file: object, mode: Literal["rb", "br"], ${BINARY}) -> io.BufferedReader`,
    `(file: object, mode: Literal["wb", "bw", "ab", "ba", "xb", "bx"], ${BINARY}) -> io.BufferedWriter`,
    `(file: object, mode: Literal["r+b", "rb+", "w+b", "wb+", "a+b", "ab+", "x+b", "xb+"], ${BINARY}) -> io.BufferedRandom`,
  ],
});

/** What ignores exceptions: leaving the `with` closes the stream. */
const closing: ClassRow["light"] = { enter: "{self}.__enter__()", exit: "{self}.close()", fresh: true };

const base: ClassRow["members"] = {
  closed: attribute("bool"),
  close: fn("() -> None"),
  fileno: fn("() -> natural"),
  flush: fn("() -> None"),
  isatty: fn("() -> bool"),
  readable: fn("() -> bool"),
  seek: fn("(offset: int, whence: small = 0, /) -> int"),
  seekable: fn("() -> bool"),
  tell: fn("() -> int"),
  truncate: fn("(size: int | None = None, /) -> int"),
  writable: fn("() -> bool"),
  __enter__: fn("() -> Self"),
  __exit__: fn("(type: object, error: object, traceback: object, /) -> None"),
  __iter__: fn("() -> Self"),
};

const bytesMembers: ClassRow["members"] = {
  read: fn("(size: int | None = -1, /) -> bytes"),
  readline: fn("(size: int | None = -1, /) -> bytes"),
  readlines: fn("(hint: int | None = -1, /) -> list[bytes]"),
  write: fn("(b: bytes | bytearray | memoryview, /) -> natural"),
  writelines: fn("(lines: Iterable[bytes], /) -> None"),
  __next__: fn("() -> bytes"),
};

const bufferedMembers: ClassRow["members"] = {
  ...bytesMembers,
  read1: fn("(size: int = -1, /) -> bytes"),
  readinto: fn("(buffer: bytearray | memoryview, /) -> natural"),
  readinto1: fn("(buffer: bytearray | memoryview, /) -> natural"),
  detach: fn("() -> object"),
};

const textMembers: ClassRow["members"] = {
  encoding: attribute("str | None"),
  errors: attribute("str | None"),
  newlines: attribute("object"),
  read: fn("(size: int | None = -1, /) -> str"),
  readline: fn("(size: int = -1, /) -> str"),
  readlines: fn("(hint: int | None = -1, /) -> list[str]"),
  write: fn("(s: str, /) -> natural"),
  writelines: fn("(lines: Iterable[str], /) -> None"),
  detach: fn("() -> object"),
  __next__: fn("() -> str"),
};

const buffered = (name: string, extra: ClassRow["members"] = {}): ClassRow => cls(name, "(raw: object, buffer_size: small = 8192) -> None", {
  raw: attribute("object"), name: attribute("object"), mode: attribute("str"), ...extra,
}, { bases: ["BufferedIOBase"], light: closing });
const peek = { peek: fn("(size: int = 0, /) -> bytes") };

export const io = pyModule("io", {
  open: openFunction,
  open_code: fn("(path: str) -> BufferedReader"),
  text_encoding: fn("(encoding: object, stacklevel: small = 2, /) -> object"),
  DEFAULT_BUFFER_SIZE: attribute("natural"),
  SEEK_SET: attribute("natural"), SEEK_CUR: attribute("natural"), SEEK_END: attribute("natural"),
  UnsupportedOperation: cls("UnsupportedOperation", "(*args: object) -> None", {}, { bases: ["OSError", "ValueError"] }),
  BlockingIOError: exceptions.BlockingIOError,
  IOBase: cls("IOBase", "() -> None", base),
  RawIOBase: cls("RawIOBase", "() -> None", {
    ...bytesMembers, read: fn("(size: int = -1, /) -> bytes | None"), readall: fn("() -> bytes | None"), readinto: fn("(buffer: bytearray | memoryview, /) -> natural | None"),
    write: fn("(b: bytes | bytearray | memoryview, /) -> natural | None"),
  }, { bases: ["IOBase", "Iterator[bytes]"] }),
  BufferedIOBase: cls("BufferedIOBase", "() -> None", bufferedMembers, { bases: ["IOBase", "Iterator[bytes]"] }),
  TextIOBase: cls("TextIOBase", "() -> None", textMembers, { bases: ["IOBase", "Iterator[str]"] }),
  FileIO: cls("FileIO", "(file: object, mode: str = 'r', closefd: bool = True, opener: object = None) -> None", {
    closefd: attribute("bool"), mode: attribute("str"), name: attribute("object", { settable: true }),
  }, { bases: ["RawIOBase"], light: closing }),
  BytesIO: cls("BytesIO", "(initial_bytes: bytes | bytearray | memoryview | None = b'') -> None", {
    getvalue: fn("() -> bytes"), getbuffer: fn("() -> memoryview"),
  }, { bases: ["BufferedIOBase"], light: closing }),
  BufferedReader: buffered("BufferedReader", peek),
  BufferedWriter: buffered("BufferedWriter"),
  BufferedRandom: buffered("BufferedRandom", peek),
  BufferedRWPair: cls("BufferedRWPair", "(reader: object, writer: object, buffer_size: small = 8192, /) -> None", peek, { bases: ["BufferedIOBase"], light: closing }),
  StringIO: cls("StringIO", "(initial_value: str | None = '', newline: str | None = '\\n') -> None", {
    getvalue: fn("() -> str"), line_buffering: attribute("bool"),
  }, { bases: ["TextIOBase"], light: closing }),
  TextIOWrapper: cls("TextIOWrapper", "(buffer: object, encoding: str | None = None, errors: str | None = None, newline: str | None = None, line_buffering: bool = False, write_through: bool = False) -> None", {
    buffer: attribute("object"), line_buffering: attribute("bool"), write_through: attribute("bool"), name: attribute("object"), mode: attribute("str", { settable: true }),
    reconfigure: fn("(*, encoding: str | None = None, errors: str | None = None, newline: str | None = None, line_buffering: bool | None = None, write_through: bool | None = None) -> None"),
  }, { bases: ["TextIOBase"], light: closing }),
  IncrementalNewlineDecoder: cls("IncrementalNewlineDecoder", "(decoder: object, translate: bool, errors: str = 'strict') -> None", {
    decode: fn("(input: object, final: bool = False) -> str"), getstate: fn("() -> tuple[object, int]"), setstate: fn("(state: object, /) -> None"), reset: fn("() -> None"), newlines: attribute("object"),
  }),
}, { missing: ["abc"] });
