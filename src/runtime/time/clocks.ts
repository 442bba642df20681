import { block_process, monotonic as host_monotonic, process_seconds, wall_clock } from "../platform/host.ts";
import { ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { blocked } from "../core/turns.ts";
import { set_alarm } from "../threading/alarm.ts";
import { nanoseconds } from "./nanoseconds.ts";
import { seconds } from "../asyncio/events/seconds.ts";

/** Python's `time.time()`: seconds since 1970 as a float. @example time.time() // 1714557600.25 */
export function time(): number {
  return wall_clock() / 1e3;
}

/** Python's `time.time_ns()`: nanoseconds since 1970. @example time.time_ns() */
export function time_ns(): Int {
  return nanoseconds(wall_clock() / 1e3);
}

/** Python's `time.monotonic()`: seconds as a float, never going back. @example const began = time.monotonic(); */
export function monotonic(): number {
  return host_monotonic();
}

/** Python's `time.monotonic_ns()` @example time.monotonic_ns() */
export function monotonic_ns(): Int {
  return nanoseconds(host_monotonic());
}

/** Python's `time.perf_counter()`: seconds as a float, for measuring. @example const began = time.perf_counter(); */
export function perf_counter(): number {
  return host_monotonic();
}

/** Python's `time.perf_counter_ns()` @example time.perf_counter_ns() */
export function perf_counter_ns(): Int {
  return nanoseconds(host_monotonic());
}

/** Python's `time.process_time()`: seconds of processor time as a float. @example time.process_time() */
export function process_time(): number {
  return process_seconds();
}

/** Python's `time.process_time_ns()` @example time.process_time_ns() */
export function process_time_ns(): Int {
  return nanoseconds(process_seconds());
}

/** Python's `time.thread_time()`; there is one thread. @example time.thread_time() */
export function thread_time(): number {
  return process_seconds();
}

/** Python's `time.thread_time_ns()` @example time.thread_time_ns() */
export function thread_time_ns(): Int {
  return nanoseconds(process_seconds());
}

/**
 * Python's `time.sleep(secs)` in code that runs on the event loop: blocks the whole process.
 *
 * @param delay seconds
 * @throws ValueError "sleep length must be non-negative"
 * @example time.sleep(0.1)
 */
export function sleep(delay: Py): void {
  block_process(sleep_length(delay));
}

/**
 * Python's `time.sleep(secs)` in a thread: blocks that thread, others go on.
 *
 * @param delay seconds
 * @throws ValueError "sleep length must be non-negative"
 * @example await time.sleep_async(0.1);
 */
export function sleep_async(delay: Py): Promise<null> {
  const length = sleep_length(delay);
  return blocked(new Promise((resolve) => void set_alarm(length, () => resolve(null))));
}

function sleep_length(delay: Py): number {
  const length = seconds(delay);
  if (length < 0) throw new ValueError("sleep length must be non-negative");
  return length;
}
