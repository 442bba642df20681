/** copy: shallow and deep copies. */
import { exception, fn, pyModule } from "../../src/maps/define.ts";

export const copy = pyModule("copy", {
  copy: fn("(x: T) -> T"),
  deepcopy: fn("(x: T, memo: object = None) -> T"),
  replace: fn("(obj: T, /, **changes: object) -> T"),
  Error: exception("Error", "Exception"),
  error: exception("Error", "Exception"),
});
