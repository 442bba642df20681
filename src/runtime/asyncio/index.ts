export { iscoroutine, iscoroutinefunction } from "./coroutines/index.ts";
export {
  BaseEventLoop, DefaultEventLoopPolicy, EventLoop, EventLoop as AbstractEventLoop, EventLoop as SelectorEventLoop, get_event_loop,
  get_event_loop_policy, get_running_loop, Handle, new_event_loop, set_event_loop, set_event_loop_policy, TimerHandle,
} from "./events/index.ts";
export {
  BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError, SendfileNotAvailableError,
  TimeoutError,
} from "./exceptions/index.ts";
export { from_promise, Future, isfuture, wrap_future } from "./futures/index.ts";
export { Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore } from "./locks/index.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./queues/index.ts";
export { run, Runner } from "./runners/index.ts";
export {
  open_connection, open_unix_connection, start_server, start_unix_server, StreamReader, StreamReaderProtocol, StreamWriter,
} from "./streams/index.ts";
export { TaskGroup } from "./taskgroups/index.ts";
export {
  ALL_COMPLETED, all_tasks, as_completed, create_eager_task_factory, create_task, current_task, eager_task_factory, ensure_future,
  FIRST_COMPLETED, FIRST_EXCEPTION, gather, gather_future, run_coroutine_threadsafe, shield, sleep, Task, to_promise, wait, wait_for,
} from "./tasks/index.ts";
export { to_thread } from "./threads/index.ts";
export { Timeout, timeout, timeout_at } from "./timeouts/index.ts";
export {
  AbstractServer, BaseProtocol, BaseTransport, BufferedProtocol, DatagramProtocol, DatagramTransport, Protocol, ReadTransport, Server, SubprocessProtocol,
  Transport, TransportSocket, WriteTransport,
} from "./transports/index.ts";
export { create_subprocess_exec, create_subprocess_shell, Process } from "./subprocess/index.ts";
