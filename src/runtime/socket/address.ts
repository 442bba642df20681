/** Addresses as Python's sockets take them. */
import { OverflowError, TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { Tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { buffer_text } from "../builtins/bytes/buffer.ts";
import { AF_INET, AF_INET6, AF_UNIX } from "../asyncio/sockets/Channel.ts";
import { gaierror } from "../asyncio/sockets/gaierror.ts";
import type { HostPort } from "../platform/datagram.ts";
import type { HostAddress } from "../platform/net.ts";
import { host_address, host_now } from "./lookup.ts";

/** A host that may still have to be looked up, with its port; or a socket file. */
export type NamedAddress = { readonly name: string; readonly port: number } | { readonly path: string };

/**
 * Reads the argument of `bind`, `connect` or `sendto`.
 *
 * @param method what an error names
 * @throws TypeError, OverflowError
 */
export function named_address(address: Py, family: number, method: string): NamedAddress {
  if (family === AF_UNIX) {
    const path: Py = typeof address === "string" ? address : (buffer_text(address) ?? address?.__fspath__?.());
    if (typeof path !== "string") throw new TypeError(`a bytes-like object is required, not '${type_name(address)}'`);
    return { path };
  }
  const kind = family === AF_INET6 ? "AF_INET6" : "AF_INET";
  if (!(address instanceof Tuple)) throw new TypeError(`${method}(): ${kind} address must be tuple, not ${type_name(address)}`);
  const items: readonly Py[] = address;
  if (family === AF_INET && items.length !== 2) throw new TypeError("AF_INET address must be a pair (host, port)");
  if (family === AF_INET6 && (items.length < 2 || items.length > 4)) throw new TypeError("AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
  const [host, port] = items;
  const name = typeof host === "string" ? host : buffer_text(host);
  if (name === undefined) throw new TypeError(`str, bytes or bytearray expected, not ${type_name(host)}`);
  const number = port_of(port);
  if (number < 0 || number > 65535) throw new OverflowError(`${method}(): port must be 0-65535.`);
  return { name, port: number };
}

function port_of(port: Py): number {
  if (typeof port === "number" || typeof port === "bigint" || typeof port === "boolean") return Number(port);
  if (typeof port?.__index__ === "function") return Number(port.__index__());
  throw new TypeError(`'${type_name(port)}' object cannot be interpreted as an integer`);
}

/** The address if it is known at once. @throws gaierror if it would have to be looked up */
export function address_now(named: NamedAddress, family: typeof AF_INET | typeof AF_INET6): HostPort;
export function address_now(named: NamedAddress, family: number): HostAddress;
export function address_now(named: NamedAddress, family: number): HostAddress {
  if ("path" in named) return named;
  const host = host_now(named.name, family);
  if (host === null) throw new gaierror(-2, "Name or service not known");
  return { host, port: named.port };
}

/** The address, looked up if need be. @throws gaierror */
export async function address_of(named: NamedAddress, family: number): Promise<HostAddress> {
  return "path" in named ? named : { host: await host_address(named.name, family), port: named.port };
}
