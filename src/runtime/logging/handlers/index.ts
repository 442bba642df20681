export { BufferingHandler, MemoryHandler } from "./buffering.ts";
export { QueueHandler, QueueListener } from "./queues.ts";
export { BaseRotatingHandler, RotatingFileHandler } from "./rotating.ts";
