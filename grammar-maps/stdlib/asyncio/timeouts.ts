/** `async with asyncio.timeout(…)`: its exit turns a cancellation into TimeoutError, so it has the general form. */
import { cls, fn } from "../../../src/maps/define.ts";

export const timeouts = {
  Timeout: cls("Timeout", "(when: float | None) -> None", {
    __aenter__: fn("async () -> Self"),
    when: fn("() -> float | None"),
    reschedule: fn("(when: float | None) -> None"),
    expired: fn("() -> bool"),
  }),
  timeout: fn("(delay: float | None) -> Timeout"),
  timeout_at: fn("(when: float | None) -> Timeout"),
};
