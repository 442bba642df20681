import { coroutine_function } from "../../core/coroutine/protocol.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { get_running_loop } from "../events/get_running_loop.ts";
import type { ServerOptions } from "../transports/options.ts";
import type { Server } from "../transports/Server.ts";
import { DEFAULT_LIMIT, StreamReader } from "./StreamReader.ts";
import { StreamReaderProtocol } from "./StreamReaderProtocol.ts";
import type { StreamWriter } from "./StreamWriter.ts";

/** Keyword arguments of `start_server`. */
export interface StartOptions extends ServerOptions {
  limit?: Py;
}

/** What a server calls for each connection. A coroutine function runs as a task. */
export type ClientConnected = ((reader: StreamReader, writer: StreamWriter) => unknown) | { __call__(reader: StreamReader, writer: StreamWriter): unknown };

/**
 * Python's `asyncio.start_server(client_connected_cb, host=None, port=None, *, limit=65536, **kwds)`
 *
 * @param client_connected_cb called with a reader and a writer for each connection
 * @param host where to listen; null for all of the machine's addresses
 * @param port 0 lets the system choose
 * @param options `limit`, and those of `loop.create_server`
 * @returns a promise of the server
 * @throws OSError "[Errno 98] error while attempting to bind on address …"
 * @example const server = await asyncio.start_server(handle, "127.0.0.1", 8888);
 */
export const start_server: (client_connected_cb: ClientConnected, host?: Py, port?: Py, options?: StartOptions) => Promise<Server> = /* @__PURE__ */ coroutine_function(
  async function start_server(client_connected_cb: Py, host: Py = null, port: Py = null, options: StartOptions = {}): Promise<Server> {
    if (is_keywords(host)) return start_server(client_connected_cb, host.host ?? null, host.port ?? null, host);
    if (is_keywords(port)) return start_server(client_connected_cb, host, port.port ?? null, port);
    const loop = get_running_loop();
    return loop.create_server(factory(loop, client_connected_cb, options.limit), host, port, options);
  },
);

/**
 * Python's `asyncio.start_unix_server(client_connected_cb, path=None, *, limit=65536, **kwds)`
 *
 * @param path the socket file
 * @returns a promise of the server
 * @throws OSError "[Errno 98] Address '/tmp/echo' is already in use"
 * @example const server = await asyncio.start_unix_server(handle, "/tmp/echo");
 */
export const start_unix_server: (client_connected_cb: ClientConnected, path?: Py, options?: StartOptions) => Promise<Server> = /* @__PURE__ */ coroutine_function(
  async function start_unix_server(client_connected_cb: Py, path: Py = null, options: StartOptions = {}): Promise<Server> {
    if (is_keywords(path)) return start_unix_server(client_connected_cb, path.path ?? null, path);
    const loop = get_running_loop();
    return loop.create_unix_server(factory(loop, client_connected_cb, options.limit), path, options);
  },
);

function factory(loop: EventLoop, connected: Py, limit: Py): () => StreamReaderProtocol {
  return () => new StreamReaderProtocol(new StreamReader(limit ?? DEFAULT_LIMIT, loop), connected, loop);
}
