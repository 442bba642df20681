/**
 * multiprocessing: processes are workers of the host, which load the program's modules again. What can block gives a promise, so its callers
 * become async.
 */
import { attribute, cls, exception, fn, pyModule, type ModuleMap } from "../../src/maps/define.ts";

const blocking = { blocking: "always" } as const;
const acquires = { blocking: "always", unwaited: "acquire_now" } as const;
const light = { enter: "await {self}.acquire()", exit: "{self}.release()", now: "{self}.acquire_now()" };

const described = {
  name: attribute("str", { settable: true }),
  daemon: attribute("bool", { settable: true }),
  pid: attribute("small | None"),
  ident: attribute("small | None"),
  exitcode: attribute("small | None"),
  is_alive: fn("() -> bool"),
};

const Process = cls("Process", "(group: None = None, target: Callable[..., object] | None = None, name: str | None = None, args: Iterable[object] = (), kwargs: dict[str, object] | None = None, *, daemon: bool | None = None) -> None", {
  ...described,
  start: fn("() -> None"),
  run: fn("() -> object"),
  join: fn("(timeout: float | None = None) -> None", blocking),
  terminate: fn("() -> None"),
  kill: fn("() -> None"),
  close: fn("() -> None"),
}, { keywords: "object", note: "a worker of the host: it loads the modules again, and sees nothing of what the program did to their variables" });

const locking = {
  __enter__: fn("() -> bool", acquires),
  acquire: fn("(block: bool = True, timeout: float | None = None) -> bool", acquires),
  release: fn("() -> None"),
};

const Semaphore = cls("Semaphore", "(value: small = 1) -> None", { ...locking, get_value: fn("() -> natural") }, { light });

const Queue = cls("Queue", "(maxsize: small = 0) -> None", {
  put: fn("(obj: T, block: bool = True, timeout: float | None = None) -> None", blocking),
  put_nowait: fn("(obj: T) -> None"),
  get: fn("(block: bool = True, timeout: float | None = None) -> T", blocking),
  get_nowait: fn("() -> T", blocking),
  qsize: fn("() -> natural"),
  empty: fn("() -> bool"),
  full: fn("() -> bool"),
  close: fn("() -> None"),
  join_thread: fn("() -> None"),
  cancel_join_thread: fn("() -> None"),
}, { parameters: ["T"] });

const Connection = cls("Connection", "() -> None", {
  send: fn("(obj: object) -> None"),
  recv: fn("() -> object", blocking),
  poll: fn("(timeout: float | None = 0.0) -> bool", blocking),
  send_bytes: fn("(buf: bytes) -> None"),
  recv_bytes: fn("() -> bytes", blocking),
  close: fn("() -> None"),
  closed: attribute("bool"),
  readable: attribute("bool"),
  writable: attribute("bool"),
  __enter__: fn("() -> Self"),
  __exit__: fn("(*exc: object) -> None"),
}, { refused: "Pipe makes them" });

const AsyncResult = cls("AsyncResult", "() -> None", {
  get: fn("(timeout: float | None = None) -> T", blocking),
  wait: fn("(timeout: float | None = None) -> None", blocking),
  ready: fn("() -> bool"),
  successful: fn("() -> bool"),
}, { parameters: ["T"], refused: "pools make it" });

const callbacks = "callback: Callable[..., object] | None = None, error_callback: Callable[..., object] | None = None";
const Pool = cls("Pool", "(processes: small | None = None, initializer: Callable[..., object] | None = None, initargs: Iterable[object] = (), maxtasksperchild: small | None = None) -> None", {
  apply: fn("(func: Callable[..., T], args: Iterable[object] = (), kwds: dict[str, object] = {}) -> T", blocking),
  apply_async: fn(`(func: Callable[..., T], args: Iterable[object] = (), kwds: dict[str, object] = {}, ${callbacks}) -> AsyncResult[T]`, { keywords: "trailing" }),
  map: fn("(func: Callable[..., T], iterable: Iterable[object], chunksize: small | None = None) -> list[T]", blocking),
  map_async: fn(`(func: Callable[..., T], iterable: Iterable[object], chunksize: small | None = None, ${callbacks}) -> AsyncResult[list[T]]`, { keywords: "trailing" }),
  starmap: fn("(func: Callable[..., T], iterable: Iterable[Iterable[object]], chunksize: small | None = None) -> list[T]", blocking),
  starmap_async: fn(`(func: Callable[..., T], iterable: Iterable[Iterable[object]], chunksize: small | None = None, ${callbacks}) -> AsyncResult[list[T]]`, { keywords: "trailing" }),
  imap: fn("(func: Callable[..., T], iterable: Iterable[object], chunksize: small = 1) -> ResultIterator[T]", { blocking: "iterated" }),
  imap_unordered: fn("(func: Callable[..., T], iterable: Iterable[object], chunksize: small = 1) -> ResultIterator[T]", { blocking: "iterated" }),
  close: fn("() -> None"),
  terminate: fn("() -> None"),
  join: fn("() -> None", blocking),
  __enter__: fn("() -> Self"),
  __exit__: fn("(*exc: object) -> None"),
});

