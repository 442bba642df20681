/** atexit: what is to be done when the program ends. */
import { fn, pyModule } from "../../src/maps/define.ts";

export const atexit = pyModule("atexit", {
  register: fn("(func: F, /, *args: object, **kwargs: object) -> F"),
  unregister: fn("(func: object, /) -> None"),
  _run_exitfuncs: fn("() -> None"), _clear: fn("() -> None"), _ncallbacks: fn("() -> natural"),
});
