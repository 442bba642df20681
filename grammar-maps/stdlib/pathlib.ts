/** pathlib: paths as objects. `Path` makes paths of this system's kind. */
import { attribute, cls, fn, pyModule, type ClassRow, type FunctionRow } from "../../src/maps/define.ts";

const text = attribute("str");
const asks = fn("() -> bool");
const follows = fn("(*, follow_symlinks: bool = True) -> bool");
const compares = fn("(other: object, /) -> bool");
const found = "(pattern: object, *, case_sensitive: bool | None = None, recurse_symlinks: bool = False) -> Iterator[Self]";

const pure: ClassRow["members"] = {
  parts: attribute("tuple[str, ...]"), drive: text, root: text, anchor: text, name: text, suffix: text, suffixes: attribute("list[str]"), stem: text,
  parent: attribute("Self"), parents: attribute("Sequence[Self]"),
  as_posix: fn("() -> str"), as_uri: fn("() -> str"), is_absolute: asks, is_reserved: asks,
  is_relative_to: fn("(other: object, /, *_deprecated: object) -> bool"),
  relative_to: fn("(other: object, /, *, walk_up: bool = False) -> Self"),
  joinpath: fn("(*pathsegments: object) -> Self"),
  with_segments: fn("(*pathsegments: object) -> Self"),
  with_name: fn("(name: str) -> Self"), with_stem: fn("(stem: str) -> Self"), with_suffix: fn("(suffix: str) -> Self"),
  match: fn("(path_pattern: object, *, case_sensitive: bool | None = None) -> bool"),
  full_match: fn("(pattern: object, *, case_sensitive: bool | None = None) -> bool"),
  __truediv__: fn("(key: object, /) -> Self"), __rtruediv__: fn("(key: object, /) -> Self"),
  __lt__: compares, __le__: compares, __gt__: compares, __ge__: compares, __eq__: compares,
  __str__: fn("() -> str"), __fspath__: fn("() -> str"), __bytes__: fn("() -> bytes"), __hash__: fn("() -> int"),
};

const CODED = "encoding: str | None = None, errors: str | None = None, newline: str | None = None";

const open: FunctionRow = fn(`(mode: str = 'r', buffering: int = -1, ${CODED}) -> object`, {
  overloads: [
    `(mode: Literal["r", "w", "x", "a", "r+", "w+", "a+", "rt", "wt", "at"] = 'r', buffering: int = -1, ${CODED}) -> io.TextIOWrapper`,
    '(mode: Literal["rb"], buffering: int = -1, encoding: None = None, errors: None = None, newline: None = None) -> io.BufferedReader',
    '(mode: Literal["wb", "ab", "xb"], buffering: int = -1, encoding: None = None, errors: None = None, newline: None = None) -> io.BufferedWriter',
    '(mode: Literal["r+b", "rb+", "w+b", "wb+", "a+b", "ab+"], buffering: int = -1, encoding: None = None, errors: None = None, newline: None = None) -> io.BufferedRandom',
  ],
});

const concrete: ClassRow["members"] = {
  stat: fn("(*, follow_symlinks: bool = True) -> os.stat_result"), lstat: fn("() -> os.stat_result"),
  exists: follows, is_dir: follows, is_file: follows,
  is_symlink: asks, is_mount: asks, is_junction: asks, is_block_device: asks, is_char_device: asks, is_fifo: asks, is_socket: asks,
  samefile: fn("(other_path: object) -> bool"),
  open,
  read_bytes: fn("() -> bytes"), read_text: fn(`(${CODED}) -> str`),
  write_bytes: fn("(data: bytes | bytearray | memoryview) -> natural"), write_text: fn(`(data: str, ${CODED}) -> natural`),
  iterdir: fn("() -> Iterator[Self]"), glob: fn(found), rglob: fn(found),
  walk: fn("(top_down: bool = True, on_error: Callable[[OSError], object] | None = None, follow_symlinks: bool = False) -> Iterator[tuple[Self, list[str], list[str]]]"),
  absolute: fn("() -> Self"), resolve: fn("(strict: bool = False) -> Self"), readlink: fn("() -> Self"), expanduser: fn("() -> Self"),
  touch: fn("(mode: int = 438, exist_ok: bool = True) -> None"),
  mkdir: fn("(mode: int = 511, parents: bool = False, exist_ok: bool = False) -> None"),
  chmod: fn("(mode: int, *, follow_symlinks: bool = True) -> None"), lchmod: fn("(mode: int) -> None"),
  unlink: fn("(missing_ok: bool = False) -> None"), rmdir: fn("() -> None"),
  rename: fn("(target: object) -> Self"), replace: fn("(target: object) -> Self"),
  symlink_to: fn("(target: object, target_is_directory: bool = False) -> None"), hardlink_to: fn("(target: object) -> None"),
  owner: fn("(*, follow_symlinks: bool = True) -> str"), group: fn("(*, follow_symlinks: bool = True) -> str"),
};

const SEGMENTS = "(*args: object) -> None";

const Path = cls("Path", SEGMENTS, concrete, {
  bases: ["PurePath"], statics: { cwd: fn("() -> Path"), home: fn("() -> Path"), from_uri: fn("(uri: str) -> Path") },
});

export const pathlib = pyModule("pathlib", {
  PurePath: cls("PurePath", SEGMENTS, pure),
  PurePosixPath: cls("PurePosixPath", SEGMENTS, {}, { bases: ["PurePath"] }),
  PureWindowsPath: cls("PureWindowsPath", SEGMENTS, {}, { bases: ["PurePath"] }),
  Path,
  PosixPath: cls("PosixPath", SEGMENTS, {}, { bases: ["Path", "PurePosixPath"] }),
  WindowsPath: cls("WindowsPath", SEGMENTS, {}, { bases: ["Path", "PureWindowsPath"] }),
  UnsupportedOperation: cls("UnsupportedOperation", "(*args: object) -> None", {}, { bases: ["NotImplementedError"] }),
});
