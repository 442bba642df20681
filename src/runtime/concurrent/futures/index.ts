export { TimeoutError } from "../../core/exceptions/index.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION } from "../../asyncio/tasks/wait.ts";
export { CancelledError, Future, InvalidStateError } from "./Future.ts";
export { ThreadPoolExecutor } from "./ThreadPoolExecutor.ts";
