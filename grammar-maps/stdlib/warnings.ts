/** warnings: without options of the command line; `showwarning` and `formatwarning` may be set. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const object = (): ReturnType<typeof attribute> => attribute("object");

export const warnings = pyModule("warnings", {
  warn: fn("(message: object, category: object = None, stacklevel: small = 1, source: object = None, *, skip_file_prefixes: tuple[str, ...] = ()) -> None"),
  warn_explicit: fn("(message: object, category: object, filename: str, lineno: small, module: str | None = None, registry: object = None, module_globals: object = None, source: object = None) -> None"),
  simplefilter: fn("(action: str, category: object = Warning, lineno: small = 0, append: bool = False) -> None"),
  filterwarnings: fn("(action: str, message: str = '', category: object = Warning, module: str = '', lineno: small = 0, append: bool = False) -> None"),
  resetwarnings: fn("() -> None"),
  showwarning: attribute("Callable[..., None]", { as: "$current_showwarning()", set: "set_showwarning" }),
  formatwarning: attribute("Callable[..., str]", { as: "$current_formatwarning()", set: "set_formatwarning" }),
  filters: attribute("list[object]", { as: "$filters()" }),
  WarningMessage: cls("WarningMessage", "(message: object, category: object, filename: str, lineno: small, file: object = None, line: str | None = None, source: object = None) -> None", {
    message: object(), category: object(), filename: attribute("str"), lineno: attribute("natural"), file: object(), line: attribute("str | None"), source: object(),
  }),
  catch_warnings: cls("catch_warnings", "(*, record: bool = False, module: object = None, action: str | None = None, category: object = Warning, lineno: small = 0, append: bool = False) -> None", {
    __enter__: fn("() -> list[warnings.WarningMessage]"), __exit__: fn("(type: object = None, error: object = None, traceback: object = None, /) -> None"),
  }),
  deprecated: cls("deprecated", "(message: str, /, *, category: object = DeprecationWarning, stacklevel: small = 1) -> None", {
    message: attribute("str"), category: object(), stacklevel: attribute("small"), __call__: fn("(arg: T, /) -> T"),
  }),
}, { missing: ["defaultaction", "onceregistry", "sys"] });
