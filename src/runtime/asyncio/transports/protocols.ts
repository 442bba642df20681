import type { Py } from "../../core/value.ts";

/**
 * Python's `asyncio.BaseProtocol`: what all protocols have.
 *
 * @example class Quiet extends asyncio.BaseProtocol {}
 */
export class BaseProtocol {
  static readonly __module__: string = "asyncio.protocols";

  /** `connection_made(transport)`: called once, at the beginning. @example protocol.connection_made(transport) */
  connection_made(_transport: Py): Py {
    return null;
  }

  /** `connection_lost(exc)`: called once, at the end, with the error or None. @example protocol.connection_lost(null) */
  connection_lost(_exc: Py): Py {
    return null;
  }

  /** `pause_writing()`: the transport's buffer is above its high-water mark. @example protocol.pause_writing() */
  pause_writing(): Py {
    return null;
  }

  /** `resume_writing()`: the buffer has drained below the low-water mark. @example protocol.resume_writing() */
  resume_writing(): Py {
    return null;
  }
}

/**
 * Python's `asyncio.Protocol`: for streams.
 *
 * @example class Echo extends asyncio.Protocol { override data_received(data: Bytes) { this.transport.write(data); return null; } }
 */
export class Protocol extends BaseProtocol {
  /** `data_received(data)` @param _data bytes @example protocol.data_received(bytes_of("x")) */
  data_received(_data: Py): Py {
    return null;
  }

  /** `eof_received()` @returns something true to keep the transport open @example protocol.eof_received() */
  eof_received(): Py {
    return null;
  }
}

/**
 * Python's `asyncio.BufferedProtocol`: for streams, with a buffer of its own.
 *
 * @example class Frames extends asyncio.BufferedProtocol {}
 */
export class BufferedProtocol extends BaseProtocol {
  /** `get_buffer(sizehint)` @returns a bytearray or memoryview to read into @example protocol.get_buffer(-1) */
  get_buffer(_sizehint: Py): Py {
    return null;
  }

  /** `buffer_updated(nbytes)` @example protocol.buffer_updated(4) */
  buffer_updated(_nbytes: Py): Py {
    return null;
  }

  /** `eof_received()` @returns something true to keep the transport open @example protocol.eof_received() */
  eof_received(): Py {
    return null;
  }
}

/**
 * Python's `asyncio.DatagramProtocol`
 *
 * @example class Dns extends asyncio.DatagramProtocol {}
 */
export class DatagramProtocol extends BaseProtocol {
  /** `datagram_received(data, addr)` @example protocol.datagram_received(data, tuple("127.0.0.1", 53)) */
  datagram_received(_data: Py, _addr: Py): Py {
    return null;
  }

  /** `error_received(exc)` @example protocol.error_received(error) */
  error_received(_exc: Py): Py {
    return null;
  }
}

/**
 * Python's `asyncio.SubprocessProtocol`
 *
 * @example class Watch extends asyncio.SubprocessProtocol {}
 */
export class SubprocessProtocol extends BaseProtocol {
  /** `pipe_data_received(fd, data)` @param _fd 1 or 2 @example protocol.pipe_data_received(1, data) */
  pipe_data_received(_fd: Py, _data: Py): Py {
    return null;
  }

  /** `pipe_connection_lost(fd, exc)` @example protocol.pipe_connection_lost(1, null) */
  pipe_connection_lost(_fd: Py, _exc: Py): Py {
    return null;
  }

  /** `process_exited()` @example protocol.process_exited() */
  process_exited(): Py {
    return null;
  }
}
