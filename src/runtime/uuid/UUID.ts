import { repr } from "../builtins/repr/index.ts";
import { Bytes, buffer_of } from "../builtins/bytes/index.ts";
import { int } from "../builtins/int/index.ts";
import { str_replace } from "../builtins/str/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { getattr } from "../core/attributes/getattr.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { SafeUUID } from "./SafeUUID.ts";

/** Python's `uuid.RESERVED_NCS` */
export const RESERVED_NCS = "reserved for NCS compatibility";
/** Python's `uuid.RFC_4122` */
export const RFC_4122 = "specified in RFC 4122";
/** Python's `uuid.RESERVED_MICROSOFT` */
export const RESERVED_MICROSOFT = "reserved for Microsoft compatibility";
/** Python's `uuid.RESERVED_FUTURE` */
export const RESERVED_FUTURE = "reserved for future definition";

/** What a UUID is made from: one of the first five, and the version to set. */
export interface UUIDParts {
  readonly hex?: string;
  readonly bytes?: Py;
  readonly bytes_le?: Py;
  readonly fields?: Py;
  readonly int?: Int;
  readonly version?: number | null;
  readonly is_safe?: SafeUUID;
}

const PARAMETERS = ["hex", "bytes", "bytes_le", "fields", "int", "version", "is_safe"];
const FIELDS = [[32, "a 32"], [16, "a 16"], [16, "a 16"], [8, "an 8"], [8, "an 8"], [48, "a 48"]] as const;
/** Where each byte of the little-endian form goes. */
const LITTLE = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

/**
 * Python's `uuid.UUID(hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown)`.
 *
 * @raises TypeError unless exactly one form is given
 * @raises ValueError if that is none
 * @example new UUID("12345678-1234-5678-1234-567812345678").version
 */
export class UUID {
  static readonly __name__: string = "UUID";
  static readonly __module__: string = "uuid";
  readonly #int: bigint;
  readonly #is_safe: SafeUUID;

  constructor(hex?: string | null | UUIDParts, bytes?: Py, bytes_le?: Py, fields?: Py, int?: Py, version?: Py, options?: { readonly is_safe?: SafeUUID });
  constructor(...args: Py[]) {
    const [hex = null, bytes = null, bytes_le = null, fields = null, whole = null, version = null, is_safe = SafeUUID.unknown] = c_arguments(args, { name: "UUID.__init__", parameters: PARAMETERS, positional: 6 });
    if ([hex, bytes, bytes_le, fields, whole].filter((form) => form === null).length !== 4) throw new TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
    let value = 0n;
    if (hex !== null) value = from_hex(hex);
    if (bytes_le !== null) value = from_bytes(sixteen(bytes_le, "bytes_le").map((_, i, all) => all[LITTLE[i]!]!));
    if (bytes !== null) value = from_bytes(sixteen(bytes, "bytes"));
    if (fields !== null) value = from_fields(fields);
    if (whole !== null) value = BigInt(as_index(whole));
    if (value < 0n || value >> 128n !== 0n) throw new ValueError("int is out of range (need a 128-bit value)");
    if (version !== null) {
      const number = Number(as_index(version));
      if (number < 1 || number > 5) throw new ValueError("illegal version number");
      value = (value & ~(0xc000n << 48n) & ~(0xf000n << 64n)) | (0x8000n << 48n) | (BigInt(number) << 76n);
    }
    this.#int = value;
    this.#is_safe = is_safe;
  }

