import { TypeError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { type_name } from "../../core/type_name.ts";
import { buffer_text } from "../../builtins/bytes/buffer.ts";
import { host_lookup } from "../../platform/net.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { wait_for_host } from "./wait_for_host.ts";
import { AF_INET, AF_INET6 } from "./Channel.ts";
import { gaierror, lookup_error } from "./gaierror.ts";

/** A numeric address with its port. */
export interface InternetAddress {
  readonly host: string;
  readonly port: number;
}

export const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
export const IPV6 = /^[0-9a-f:.]*:[0-9a-f:.]*$/i;

/**
 * The addresses of a host and a port. A numeric address is there at once, as in CPython; a name is looked up by the host.
 *
 * @param family 0, 2 (IPv4) or 10 (IPv6)
 * @param passive whether "no host" means all of the machine's addresses (to listen) or the machine itself (to connect)
 * @throws gaierror if there is no such host
 */
export async function resolve(loop: EventLoop, host: Py, port: Py, family: number, passive: boolean): Promise<InternetAddress[]> {
  const number = port_number(port);
  const name = host === null || host === "" ? null : typeof host === "string" ? host : buffer_text(host);
  if (name === undefined) throw new TypeError("getaddrinfo() argument 1 must be string or None");
  if (name === null) {
    await loop.run_in_executor(null, () => null).promise();
    const found: InternetAddress[] = [];
    if (family !== AF_INET6) found.push({ host: passive ? "0.0.0.0" : "127.0.0.1", port: number });
    if (family !== AF_INET) found.push({ host: passive ? "::" : "::1", port: number });
    return found;
  }
  const own = IPV4.test(name) ? AF_INET : IPV6.test(name) ? AF_INET6 : 0;
  if (own !== 0) {
    if (family !== 0 && family !== own) throw new gaierror(-9, "Address family for hostname not supported");
    return [{ host: name, port: number }];
  }
  const version = family === AF_INET ? 4 : family === AF_INET6 ? 6 : 0;
  const found = await wait_for_host(loop, host_lookup(name, version), lookup_error);
  return found.map(({ address }) => ({ host: address, port: number }));
}

/** The port of a number or the name of a service. @throws gaierror, TypeError */
export function port_number(port: Py): number {
  if (port === null) return 0;
  const text = typeof port === "string" ? port : buffer_text(port);
  if (text !== undefined) {
    if (text === "") return 0;
    if (/^\d+$/.test(text)) return Number(text);
    const known = SERVICES[text];
    if (known === undefined) throw new gaierror(-8, "Servname not supported for ai_socktype");
    return known;
  }
  if (typeof port === "number" || typeof port === "bigint" || typeof port === "boolean") return Number(port);
  throw new TypeError(`Int or String expected, not ${type_name(port)}`);
}

/** The services that have a name. */
export const SERVICES: Readonly<Record<string, number>> = { ftp: 21, ssh: 22, telnet: 23, smtp: 25, domain: 53, http: 80, pop3: 110, imap2: 143, https: 443 };
