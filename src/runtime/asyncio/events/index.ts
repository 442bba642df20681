export { BaseEventLoop } from "./BaseEventLoop.ts";
export { EventLoop } from "./EventLoop.ts";
export { get_event_loop } from "./get_event_loop.ts";
export { get_running_loop } from "./get_running_loop.ts";
export { Handle } from "./Handle.ts";
export { new_event_loop } from "./new_event_loop.ts";
export { DefaultEventLoopPolicy, get_event_loop_policy, set_event_loop_policy } from "./policy.ts";
export { set_event_loop } from "./set_event_loop.ts";
export { TimerHandle } from "./TimerHandle.ts";
