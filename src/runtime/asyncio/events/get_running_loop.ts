import { RuntimeError } from "../../core/exceptions/index.ts";
import { running } from "../../core/running.ts";
import { adopt_lost_step } from "../../core/lost_steps.ts";
import type { EventLoop } from "./EventLoop.ts";

/**
 * Python's `asyncio.get_running_loop()`
 *
 * @returns the loop that runs now
 * @throws RuntimeError "no running event loop"
 * @example const loop = asyncio.get_running_loop();
 */
export function get_running_loop(): EventLoop {
  const loop = running.loop ?? adopt_lost_step()?._loop;
  if (loop === undefined) throw new RuntimeError("no running event loop");
  return loop;
}
