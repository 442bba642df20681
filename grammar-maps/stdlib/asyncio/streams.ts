/** Connections as pairs of a reader and a writer. */
import { attribute, cls, fn } from "../../../src/maps/define.ts";

const connectionOptions = "ssl: object = None, family: small = 0, proto: small = 0, flags: small = 0, sock: object = None, local_addr: object = None, server_hostname: str | None = None, ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None, happy_eyeballs_delay: float | None = None, interleave: small | None = None, all_errors: bool = False";
const serverOptions = "family: small = 0, flags: small = 1, sock: object = None, backlog: small = 100, ssl: object = None, reuse_address: bool | None = None, reuse_port: bool | None = None, keep_alive: bool | None = None, ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None, start_serving: bool = True";
const connected = "client_connected_cb: Callable[[StreamReader, StreamWriter], object]";
const buffer = "bytes | bytearray | memoryview";

export const streams = {
  open_connection: fn(`async (host: str | None = None, port: small | str | None = None, *, limit: small = 65536, ${connectionOptions}) -> tuple[StreamReader, StreamWriter]`),
  start_server: fn(`async (${connected}, host: object = None, port: small | str | None = None, *, limit: small = 65536, ${serverOptions}) -> Server`),
  open_unix_connection: fn("async (path: object = None, *, limit: small = 65536, ssl: object = None, sock: object = None, server_hostname: str | None = None) -> tuple[StreamReader, StreamWriter]"),
  start_unix_server: fn(`async (${connected}, path: object = None, *, limit: small = 65536, sock: object = None, backlog: small = 100, ssl: object = None, start_serving: bool = True, cleanup_socket: bool = True) -> Server`),
  StreamReader: cls("StreamReader", "(limit: small = 65536, loop: AbstractEventLoop | None = None) -> None", {
    read: fn("async (n: small = -1) -> bytes"),
    readline: fn("async () -> bytes"),
    readexactly: fn("async (n: small) -> bytes"),
    readuntil: fn("async (separator: bytes | tuple[bytes, ...] = ...) -> bytes"),
    at_eof: fn("() -> bool"),
    feed_data: fn(`(data: ${buffer}) -> None`),
    feed_eof: fn("() -> None"),
    exception: fn("() -> BaseException | None"),
    set_exception: fn("(exc: BaseException) -> None"),
    set_transport: fn("(transport: object) -> None"),
    __aiter__: fn("() -> Self"),
    __anext__: fn("async () -> bytes"),
  }),
  StreamWriter: cls("StreamWriter", "(transport: object, protocol: object, reader: StreamReader | None, loop: AbstractEventLoop) -> None", {
    transport: attribute("Transport"),
    write: fn(`(data: ${buffer}) -> None`),
    writelines: fn(`(data: Iterable[${buffer}]) -> None`),
    write_eof: fn("() -> None"),
    can_write_eof: fn("() -> bool"),
    close: fn("() -> None"),
    is_closing: fn("() -> bool"),
    wait_closed: fn("async () -> None"),
    get_extra_info: fn("(name: str, default: object = None) -> object"),
    drain: fn("async () -> None"),
    start_tls: fn("async (sslcontext: object, *, server_hostname: str | None = None, ssl_handshake_timeout: float | None = None, ssl_shutdown_timeout: float | None = None) -> None", { refused: "TLS is not supported yet" }),
  }),
  StreamReaderProtocol: cls("StreamReaderProtocol", "(stream_reader: StreamReader, client_connected_cb: Callable[[StreamReader, StreamWriter], object] | None = None, loop: AbstractEventLoop | None = None) -> None", {}, { bases: ["Protocol"] }),
};
