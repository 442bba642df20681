/** The options of a socket. What the host can't set is remembered and read back, where nobody could tell the difference. */
import { OSError, TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { buffer_of } from "../builtins/bytes/buffer.ts";
import { Bytes } from "../builtins/bytes/Bytes.ts";
import type { HostDatagramOption } from "../platform/datagram.ts";

/** What some options need to know of their socket. */
export interface OptionOwner {
  readonly kind: number;
  readonly domain: number;
  readonly protocol: number;
  listening(): boolean;
  /** The error that is waiting, which is taken. */
  take_error(): number;
  /** Sets what the host can set. */
  set_host(option: HostDatagramOption, value: number): void;
  /** Joins or leaves a multicast group. */
  member(join: boolean, group: string, local: string): void;
}

/** How an option of numbers begins, and what becomes of what is set. */
interface Option {
  readonly start: (owner: OptionOwner) => number;
  readonly kept?: (value: number) => number;
  readonly host?: HostDatagramOption;
}

const flag: Option = { start: () => 0, kept: (value) => Number(value !== 0) };
const constant = (start: (owner: OptionOwner) => number): Option => ({ start });
const size = (stream: number, datagram: number, least: number): Option => ({
  start: ({ kind, domain }) => (kind === 1 && domain !== 1 ? stream : datagram),
  // The system takes twice what it is asked for.
  kept: (value) => Math.max(2 * Math.min(value, 212_992), least),
});

const SOL_SOCKET: Readonly<Record<number, Option>> = {
  2: flag, 6: { ...flag, host: "broadcast" }, 7: size(16_384, 212_992, 4608), 8: size(131_072, 212_992, 2304), 9: flag, 10: flag, 5: flag, 12: constant(() => 0),
};
const READ_ONLY: Readonly<Record<number, (owner: OptionOwner) => number>> = {
  3: ({ kind }) => kind, 4: (owner) => owner.take_error(), 30: (owner) => Number(owner.listening()), 38: ({ protocol, kind, domain }) => protocol || (domain === 1 ? 0 : kind === 1 ? 6 : 17), 39: ({ domain }) => domain,
};
const IPPROTO_TCP: Readonly<Record<number, Option>> = {
  1: flag, 3: flag, 23: constant(() => 0), 4: constant(() => 7200), 5: constant(() => 75), 6: constant(() => 9), 12: { ...flag, start: () => 1 }, 18: constant(() => 0),
};
const IPPROTO_IP: Readonly<Record<number, Option>> = {
  1: constant(() => 0), 2: { start: () => 64, host: "ttl" }, 33: { start: () => 1, host: "multicast_ttl" }, 34: { ...flag, start: () => 1, host: "multicast_loop" },
};
const IPPROTO_IPV6: Readonly<Record<number, Option>> = { 26: flag };

const SO_LINGER = 13;
const MEMBERSHIP: Readonly<Record<number, boolean>> = { 35: true, 36: false };

/** The options of one socket. */
export class SocketOptions {
  readonly #owner: OptionOwner;
  readonly #set = new Map<string, number>();
  #linger: readonly [on: number, seconds: number] = [0, 0];

  constructor(owner: OptionOwner) {
    this.#owner = owner;
  }

  /** Whether an option was set to something. */
  is_on(level: number, name: number): boolean {
    return (this.#set.get(`${level} ${name}`) ?? 0) !== 0;
  }

  /** Whether closing breaks the connection off. */
  get resets(): boolean {
    return this.#linger[0] !== 0 && this.#linger[1] === 0;
  }

  /** @throws OSError for an option that there is not */
  get(level: number, name: number, buffer: Py): Py {
    if (level === 1 && name === SO_LINGER) {
      const both = new Bytes(new Uint8Array(Int32Array.of(...this.#linger).buffer));
      return buffer === null ? this.#linger[0] : new Bytes(both.data.slice(0, Number(buffer)));
    }
    const read = level === 1 ? READ_ONLY[name] : undefined;
    const value = read?.(this.#owner) ?? this.#set.get(`${level} ${name}`) ?? this.#option(level, name).start(this.#owner);
    return buffer === null ? value : new Bytes(new Uint8Array(Int32Array.of(value).buffer).slice(0, Number(buffer)));
  }

  /** @throws OSError for an option that there is not, or that nothing could follow */
  set(level: number, name: number, value: Py): void {
    const bytes = buffer_of(value);
    if (level === 1 && name === SO_LINGER) {
      if (bytes === undefined || bytes.length < 8) throw new OSError(22, "Invalid argument");
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      this.#linger = [view.getInt32(0, true), view.getInt32(4, true)];
      return;
    }
    const join = level === 0 ? MEMBERSHIP[name] : undefined;
    if (join !== undefined) {
      if (bytes === undefined || bytes.length < 8) throw new OSError(22, "Invalid argument");
      this.#owner.member(join, bytes.slice(0, 4).join("."), bytes.slice(4, 8).join("."));
      return;
    }
    if (level === 1 && READ_ONLY[name] !== undefined) throw new OSError(92, "Protocol not available");
    const option = this.#option(level, name);
    const number = bytes === undefined ? whole(value) : new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getInt32(0, true);
    if (option.host !== undefined && this.#owner.kind === 2) this.#owner.set_host(option.host, number);
    this.#set.set(`${level} ${name}`, option.kept?.(number) ?? number);
  }

  #option(level: number, name: number): Option {
    const { kind, domain } = this.#owner;
    const table = level === 1 ? SOL_SOCKET : level === 6 && kind === 1 && domain !== 1 ? IPPROTO_TCP : level === 0 && domain === 2 ? IPPROTO_IP : level === 41 && domain === 10 ? IPPROTO_IPV6 : undefined;
    const found = table?.[name];
    if (found === undefined) throw new OSError(92, "Protocol not available");
    return found;
  }
}

function whole(value: Py): number {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return Number(value);
  if (typeof value?.__index__ === "function") return Number(value.__index__());
  throw new TypeError(`a bytes-like object is required, not '${type_name(value)}'`);
}
