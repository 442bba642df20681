/** Addresses and numbers in the order of the network. */
import { OSError, OverflowError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { Bytes } from "../builtins/bytes/Bytes.ts";
import { IPV4, IPV6 } from "../asyncio/sockets/resolve.ts";

/** The four bytes of an address that may leave parts out (`127.1`), or null. */
export function four_bytes(text: string): Uint8Array | null {
  const parts = text.split(".").map((part) => (/^(0x[0-9a-f]+|\d+)$/i.test(part) ? Number(/^0\d/.test(part) ? `0o${part}` : part) : NaN));
  const last = parts.pop();
  if (last === undefined || parts.length > 3 || !parts.every((part) => part <= 255) || !(last < 256 ** (4 - parts.length))) return null;
  const rest = Array.from({ length: 4 - parts.length }, (_, i) => Math.floor(last / 256 ** (3 - parts.length - i)) % 256);
  return Uint8Array.from([...parts, ...rest]);
}

/** The sixteen bytes of an IPv6 address, or null. */
function sixteen_bytes(text: string): Uint8Array | null {
  if (!IPV6.test(text)) return null;
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (tail !== null && !IPV4.test(tail[2]!)) return null;
  const four = tail === null ? null : four_bytes(tail[2]!);
  const plain = tail === null || four === null ? text : `${tail[1]}${hex(four[0]! * 256 + four[1]!)}:${hex(four[2]! * 256 + four[3]!)}`;
  const halves = plain.split("::");
  if (halves.length > 2) return null;
  const [head, end] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const given = [...head!, ...(end ?? [])];
  if (!given.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) || (end === undefined ? given.length !== 8 : given.length > 7)) return null;
  const groups = end === undefined ? given : [...head!, ...Array.from({ length: 8 - given.length }, () => "0"), ...end];
  return Uint8Array.from(groups.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]));
}

function hex(n: number): string {
  return n.toString(16);
}

/** Python's `socket.inet_aton(ip_string)` @throws OSError @example inet_aton("127.0.0.1") // b'\x7f\x00\x00\x01' */
export function inet_aton(ip_string: string): Bytes {
  const bytes = four_bytes(ip_string);
  if (bytes === null) throw new OSError("illegal IP address string passed to inet_aton");
  return new Bytes(bytes);
}

/** Python's `socket.inet_ntoa(packed_ip)` @throws OSError unless it is four bytes @example inet_ntoa(bytes_of("\x7f\0\0\x01")) // "127.0.0.1" */
export function inet_ntoa(packed_ip: Py): string {
  const bytes = buffer_of(packed_ip);
  if (bytes === undefined || bytes.length !== 4) throw new OSError("packed IP wrong length for inet_ntoa");
  return bytes.join(".");
}

/** Python's `socket.inet_pton(address_family, ip_string)` @throws OSError @example inet_pton(AF_INET6, "::1") */
export function inet_pton(address_family: Py, ip_string: string): Bytes {
  const family = Number(address_family);
  if (family !== 2 && family !== 10) throw new OSError(97, "Address family not supported by protocol");
  const bytes = family === 10 ? sixteen_bytes(ip_string) : IPV4.test(ip_string) ? four_bytes(ip_string) : null;
  if (bytes === null) throw new OSError("illegal IP address string passed to inet_pton");
  return new Bytes(bytes);
}

/** Python's `socket.inet_ntop(address_family, packed_ip)` @throws ValueError for the wrong length @example inet_ntop(AF_INET, packed) // "127.0.0.1" */
export function inet_ntop(address_family: Py, packed_ip: Py): string {
  const family = Number(address_family);
  const bytes = buffer_of(packed_ip) ?? new Uint8Array();
  if (family !== 2 && family !== 10) throw new ValueError(`unknown address family ${family}`);
  if (bytes.length !== (family === 2 ? 4 : 16)) throw new ValueError("invalid length of packed IP address string");
  return family === 2 ? bytes.join(".") : text_of_six(bytes);
}

function text_of_six(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => bytes[2 * i]! * 256 + bytes[2 * i + 1]!);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || (groups[5] === 0 && groups[6] !== 0));
  if (mapped) return `::${groups[5] === 0 ? "" : "ffff:"}${bytes.slice(12).join(".")}`;
  let best = { at: -1, length: 1 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (at + length < 8 && groups[at + length] === 0) length++;
    if (length > best.length) best = { at, length };
  }
  const texts = groups.map(hex);
  if (best.at < 0) return texts.join(":");
  return `${texts.slice(0, best.at).join(":")}::${texts.slice(best.at + best.length).join(":")}`;
}

function swap16(name: string, x: Py): number {
  const n = Number(x);
  if (n < 0) throw new OverflowError(`${name}: can't convert negative Python int to C 16-bit unsigned integer`);
  if (n > 0xffff) throw new OverflowError(`${name}: Python int too large to convert to C 16-bit unsigned integer`);
  return ((n & 255) << 8) | (n >> 8);
}

function swap32(x: Py): number {
  const n = Number(x);
  if (n < 0) throw new OverflowError("can't convert negative value to unsigned int");
  if (n > 0xffffffff) throw new OverflowError("int larger than 32 bits");
  return ((n & 255) * 0x1000000) + ((n >>> 8) & 255) * 0x10000 + ((n >>> 16) & 255) * 0x100 + (n >>> 24);
}

/** Python's `socket.htons(x)` @throws OverflowError @example htons(80) // 20480 */
export function htons(x: Py): number {
  return swap16("htons", x);
}

/** Python's `socket.ntohs(x)` @throws OverflowError @example ntohs(20480) // 80 */
export function ntohs(x: Py): number {
  return swap16("ntohs", x);
}

/** Python's `socket.htonl(x)` @throws OverflowError @example htonl(1) // 16777216 */
export function htonl(x: Py): number {
  return swap32(x);
}

/** Python's `socket.ntohl(x)` @throws OverflowError @example ntohl(16777216) // 1 */
export function ntohl(x: Py): number {
  return swap32(x);
}
