import type { Py } from "../../core/value.ts";
import { NotImplementedError, ValueError } from "../../core/exceptions/index.ts";
import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import type { LookupOptions } from "../../socket/lookup.ts";
import { BY_LOOP, open_sockets, socket_by_loop } from "../sockets/by_loop.ts";
import type { Pollable } from "../sockets/Pollable.ts";
import { Selector } from "../sockets/Selector.ts";
import { type Connection, connect_accepted_socket, create_connection, create_unix_connection } from "../transports/create_connection.ts";
import { create_server, create_unix_server } from "../transports/create_server.ts";
import type { ConnectionOptions, ServerOptions } from "../transports/options.ts";
import type { Server } from "../transports/Server.ts";
import { create_datagram_endpoint, type DatagramOptions } from "../transports/create_datagram_endpoint.ts";
import type { DatagramTransport } from "../transports/DatagramTransport.ts";
import { wait_for_host } from "../sockets/wait_for_host.ts";
import { BaseEventLoop } from "./BaseEventLoop.ts";

/** The methods of a loop that make connections and servers. */
export class NetworkEventLoop extends BaseEventLoop {
  static readonly __coroutines__ = [
    "create_server", "create_connection", "create_unix_server", "create_unix_connection", "connect_accepted_socket",
    "create_datagram_endpoint", "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendto", "sock_accept",
    "sock_connect", "getaddrinfo", "getnameinfo",
  ];
  #selector: Selector | null = null;

  /** What watches the loop's sockets. */
  get _selector(): Selector {
    if (this.#selector === null) {
      const made = new Selector(this.self);
      this.#selector = made;
      this._poll = (ready) => made.poll(ready);
    }
    return this.#selector;
  }

  protected override _close(): void {
    super._close();
    this.#selector?.close();
  }

  /**
   * `loop.create_server(protocol_factory, host=None, port=None, *, …)`
   *
   * @param protocol_factory makes the protocol of each connection
   * @param host a host, several, or null for all of the machine's addresses
   * @param port a port; 0 lets the system choose
   * @param options `family`, `backlog`, `start_serving`, …
   * @returns a promise of the server
   * @throws OSError if it can't be bound; NotImplementedError for `ssl`
   * @example const server = await loop.create_server(EchoProtocol, "127.0.0.1", 8888);
   */
  create_server(protocol_factory: Py, host: Py = null, port: Py = null, options: ServerOptions = {}): Promise<Server> {
    return create_server(this.self, protocol_factory, host, port, options);
  }

  /**
   * `loop.create_connection(protocol_factory, host=None, port=None, *, …)`
   *
   * @param protocol_factory makes the protocol
   * @param options `family`, `local_addr`, `all_errors`, …
   * @returns a promise of `(transport, protocol)`
   * @throws OSError if nobody answers; NotImplementedError for `ssl`
   * @example const [transport, protocol] = await loop.create_connection(EchoProtocol, "127.0.0.1", 8888);
   */
  create_connection<P = Py>(protocol_factory: Py, host: Py = null, port: Py = null, options: ConnectionOptions = {}): Promise<Connection<P>> {
    return create_connection(this.self, protocol_factory, host, port, options);
  }

  /**
   * `loop.create_unix_server(protocol_factory, path=None, *, …)`
   *
   * @param path the socket file
   * @throws OSError if it can't be bound
   * @example const server = await loop.create_unix_server(EchoProtocol, "/tmp/echo");
   */
  create_unix_server(protocol_factory: Py, path: Py = null, options: ServerOptions = {}): Promise<Server> {
    return create_unix_server(this.self, protocol_factory, path, options);
  }

  /**
   * `loop.create_unix_connection(protocol_factory, path=None, *, …)`
   *
   * @param path the socket file
   * @returns a promise of `(transport, protocol)`
   * @throws FileNotFoundError, ConnectionRefusedError
   * @example const [transport, protocol] = await loop.create_unix_connection(EchoProtocol, "/tmp/echo");
   */
  create_unix_connection<P = Py>(protocol_factory: Py, path: Py = null, options: ConnectionOptions = {}): Promise<Connection<P>> {
    return create_unix_connection(this.self, protocol_factory, path, options);
  }

  /**
   * `loop.connect_accepted_socket(protocol_factory, sock, *, …)`: a transport for a connection that was accepted outside the loop.
   *
   * @param sock the connection
   * @returns a promise of `(transport, protocol)`
   * @throws ValueError if it is no socket of streams
   * @example const [transport, protocol] = await loop.connect_accepted_socket(EchoProtocol, connection);
   */
  connect_accepted_socket<P = Py>(protocol_factory: Py, sock: Py, options: ConnectionOptions = {}): Promise<Connection<P>> {
    return connect_accepted_socket(this.self, protocol_factory, sock, options);
  }

  /**
   * `loop.create_datagram_endpoint(protocol_factory, local_addr=None, remote_addr=None, *, …)`
   *
   * @param protocol_factory makes the protocol
   * @param local_addr `(host, port)` to bind to
   * @param remote_addr `(host, port)` to connect to
   * @param options `family`, `sock`, `allow_broadcast`, …
   * @returns a promise of `(transport, protocol)`
   * @throws OSError if it can't be bound; ValueError
   * @example const [transport, protocol] = await loop.create_datagram_endpoint(Clock, { local_addr: tuple("127.0.0.1", 0) });
   */
  create_datagram_endpoint<P = Py>(protocol_factory: Py, local_addr: Py = null, remote_addr: Py = null, options: DatagramOptions = {}): Promise<readonly [DatagramTransport, P]> {
    return create_datagram_endpoint(this.self, protocol_factory, local_addr, remote_addr, options);
  }

