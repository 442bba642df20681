import { readSync } from "node:fs";
import { caught, OSError } from "../core/exceptions/index.ts";

/** How long to wait, in milliseconds, when nothing has been typed yet and the host does not wait itself. */
const PATIENCE = 10;
const NEWLINE = 10;

/** What was read past the last line. */
const state: { rest: Uint8Array } = { rest: new Uint8Array() };

/**
 * Reads a line from standard input and waits for it.
 *
 * @returns the line with its end, or "" at the end of the input
 * @example read_line() // "yes\n"
 */
export function read_line(): string {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const end = state.rest.indexOf(NEWLINE);
    if (end >= 0) {
      chunks.push(state.rest.subarray(0, end + 1));
      state.rest = state.rest.slice(end + 1);
      break;
    }
    chunks.push(state.rest);
    state.rest = read_some();
    if (state.rest.length === 0) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function read_some(): Uint8Array {
  const buffer = new Uint8Array(65536);
  for (;;) {
    try {
      return buffer.subarray(0, readSync(0, buffer));
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      if (error.code === "EOF") return new Uint8Array();
      if (error.code !== "EAGAIN") {
        const known = caught(error);
        throw known instanceof OSError ? known : error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}
