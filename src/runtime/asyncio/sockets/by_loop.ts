/** What a loop asks of a socket of the program's, without loading the sockets where a program has none. */
import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import type { Address, Channel } from "./Channel.ts";
import type { DatagramPort } from "./DatagramPort.ts";
import type { Listener } from "./Listener.ts";
import type { Pollable } from "./Pollable.ts";

/** The key under which a socket has what follows. */
export const BY_LOOP: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.socket_by_loop");

/** A socket, as loops use it. */
export interface SocketByLoop {
  /** What can be watched. @throws ValueError once it is closed */
  pollable(): Pollable;
  /** The connection. @throws OSError if it is not connected */
  channel(): Channel;
  /** What is bound and may listen. @throws OSError if it is connected */
  listener(): Listener;
  /** What takes datagrams. @throws TypeError for a socket of streams */
  port(): DatagramPort;
  recv(loop: EventLoop, nbytes: Py): Promise<Bytes>;
  recv_into(loop: EventLoop, buf: Py): Promise<number>;
  recvfrom(loop: EventLoop, bufsize: Py): Promise<readonly [Bytes, Py]>;
  recvfrom_into(loop: EventLoop, buf: Py, nbytes: Py): Promise<readonly [number, Py]>;
  sendall(loop: EventLoop, data: Py): Promise<null>;
  sendto(loop: EventLoop, data: Py, address: Py): Promise<number>;
  accept(loop: EventLoop): Promise<readonly [Py, Address]>;
  connect(loop: EventLoop, address: Py): Promise<null>;
}

/** A socket as loops use it. @throws TypeError for anything else */
export function socket_by_loop(sock: Py): SocketByLoop {
  const found: SocketByLoop | undefined = sock?.[BY_LOOP];
  if (found === undefined) throw new TypeError(`a socket was expected, not ${type_name(sock)}`);
  return found;
}

/** The open sockets, by number; the sockets themselves keep it. */
export const open_sockets = /* @__PURE__ */ new Map<number, { readonly [BY_LOOP]: SocketByLoop }>();
