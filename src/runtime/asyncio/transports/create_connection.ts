import { call } from "../../core/call/index.ts";
import { caught, type BaseException, ExceptionGroup, OSError, ValueError } from "../../core/exceptions/index.ts";
import { truth } from "../../core/truth.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { AF_UNIX, type Channel } from "../sockets/Channel.ts";
import { connect } from "../sockets/connect.ts";
import { type InternetAddress, resolve } from "../sockets/resolve.ts";
import { socket_by_loop } from "../sockets/by_loop.ts";
import { type ConnectionOptions, refuse_unsupported } from "./options.ts";
import { SocketTransport } from "./SocketTransport.ts";

/** A transport with its protocol. */
export type Connection<P = Py> = readonly [transport: SocketTransport, protocol: P];

/** `loop.create_connection(protocol_factory, host, port, …)` */
export async function create_connection(loop: EventLoop, factory: Py, host: Py, port: Py, options: ConnectionOptions): Promise<Connection> {
  const secure = options.ssl !== undefined && options.ssl !== null && options.ssl !== false;
  if (!secure) {
    if ((options.server_hostname ?? null) !== null) throw new ValueError("server_hostname is only meaningful with ssl");
    if ((options.ssl_handshake_timeout ?? null) !== null) throw new ValueError("ssl_handshake_timeout is only meaningful with ssl");
    if ((options.ssl_shutdown_timeout ?? null) !== null) throw new ValueError("ssl_shutdown_timeout is only meaningful with ssl");
  }
  refuse_unsupported(options);
  const sock: Py = options.sock ?? null;
  if (sock !== null) {
    if (host !== null || port !== null) throw new ValueError("host/port and sock can not be specified at the same time");
    if (Number(sock.type) !== 1) throw new ValueError(`A Stream Socket was expected, got ${repr(sock)}`);
    return attach(loop, factory, socket_by_loop(sock).channel());
  }
  if (host === null && port === null) throw new ValueError("host and port was not specified and no sock specified");
  const family = Number(options.family ?? 0);
  const addresses = await resolve(loop, host, port, family, false);
  if (addresses.length === 0) throw new OSError("getaddrinfo() returned empty list");
  const from: InternetAddress[] = [];
  const local: Py = options.local_addr ?? null;
  if (local !== null) from.push(...(await resolve(loop, local[0], local[1], family, false)));
  const channel = await connect_first(loop, addresses, from, truth(options.all_errors ?? false));
  return attach(loop, factory, channel);
}

/** `loop.create_unix_connection(protocol_factory, path, …)` */
export async function create_unix_connection(loop: EventLoop, factory: Py, path: Py, options: ConnectionOptions): Promise<Connection> {
  refuse_unsupported(options);
  const sock: Py = options.sock ?? null;
  if (sock !== null) {
    if (path !== null) throw new ValueError("path and sock can not be specified at the same time");
    if (Number(sock.family) !== AF_UNIX || Number(sock.type) !== 1) throw new ValueError(`A UNIX Domain Stream Socket was expected, got ${repr(sock)}`);
    return attach(loop, factory, socket_by_loop(sock).channel());
  }
  if (path === null) throw new ValueError("no path and sock were specified");
  return attach(loop, factory, await connect(loop, { path: str(path) }));
}

/** Tries the addresses one after the other. */
async function connect_first(loop: EventLoop, addresses: readonly InternetAddress[], from: readonly InternetAddress[], all: boolean): Promise<Channel> {
  const errors: BaseException[] = [];
  for (const address of addresses) {
    const local = from.find(({ host }) => host.includes(":") === address.host.includes(":")) ?? null;
    try {
      return await connect(loop, address, local);
    } catch (thrown) {
      const error = caught(thrown);
      if (!(error instanceof OSError)) throw error;
      errors.push(error);
    }
  }
  if (all) throw new ExceptionGroup("create_connection failed", errors);
  const texts = errors.map((error) => str(error));
  if (texts.every((text) => text === texts[0])) throw errors[0];
  throw new OSError(`Multiple exceptions: ${texts.join(", ")}`);
}

/** `loop.connect_accepted_socket(protocol_factory, sock, …)` */
export async function connect_accepted_socket(loop: EventLoop, factory: Py, sock: Py, options: ConnectionOptions): Promise<Connection> {
  refuse_unsupported(options);
  if (Number(sock.type) !== 1) throw new ValueError(`A Stream Socket was expected, got ${repr(sock)}`);
  return attach(loop, factory, socket_by_loop(sock).channel());
}

async function attach(loop: EventLoop, factory: Py, channel: Channel): Promise<Connection> {
  const protocol: Py = call(factory);
  const waiter = loop.create_future<null>();
  const transport = new SocketTransport(loop, channel, protocol, waiter);
  try {
    await waiter.promise();
  } catch (error) {
    transport.close();
    throw error;
  }
  return tuple(transport, protocol);
}
