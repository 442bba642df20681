/** shutil: copying, moving and removing files and folders. Archives are refused. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const copies = fn("(src: object, dst: T, *, follow_symlinks: bool = True) -> T | str");
const keeps = fn("(src: object, dst: object, *, follow_symlinks: bool = True) -> None");

export const shutil = pyModule("shutil", {
  copyfileobj: fn("(fsrc: T, fdst: T, length: int = 0) -> None"),
  copyfile: fn("(src: object, dst: T, *, follow_symlinks: bool = True) -> T"),
  copymode: keeps, copystat: keeps, copy: copies, copy2: copies,
  copytree: fn("(src: object, dst: T, symlinks: bool = False, ignore: Callable[[str, list[str]], Iterable[str]] | None = None, copy_function: Callable[[str, str], object] = ..., ignore_dangling_symlinks: bool = False, dirs_exist_ok: bool = False) -> T"),
  ignore_patterns: fn("(*patterns: str) -> Callable[[str, list[str]], set[str]]"),
  move: fn("(src: object, dst: T, copy_function: Callable[[str, str], object] = ...) -> T | str"),
  rmtree: fn("(path: object, ignore_errors: bool = False, onerror: Callable[..., object] | None = None, *, onexc: Callable[..., object] | None = None, dir_fd: int | None = None) -> None"),
  which: fn("(cmd: object, mode: int = 1, path: object = None) -> str | None"),
  disk_usage: fn("(path: object) -> usage"),
  usage: cls("usage", "(sequence: Iterable[int], /) -> None", { total: attribute("natural"), used: attribute("natural"), free: attribute("natural") }, { bases: ["Sequence[natural]"], refused: "it is made by disk_usage" }),
  get_terminal_size: fn("(fallback: tuple[int, int] | None = None) -> os.terminal_size"),
  chown: fn("(path: object, user: object = None, group: object = None, *, dir_fd: int | None = None, follow_symlinks: bool = True) -> None"),
  Error: exception("Error", "OSError"),
  SameFileError: exception("SameFileError", "Error"),
  SpecialFileError: exception("SpecialFileError", "OSError"),
  ExecError: exception("ExecError", "OSError"),
}, {
  missing: [
    "COPY_BUFSIZE", "ReadError", "RegistryError", "get_archive_formats", "get_unpack_formats", "make_archive", "register_archive_format", "register_unpack_format", "unpack_archive",
    "unregister_archive_format", "unregister_unpack_format",
  ],
});
