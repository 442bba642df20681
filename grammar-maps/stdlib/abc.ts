/** abc: abstract classes. The compiler treats the base and the decorators when it makes the class. */
import { pyModule, special } from "../../src/maps/define.ts";

export const abc = pyModule("abc", {
  ABC: special("() -> None"),
  ABCMeta: special("(name: str, bases: object, namespace: object, /) -> object"),
  abstractmethod: special("(funcobj: T) -> T"),
  abstractproperty: special("(fget: object = None, fset: object = None, fdel: object = None, doc: str | None = None) -> object"),
  abstractclassmethod: special("(callable: object) -> object"),
  abstractstaticmethod: special("(callable: object) -> object"),
}, { specifier: null, missing: ["get_cache_token", "update_abstractmethods"] });
