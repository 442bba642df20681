import type { EventLoop } from "./EventLoop.ts";
import type { Thread } from "../../threading/Thread.ts";

/** What the default event loop policy remembers. */
export interface PolicyState {
  /** The loop given to `set_event_loop` in the main thread. */
  loop: EventLoop | null;
  /** Whether `set_event_loop` was called there: from then on no loop is made by itself. */
  set_called: boolean;
  /** The loops of other threads. */
  readonly of_threads: WeakMap<Thread, EventLoop>;
  /** Makes a loop; known as soon as the module that can make one was used. */
  make: (() => EventLoop) | null;
}

/** The state of the default policy. */
export const policy_state: PolicyState = {
  loop: null,
  set_called: false,
  of_threads: /* @__PURE__ */ new WeakMap(),
  make: null,
};
