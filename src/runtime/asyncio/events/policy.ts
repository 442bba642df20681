import { EventLoop } from "./EventLoop.ts";
import { get_event_loop } from "./get_event_loop.ts";
import { set_event_loop } from "./set_event_loop.ts";

/**
 * Python's `asyncio.DefaultEventLoopPolicy()`: how loops are made and kept for each thread. There is one kind of loop.
 *
 * @example asyncio.set_event_loop_policy(new asyncio.DefaultEventLoopPolicy());
 */
export class DefaultEventLoopPolicy {
  static readonly __module__ = "asyncio.unix_events";
  static readonly __name__: string = "_UnixDefaultEventLoopPolicy";

  /** See `asyncio.get_event_loop`. @example policy.get_event_loop() */
  get_event_loop(): EventLoop {
    return get_event_loop();
  }

  /** See `asyncio.set_event_loop`. @example policy.set_event_loop(loop) */
  set_event_loop(loop: EventLoop | null): void {
    set_event_loop(loop);
  }

  /** See `asyncio.new_event_loop`. @example policy.new_event_loop() */
  new_event_loop(): EventLoop {
    return new EventLoop();
  }
}

const state: { policy: DefaultEventLoopPolicy | null } = { policy: null };

/** Python's `asyncio.get_event_loop_policy()` @example asyncio.get_event_loop_policy().new_event_loop() */
export function get_event_loop_policy(): DefaultEventLoopPolicy {
  return (state.policy ??= new DefaultEventLoopPolicy());
}

/**
 * Python's `asyncio.set_event_loop_policy(policy)`
 *
 * @param policy its `new_event_loop` makes the loops from now on; null for the default
 * @example asyncio.set_event_loop_policy(null);
 */
export function set_event_loop_policy(policy: DefaultEventLoopPolicy | null): void {
  state.policy = policy;
}
