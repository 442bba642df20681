import { hex_address, repr } from "../../builtins/repr/index.ts";
import { RuntimeError } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import { adopt_lost_step } from "../../core/lost_steps.ts";
import type { EventLoop } from "../events/EventLoop.ts";

/** Locks and queues belong to the loop in which somebody first had to wait for them. */
export class LoopBound {
  #loop: EventLoop | null = null;

  /** The running loop. @throws RuntimeError if the object is bound to another one */
  protected _get_loop(): EventLoop {
    const loop = running.loop ?? adopt_lost_step()?._loop ?? null;
    if (loop === null) throw new RuntimeError("no running event loop");
    this.#loop ??= loop;
    if (loop !== this.#loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }
}

/** The repr of a lock: CPython shows the address, which no program can rely on. */
export function lock_repr(self: object, state: string, waiters: number): string {
  const waiting = waiters > 0 ? `, waiters:${waiters}` : "";
  return `<asyncio.locks.${self.constructor.name} object at ${hex_address(self)} [${state}${waiting}]>`;
}
