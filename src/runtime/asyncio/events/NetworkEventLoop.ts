import type { Py } from "../../core/value.ts";
import { Selector } from "../sockets/Selector.ts";
import { type Connection, create_connection, create_unix_connection } from "../transports/create_connection.ts";
import { create_server, create_unix_server } from "../transports/create_server.ts";
import type { ConnectionOptions, ServerOptions } from "../transports/options.ts";
import type { Server } from "../transports/Server.ts";
import { BaseEventLoop } from "./BaseEventLoop.ts";

/** The methods of a loop that make connections and servers. */
export class NetworkEventLoop extends BaseEventLoop {
  static readonly __coroutines__ = ["create_server", "create_connection", "create_unix_server", "create_unix_connection"];
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
   * @throws OSError if it can't be bound; NotImplementedError for `ssl` and `sock`
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
   * @throws OSError if nobody answers; NotImplementedError for `ssl` and `sock`
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
}
