/** linecache: lines of source files. */
import { fn, pyModule } from "../../src/maps/define.ts";

export const linecache = pyModule("linecache", {
  getline: fn("(filename: str, lineno: small, module_globals: object = None) -> str"),
  getlines: fn("(filename: str, module_globals: object = None) -> list[str]"),
  updatecache: fn("(filename: str, module_globals: object = None) -> list[str]"),
  checkcache: fn("(filename: str | None = None) -> None"),
  clearcache: fn("() -> None"),
  lazycache: fn("(filename: str, module_globals: object) -> bool"),
}, { missing: ["cache"] });
