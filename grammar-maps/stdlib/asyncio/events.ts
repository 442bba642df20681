/** The event loop and its handles. */
import { cls, fn, type FunctionRow } from "../../../src/maps/define.ts";

const callback = "callback: Callable[..., object], *args: object, context: contextvars.Context | None = None";

const watched = "callback: Callable[..., object], *args: object";

const factory = "protocol_factory: Callable[[], P]";

const refusedHere = (reason: string): FunctionRow => fn("(*args: object, **kwargs: object) -> object", { refused: reason });
const transports = refusedHere("this is not supported yet");

const EventLoop = cls("EventLoop", "() -> None", {
  run_until_complete: fn("(future: Awaitable[T]) -> T", { blocking: "always" }),
  run_forever: fn("() -> None", { blocking: "always" }),
  stop: fn("() -> None"),
  close: fn("() -> None"),
  is_running: fn("() -> bool"),
  is_closed: fn("() -> bool"),
  time: fn("() -> float"),
  call_soon: fn(`(${callback}) -> Handle`),
  call_soon_threadsafe: fn(`(${callback}) -> Handle`),
  call_later: fn(`(delay: float, ${callback}) -> TimerHandle`),
  call_at: fn(`(when: float, ${callback}) -> TimerHandle`),
  create_future: fn("() -> Future[T]"),
  create_task: fn("(coro: Coroutine[T], *, name: str | None = None, context: contextvars.Context | None = None) -> Task[T]"),
  set_task_factory: fn("(factory: Callable[..., object] | None) -> None"),
  get_task_factory: fn("() -> object"),
  run_in_executor: fn("(executor: object, func: Callable[..., T], *args: object) -> Future[T]"),
  set_default_executor: fn("(executor: object) -> None"),
  shutdown_asyncgens: fn("async () -> None"),
  shutdown_default_executor: fn("async (timeout: float | None = None) -> None"),
  get_debug: fn("() -> bool"),
  set_debug: fn("(enabled: bool) -> None"),
  get_exception_handler: fn("() -> object"),
  set_exception_handler: fn("(handler: Callable[[AbstractEventLoop, dict[str, object]], object] | None) -> None"),
  default_exception_handler: fn("(context: dict[str, object]) -> None"),
  call_exception_handler: fn("(context: dict[str, object]) -> None"),
  add_signal_handler: fn("(sig: int, callback: Callable[..., object], *args: object) -> None"),
  remove_signal_handler: fn("(sig: int) -> bool"),

  create_server: fn(`async (${factory}, host: object = None, port: small | str | None = None, *, family: small = 0, flags: small = 1, sock: object = None, backlog: small = 100, ssl: object = None, reuse_address: bool | None = None, reuse_port: bool | None = None, keep_alive: bool | None = None, ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None, start_serving: bool = True) -> Server`),
  create_connection: fn(`async (${factory}, host: str | None = None, port: small | str | None = None, *, ssl: object = None, family: small = 0, proto: small = 0, flags: small = 0, sock: object = None, local_addr: object = None, server_hostname: str | None = None, ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None, happy_eyeballs_delay: float | None = None, interleave: small | None = None, all_errors: bool = False) -> tuple[Transport, P]`),
  create_unix_server: fn(`async (${factory}, path: object = None, *, sock: object = None, backlog: small = 100, ssl: object = None, start_serving: bool = True, cleanup_socket: bool = True) -> Server`),
  create_unix_connection: fn(`async (${factory}, path: object = None, *, ssl: object = None, sock: object = None, server_hostname: str | None = None) -> tuple[Transport, P]`),

  connect_accepted_socket: fn(`async (${factory}, sock: socket.socket, *, ssl: object = None, ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None) -> tuple[Transport, P]`),
  create_datagram_endpoint: fn(`async (${factory}, local_addr: object = None, remote_addr: object = None, *, family: small = 0, proto: small = 0, flags: small = 0, reuse_port: bool | None = None, allow_broadcast: bool | None = None, sock: object = None) -> tuple[DatagramTransport, P]`),
  add_reader: fn(`(fd: object, ${watched}) -> None`),
  remove_reader: fn("(fd: object) -> bool"),
  add_writer: fn(`(fd: object, ${watched}) -> None`),
  remove_writer: fn("(fd: object) -> bool"),
  sock_recv: fn("async (sock: socket.socket, nbytes: int) -> bytes"),
  sock_recv_into: fn("async (sock: socket.socket, buf: bytearray | memoryview) -> natural"),
  sock_recvfrom: fn("async (sock: socket.socket, bufsize: int) -> tuple[bytes, object]"),
  sock_recvfrom_into: fn("async (sock: socket.socket, buf: bytearray | memoryview, nbytes: int = 0) -> tuple[natural, object]"),
  sock_sendall: fn("async (sock: socket.socket, data: bytes | bytearray | memoryview) -> None"),
  sock_sendto: fn("async (sock: socket.socket, data: bytes | bytearray | memoryview, address: object) -> natural"),
  sock_accept: fn("async (sock: socket.socket) -> tuple[socket.socket, object]"),
  sock_connect: fn("async (sock: socket.socket, address: object) -> None"),
  getaddrinfo: fn("async (host: object, port: object, *, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0) -> list[tuple[socket.AddressFamily, socket.SocketKind, natural, str, tuple[object, ...]]]"),
  getnameinfo: fn("async (sockaddr: object, flags: int = 0) -> tuple[str, str]"),

  sock_sendfile: transports, connect_read_pipe: transports, connect_write_pipe: transports,
  sendfile: transports, start_tls: transports, subprocess_exec: transports, subprocess_shell: transports,
}, { runtime: "EventLoop" });

const Handle = cls("Handle", "(callback: Callable[..., object], args: list[object], loop: AbstractEventLoop, context: contextvars.Context | None = None) -> None", {
  cancel: fn("() -> None"),
  cancelled: fn("() -> bool"),
  get_context: fn("() -> contextvars.Context"),
});

const TimerHandle = cls("TimerHandle", "(when: float, callback: Callable[..., object], args: list[object], loop: AbstractEventLoop, context: contextvars.Context | None = None) -> None", {
  when: fn("() -> float"),
}, { bases: ["Handle"] });

export const events = {
  /** One class stands for CPython's whole line of loops. */
  AbstractEventLoop: EventLoop,
  BaseEventLoop: EventLoop,
  EventLoop,
  SelectorEventLoop: EventLoop,
  Handle,
  TimerHandle,
  get_event_loop: fn("() -> AbstractEventLoop"),
  get_running_loop: fn("() -> AbstractEventLoop"),
  new_event_loop: fn("() -> AbstractEventLoop"),
  set_event_loop: fn("(loop: AbstractEventLoop | None) -> None"),
};
