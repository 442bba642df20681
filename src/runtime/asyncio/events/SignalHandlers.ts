import type { Py } from "../../core/value.ts";
import { on_signal } from "../../platform/signals.ts";
import type { EventLoop } from "./EventLoop.ts";

/** The callbacks of `loop.add_signal_handler`. */
export class SignalHandlers {
  readonly #loop: EventLoop;
  readonly #remove = new Map<number, () => void>();

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  add(sig: Py, callback: Py, args: readonly Py[]): void {
    const number = Number(sig);
    this.remove(number);
    this.#remove.set(
      number,
      on_signal(number, () => void this.#loop.call_soon_threadsafe(callback, ...args)),
    );
  }

  remove(sig: Py): boolean {
    const number = Number(sig);
    this.#remove.get(number)?.();
    return this.#remove.delete(number);
  }

  clear(): void {
    for (const remove of this.#remove.values()) remove();
    this.#remove.clear();
  }
}
