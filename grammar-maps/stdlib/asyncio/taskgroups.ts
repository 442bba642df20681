/** TaskGroup: its exit waits for the tasks and raises what they raised, so `async with` has the general form. */
import { cls, fn } from "../../../src/maps/define.ts";

export const taskgroups = {
  TaskGroup: cls("TaskGroup", "() -> None", {
    __aenter__: fn("async () -> Self"),
    create_task: fn("(coro: Coroutine[T], *, name: str | None = None, context: contextvars.Context | None = None) -> Task[T]"),
  }),
};
