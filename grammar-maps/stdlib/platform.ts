/** platform: what the program runs on. The Python that it tells of is the one whose behaviour the program has. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const text = fn("() -> str");
const field = attribute("str");

export const platform = pyModule("platform", {
  system: text, node: text, release: text, version: text, machine: text, processor: text,
  python_version: fn("() -> ascii"), python_implementation: fn("() -> ascii"), python_compiler: fn("() -> ascii"), python_branch: fn("() -> ascii"), python_revision: fn("() -> ascii"),
  python_version_tuple: fn("() -> tuple[str, str, str]"), python_build: fn("() -> tuple[str, str]"),
  architecture: fn("(executable: str | None = None, bits: str = '', linkage: str = '') -> tuple[str, str]"),
  libc_ver: fn("(executable: str | None = None, lib: str = '', version: str = '', chunksize: int = 16384) -> tuple[str, str]"),
  platform: fn("(aliased: bool = False, terse: bool = False) -> str"),
  uname: fn("() -> uname_result"),
  uname_result: cls("uname_result", "(system: str, node: str, release: str, version: str, machine: str) -> None", {
    system: field, node: field, release: field, version: field, machine: field, processor: field, _asdict: fn("() -> dict[str, str]"),
  }, { bases: ["Sequence[str]"], refused: "it is made by platform.uname" }),
}, { specifier: "py2ts-runtime/python_platform", missing: ["android_ver", "freedesktop_os_release", "functools", "ios_ver", "itertools", "java_ver", "mac_ver", "os", "re", "socket", "struct", "subprocess", "sys", "system_alias", "win32_edition", "win32_is_iot", "win32_ver", "collections", "IOSVersionInfo", "AndroidVer"] });
