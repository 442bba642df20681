export { Barrier } from "./Barrier.ts";
export { BoundedSemaphore } from "./BoundedSemaphore.ts";
export { Condition } from "./Condition.ts";
export { Event } from "./Event.ts";
export { Lock } from "./Lock.ts";
export { Semaphore } from "./Semaphore.ts";
