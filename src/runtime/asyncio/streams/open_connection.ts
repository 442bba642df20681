import { coroutine_function } from "../../core/coroutine/protocol.ts";
import { tuple } from "../../core/tuple.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import type { Connection } from "../transports/create_connection.ts";
import type { ConnectionOptions } from "../transports/options.ts";
import { DEFAULT_LIMIT, StreamReader } from "./StreamReader.ts";
import { StreamReaderProtocol } from "./StreamReaderProtocol.ts";
import { StreamWriter } from "./StreamWriter.ts";

/** Both ends of a connection. */
export type Streams = readonly [reader: StreamReader, writer: StreamWriter];

/** Keyword arguments of `open_connection`. */
export interface OpenOptions extends ConnectionOptions {
  limit?: Py;
}

/**
 * Python's `asyncio.open_connection(host=None, port=None, *, limit=65536, **kwds)`
 *
 * @param host a name or an address
 * @param port a number
 * @param options `limit`, and those of `loop.create_connection`
 * @returns a promise of `(reader, writer)`
 * @throws OSError if nobody answers
 * @example const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888);
 */
export const open_connection: (host?: Py, port?: Py, options?: OpenOptions) => Promise<Streams> = /* @__PURE__ */ coroutine_function(
  async function open_connection(host: Py = null, port: Py = null, options: OpenOptions = {}): Promise<Streams> {
    if (is_keywords(host)) return open_connection(host.host ?? null, host.port ?? null, host);
    if (is_keywords(port)) return open_connection(host, port.port ?? null, port);
    return open(get_running_loop(), options.limit, (loop, factory) => loop.create_connection(factory, host, port, options));
  },
);

/**
 * Python's `asyncio.open_unix_connection(path=None, *, limit=65536, **kwds)`
 *
 * @param path the socket file
 * @returns a promise of `(reader, writer)`
 * @throws FileNotFoundError, ConnectionRefusedError
 * @example const [reader, writer] = await asyncio.open_unix_connection("/tmp/echo");
 */
export const open_unix_connection: (path?: Py, options?: OpenOptions) => Promise<Streams> = /* @__PURE__ */ coroutine_function(
  async function open_unix_connection(path: Py = null, options: OpenOptions = {}): Promise<Streams> {
    if (is_keywords(path)) return open_unix_connection(path.path ?? null, path);
    return open(get_running_loop(), options.limit, (loop, factory) => loop.create_unix_connection(factory, path, options));
  },
);

async function open(loop: EventLoop, limit: Py, connect: (loop: EventLoop, factory: Py) => Promise<Connection>): Promise<Streams> {
  const reader = new StreamReader(limit ?? DEFAULT_LIMIT, loop);
  const protocol = new StreamReaderProtocol(reader, null, loop);
  const [transport] = await connect(loop, () => protocol);
  return tuple(reader, new StreamWriter(transport, protocol, reader, loop));
}
