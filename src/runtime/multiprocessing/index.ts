/** Python's `multiprocessing`: processes are workers of the host, which load the program's modules again. */
export { BoundedSemaphore, Event, Lock, RLock, Semaphore } from "./locks.ts";
export { AsyncResult, Pool, ProcessError, TimeoutError } from "./Pool.ts";
export { active_children, current_process, OtherProcess, parent_process, Process } from "./Process.ts";
export { Connection, Pipe, Queue, SimpleQueue } from "./queues.ts";
export { ResultIterator } from "../concurrent/futures/ResultIterator.ts";
export { process_module } from "./registry.ts";
export { cpu_count, freeze_support, get_all_start_methods, get_start_method, set_start_method } from "./start_methods.ts";
export { Array_, Array_ as Array, SharedArray, SharedValue, Value } from "./values.ts";
