import { Exception } from "../../core/exceptions/index.ts";

/** Python's `asyncio.QueueEmpty`, of `get_nowait`. @example throw new QueueEmpty() */
export class QueueEmpty extends Exception {
  static readonly __module__ = "asyncio.queues";
}

/** Python's `asyncio.QueueFull`, of `put_nowait`. @example throw new QueueFull() */
export class QueueFull extends Exception {
  static readonly __module__ = "asyncio.queues";
}

/** Python's `asyncio.QueueShutDown`, of a queue after `shutdown`. @example throw new QueueShutDown() */
export class QueueShutDown extends Exception {
  static readonly __module__ = "asyncio.queues";
}
