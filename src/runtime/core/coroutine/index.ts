export { awaitable, is_awaitable, not_awaitable } from "./awaitable.ts";
export { await_steps, by_hand } from "./by_hand.ts";
export { drive } from "./drive.ts";
export { Coroutine, coroutine } from "./Coroutine.ts";
export type { Given } from "./given.ts";
export { GeneratorCoroutine } from "./GeneratorCoroutine.ts";
export { warn_never_awaited } from "./never_awaited.ts";
export { AWAITABLE, blocking, coroutine_function, is_coroutine_function, loop_hooks } from "./protocol.ts";
export type { Awaitable } from "./protocol.ts";
