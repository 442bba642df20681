/** fnmatch: shell patterns. */
import { fn, pyModule } from "../../src/maps/define.ts";

export const fnmatch = pyModule("fnmatch", {
  fnmatch: fn("(name: object, pat: object) -> bool"),
  fnmatchcase: fn("(name: object, pat: object) -> bool"),
  filter: fn("(names: Iterable[T], pat: T) -> list[T]"),
  translate: fn("(pat: str) -> str"),
});
