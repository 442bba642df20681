export { CancelledError, TimeoutError } from "../../core/exceptions/index.ts";
export { BrokenBarrierError } from "./BrokenBarrierError.ts";
export { IncompleteReadError } from "./IncompleteReadError.ts";
export { InvalidStateError } from "./InvalidStateError.ts";
export { LimitOverrunError } from "./LimitOverrunError.ts";
export { SendfileNotAvailableError } from "./SendfileNotAvailableError.ts";
