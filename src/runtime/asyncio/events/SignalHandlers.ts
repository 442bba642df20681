import { callable } from "../../core/call/index.ts";
import { is_coroutine_function } from "../../core/coroutine/protocol.ts";
import { OSError, RuntimeError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import { index_of } from "../../core/items/index_of.ts";
import { running } from "../../core/running.ts";
import type { Py } from "../../core/value.ts";
import { AWAITABLE } from "../../core/coroutine/protocol.ts";
import { repr } from "../../builtins/repr/index.ts";
import { set_signal_action, set_wakeup } from "../../platform/signals.ts";
import type { Pollable, Watcher } from "../sockets/Pollable.ts";
import type { EventLoop } from "./EventLoop.ts";
import { Handle } from "./Handle.ts";

/** The highest number of a signal. */
const LAST_SIGNAL = 64;

/** The numbers of the signals that have come and that the loop has yet to read, as CPython's loop reads them from a socket of its own. */
class Arrivals implements Pollable {
  readonly writable = false;
  watcher: Watcher | null = null;
  #numbers: number[] = [];

  get readable(): boolean {
    return this.#numbers.length > 0;
  }

  add(number: number): void {
    this.#numbers.push(number);
    this.watcher?.changed(this);
  }

  take(): number[] {
    const taken = this.#numbers;
    this.#numbers = [];
    return taken;
  }
}

/** The callbacks of `loop.add_signal_handler`. */
export class SignalHandlers {
  readonly #loop: EventLoop;
  readonly #handles = new Map<number, Handle>();
  readonly #arrivals = new Arrivals();

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** @raises TypeError, ValueError for what is no signal or no callback; RuntimeError if it can't be caught */
  add(sig: Py, callback: Py, args: readonly Py[]): void {
    if (is_coroutine_function(callback) || (typeof callback === "object" && callback !== null && AWAITABLE in callback)) {
      throw new TypeError("coroutines cannot be used with add_signal_handler()");
    }
    const number = checked(sig);
    this.#loop._check_closed();
    if (running.thread !== null) throw new RuntimeError("set_wakeup_fd only works in main thread of the main interpreter");
    if (!callable(callback)) throw new TypeError("signal handler must be callable");
    this.#set(number);
    this.#handles.set(number, new Handle(callback, args, this.#loop));
    this.#loop._selector.add_reader(this.#arrivals, () => this.#read());
    set_wakeup((arrived) => this.#arrivals.add(arrived));
  }

  /** @returns whether there was one */
  remove(sig: Py): boolean {
    const number = checked(sig);
    if (!this.#handles.delete(number)) return false;
    set_signal_action(number, undefined);
    if (this.#handles.size === 0) set_wakeup(null);
    return true;
  }

  clear(): void {
    for (const number of [...this.#handles.keys()]) this.remove(number);
  }

  #set(number: number): void {
    try {
      set_signal_action(number, { handler: _sighandler_noop, run: () => {} });
    } catch (error) {
      if (error instanceof OSError) throw new RuntimeError(`sig ${number} cannot be caught`);
      throw error;
    }
  }

  #read(): void {
    for (const number of this.#arrivals.take()) {
      const handle = this.#handles.get(number);
      if (handle === undefined) continue;
      if (handle._cancelled) this.remove(number);
      else this.#loop._add_ready(handle);
    }
  }
}

/** What `signal.getsignal` gives for a signal that a loop handles. */
function _sighandler_noop(_signum: Py, _frame: Py): null {
  return null;
}

function checked(sig: Py): number {
  const index = index_of(sig);
  if (index === undefined) throw new TypeError(`sig must be an int, not ${repr(sig)}`);
  const number = Number(index);
  if (number < 1 || number > LAST_SIGNAL || number === 32 || number === 33) throw new ValueError(`invalid signal number ${repr(sig)}`);
  return number;
}
