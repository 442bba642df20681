export { Empty, Full, LifoQueue, PriorityQueue, Queue, ShutDown, SimpleQueue } from "./Queue.ts";
