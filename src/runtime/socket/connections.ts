import { ExceptionGroup, type BaseException, caught, OSError, ValueError } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import { AF_UNIX } from "../asyncio/sockets/Channel.ts";
import { MemoryChannel } from "../asyncio/sockets/MemoryChannel.ts";
import { getaddrinfo } from "./lookup.ts";
import { socket } from "./socket.ts";

/** Keyword arguments of `create_connection`. */
export interface CreateConnectionOptions {
  timeout?: Py;
  source_address?: Py;
  all_errors?: boolean;
}

/**
 * Python's `socket.create_connection(address, timeout=…, source_address=None, *, all_errors=False)`
 *
 * @param address `(host, port)`
 * @returns a promise of a connected socket
 * @throws OSError if nobody answers
 * @example const sock = await create_connection(tuple("localhost", 8080), 5);
 */
export function create_connection(address: Py, timeout?: Py, source_address: Py = null, options: CreateConnectionOptions = {}): Promise<socket> {
  if (is_keywords(timeout)) return create_connection(address, timeout.timeout, timeout.source_address ?? null, timeout);
  if (is_keywords(source_address)) return create_connection(address, timeout, source_address.source_address ?? null, source_address);
  return connect_first(address, timeout, source_address, options.all_errors === true);
}

async function connect_first(address: Py, timeout: Py, source_address: Py, all_errors: boolean): Promise<socket> {
  const errors: BaseException[] = [];
  for (const [family, type, proto, , to] of await getaddrinfo(address[0], address[1], 0, 1)) {
    const made = new socket(family, type, proto);
    try {
      if (timeout !== undefined) made.settimeout(timeout);
      if (source_address !== null) made.bind(source_address);
      await made.connect(to);
      return made;
    } catch (thrown) {
      made.close();
      const error = caught(thrown);
      if (!(error instanceof OSError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length === 0) throw new OSError("getaddrinfo returns an empty list");
  if (all_errors) throw new ExceptionGroup("create_connection failed", errors);
  throw errors[0];
}

/** Keyword arguments of `create_server`. */
export interface CreateServerOptions {
  family?: Py;
  backlog?: Py;
  reuse_port?: boolean;
  dualstack_ipv6?: boolean;
}

/**
 * Python's `socket.create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False)`: bound, and listening.
 *
 * @param address `(host, port)`
 * @throws OSError if it is taken; ValueError
 * @example const server = create_server(tuple("127.0.0.1", 0));
 */
export function create_server(address: Py, options: CreateServerOptions = {}): socket {
  const family = Number(options.family ?? 2);
  if (options.dualstack_ipv6 === true && family !== 10) throw new ValueError("dualstack_ipv6 requires AF_INET6 family");
  const made = new socket(family, 1);
  try {
    made.setsockopt(1, 2, 1);
    if (options.reuse_port === true) made.setsockopt(1, 15, 1);
    if (family === 10) made.setsockopt(41, 26, options.dualstack_ipv6 === true ? 0 : 1);
    try {
      made.bind(address);
    } catch (thrown) {
      if (!(thrown instanceof OSError)) throw thrown;
      throw new OSError(thrown.errno, `${String(thrown.strerror)} (while attempting to bind on address ${repr(address)})`);
    }
    made.listen(options.backlog ?? 128);
    return made;
  } catch (error) {
    made.close();
    throw error;
  }
}

/**
 * Python's `socket.socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0)`: two sockets that are connected.
 *
 * @returns `(one, other)`
 * @example const [near, far] = socketpair();
 */
export function socketpair(family: Py = null, type: Py = 1, _proto: Py = 0): readonly [socket, socket] {
  const [near, far] = MemoryChannel.pair(family === null ? AF_UNIX : Number(family), "", "");
  return tuple(socket._of(near, Number(type)), socket._of(far, Number(type)));
}

/** Python's `socket.has_dualstack_ipv6()` @example has_dualstack_ipv6() // true */
export function has_dualstack_ipv6(): boolean {
  return true;
}
