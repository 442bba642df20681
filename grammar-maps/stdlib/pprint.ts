/** pprint: values over several lines. */
import { cls, fn, pyModule } from "../../src/maps/define.ts";

const layout = "indent: int = 1, width: int = 80, depth: int | None = None";
const options = "compact: bool = False, sort_dicts: bool = True, underscore_numbers: bool = False";

export const pprint = pyModule("pprint", {
  pprint: fn(`(object: object, stream: object = None, ${layout}, *, ${options}) -> None`),
  pp: fn(`(object: object, stream: object = None, ${layout}, *, ${options}) -> None`),
  pformat: fn(`(object: object, ${layout}, *, ${options}) -> str`),
  saferepr: fn("(object: object) -> str"),
  isreadable: fn("(object: object) -> bool"),
  isrecursive: fn("(object: object) -> bool"),
  PrettyPrinter: cls("PrettyPrinter", `(${layout}, stream: object = None, *, ${options}) -> None`, {
    pprint: fn("(object: object) -> None"), pformat: fn("(object: object) -> str"), isreadable: fn("(object: object) -> bool"), isrecursive: fn("(object: object) -> bool"),
    format: fn("(object: object, context: object, maxlevels: object, level: small) -> tuple[str, bool, bool]"),
  }),
});
