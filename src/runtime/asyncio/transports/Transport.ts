import { NotImplementedError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";

/** Python's `asyncio.BaseTransport`: a connection, as a protocol is given it. */
export class BaseTransport {
  static readonly __module__: string = "asyncio.transports";
  readonly _extra = new Map<string, Py>();

  /**
   * `BaseTransport.get_extra_info(name, default=None)`
   *
   * @param name "peername", "sockname", "socket", …
   * @param default_ what an unknown name gives
   * @example transport.get_extra_info("peername") // ('127.0.0.1', 51234)
   */
  get_extra_info(name: Py, default_: Py = null): Py {
    return this._extra.has(name) ? this._extra.get(name) : default_;
  }

  /** `BaseTransport.is_closing()` @example transport.is_closing() // false */
  is_closing(): boolean {
    throw new NotImplementedError();
  }

  /** `BaseTransport.close()`: closes when all is written. @example transport.close() */
  close(): void {
    throw new NotImplementedError();
  }

  /** `BaseTransport.set_protocol(protocol)` @example transport.set_protocol(other) */
  set_protocol(_protocol: Py): void {
    throw new NotImplementedError();
  }

  /** `BaseTransport.get_protocol()` @example transport.get_protocol() */
  get_protocol(): Py {
    throw new NotImplementedError();
  }
}

/** Python's `asyncio.ReadTransport` */
export class ReadTransport extends BaseTransport {
  /** `ReadTransport.is_reading()` @example transport.is_reading() // true */
  is_reading(): boolean {
    throw new NotImplementedError();
  }

  /** `ReadTransport.pause_reading()` @example transport.pause_reading() */
  pause_reading(): void {
    throw new NotImplementedError();
  }

  /** `ReadTransport.resume_reading()` @example transport.resume_reading() */
  resume_reading(): void {
    throw new NotImplementedError();
  }
}

/** Python's `asyncio.WriteTransport` */
export class WriteTransport extends ReadTransport {
  /** `WriteTransport.write(data)` @param _data bytes, bytearray or memoryview @example transport.write(bytes_of("x")) */
  write(_data: Py): void {
    throw new NotImplementedError();
  }

  /** `WriteTransport.writelines(list_of_data)` @example transport.writelines([a, b]) */
  writelines(_list_of_data: Py): void {
    throw new NotImplementedError();
  }

  /** `WriteTransport.write_eof()` @example transport.write_eof() */
  write_eof(): void {
    throw new NotImplementedError();
  }

  /** `WriteTransport.can_write_eof()` @example transport.can_write_eof() // true */
  can_write_eof(): boolean {
    throw new NotImplementedError();
  }

  /** `WriteTransport.set_write_buffer_limits(high=None, low=None)` @example transport.set_write_buffer_limits(1024) */
  set_write_buffer_limits(_high: Py = null, _low: Py = null): void {
    throw new NotImplementedError();
  }

  /** `WriteTransport.get_write_buffer_size()` @example transport.get_write_buffer_size() // 0 */
  get_write_buffer_size(): number {
    throw new NotImplementedError();
  }

  /** `WriteTransport.get_write_buffer_limits()` @returns `(low, high)` @example transport.get_write_buffer_limits() // (16384, 65536) */
  get_write_buffer_limits(): readonly [number, number] {
    throw new NotImplementedError();
  }

  /** `WriteTransport.abort()`: closes without writing what is left. @example transport.abort() */
  abort(): void {
    throw new NotImplementedError();
  }
}

/** Python's `asyncio.Transport`: for streams in both directions. */
export class Transport extends WriteTransport {}