  /** `loop.add_reader(fd, callback, *args)`: calls it whenever the socket can be read. @param fd a socket or its number @example loop.add_reader(sock, on_readable) */
  add_reader(fd: Py, callback: Py, ...args: Py[]): void {
    this._check_closed();
    this._selector.add_reader(pollable_of(fd), callback, args);
  }

  /** `loop.remove_reader(fd)` @returns whether there was one @example loop.remove_reader(sock) */
  remove_reader(fd: Py): boolean {
    return this.#remove(fd, "reader");
  }

  /** `loop.add_writer(fd, callback, *args)`: calls it whenever the socket can be written to. @param fd a socket or its number @example loop.add_writer(sock, on_writable) */
  add_writer(fd: Py, callback: Py, ...args: Py[]): void {
    this._check_closed();
    this._selector.add_writer(pollable_of(fd), callback, args);
  }

  /** `loop.remove_writer(fd)` @returns whether there was one @example loop.remove_writer(sock) */
  remove_writer(fd: Py): boolean {
    return this.#remove(fd, "writer");
  }

  #remove(fd: Py, way: "reader" | "writer"): boolean {
    if (this.is_closed()) return false;
    const source = pollable_of(fd);
    const had = way === "reader" ? this._selector.has_reader(source) : this._selector.has_writer(source);
    if (way === "reader") this._selector.remove_reader(source);
    else this._selector.remove_writer(source);
    return had;
  }

  /** `loop.sock_recv(sock, nbytes)` @returns a promise of bytes @example const data = await loop.sock_recv(sock, 1024); */
  sock_recv(sock: Py, nbytes: Py): Promise<Bytes> {
    return socket_by_loop(sock).recv(this.self, nbytes);
  }

  /** `loop.sock_recv_into(sock, buf)` @returns a promise of how many bytes were put into it @example const count = await loop.sock_recv_into(sock, buffer); */
  sock_recv_into(sock: Py, buf: Py): Promise<number> {
    return socket_by_loop(sock).recv_into(this.self, buf);
  }

  /** `loop.sock_recvfrom(sock, bufsize)` @returns a promise of `(bytes, address)` @example const [data, address] = await loop.sock_recvfrom(sock, 1024); */
  sock_recvfrom(sock: Py, bufsize: Py): Promise<readonly [Bytes, Py]> {
    return socket_by_loop(sock).recvfrom(this.self, bufsize);
  }

  /** `loop.sock_recvfrom_into(sock, buf, nbytes=0)` @returns a promise of `(count, address)` @example await loop.sock_recvfrom_into(sock, buffer); */
  sock_recvfrom_into(sock: Py, buf: Py, nbytes: Py = 0): Promise<readonly [number, Py]> {
    return socket_by_loop(sock).recvfrom_into(this.self, buf, nbytes);
  }

  /** `loop.sock_sendall(sock, data)` @example await loop.sock_sendall(sock, data); */
  sock_sendall(sock: Py, data: Py): Promise<null> {
    return socket_by_loop(sock).sendall(this.self, data);
  }

  /** `loop.sock_sendto(sock, data, address)` @returns a promise of how many bytes @example await loop.sock_sendto(sock, data, tuple("127.0.0.1", 53)); */
  sock_sendto(sock: Py, data: Py, address: Py): Promise<number> {
    return socket_by_loop(sock).sendto(this.self, data, address);
  }

  /** `loop.sock_accept(sock)` @returns a promise of `(connection, address)` @example const [connection, address] = await loop.sock_accept(server); */
  sock_accept(sock: Py): Promise<readonly [Py, Py]> {
    return socket_by_loop(sock).accept(this.self);
  }

  /** `loop.sock_connect(sock, address)` @throws OSError if nobody answers @example await loop.sock_connect(sock, tuple("127.0.0.1", 8080)); */
  sock_connect(sock: Py, address: Py): Promise<null> {
    return socket_by_loop(sock).connect(this.self, address);
  }

  /** `loop.getaddrinfo(host, port, *, family=0, type=0, proto=0, flags=0)` @returns a promise as `socket.getaddrinfo` gives it @example await loop.getaddrinfo("localhost", 80); */
  getaddrinfo(host: Py, port: Py, options: LookupOptions = {}): Promise<Py> {
    return wait_for_host(this.self, import("../../socket/lookup.ts").then(({ address_entries }) => address_entries(host, port, options)));
  }

  /** `loop.getnameinfo(sockaddr, flags=0)` @returns a promise of `(host, port)` @example await loop.getnameinfo(tuple("127.0.0.1", 80)); */
  getnameinfo(sockaddr: Py, flags: Py = 0): Promise<Py> {
    return wait_for_host(this.self, import("../../socket/lookup.ts").then(({ name_entry }) => name_entry(sockaddr, flags)));
  }
}

/** What stands behind a socket or its number. @throws ValueError, OSError */
function pollable_of(fd: Py): Pollable {
  if (fd?.[BY_LOOP] !== undefined) return socket_by_loop(fd).pollable();
  const number = Number(typeof fd?.fileno === "function" ? fd.fileno() : fd);
  const found = open_sockets.get(number);
  if (number < 0) throw new ValueError(`Invalid file descriptor: ${number}`);
  if (found === undefined) throw new NotImplementedError("only sockets can be watched");
  return found[BY_LOOP].pollable();
}
