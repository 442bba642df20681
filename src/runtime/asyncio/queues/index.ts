export { QueueEmpty, QueueFull, QueueShutDown } from "./exceptions.ts";
export { LifoQueue } from "./LifoQueue.ts";
export { PriorityQueue } from "./PriorityQueue.ts";
export { Queue } from "./Queue.ts";
