import { caught, OSError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { iter } from "../../core/iter.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { host_stat_or_null, host_unlink } from "../../platform/filesystem.ts";
import { plain_os_error, python_address } from "../sockets/HostChannel.ts";
import { AF_UNIX } from "../sockets/Channel.ts";
import { Listener } from "../sockets/Listener.ts";
import { type InternetAddress, resolve } from "../sockets/resolve.ts";
import { socket_by_loop } from "../sockets/by_loop.ts";
import { gather } from "../tasks/gather.ts";
import { sleep } from "../tasks/sleep.ts";
import { refuse_unsupported, type ServerOptions } from "./options.ts";
import { Server } from "./Server.ts";

const BACKLOG = 100;
const EADDRNOTAVAIL = 99;

/** `loop.create_server(protocol_factory, host, port, …)` */
export async function create_server(loop: EventLoop, factory: Py, host: Py, port: Py, options: ServerOptions): Promise<Server> {
  if (typeof options.ssl === "boolean") throw new TypeError("ssl argument must be an SSLContext or None");
  refuse_unsupported(options);
  const sock: Py = options.sock ?? null;
  if (sock !== null) {
    if (host !== null || port !== null) throw new ValueError("host/port and sock can not be specified at the same time");
    return serve_socket(loop, factory, sock, options);
  }
  if (host === null && port === null) throw new ValueError("Neither host/port nor sock were specified");
  const family = Number(options.family ?? 0);
  const hosts: Py[] = host === "" ? [null] : host === null || typeof host === "string" || typeof host[Symbol.iterator] !== "function" ? [host] : [...iter(host)];
  const found: InternetAddress[][] = await gather(...hosts.map((each) => () => resolve(loop, each, port, family, true)));
  const addresses = new Map(found.flat().map((address) => [`${address.host} ${address.port}`, address]));
  const backlog = Number(options.backlog ?? BACKLOG);
  const server = new Server(loop, bind_all([...addresses.values()]), factory, backlog);
  await begin(server, options);
  return server;
}

/** A server on a socket that is bound. */
async function serve_socket(loop: EventLoop, factory: Py, sock: Py, options: ServerOptions): Promise<Server> {
  const listener = socket_by_loop(sock).listener();
  const backlog = Number(options.backlog ?? BACKLOG);
  const server = new Server(loop, [listener], factory, backlog);
  await begin(server, options);
  return server;
}

/** Begins to serve, unless that is to be done later. */
async function begin(server: Server, options: ServerOptions): Promise<void> {
  if (!truth(options.start_serving ?? true)) return;
  server._start_serving();
  await sleep(0);
}

function bind_all(addresses: readonly InternetAddress[]): Listener[] {
  const listeners: Listener[] = [];
  try {
    for (const address of addresses) {
      try {
        listeners.push(Listener.bind(address));
      } catch (thrown) {
        const error = plain_os_error(thrown);
        if (!(error instanceof OSError)) throw error;
        if (error.errno === EADDRNOTAVAIL) continue;
        throw new OSError(error.errno, `error while attempting to bind on address ${repr(python_address(address))}: ${str(error).toLowerCase()}`);
      }
    }
    if (listeners.length === 0) throw new OSError(`could not bind on any address out of ${repr(addresses.map(python_address))}`);
  } catch (error) {
    for (const listener of listeners) listener.close();
    throw caught(error);
  }
  return listeners;
}

/** `loop.create_unix_server(protocol_factory, path, …)` */
export async function create_unix_server(loop: EventLoop, factory: Py, path: Py, options: ServerOptions): Promise<Server> {
  if (typeof options.ssl === "boolean") throw new TypeError("ssl argument must be an SSLContext or None");
  refuse_unsupported(options);
  const sock: Py = options.sock ?? null;
  if (sock !== null) {
    if (path !== null) throw new ValueError("path and sock can not be specified at the same time");
    if (Number(sock.family) !== AF_UNIX) throw new ValueError(`A UNIX Domain Stream Socket was expected, got ${repr(sock)}`);
    return serve_socket(loop, factory, sock, options);
  }
  if (path === null) throw new ValueError("path was not specified, and no sock specified");
  const name = str(path);
  remove_old_socket(name);
  const backlog = Number(options.backlog ?? BACKLOG);
  let listener: Listener;
  try {
    listener = Listener.bind({ path: name });
  } catch (thrown) {
    const error = plain_os_error(thrown);
    if (error instanceof OSError && error.errno === 98) throw new OSError(98, `Address ${repr(name)} is already in use`);
    throw error;
  }
  const server = new Server(loop, [listener], factory, backlog);
  await begin(server, options);
  return server;
}

/** A socket file that somebody has left there is in nobody's way. */
function remove_old_socket(path: string): void {
  const found = host_stat_or_null(path, true);
  if (found !== null && (found.mode & 0o170000) === 0o140000) host_unlink(path, path);
}
