import { NotImplementedError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";

/** Keyword arguments of `create_server` and its relatives. */
export interface ServerOptions {
  family?: Py;
  flags?: Py;
  sock?: Py;
  backlog?: Py;
  ssl?: Py;
  reuse_address?: Py;
  reuse_port?: Py;
  keep_alive?: Py;
  ssl_handshake_timeout?: Py;
  ssl_shutdown_timeout?: Py;
  start_serving?: Py;
  cleanup_socket?: Py;
}

/** Keyword arguments of `create_connection` and its relatives. */
export interface ConnectionOptions {
  ssl?: Py;
  family?: Py;
  proto?: Py;
  flags?: Py;
  sock?: Py;
  local_addr?: Py;
  server_hostname?: Py;
  ssl_handshake_timeout?: Py;
  ssl_shutdown_timeout?: Py;
  happy_eyeballs_delay?: Py;
  interleave?: Py;
  all_errors?: Py;
}

/** What there is no way to do. */
export function refuse_unsupported(options: { readonly ssl?: Py }): void {
  if (options.ssl !== undefined && options.ssl !== null && options.ssl !== false) throw new NotImplementedError("ssl is not supported");
}
