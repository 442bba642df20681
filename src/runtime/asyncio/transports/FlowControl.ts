import { caught, KeyboardInterrupt, SystemExit, ValueError } from "../../core/exceptions/index.ts";
import { tuple } from "../../core/tuple.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import type { EventLoop } from "../events/EventLoop.ts";
import { Transport } from "./Transport.ts";

const HIGH_WATER = 65_536;

/** A transport that tells its protocol to pause when too much waits to be written. */
export abstract class FlowControlTransport extends Transport {
  _protocol: Py = null;
  protected readonly loop: EventLoop;
  #paused = false;
  #high = HIGH_WATER;
  #low = HIGH_WATER / 4;

  constructor(loop: EventLoop) {
    super();
    this.loop = loop;
  }

  abstract override get_write_buffer_size(): number;

  override get_write_buffer_limits(): readonly [number, number] {
    return tuple(this.#low, this.#high);
  }

  /**
   * As in the base.
   *
   * @throws ValueError unless `high >= low >= 0`
   * @example transport.set_write_buffer_limits(1024)
   */
  override set_write_buffer_limits(high: Py = null, low: Py = null): void {
    if (is_keywords(high)) return this.set_write_buffer_limits(high.high ?? null, high.low ?? null);
    if (is_keywords(low)) return this.set_write_buffer_limits(high, low.low ?? null);
    const upper: number = high ?? (low === null ? HIGH_WATER : 4 * low);
    const lower: number = low ?? Math.floor(upper / 4);
    if (!(upper >= lower && lower >= 0)) throw new ValueError(`high (${upper}) must be >= low (${lower}) must be >= 0`);
    this.#high = upper;
    this.#low = lower;
    this._maybe_pause_protocol();
  }

  _maybe_pause_protocol(): void {
    if (this.#paused || this.get_write_buffer_size() <= this.#high) return;
    this.#paused = true;
    this.#tell("pause_writing");
  }

  _maybe_resume_protocol(): void {
    if (!this.#paused || this.get_write_buffer_size() > this.#low) return;
    this.#paused = false;
    this.#tell("resume_writing");
  }

  #tell(method: "pause_writing" | "resume_writing"): void {
    try {
      this._protocol[method]();
    } catch (thrown) {
      const error = caught(thrown);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      this.loop.call_exception_handler(
        new Map<string, Py>([["message", `protocol.${method}() failed`], ["exception", error], ["transport", this], ["protocol", this._protocol]]),
      );
    }
  }
}
