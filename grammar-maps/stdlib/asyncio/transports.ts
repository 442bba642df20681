/** Transports, protocols and servers. */
import { attribute, cls, fn } from "../../../src/maps/define.ts";

const buffer = "bytes | bytearray | memoryview";

export const protocols = {
  BaseProtocol: cls("BaseProtocol", "() -> None", {
    connection_made: fn("(transport: object) -> object"),
    connection_lost: fn("(exc: BaseException | None) -> object"),
    pause_writing: fn("() -> object"),
    resume_writing: fn("() -> object"),
  }),
  Protocol: cls("Protocol", "() -> None", {
    data_received: fn("(data: bytes) -> object"),
    eof_received: fn("() -> object"),
  }, { bases: ["BaseProtocol"] }),
  BufferedProtocol: cls("BufferedProtocol", "() -> None", {
    get_buffer: fn("(sizehint: small) -> object"),
    buffer_updated: fn("(nbytes: small) -> object"),
    eof_received: fn("() -> object"),
  }, { bases: ["BaseProtocol"] }),
  DatagramProtocol: cls("DatagramProtocol", "() -> None", {
    datagram_received: fn("(data: bytes, addr: object) -> object"),
    error_received: fn("(exc: BaseException) -> object"),
  }, { bases: ["BaseProtocol"] }),
  SubprocessProtocol: cls("SubprocessProtocol", "() -> None", {
    pipe_data_received: fn("(fd: small, data: bytes) -> object"),
    pipe_connection_lost: fn("(fd: small, exc: BaseException | None) -> object"),
    process_exited: fn("() -> object"),
  }, { bases: ["BaseProtocol"] }),
};

export const transports = {
  BaseTransport: cls("BaseTransport", "() -> None", {
    get_extra_info: fn("(name: str, default: object = None) -> object"),
    is_closing: fn("() -> bool"),
    close: fn("() -> None"),
    set_protocol: fn("(protocol: object) -> None"),
    get_protocol: fn("() -> object"),
  }),
  ReadTransport: cls("ReadTransport", "() -> None", {
    is_reading: fn("() -> bool"),
    pause_reading: fn("() -> None"),
    resume_reading: fn("() -> None"),
  }, { bases: ["BaseTransport"] }),
  WriteTransport: cls("WriteTransport", "() -> None", {
    write: fn(`(data: ${buffer}) -> None`),
    writelines: fn(`(list_of_data: Iterable[${buffer}]) -> None`),
    write_eof: fn("() -> None"),
    can_write_eof: fn("() -> bool"),
    abort: fn("() -> None"),
    set_write_buffer_limits: fn("(high: small | None = None, low: small | None = None) -> None"),
    get_write_buffer_size: fn("() -> natural"),
    get_write_buffer_limits: fn("() -> tuple[natural, natural]"),
  }, { bases: ["BaseTransport"] }),
  DatagramTransport: cls("DatagramTransport", "() -> None", {
    sendto: fn(`(data: ${buffer}, addr: object = None) -> None`),
    abort: fn("() -> None"),
  }, { bases: ["BaseTransport"] }),
  Transport: cls("Transport", "() -> None", {
    is_reading: fn("() -> bool"),
    pause_reading: fn("() -> None"),
    resume_reading: fn("() -> None"),
  }, { bases: ["WriteTransport"] }),
};

export const servers = {
  Server: cls("Server", "(loop: AbstractEventLoop, sockets: object, protocol_factory: Callable[..., object], backlog: small) -> None", {
    sockets: attribute("tuple[TransportSocket, ...]"),
    get_loop: fn("() -> AbstractEventLoop"),
    is_serving: fn("() -> bool"),
    close: fn("() -> None"),
    close_clients: fn("() -> None"),
    abort_clients: fn("() -> None"),
    start_serving: fn("async () -> None"),
    serve_forever: fn("async () -> None"),
    wait_closed: fn("async () -> None"),
    __aenter__: fn("async () -> Self"),
    __aexit__: fn("async (*exc: object) -> None"),
  }, { refused: "a server is made by start_server or loop.create_server" }),
  TransportSocket: cls("TransportSocket", "(sock: object) -> None", {
    family: attribute("small"),
    type: attribute("small"),
    proto: attribute("small"),
    fileno: fn("() -> small"),
    getsockname: fn("() -> object"),
    getpeername: fn("() -> object"),
    getsockopt: fn("(level: small, optname: small) -> object"),
    setsockopt: fn("(level: small, optname: small, value: object) -> None"),
    gettimeout: fn("() -> small"),
  }, { refused: "the sockets of transports are made with them" }),
};
