import { BlockingIOError, caught, KeyboardInterrupt, OSError, SystemExit, TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Bytes } from "../builtins/bytes/Bytes.ts";
import type { SocketByLoop } from "../asyncio/sockets/by_loop.ts";
import type { Address, Channel } from "../asyncio/sockets/Channel.ts";
import type { DatagramPort } from "../asyncio/sockets/DatagramPort.ts";
import type { Listener } from "../asyncio/sockets/Listener.ts";
import type { Pollable } from "../asyncio/sockets/Pollable.ts";
import { wait_for_host } from "../asyncio/sockets/wait_for_host.ts";
import type { EventLoop } from "../asyncio/events/EventLoop.ts";
import { address_of, named_address } from "./address.ts";
import { bytes_like, size_of } from "./sizes.ts";
import type { socket } from "./socket.ts";

/** What the loop does with a socket: `loop.sock_recv` and the like, and handing it to a transport. */
export class ByLoop implements SocketByLoop {
  readonly #sock: socket;

  constructor(sock: socket) {
    this.#sock = sock;
  }

  pollable(): Pollable {
    if (this.#sock.fileno() < 0) throw new ValueError("Invalid file descriptor: -1");
    return this.#sock;
  }

  channel(): Channel {
    this.#sock._check_open();
    const { _channel: channel } = this.#sock;
    if (channel === null) throw new OSError(107, "Transport endpoint is not connected");
    return channel;
  }

  listener(): Listener {
    this.#sock._check_open();
    if (this.#sock._listener === null) this.#sock.listen(1);
    const { _listener: listener } = this.#sock;
    if (listener === null) throw new OSError(22, "Invalid argument");
    return listener;
  }

  port(): DatagramPort {
    this.#sock._check_open();
    const { _port: port } = this.#sock;
    if (port === null) throw new TypeError("a datagram socket was expected");
    return port;
  }

  async recv(loop: EventLoop, nbytes: Py): Promise<Bytes> {
    const size = size_of(nbytes, "recv");
    return this.#when_ready(loop, "reader", () => this.#sock._try_recv(size));
  }

  async recv_into(loop: EventLoop, buf: Py): Promise<number> {
    return this.#when_ready(loop, "reader", () => this.#sock._try_recv_into(buf));
  }

  async recvfrom(loop: EventLoop, bufsize: Py): Promise<readonly [Bytes, Py]> {
    const size = size_of(bufsize, "recvfrom");
    return this.#when_ready(loop, "reader", () => this.#sock._try_recvfrom(size));
  }

  async recvfrom_into(loop: EventLoop, buf: Py, nbytes: Py): Promise<readonly [number, Py]> {
    return this.#when_ready(loop, "reader", () => this.#sock._try_recvfrom_into(buf, nbytes));
  }

  async sendall(loop: EventLoop, data: Py): Promise<null> {
    let rest = bytes_like(data);
    if (rest.length === 0) return null;
    await this.#when_ready(loop, "writer", () => {
      const sent = this.#sock._try_send(rest);
      if (sent !== null) rest = rest.subarray(sent);
      return rest.length === 0 ? true : null;
    });
    return null;
  }

  async sendto(loop: EventLoop, data: Py, address: Py): Promise<number> {
    this.#check_blocking(loop);
    return this.#sock.sendto(data, address);
  }

  async accept(loop: EventLoop): Promise<readonly [socket, Address]> {
    const accepted = await this.#when_ready(loop, "reader", () => this.#sock._try_accept());
    accepted[0].setblocking(false);
    return accepted;
  }

  async connect(loop: EventLoop, address: Py): Promise<null> {
    const sock = this.#sock;
    this.#check_blocking(loop);
    const family = Number(sock.family);
    const named = named_address(address, family, "connect");
    sock._check_open();
    const numeric = "path" in named || /^[\d.]+$|:/.test(named.name);
    const to = numeric ? await address_of(named, family) : await wait_for_host(loop, address_of(named, family));
    if (sock._begin_connect(to)) return null;
    // A network address is connected when the loop has seen it, not before.
    let begun = false;
    try {
      await this.#when_ready(loop, "writer", () => {
        if (begun) return sock._try_connected();
        begun = true;
        return null;
      });
    } catch (error) {
      if (error instanceof OSError && !("path" in to)) throw new OSError(error.errno, `Connect call failed ${repr(address)}`);
      throw error;
    }
    return null;
  }

  #check_blocking(loop: EventLoop): void {
    if (loop.get_debug() && this.#sock._timeout !== 0) throw new ValueError("the socket must be non-blocking");
  }

  /** Tries now, and each time the socket is ready, until there is something. */
  #when_ready<T>(loop: EventLoop, way: "reader" | "writer", attempt: () => T | null): Promise<T> {
    this.#check_blocking(loop);
    const got = attempt();
    if (got !== null) return Promise.resolve(got);
    const future = loop.create_future<T>();
    const selector = loop._selector;
    const ready = (): void => {
      if (future.done()) return;
      try {
        const value = attempt();
        if (value !== null) future.set_result(value);
      } catch (thrown) {
        const error = caught(thrown);
        if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
        if (!(error instanceof BlockingIOError)) future.set_exception(error);
      }
    };
    const handle = way === "reader" ? selector.add_reader(this.#sock, ready) : selector.add_writer(this.#sock, ready);
    future._on_done(() => {
      if (handle.cancelled()) return;
      if (way === "reader") selector.remove_reader(this.#sock);
      else selector.remove_writer(this.#sock);
    });
    return future.promise();
  }
}
