import type { Pollable } from "./Pollable.ts";

/** An address as Python shows it: a tuple, or the path of a socket file. */
export type Address = readonly [host: string, port: number] | readonly [host: string, port: number, flow: number, scope: number] | string;

export const AF_UNIX = 1;
export const AF_INET = 2;
export const AF_INET6 = 10;

/** A connected stream socket that never blocks. */
export interface Channel extends Pollable {
  readonly fd: number;
  readonly family: number;
  readonly local: Address | null;
  readonly remote: Address | null;
  /**
   * @returns how many bytes were taken, -1 if none can be taken now
   * @throws OSError
   */
  send(data: Uint8Array): number;
  /**
   * @returns bytes, none at the end, or null if there is nothing yet
   * @throws OSError
   */
  recv(size: number): Uint8Array | null;
  /** Finishes writing. */
  shutdown(): void;
  /** @param reset whether the other side sees a reset */
  close(reset?: boolean): void;
  /** The error that a connection attempt ended with, or null. */
  take_error(): Error | null;
}

/** The first bytes of a queue of pieces, at most `size` of them, which are taken out. */
export function take_bytes(pieces: Uint8Array[], size: number): Uint8Array {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const piece = pieces[0];
    if (piece === undefined) break;
    const left = size - length;
    if (piece.length <= left) {
      taken.push(piece);
      length += piece.length;
      pieces.shift();
    } else {
      taken.push(piece.subarray(0, left));
      pieces[0] = piece.subarray(left);
      length = size;
    }
  }
  return joined(taken, length);
}

/** Pieces as one array. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
