import { call } from "../../core/call/index.ts";
import { type BaseException, caught, OSError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { Tuple, tuple } from "../../core/tuple.ts";
import { truth } from "../../core/truth.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { socket_by_loop } from "../sockets/by_loop.ts";
import { AF_INET, AF_INET6 } from "../sockets/Channel.ts";
import { DatagramPort } from "../sockets/DatagramPort.ts";
import { python_address } from "../sockets/HostChannel.ts";
import { type InternetAddress, resolve } from "../sockets/resolve.ts";
import { type DatagramTransport, SelectorDatagramTransport } from "./DatagramTransport.ts";

/** Keyword arguments of `create_datagram_endpoint`. */
export interface DatagramOptions {
  local_addr?: Py;
  remote_addr?: Py;
  family?: Py;
  proto?: Py;
  flags?: Py;
  reuse_port?: Py;
  allow_broadcast?: Py;
  sock?: Py;
}

/** Where an endpoint is and where it sends to, of one family. */
interface Ends {
  readonly family: number;
  local: InternetAddress | null;
  remote: InternetAddress | null;
}

/** `loop.create_datagram_endpoint(protocol_factory, local_addr=None, remote_addr=None, *, …)` */
export async function create_datagram_endpoint<P = Py>(loop: EventLoop, factory: Py, local_addr: Py, remote_addr: Py, options: DatagramOptions): Promise<readonly [DatagramTransport, P]> {
  if (is_keywords(local_addr)) return create_datagram_endpoint(loop, factory, local_addr.local_addr ?? null, local_addr.remote_addr ?? null, local_addr);
  if (is_keywords(remote_addr)) return create_datagram_endpoint(loop, factory, local_addr, remote_addr.remote_addr ?? null, remote_addr);
  const local: Py = options.local_addr ?? local_addr;
  const remote: Py = options.remote_addr ?? remote_addr;
  const sock: Py = options.sock ?? null;
  const { port, address } = sock === null ? await open_first(loop, local, remote, options) : { port: port_of(sock, local, remote, options), address: null };
  const protocol: Py = call(factory);
  const waiter = loop.create_future<null>();
  const transport = new SelectorDatagramTransport(loop, port, protocol, address, waiter);
  try {
    await waiter.promise();
  } catch (error) {
    transport.close();
    throw error;
  }
  return tuple(transport, protocol);
}

function port_of(sock: Py, local_addr: Py, remote_addr: Py, { family = 0, proto = 0, flags = 0, reuse_port = null, allow_broadcast = null }: DatagramOptions): DatagramPort {
  if (Number(sock.type) === 1) throw new ValueError(`A datagram socket was expected, got ${repr(sock)}`);
  const given = Object.entries({ local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast }).filter(([, value]) => truth(value));
  if (given.length > 0) {
    const problems = given.map(([name, value]) => `${name}=${str(value)}`).join(", ");
    throw new ValueError(`socket modifier keyword arguments can not be used when sock is specified. (${problems})`);
  }
  sock.setblocking(false);
  return socket_by_loop(sock).port();
}

/** The first pair of addresses of one family that works. */
async function open_first(loop: EventLoop, local: Py, remote: Py, options: DatagramOptions): Promise<{ readonly port: DatagramPort; readonly address: Py }> {
  const broadcast = truth(options.allow_broadcast ?? false);
  let first: BaseException | null = null;
  for (const ends of await pairs(loop, local, remote, Number(options.family ?? 0))) {
    const port = new DatagramPort(ends.family);
    try {
      if (ends.local !== null) port.bind(ends.local);
      if (broadcast) port.host.set("broadcast", 1);
      if (ends.remote !== null && !broadcast) port.connect(ends.remote);
      return { port, address: python_address(ends.remote) };
    } catch (thrown) {
      port.close();
      const error = caught(thrown);
      if (!(error instanceof OSError)) throw error;
      first ??= error;
    }
  }
  throw first ?? new ValueError("can not get address information");
}

async function pairs(loop: EventLoop, local: Py, remote: Py, family: number): Promise<readonly Ends[]> {
  if (local === null && remote === null) {
    if (family === 0) throw new ValueError("unexpected address family");
    return [{ family, local: null, remote: null }];
  }
  const found = new Map<number, Ends>();
  for (const [end, address] of [["local", local], ["remote", remote]] as const) {
    if (address === null) continue;
    if (!(address instanceof Tuple) || address.length !== 2) throw new TypeError("2-tuple is expected");
    const [host, service]: readonly Py[] = address;
    const answers = await resolve(loop, host, service, family, false);
    for (const answer of answers) {
      const own = answer.host.includes(":") ? AF_INET6 : AF_INET;
      const ends = found.get(own) ?? { family: own, local: null, remote: null };
      found.set(own, ends);
      ends[end] ??= answer;
    }
  }
  const whole = [...found.values()].filter((ends) => (local === null || ends.local !== null) && (remote === null || ends.remote !== null));
  if (whole.length === 0) throw new ValueError("can not get address information");
  return whole;
}
