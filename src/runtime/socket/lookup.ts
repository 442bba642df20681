/** The names of hosts and services. Looking up a host waits, so these give promises. */
import { blocked } from "../core/turns.ts";
import { OSError, TypeError } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { buffer_text } from "../builtins/bytes/buffer.ts";
import { type Address, AF_INET, AF_INET6 } from "../asyncio/sockets/Channel.ts";
import { gaierror, lookup_error } from "../asyncio/sockets/gaierror.ts";
import { IPV4, IPV6, SERVICES } from "../asyncio/sockets/resolve.ts";
import { host_lookup, host_name, host_name_of, known_host } from "../platform/net.ts";
import { AddressFamily, SocketKind } from "./enums.ts";
import { four_bytes } from "./inet.ts";

/** One answer of `getaddrinfo`. */
export type AddressEntry = readonly [family: AddressFamily, type: SocketKind, proto: number, canonname: string, address: Address];

/** What `getaddrinfo` is told besides host and port. */
export interface LookupOptions {
  family?: Py;
  type?: Py;
  proto?: Py;
  flags?: Py;
}

const AI_PASSIVE = 1;
const AI_CANONNAME = 2;
const AI_NUMERICHOST = 4;
/** The kinds of socket with their protocols, as the system lists them. */
const KINDS = [[1, 6], [2, 17], [3, 0]] as const;

/** Python's `socket.gethostname()` @example gethostname() // "laptop" */
export function gethostname(): string {
  return host_name();
}

/** The numeric form of a host's name that needs no waiting, or null. */
export function numeric_host(name: string): { readonly host: string; readonly family: number } | null {
  if (IPV4.test(name)) return { host: name, family: AF_INET };
  if (IPV6.test(name)) return { host: name, family: AF_INET6 };
  const four = /^[0-9a-fx.]+$/i.test(name) ? four_bytes(name) : null;
  return four === null ? null : { host: four.join("."), family: AF_INET };
}

/** A numeric address of a host, of one family: at once for numbers and what the system's file knows. @throws gaierror */
export function host_now(name: string, family: number): string | null {
  if (name === "") return family === AF_INET6 ? "::" : "0.0.0.0";
  if (name === "<broadcast>") return "255.255.255.255";
  const numeric = numeric_host(name);
  if (numeric === null) return known_host(name, family === AF_INET6 ? 6 : 4);
  if (numeric.family !== family) throw new gaierror(-9, "Address family for hostname not supported");
  return numeric.host;
}

/** A numeric address of a host, of one family. @throws gaierror */
export async function host_address(name: string, family: number): Promise<string> {
  const now = host_now(name, family);
  if (now !== null) return now;
  const found = await addresses_of(name, family);
  return found[0]!.host;
}

async function addresses_of(name: string, family: number): Promise<readonly { readonly host: string; readonly family: number }[]> {
  try {
    const found = await host_lookup(name, family === AF_INET ? 4 : family === AF_INET6 ? 6 : 0);
    return found.map((each) => ({ host: each.address, family: each.family === 6 ? AF_INET6 : AF_INET }));
  } catch (error) {
    throw lookup_error(error);
  }
}

/**
 * The answers of `getaddrinfo`, for the loop and for threads.
 *
 * @throws gaierror if there is no such host or service
 */
export async function address_entries(host: Py, port: Py, options: LookupOptions): Promise<AddressEntry[]> {
  const name = host === null ? null : typeof host === "string" ? host : buffer_text(host);
  if (name === undefined) throw new TypeError("getaddrinfo() argument 1 must be string or None");
  const service = port === null ? null : typeof port === "string" ? port : buffer_text(port);
  if (service === undefined && typeof port !== "number" && typeof port !== "bigint" && typeof port !== "boolean") throw new OSError("Int or String expected");
  const family = Number(options.family ?? 0);
  const flags = Number(options.flags ?? 0);
  if (name === "" || (name === null && port === null)) throw new gaierror(-2, "Name or service not known");
  if (family !== 0 && family !== AF_INET && family !== AF_INET6) throw new gaierror(-6, "ai_family not supported");
  const [kind, proto] = [Number(options.type ?? 0), Number(options.proto ?? 0)];
  const named = typeof service === "string" && !/^\d*$/.test(service);
  const kinds = KINDS.filter(([own, its]) => (kind === 0 || own === kind) && (proto === 0 || its === proto || its === 0) && !(named && own !== 1 && kind === 0) && !(proto !== 0 && its === 0 && kind === 0));
  if (kinds.length === 0) throw new gaierror(-7, "ai_socktype not supported");
  if (named && SERVICES[service] === undefined) throw new gaierror(-8, "Servname not supported for ai_socktype");
  const number = (service === null ? 0 : service === undefined ? Number(port) : named ? SERVICES[service]! : Number(service)) & 0xffff;
  const found = await hosts_of(name, family, flags);
  const canonical = (flags & AI_CANONNAME) === 0 || name === null ? "" : name;
  return found.flatMap((each, i) => kinds.map(([type, its]): AddressEntry => tuple(
    new AddressFamily(each.family), new SocketKind(type), its, i === 0 ? canonical : "",
    each.family === AF_INET6 ? tuple(each.host, number, 0, 0) : tuple(each.host, number),
  )));
}

