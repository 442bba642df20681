import { createHash, pbkdf2Sync, scryptSync } from "node:crypto";

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

/** A key from a password by many digests. */
export function host_pbkdf2(password: Uint8Array, salt: Uint8Array, iterations: number, length: number, name: string): Uint8Array {
  return pbkdf2Sync(password, salt, iterations, length, name);
}

/** A key from a password by much memory. @param most bytes of memory */
export function host_scrypt(password: Uint8Array, salt: Uint8Array, n: number, r: number, p: number, most: number, length: number): Uint8Array {
  return scryptSync(password, salt, length, { N: n, r, p, maxmem: most });
}
