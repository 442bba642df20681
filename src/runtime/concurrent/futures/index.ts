export { TimeoutError } from "../../core/exceptions/index.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION } from "../../asyncio/tasks/wait.ts";
export { CancelledError, Future, InvalidStateError } from "./Future.ts";
export { BrokenExecutor } from "./BrokenExecutor.ts";
export { Executor } from "./Executor.ts";
export { BrokenProcessPool, ProcessPoolExecutor } from "./ProcessPoolExecutor.ts";
export { ResultIterator } from "./ResultIterator.ts";
export { ThreadPoolExecutor } from "./ThreadPoolExecutor.ts";
export { as_completed, wait } from "./wait.ts";
