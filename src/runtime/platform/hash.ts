import { createHash } from "node:crypto";

/** A digest that is being made. */
export interface HostHash {
  update(data: Uint8Array): unknown;
  digest(): Uint8Array;
  copy(): HostHash;
}

/**
 * A digest by the host's name for it; undefined if the host has none.
 *
 * @param length bytes of the result, for digests of any length
 * @example host_hash("sha256")
 */
export function host_hash(name: string, length?: number): HostHash | undefined {
  try {
    return createHash(name, length === undefined ? undefined : { outputLength: length });
  } catch {
    return undefined;
  }
}
