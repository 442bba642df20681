/** Functions that run beside the loop: a thread is a task of the one JavaScript thread. */
import { fn } from "../../../src/maps/define.ts";

export const threads = {
  to_thread: fn("async (func: Callable[..., T], /, *args: object, **kwargs: object) -> T", {
    note: "the function runs on the one thread of JavaScript; what blocks in it lets other tasks run, what computes does not",
  }),
};
