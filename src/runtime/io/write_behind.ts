import { BlockingIOError, OSError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import type { Py } from "../core/value.ts";
import { Bytes } from "../builtins/bytes/index.ts";
import { joined } from "./RawIOBase.ts";
import { nothing_waits, wait_for_flush } from "./waiting.ts";

/** Bytes that a raw stream has not got yet. */
export class WriteBehind {
  readonly #raw: Py;
  readonly #size: number;
  #parts: Uint8Array[] = [];
  #waiting = 0;

  /** @param size how many bytes are collected at most */
  constructor(raw: Py, size: number) {
    this.#raw = raw;
    this.#size = size;
  }

  /** How many bytes wait. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Takes bytes, and hands all on if they are too many. */
  write(data: Uint8Array): number {
    if (this.#waiting + data.length > this.#size) this.flush();
    if (data.length > this.#size) {
      this.#hand_on(data);
      return data.length;
    }
    if (data.length > 0) {
      this.#parts.push(data.slice());
      this.#waiting += data.length;
      wait_for_flush(this);
    }
    return data.length;
  }

  /** Hands everything on. @raises BlockingIOError if the raw stream takes nothing at the moment */
  flush(): void {
    nothing_waits(this);
    if (this.#waiting === 0) return;
    const data = joined(this.#parts);
    this.#parts = [];
    this.#waiting = 0;
    this.#hand_on(data);
  }

  #hand_on(data: Uint8Array): void {
    let left = data;
    while (left.length > 0) {
      let written: Py;
      try {
        written = this.#raw.write(new Bytes(left));
      } catch (error) {
        this.#keep(left);
        throw error;
      }
      if (written === null || written === undefined) {
        this.#keep(left);
        throw new BlockingIOError(11, "write could not complete without blocking", 0);
      }
      const count = index_of(written);
      if (count === undefined || count < 0 || count > left.length) throw new OSError(`raw write() returned invalid length ${String(written)} (should have been between 0 and ${left.length})`);
      left = left.subarray(Number(count));
    }
  }

  /** What could not be written is written with what comes next. */
  #keep(left: Uint8Array): void {
    this.#parts = [left];
    this.#waiting = left.length;
  }

  _flush_waiting(): void {
    this.flush();
  }
}