async function hosts_of(name: string | null, family: number, flags: number): Promise<readonly { readonly host: string; readonly family: number }[]> {
  if (name === null) {
    const passive = (flags & AI_PASSIVE) !== 0;
    const both = [{ host: passive ? "0.0.0.0" : "127.0.0.1", family: AF_INET }, { host: passive ? "::" : "::1", family: AF_INET6 }];
    return both.filter((each) => family === 0 || each.family === family);
  }
  const numeric = numeric_host(name);
  if (numeric !== null) {
    if (family !== 0 && family !== numeric.family) throw new gaierror(-9, "Address family for hostname not supported");
    return [numeric];
  }
  if ((flags & AI_NUMERICHOST) !== 0) throw new gaierror(-2, "Name or service not known");
  return addresses_of(name, family);
}

/**
 * Python's `socket.getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)`
 *
 * @returns a promise of `(family, type, proto, canonname, sockaddr)` tuples
 * @throws gaierror
 * @example const [[family, type, proto, , address]] = await getaddrinfo("localhost", 80, 0, SOCK_STREAM);
 */
export function getaddrinfo(host: Py, port: Py, family: Py = 0, type: Py = 0, proto: Py = 0, flags: Py = 0): Promise<AddressEntry[]> {
  const given = [family, type, proto, flags].find(is_keywords);
  const plain = (value: Py): Py => (is_keywords(value) ? undefined : value);
  return blocked(address_entries(host, port, { family: plain(family), type: plain(type), proto: plain(proto), flags: plain(flags), ...(given ?? {}) }));
}

/** The names of an address, for the loop and for threads. @throws gaierror, TypeError */
export async function name_entry(sockaddr: Py, flags: Py): Promise<readonly [host: string, service: string]> {
  if (!Array.isArray(sockaddr)) throw new TypeError("getnameinfo() argument 1 must be a tuple");
  const [host, port]: Py[] = sockaddr;
  const numeric = numeric_host(String(host));
  if (numeric === null) throw new gaierror(-2, "Name or service not known");
  const bits = Number(flags);
  const service = (bits & 2) === 0 ? (Object.entries(SERVICES).find(([, number]) => number === Number(port))?.[0] ?? String(port)) : String(port);
  return tuple((bits & 1) === 0 ? ((await host_name_of(numeric.host)) ?? numeric.host) : numeric.host, service);
}

/** Python's `socket.getnameinfo(sockaddr, flags)` @returns a promise of `(host, port)` @throws gaierror @example await getnameinfo(tuple("127.0.0.1", 80), 0) */
export function getnameinfo(sockaddr: Py, flags: Py): Promise<readonly [host: string, service: string]> {
  return blocked(name_entry(sockaddr, flags));
}

/** Python's `socket.gethostbyname(hostname)` @returns a promise of an IPv4 address @throws gaierror @example await gethostbyname("localhost") // "127.0.0.1" */
export function gethostbyname(hostname: string): Promise<string> {
  return blocked(host_address(hostname, AF_INET));
}

/** Python's `socket.gethostbyname_ex(hostname)` @returns a promise of `(hostname, aliases, addresses)` @throws gaierror @example await gethostbyname_ex("localhost") */
export function gethostbyname_ex(hostname: string): Promise<readonly [string, string[], string[]]> {
  const find = async (): Promise<readonly [string, string[], string[]]> => {
    const now = numeric_host(hostname);
    const found = now === null ? await addresses_of(hostname, AF_INET) : [now];
    return tuple(hostname, [], found.map((each) => each.host));
  };
  return blocked(find());
}

/** Python's `socket.getfqdn(name="")`: the full name of a host. @returns a promise of it @example await getfqdn() */
export function getfqdn(name = ""): Promise<string> {
  const find = async (): Promise<string> => {
    const asked = name === "" || name === "0.0.0.0" || name === "::" ? host_name() : name;
    try {
      const [first] = await hosts_of(asked, 0, 0);
      return (await host_name_of(first!.host)) ?? asked;
    } catch (error) {
      if (error instanceof OSError) return asked;
      throw error;
    }
  };
  return blocked(find());
}

/** Python's `socket.getservbyname(servicename, protocolname="any")` @throws OSError @example getservbyname("http") // 80 */
export function getservbyname(servicename: string, _protocolname: Py = null): number {
  const found = SERVICES[servicename];
  if (found === undefined) throw new OSError("service/proto not found");
  return found;
}

/** Python's `socket.getservbyport(port, protocolname="any")` @throws OSError @example getservbyport(80) // "http" */
export function getservbyport(port: Py, _protocolname: Py = null): string {
  const found = Object.entries(SERVICES).find(([, number]) => number === Number(port));
  if (found === undefined) throw new OSError("port/proto not found");
  return found[0];
}