/** What a pool gives: each result is waited for. */
const ResultIterator = cls("ResultIterator", "() -> None", { __next__: fn("() -> T", blocking) }, { parameters: ["T"], bases: ["Iterator[T]"], refused: "pools make it" });

const synchronized = { get_lock: fn("() -> RLock"), get_obj: fn("() -> Self") };
const Synchronized = cls("SharedValue", "() -> None", { value: attribute("object", { settable: true }), get_lock: synchronized.get_lock, get_obj: synchronized.get_obj, __enter__: fn("() -> bool", blocking), __exit__: fn("(*exc: object) -> None") }, { refused: "Value makes it" });
const SharedArray = cls("SharedArray", "() -> None", {
  get_lock: synchronized.get_lock, get_obj: synchronized.get_obj, __enter__: fn("() -> bool", blocking), __exit__: fn("(*exc: object) -> None"),
  __len__: fn("() -> natural"), __getitem__: fn("(key: object) -> object"), __setitem__: fn("(key: object, value: object) -> None"),
}, { bases: ["Iterable[object]"], refused: "Array makes it" });

const multiprocessing = pyModule("multiprocessing", {
  Process, Pool, Queue, Semaphore, AsyncResult, Connection, ResultIterator, SharedValue: Synchronized, SharedArray,
  SimpleQueue: cls("SimpleQueue", "() -> None", { put: fn("(obj: T) -> None"), get: fn("() -> T", blocking), empty: fn("() -> bool"), close: fn("() -> None") }, { parameters: ["T"] }),
  Lock: cls("Lock", "() -> None", locking, { light }),
  RLock: cls("RLock", "() -> None", locking, { light }),
  BoundedSemaphore: cls("BoundedSemaphore", "(value: small = 1) -> None", {}, { bases: ["Semaphore"], light }),
  Event: cls("Event", "() -> None", { is_set: fn("() -> bool"), set: fn("() -> None"), clear: fn("() -> None"), wait: fn("(timeout: float | None = None) -> bool", blocking) }),
  OtherProcess: cls("OtherProcess", "() -> None", described, { refused: "current_process gives it" }),
  Pipe: fn("(duplex: bool = True) -> tuple[Connection, Connection]"),
  Value: fn("(typecode: str, *args: object, lock: object = True) -> SharedValue"),
  Array: fn("(typecode: str, size_or_initializer: object, *, lock: object = True) -> SharedArray", { runtime: "Array_" }),
  current_process: fn("() -> OtherProcess"),
  parent_process: fn("() -> OtherProcess | None"),
  active_children: fn("() -> list[Process]"),
  cpu_count: fn("() -> natural"),
  freeze_support: fn("() -> None"),
  get_start_method: fn("(allow_none: bool = False) -> str"),
  get_all_start_methods: fn("() -> list[str]"),
  set_start_method: fn("(method: str, force: bool = False) -> None", { note: "processes load the modules again, whatever it is" }),
  ProcessError: exception("ProcessError", "Exception"),
  TimeoutError: exception("TimeoutError", "ProcessError"),
}, {
  missing: [
    "AuthenticationError", "Barrier", "BufferTooShort", "Condition", "JoinableQueue", "Manager", "RawArray", "RawValue", "SUBDEBUG", "SUBWARNING",
    "allow_connection_pickling", "get_context", "get_logger", "log_to_stderr", "reducer", "set_executable", "set_forkserver_preload",
  ],
});

export const multiprocessingModules: readonly ModuleMap[] = [
  multiprocessing,
  pyModule("multiprocessing.pool", { Pool, AsyncResult, ResultIterator }, { specifier: "py2ts-runtime/multiprocessing", missing: ["ThreadPool"] }),
];
