/** UUIDs of the versions 1, 3, 4 and 5. */
import { buffer_of, str_encode } from "../builtins/bytes/index.ts";
import { getattr } from "../core/attributes/getattr.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { host_hash } from "../platform/hash.ts";
import { wall_clock } from "../platform/host.ts";
import { UUID } from "./UUID.ts";

/** Python's `uuid.NAMESPACE_DNS` */
export const NAMESPACE_DNS = /* @__PURE__ */ new UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
/** Python's `uuid.NAMESPACE_URL` */
export const NAMESPACE_URL = /* @__PURE__ */ new UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
/** Python's `uuid.NAMESPACE_OID` */
export const NAMESPACE_OID = /* @__PURE__ */ new UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8");
/** Python's `uuid.NAMESPACE_X500` */
export const NAMESPACE_X500 = /* @__PURE__ */ new UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8");

function random_bits(bits: number): bigint {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(Math.ceil(bits / 8)));
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) & ((1n << BigInt(bits)) - 1n);
}

/** Python's `uuid.uuid4()`: a random one. @example uuid4() */
export function uuid4(): UUID {
  return new UUID({ bytes: globalThis.crypto.getRandomValues(new Uint8Array(16)), version: 4 });
}

const state: { node: bigint | undefined; last: bigint } = { node: undefined, last: 0n };

/** Python's `uuid.getnode()`: a number of 48 bits that stands for the machine; a random one, the same as long as the program runs. @example getnode() */
export function getnode(): Int {
  // The bit of addresses that no machine has.
  return Number((state.node ??= random_bits(48) | (1n << 40n)));
}

/** The 15th of October 1582 to the 1st of January 1970, in 100 nanoseconds. */
const GREGORIAN = 0x01b21dd213814000n;

/** Python's `uuid.uuid1(node=None, clock_seq=None)`: one of the time and the machine. @example uuid1() */
export function uuid1(node?: Py, clock_seq?: Py): UUID;
export function uuid1(...args: Py[]): UUID {
  const [node = null, clock_seq = null] = c_arguments(args, { name: "uuid1", parameters: ["node", "clock_seq"] });
  let time = BigInt(Math.floor(wall_clock() * 1e4)) + GREGORIAN;
  if (time <= state.last) time = state.last + 1n;
  state.last = time;
  const sequence = clock_seq === null ? random_bits(14) : BigInt(as_index(clock_seq));
  const fields = [time & 0xffffffffn, (time >> 32n) & 0xffffn, (time >> 48n) & 0x0fffn, (sequence >> 8n) & 0x3fn, sequence & 0xffn, node === null ? getnode() : as_index(node)];
  return new UUID({ fields, version: 1 });
}

function from_name(args: Py[], digest: string, version: number): UUID {
  const [namespace, name] = c_arguments(args, { name: `uuid${version}`, parameters: ["namespace", "name"], required: 2 });
  const prefix: Py = buffer_of(getattr(namespace, "bytes"));
  const text = typeof name === "string" ? buffer_of(str_encode(name)) : buffer_of(name);
  if (text === undefined) throw new TypeError(`can't concat ${type_name(name)} to bytes`);
  const hash = host_hash(digest)!;
  hash.update(prefix);
  hash.update(text);
  return new UUID({ bytes: hash.digest().slice(0, 16), version });
}

/** Python's `uuid.uuid3(namespace, name)`: always the same for a name, by MD5. @example uuid3(NAMESPACE_DNS, "python.org") */
export function uuid3(namespace: Py, name?: Py): UUID;
export function uuid3(...args: Py[]): UUID {
  return from_name(args, "md5", 3);
}

/** Python's `uuid.uuid5(namespace, name)`: always the same for a name, by SHA-1. @example uuid5(NAMESPACE_DNS, "python.org") */
export function uuid5(namespace: Py, name?: Py): UUID;
export function uuid5(...args: Py[]): UUID {
  return from_name(args, "sha1", 5);
}
