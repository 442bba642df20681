/** asyncio's exceptions. `asyncio.TimeoutError` is the builtin one. */
import { attribute, cls, exception } from "../../../src/maps/define.ts";
import { exceptions as builtin } from "../../builtins/exceptions.ts";

export const exceptions = {
  CancelledError: exception("CancelledError", "BaseException"),
  InvalidStateError: exception("InvalidStateError", "Exception"),
  TimeoutError: builtin.TimeoutError,
  IncompleteReadError: cls("IncompleteReadError", "(partial: bytes, expected: small | None) -> None", {
    partial: attribute("bytes"),
    expected: attribute("small | None"),
  }, { bases: ["EOFError"] }),
  LimitOverrunError: cls("LimitOverrunError", "(message: str, consumed: small) -> None", { consumed: attribute("small") }, { bases: ["Exception"] }),
  SendfileNotAvailableError: exception("SendfileNotAvailableError", "RuntimeError"),
  BrokenBarrierError: exception("BrokenBarrierError", "RuntimeError"),
};
