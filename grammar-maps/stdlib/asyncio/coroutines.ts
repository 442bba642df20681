/** Questions about coroutines. */
import { fn } from "../../../src/maps/define.ts";

export const coroutines = {
  iscoroutine: fn("(obj: object) -> bool"),
  iscoroutinefunction: fn("(func: object) -> bool"),
};
