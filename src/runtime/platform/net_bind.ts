/** Sockets of the host that are bound and listen. Binding is done at once, as in Python: the port is known when the call returns. */
import { existsSync, linkSync, renameSync } from "node:fs";
import * as net from "node:net";
import { dirname } from "node:path";
import { getSystemErrorName } from "node:util";
import type { OSError } from "../core/exceptions/index.ts";
import { system_error } from "./attempt.ts";
import { type HostAddress, type HostSocket, NodeSocket } from "./net.ts";

/** A bound socket; nobody gets in before it listens. */
export interface HostBinding {
  /** Where it is bound, with the port that the system has chosen. */
  readonly address: HostAddress;
  /**
   * Lets connections in.
   *
   * @param accepted called with each connection; it is not read before `resume`
   * @throws OSError if another process has taken the place meanwhile
   */
  listen(backlog: number, accepted: (socket: HostSocket) => void): void;
  /** @param keep_file whether a socket file stays, as it does in Python */
  close(keep_file: boolean): void;
}

/**
 * Binds a stream socket.
 *
 * @param at where; port 0 lets the system choose
 * @param only6 whether an IPv6 socket takes no IPv4 connections
 * @throws OSError if the place is taken or not this machine's
 * @example host_bind({ host: "127.0.0.1", port: 0 }).address // { host: "127.0.0.1", port: 40939 }
 */
export function host_bind(at: HostAddress, only6 = true): HostBinding {
  const handle = "path" in at ? make_handle(at.path, -1, -1) : make_handle(at.host, at.port, at.host.includes(":") ? 6 : 4, -1, at.host.includes(":") && only6 ? 1 : 0);
  if (typeof handle === "number") throw bind_error(handle, at);
  let address = at;
  if (!("path" in at)) {
    const bound: { address?: string; port?: number } = {};
    // An address that is taken shows here, not before.
    const status: unknown = invoke(handle, "getsockname", [bound]);
    if (typeof status === "number" && status < 0) {
      invoke(handle, "close", []);
      throw bind_error(status, at);
    }
    address = { host: bound.address ?? at.host, port: bound.port ?? at.port };
  }
  const path = "path" in at ? at.path : undefined;
  let server: net.Server | null = null;
  return {
    address,
    listen(backlog, accepted) {
      if (server !== null) return;
      server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (socket) => accepted(new NodeSocket(socket, path)));
      server.unref();
      server.on("error", () => {});
      // What `server.listen` does when it has bound; given a handle of a socket file, it would make a second one of the same descriptor.
      Reflect.set(server, "_handle", handle);
      invoke(server, "_listen2", [null, -1, -1, Math.max(backlog, 1), -1]);
      if (!server.listening) throw system_error("EADDRINUSE");
    },
    close(keep_file) {
      const close = (): void => void (server === null ? invoke(handle, "close", []) : server.close());
      if (path === undefined || !keep_file || !existsSync(path)) return close();
      // The host removes the file of a socket that it closes.
      const aside = `${path}.${process.pid}~`;
      linkSync(path, aside);
      close();
      renameSync(aside, path);
    },
  };
}

/** A bound handle of Node, or the negative number of an error. Node itself binds so, in what it does for `server.listen`. */
function make_handle(...where: readonly [address: string, port: number, family: number, fd?: number, flags?: number]): object | number {
  const make: unknown = "_createServerHandle" in net ? net._createServerHandle : undefined;
  if (typeof make !== "function") throw system_error("ENOSYS");
  const made: unknown = Reflect.apply(make, net, where);
  return typeof made === "object" && made !== null ? made : Number(made);
}

function invoke(target: object, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  return typeof method === "function" ? Reflect.apply(method, target, args) : undefined;
}

function bind_error(status: number, at: HostAddress): OSError {
  const code = getSystemErrorName(status);
  // Node's library says this of a folder that is not there.
  return system_error(code === "EACCES" && "path" in at && !existsSync(dirname(at.path)) ? "ENOENT" : code);
}
