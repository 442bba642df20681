/** Datagram sockets of the host. Binding is done at once, as in Python. */
import { createSocket, type Socket } from "node:dgram";
import type { HostAddress } from "./net.ts";

/** A host's address with its port. */
export type HostPort = Extract<HostAddress, { readonly host: string }>;

/** What happens to a datagram socket. */
export interface HostDatagramEvents {
  message(data: Uint8Array, from: HostPort): void;
  failed(error: Error): void;
}

/** A bound datagram socket. */
export interface HostDatagram {
  readonly address: HostPort;
  /** Only to and from there. */
  connect(to: HostPort): void;
  send(data: Uint8Array, to: HostPort | null): void;
  /** Sets what hosts can set. */
  set(option: HostDatagramOption, value: number): void;
  /** Joins or leaves a multicast group. */
  member(join: boolean, group: string, local: string | undefined): void;
  close(): void;
}

/** What can be set. */
export type HostDatagramOption = "broadcast" | "ttl" | "multicast_ttl" | "multicast_loop";

/**
 * Binds a datagram socket.
 *
 * @param at where; port 0 lets the system choose
 * @param reuse whether others may have the same place
 * @throws the host's error, with a `code`
 * @example host_datagram({ host: "127.0.0.1", port: 0 }, false, events).address.port // 40939
 */
export function host_datagram(at: HostPort, reuse: boolean, events: HostDatagramEvents): HostDatagram {
  const family = at.host.includes(":") ? 6 : 4;
  const socket: Socket = createSocket({
    type: family === 6 ? "udp6" : "udp4", reuseAddr: reuse, ipv6Only: family === 6,
    // Addresses are numeric here; the host's own look-up would take a turn.
    lookup: (name, _options, found) => found(null, name, family),
  });
  let failure: Error | null = null;
  const remember = (error: Error): void => {
    failure = error;
  };
  socket.on("error", remember);
  socket.bind({ address: at.host, port: at.port, exclusive: true });
  throw_if(failure);
  socket.removeListener("error", remember);
  socket.on("error", (error) => events.failed(error));
  socket.on("message", (data, from) => events.message(data, { host: from.address, port: from.port }));
  socket.unref();
  const { address, port } = socket.address();
  return {
    address: { host: address, port },
    connect: (to) => void socket.connect(to.port, to.host, () => {}),
    send(data, to) {
      const sent = (error: Error | null): void => {
        if (error !== null) events.failed(error);
      };
      if (to === null) socket.send(data, sent);
      else socket.send(data, to.port, to.host, sent);
    },
    set(option, value) {
      if (option === "broadcast") socket.setBroadcast(value !== 0);
      else if (option === "ttl") socket.setTTL(value);
      else if (option === "multicast_ttl") socket.setMulticastTTL(value);
      else socket.setMulticastLoopback(value !== 0);
    },
    member(join, group, local) {
      if (join) socket.addMembership(group, local);
      else socket.dropMembership(group, local);
    },
    close: () => void socket.close(),
  };
}

function throw_if(error: Error | null): void {
  if (error !== null) throw error;
}
