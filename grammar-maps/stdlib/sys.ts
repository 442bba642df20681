/** sys: the parts that mean something outside CPython. */
import { attribute, fn, pyModule } from "../../src/maps/define.ts";

export const sys = pyModule("sys", {
  argv: attribute("list[str]", { settable: true }),
  exit: fn("(status: object = None, /) -> Never"),
  stdin: attribute("TextIO", { settable: true }),
  stdout: attribute("TextIO", { settable: true }),
  stderr: attribute("TextIO", { settable: true }),
  version: attribute("str"),
  version_info: attribute("tuple[small, small, small, str, small]"),
  platform: attribute("str"),
  maxsize: attribute("int"),
  exc_info: fn("() -> tuple[object, object, object]"),
  exception: fn("() -> BaseException | None"),
}, {
  missing: [],
});