  #part(shift: bigint, bits: bigint): Int {
    return canonical((this.#int >> shift) & ((1n << bits) - 1n));
  }

  get int(): Int {
    return canonical(this.#int);
  }

  get hex(): string {
    return this.#int.toString(16).padStart(32, "0");
  }

  get bytes(): Bytes {
    return new Bytes(to_bytes(this.#int));
  }

  get bytes_le(): Bytes {
    const data = to_bytes(this.#int);
    return new Bytes(data.map((_, i) => data[LITTLE[i]!]!));
  }

  get fields(): readonly Int[] {
    return tuple(this.time_low, this.time_mid, this.time_hi_version, this.clock_seq_hi_variant, this.clock_seq_low, this.node);
  }

  get time_low(): Int {
    return this.#part(96n, 32n);
  }

  get time_mid(): Int {
    return this.#part(80n, 16n);
  }

  get time_hi_version(): Int {
    return this.#part(64n, 16n);
  }

  get clock_seq_hi_variant(): Int {
    return this.#part(56n, 8n);
  }

  get clock_seq_low(): Int {
    return this.#part(48n, 8n);
  }

  /** The time of a UUID of version 1, in 100 nanoseconds since the 15th of October 1582. */
  get time(): Int {
    return canonical((BigInt(this.#part(64n, 12n)) << 48n) | (BigInt(this.time_mid) << 32n) | BigInt(this.time_low));
  }

  get clock_seq(): Int {
    return this.#part(48n, 14n);
  }

  get node(): Int {
    return this.#part(0n, 48n);
  }

  get urn(): string {
    return `urn:uuid:${this.__str__()}`;
  }

  get variant(): string {
    const bits = Number(this.#part(61n, 3n));
    if (bits < 4) return RESERVED_NCS;
    if (bits < 6) return RFC_4122;
    return bits === 6 ? RESERVED_MICROSOFT : RESERVED_FUTURE;
  }

  /** From 1 to 5 for those of RFC 4122, else None. */
  get version(): number | null {
    return this.variant === RFC_4122 ? Number(this.#part(76n, 4n)) : null;
  }

  get is_safe(): SafeUUID {
    return this.#is_safe;
  }

  __setattr__(_name: string, _value: Py): never {
    throw new TypeError("UUID objects are immutable");
  }

  #compared(other: Py, holds: (a: bigint, b: bigint) => boolean): Py {
    return other instanceof UUID ? holds(this.#int, other.#int) : NotImplemented;
  }

  __eq__(other: Py): Py {
    return this.#compared(other, (a, b) => a === b);
  }

  __lt__(other: Py): Py {
    return this.#compared(other, (a, b) => a < b);
  }

  __le__(other: Py): Py {
    return this.#compared(other, (a, b) => a <= b);
  }

  __gt__(other: Py): Py {
    return this.#compared(other, (a, b) => a > b);
  }

  __ge__(other: Py): Py {
    return this.#compared(other, (a, b) => a >= b);
  }

  __hash__(): Int {
    return hash(this.int);
  }

  __int__(): Int {
    return this.int;
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo?: Py): this {
    return this;
  }

  __str__(): string {
    const { hex } = this;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  __repr__(): string {
    return `${class_name_of(this.constructor)}(${repr(this.__str__())})`;
  }
}

function from_hex(hex: Py): bigint {
  // What is no str has no such method, as Python says.
  const text: string = typeof hex === "string" ? hex : getattr(hex, "replace")("urn:", "");
  const digits = str_replace(str_replace(text, "urn:", ""), "uuid:", "").replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
  if (digits.length !== 32) throw new ValueError("badly formed hexadecimal UUID string");
  return /^[0-9a-f]{32}$/i.test(digits) ? BigInt(`0x${digits}`) : BigInt(int(digits, 16));
}

function sixteen(data: Py, name: string): Uint8Array {
  if ((data instanceof Uint8Array ? data.length : len(data)) !== 16) throw new ValueError(`${name} is not a 16-char string`);
  return data instanceof Uint8Array ? data : (buffer_of(data) ?? new Uint8Array([...iter(data)]));
}

function from_bytes(data: Uint8Array): bigint {
  return data.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function to_bytes(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, i) => Number((value >> BigInt(120 - 8 * i)) & 255n));
}

function from_fields(fields: Py): bigint {
  if (len(fields) !== 6) throw new ValueError("fields is not a 6-tuple");
  return [...iter(fields)].reduce((sum: bigint, field: Py, i) => {
    const [bits, need] = FIELDS[i]!;
    const n = BigInt(as_index(field));
    if (n < 0n || n >> BigInt(bits) !== 0n) throw new ValueError(`field ${i + 1} out of range (need ${need}-bit value)`);
    return (sum << BigInt(bits)) | n;
  }, 0n);
}
