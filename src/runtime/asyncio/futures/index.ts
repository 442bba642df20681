export { from_promise } from "./from_promise.ts";
export { Future } from "./Future.ts";
export { isfuture } from "./isfuture.ts";
export { wrap_future } from "./wrap_future.ts";
