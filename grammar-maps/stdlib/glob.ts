/** glob: paths that match a pattern. */
import { fn, pyModule } from "../../src/maps/define.ts";

const options = "*, root_dir: object = None, dir_fd: object = None, recursive: bool = False, include_hidden: bool = False";

export const glob = pyModule("glob", {
  glob: fn(`(pathname: object, ${options}) -> list[object]`, { overloads: [`(pathname: str, ${options}) -> list[str]`] }),
  iglob: fn(`(pathname: object, ${options}) -> Iterator[object]`, { overloads: [`(pathname: str, ${options}) -> Iterator[str]`] }),
  escape: fn("(pathname: T) -> T"),
  has_magic: fn("(s: object) -> bool"),
  translate: fn("(pat: str, *, recursive: bool = False, include_hidden: bool = False, seps: object = None) -> str"),
}, { missing: ["glob0", "glob1", "magic_check", "magic_check_bytes"] });
